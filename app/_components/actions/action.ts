/**
 * One thing a person can do. The same object feeds the button, the shortcut, the
 * list of keys and the palette (after excalidraw's `actions/`), so that the four
 * can't disagree.
 */
export type Action = {
  /** Stable, kebab-case, unique on the page, e.g. `next-comment`. */
  id: string;
  /** Imperative, sentence case: "Next comment". */
  label: string;
  /** Heading under which help and palette list it. */
  group: string;
  /** Further words by which the palette finds it. */
  keywords?: readonly string[];
  /**
   * The keys that trigger it, as help shows them: a `KeyboardEvent.key` ("j", "[", "Enter", "ArrowDown"),
   * with "Shift+" and "Mod+" (Ctrl, or Cmd on a Mac) in front where wanted: "Shift+Z", "Mod+K".
   */
  keys?: readonly string[];
  /**
   * Where a single key acts. `list` (the default): only while the focus is inside an element with `data-keys`.
   * `page`: anywhere outside of text fields; for what only looks or moves, never for what decides.
   */
  scope?: "list" | "page";
  /** Whether it can be done now; left out: always. A button is disabled, a key ignored, the palette silent. */
  enabled?: () => boolean;
  /** False keeps it out of the palette (steps like "next" make no sense there). */
  palette?: boolean;
  /** The effect. A thrown error is reported to the person, not swallowed. */
  run: () => void | Promise<void>;
};

/** Whether the action can be done at this moment. */
export function isEnabled(action: Action): boolean {
  return action.enabled?.() ?? true;
}

/** A key that types a character and is pressed without Ctrl or Cmd: the kind that can be turned off (WCAG 2.1.4). */
export function isCharacterKey(key: string): boolean {
  return !key.includes("Mod+") && [...key.replace("Shift+", "")].length === 1;
}

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/**
 * Whether an event is the key that an action names. Shift is compared for
 * letters and named keys only: on many keyboards "?" or "[" need it.
 */
export function matchesKey(event: Pressed, wanted: string): boolean {
  const parts = wanted.split("+");
  const name = parts.at(-1) || "+";
  const mod = parts.includes("Mod");
  const shift = parts.includes("Shift");
  if (event.altKey || mod !== (event.ctrlKey || event.metaKey)) return false;
  const letterOrNamed = name.length > 1 || /^\p{L}$/u.test(name);
  if (letterOrNamed && shift !== event.shiftKey) return false;
  return event.key.toLowerCase() === name.toLowerCase();
}

const glyphs: Record<string, string> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
};

/** The caps to draw for a key, e.g. `["Ctrl", "K"]`. */
export function keyCaps(key: string, mac: boolean): string[] {
  return key.split("+").map((part) => {
    if (part === "Mod") return mac ? "⌘" : "Ctrl";
    return glyphs[part] ?? part;
  });
}

/** The value of `aria-keyshortcuts` for an action. */
export function ariaKeys(action: Action): string | undefined {
  return action.keys?.map((key) => key.replace("Mod", "Control")).join(" ");
}
