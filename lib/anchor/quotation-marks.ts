import type { Span } from "../model";
import { type MarkedPassage, skipSpace, trimmed } from "./passage";

type Pair = { close: string; style: "double" | "single" };

/** Opening marks and what may close them. German opens with „ and closes with “; some write »inwards«. */
const pairs = new Map<string, Pair>([
  ["“", { close: '”“"″', style: "double" }],
  ["„", { close: '“”"', style: "double" }],
  ["«", { close: "»", style: "double" }],
  ["»", { close: "«»", style: "double" }],
  ["「", { close: "」", style: "double" }],
  ["『", { close: "』", style: "double" }],
  ["《", { close: "》", style: "double" }],
  ["‹", { close: "›", style: "single" }],
  ["›", { close: "‹", style: "single" }],
  ["‘", { close: "’", style: "single" }],
  ["‚", { close: "‘’", style: "single" }],
  ["'", { close: "'", style: "single" }],
  ["`", { close: "`'", style: "single" }],
  ['"', { close: '"”“', style: "double" }],
]);
/** Marks that only ever open. */
const plainOpeners = new Set(["“", "„", "«", "「", "『", "《", "‚"]);
/** Marks that only ever close, wherever they stand. */
const plainClosers = new Set(["”", "」", "』", "》", "»", "›", "‹", "«"]);
/** What stands before a mark that opens and looks the same as one that closes. */
const beforeOpening = /[\s([{—–\-"“„‘'*_/:]/;
const wordish = /[\p{L}\p{N}]/u;
/** What an apostrophe at the start of a word stands for. */
const clipped = /^['‘](?:\d|(?:em|til|till|tis|twas|cause|cuz|bout|round|n|nuff|tude|kay|cos)\b)/i;

/** Sorts out at once what most characters are: no mark at all. */
function mayOpen(code: number): boolean {
  return code < 0x80 ? code === 0x22 || code === 0x27 || code === 0x60 : code >= 0xab;
}

function opens(text: string, index: number): boolean {
  const mark = text[index] as string;
  const next = text[index + 1];
  if (next === undefined || next === "\n") return false;
  if (plainOpeners.has(mark)) return true;
  if (/\s/.test(next)) return false;
  if ((mark === "'" || mark === "‘") && clipped.test(text.slice(index, index + 8))) return false;
  return index === 0 || beforeOpening.test(text[index - 1] as string);
}

function closes(text: string, index: number): boolean {
  if (plainClosers.has(text[index] as string)) return true;
  // A mark with a word right behind it opens, or is an apostrophe.
  const next = text[index + 1];
  return next === undefined || !wordish.test(next);
}

/** Where a mark opened before `from` closes, up to `end`; -1 when it does not. */
function findClose(text: string, from: number, end: number, pair: Pair): number {
  for (let index = from + 1; index < end; index += 1) {
    if (pair.close.includes(text[index] as string) && closes(text, index)) return index;
  }
  return -1;
}

/** Marks with which each paragraph of a longer quotation may be opened again. */
const reopeners = new Set(["“", '"', "„", "«"]);
/** A quotation is looked for over at most so many paragraphs. */
const longest = 40;

/** What is known of a mark that is opened line after line: no close stands before this line, and perhaps something in the way. */
type Seen = { upTo: number; blocked: boolean };

/**
 * A quotation over several paragraphs: opened at the start of one, not closed
 * in it, and either opened again at the start of the next or closed there by a
 * mark that has no opener of its own. Gives the closing mark's offset, or -1.
 * `seen` keeps what a search has read, so that no line is read again and again.
 */
function closeInLaterLine(text: string, lines: Span[], first: number, mark: string, seen: Map<string, Seen>): number {
  const pair = pairs.get(mark) as Pair;
  const known = seen.get(mark);
  if (known && known.upTo > first && known.blocked) return -1;
  const last = Math.min(lines.length, first + longest);
  for (let number = Math.max(first + 1, known?.upTo ?? 0); number < last; number += 1) {
    const line = lines[number] as Span;
    const content = skipSpace(text, line.start, line.end);
    const reopened = text[content] === mark;
    const from = reopened ? content + 1 : content;
    const inner = mark === '"' ? -1 : indexWithin(text, mark, from, line.end);
    const close = mark === '"' && !reopened ? -1 : findClose(text, from - 1, line.end, pair);
    if (close >= 0 && (inner < 0 || inner >= close)) return close;
    if (!reopened && (inner >= 0 || mark === '"')) {
      seen.set(mark, { upTo: number, blocked: true });
      return -1;
    }
  }
  seen.set(mark, { upTo: last, blocked: false });
  return -1;
}

function indexWithin(text: string, mark: string, from: number, end: number): number {
  for (let index = from; index < end; index += 1) if (text[index] === mark) return index;
  return -1;
}

/** Passages between quotation marks. Lines inside `taken` are left out. Each line is read a bounded number of times. */
export function quotationMarks(text: string, lines: Span[], taken: MarkedPassage[]): MarkedPassage[] {
  const found: MarkedPassage[] = [];
  let resume = 0;
  let nextTaken = 0;
  const seen = new Map<string, Seen>();
  for (const [number, line] of lines.entries()) {
    while (nextTaken < taken.length && (taken[nextTaken] as MarkedPassage).outer.end <= line.start) nextTaken += 1;
    const cover = taken[nextTaken];
    if (cover && cover.outer.start <= line.start) continue;
    // Marks that close nowhere further on in this line: looked for once.
    const unclosed = new Set<string>();
    for (let index = Math.max(line.start, resume); index < line.end; index += 1) {
      if (!mayOpen(text.charCodeAt(index))) continue;
      const mark = text[index] as string;
      const pair = pairs.get(mark);
      if (!pair || unclosed.has(mark) || !opens(text, index)) continue;
      let close = findClose(text, index, line.end, pair);
      if (close < 0) {
        unclosed.add(mark);
        if (!reopeners.has(mark) || skipSpace(text, line.start, line.end) !== index) continue;
        close = closeInLaterLine(text, lines, number, mark, seen);
      }
      // Never closed: the paragraph is the quotation.
      const whole = close < 0;
      if (whole) close = line.end;
      const outer = { start: index, end: whole ? close : close + 1 };
      const inner = trimmed(text, index + 1, close);
      if (inner.end > inner.start) found.push({ ...inner, outer, style: pair.style });
      resume = close + 1;
      index = close;
    }
  }
  return found;
}
