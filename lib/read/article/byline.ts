import { words } from "../lines";
import { isNameLike } from "../thread/names";

const by = /^(?:written by|posted by|by|von|par|por|di|da|door|af|av|автор:?)[: ] ?(.{2,160})$/iu;

/** "By A, B and C": the names, or null when the line is no byline. */
export function readByline(text: string): { names: string[]; rest: string } | null {
  if (text.length > 200) return null;
  const match = by.exec(text);
  if (!match) return null;
  const [people, ...rest] = (match[1] as string).split(
    / ?[|•·] ?| [–—-] | (?=on \p{Lu}\p{L}+ \d)|, (?=\p{Lu}\p{L}+ \d)/u,
  );
  const names = (people ?? "")
    .split(/, (?:and )?| and | & | und | et | y /u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0 || names.length > 8 || !names.every(isPerson)) return null;
  return { names, rest: rest.join(" ") };
}

/** One to five capitalised words. */
export function isPerson(text: string): boolean {
  const all = words(text);
  if (!isNameLike(text) || all.length === 0 || all.length > 5 || /[\d&|:]/u.test(text)) return false;
  return all.every(
    (word) =>
      /^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(word) ||
      /^(?:de|del|della|da|di|dos|van|von|der|den|la|le|al|el|bin|ibn|of|y|e)$/u.test(word),
  );
}

/** Whether a paragraph introduces that person: "NAME is the …", "NAME covers …". */
export function isBiographyOf(name: string, text: string): boolean {
  if (!text.startsWith(name)) return false;
  return /^,? (?:is|was|has|writes|covers|reports|joined|works|teaches|lives|serves|has been)\b/u.test(
    text.slice(name.length),
  );
}

/** A biography that doesn't follow a byline: "X Y is a staff writer at …". */
export const isBiography = (text: string): boolean =>
  text.length < 1500 &&
  /^(?:About the author\b|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,4},? (?:is|was) (?:an? |the )?(?:[\p{L}-]+ ){0,5}(?:editor|editor-in-chief|reporter|correspondent|writer|columnist|contributor|journalist|blogger|author|fellow|professor)\b)/u.test(
    text,
  );
