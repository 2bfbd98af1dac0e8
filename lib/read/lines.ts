/** A line of the file. `text` has no white space at either end; `indent` is in columns. */
export type Line = { number: number; indent: number; text: string };

const TAB = 4;

/**
 * Splits at every line end in use (LF, CRLF, CR, NEL, LS, PS). Any white
 * space indents (pages are pasted with NBSP); a tab goes to the next column
 * of four.
 */
export function splitLines(text: string): Line[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((raw, index) => {
    const trimmed = raw.replaceAll("\u0000", "").trim();
    return { number: index + 1, indent: trimmed === "" ? 0 : indentOf(raw), text: trimmed };
  });
}

function indentOf(raw: string): number {
  let column = 0;
  for (const char of raw) {
    if (char === "\t") column += TAB - (column % TAB);
    else if (char.trim() === "") column += 1;
    else break;
  }
  return column;
}

/** Index of the next line at or after `from` that is not blank, or `end`. */
export function nextFilled(lines: readonly Line[], from: number, end = lines.length): number {
  let at = from;
  while (at < end && lines[at]?.text === "") at += 1;
  return at;
}

export const words = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

const plain = /^[!-~]+(?: [!-~]+)*$/;

/** Comparable form of a name or label: NFKC, one space, case folded. */
export const fold = (text: string): string =>
  (plain.test(text) ? text : text.normalize("NFKC").replace(/\s+/gu, " ").trim()).toLowerCase();
