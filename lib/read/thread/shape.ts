import { fold, type Line, nextFilled, words } from "../lines";
import type { Header } from "./header";
import { isCommentWidget, isSidebar, isThreadEnd, isVote } from "./notices";

/** How a page lays its thread out, learned from all its comments. */
export type Shape = {
  /** Column of the leftmost header. */
  base: number;
  /** Whether texts stand deeper than their headers. */
  indented: boolean;
  /** How many lines of votes stand below each text. */
  votes: number;
  /** Buttons that close every comment, folded. */
  closers: ReadonlySet<string>;
};

export function shapeOf(lines: readonly Line[], headers: readonly Header[]): Shape {
  let base = Number.POSITIVE_INFINITY;
  let deeper = 0;
  let level = 0;
  headers.forEach((header, index) => {
    base = Math.min(base, header.indent);
    const end = headers[index + 1]?.first ?? lines.length;
    const text = nextFilled(lines, header.body, end);
    if (text >= end) return;
    if ((lines[text]?.indent ?? 0) > header.indent) deeper += 1;
    else level += 1;
  });
  const shape = { base, indented: deeper > level, votes: 0, closers: closersOf(lines, headers) };
  return { ...shape, votes: votesBelow(lines, headers, shape) };
}

/** In an indented thread only what stands at its left edge can be the page's. */
export const canBePages = (line: Line, shape: Shape): boolean => !shape.indented || line.indent <= shape.base;

/** Index of the line where the last comment ends and the page goes on. */
export function threadEnd(lines: readonly Line[], last: Header, shape: Shape): number {
  const firstText = nextFilled(lines, last.body);
  let blanks = 0;
  for (let at = last.body; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.text === "") {
      blanks += 1;
      continue;
    }
    if (shape.closers.has(fold(line.text))) return at + 1;
    if (canBePages(line, shape) && (shape.indented || isThreadEnd(line.text))) return at;
    if (!shape.indented && blanks > 0 && isSidebar(line.text)) return at;
    if (!shape.indented && at > firstText && blanks >= 2 && isLabel(line.text)) return at;
    blanks = 0;
  }
  return lines.length;
}

/** Buttons that close every comment of a page: below the last of them the page goes on. */
function closersOf(lines: readonly Line[], headers: readonly Header[]): Set<string> {
  const counts = new Map<string, number>();
  for (const header of headers.slice(1)) {
    let at = header.first - 1;
    while (at > 0 && lines[at]?.text === "") at -= 1;
    const text = lines[at]?.text ?? "";
    if (isCommentWidget(text)) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  }
  const enough = (headers.length - 1) / 2;
  return new Set([...counts].filter(([, count]) => count > enough).map(([text]) => text));
}

/** The least number of vote lines that any comment has below it, its text not counted. */
function votesBelow(lines: readonly Line[], headers: readonly Header[], shape: Shape): number {
  let least = 2;
  headers.forEach((header, index) => {
    const next = headers[index + 1];
    if (!next && index > 0) return;
    let votes = 0;
    let at = (next?.first ?? threadEnd(lines, header, shape)) - 1;
    for (; at >= header.body; at -= 1) {
      const text = lines[at]?.text ?? "";
      if (text === "" || (votes === 0 && isCommentWidget(text))) continue;
      if (!isVote(text)) break;
      votes += 1;
    }
    least = Math.min(least, at < header.body ? Math.max(0, votes - 1) : votes);
  });
  return least;
}

/** A short line in title case that is no sentence: the name of a box on the page. */
function isLabel(text: string): boolean {
  const all = words(text);
  if (all.length > 8 || /[.!?…”"]$/u.test(text)) return false;
  return all.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}\p{Lo}]/u.test(word) || word.length <= 3);
}
