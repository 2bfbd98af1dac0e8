import type { Span } from "../model";

/** A passage that its writer marked as somebody's words. The span is without the marks. */
export type MarkedPassage = Span & {
  /** With its marks. */
  outer: Span;
  style: "double" | "single" | "line" | "block" | "indent";
};

/** The offset of the first character from `from` on that is not white space, at most `end`. */
export function skipSpace(text: string, from: number, end: number): number {
  let index = from;
  while (index < end && /\s/.test(text[index] as string)) index += 1;
  return index;
}

/** A range without white space at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] as string)) last -= 1;
  return { start: skipSpace(text, start, last), end: last };
}
