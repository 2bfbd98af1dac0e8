/** How text is drawn in a terminal. */
export type Terminal = { columns: number; colour: boolean };

/** Colours only for a person's terminal, and only when NO_COLOR is unset (https://no-color.org). */
export function terminalOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  const colour = stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb";
  return { columns: Math.max(40, Math.min(stream.columns ?? 100, 160)), colour };
}

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;
export type Colour = keyof typeof codes;

export function paint(terminal: Terminal, colour: Colour, text: string): string {
  return terminal.colour ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;
}

/**
 * Makes imported text harmless for a terminal: no escape sequences or other
 * controls, no direction marks that turn a line around, white space as one space.
 */
export function harmless(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\p{Bidi_Control}|[\u200B\u2060\uFEFF]/gu, "")
    .replace(/\p{Cc}|\p{Cs}/gu, "\uFFFD")
    .trim();
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
const empty = /[\p{Mn}\p{Me}\u200C\u200D]/u;

/** Columns a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (empty.test(character)) continue;
    width += character > "\u02ff" && wide.test(character) ? 2 : 1;
  }
  return width;
}

/** Breaks a text into lines of at most `columns`, between words where it can. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const word of text.split(" ")) {
    const wordWidth = widthOf(word);
    if (line !== "" && width + 1 + wordWidth <= columns) {
      line += ` ${word}`;
      width += 1 + wordWidth;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    width = wordWidth;
    while (width > columns) {
      const head = headOf(line, columns);
      lines.push(head);
      line = line.slice(head.length);
      width = widthOf(line);
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** The start of a text that fits, at least one character. */
function headOf(text: string, columns: number): string {
  let head = "";
  let width = 0;
  for (const character of text) {
    const next = width + widthOf(character);
    if (head !== "" && next > columns) break;
    head += character;
    width = next;
  }
  return head;
}

/** A text cut to so many characters, with an ellipsis where it was longer. */
export function shorten(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters);
  const space = cut.lastIndexOf(" ");
  return `${(space > characters / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
