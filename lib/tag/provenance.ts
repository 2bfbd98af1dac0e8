import { type MarkedPassage, markedPassages } from "../anchor";
import type { Anchor, CommentQuote, Provenance, ProvenanceKind, Span } from "../model";
import { findPassages, passageAt } from "./reported";
import type { Scan } from "./scan";
import type { Token } from "./tokens";

export type Anchors = { anchors: readonly Anchor[]; quotes: readonly CommentQuote[] };

/** A shorter passage in quotation marks is a scare quote or a title: its writer's own words. */
const SHORTEST_QUOTE = 4;
/** A shorter passage without marks that also stands elsewhere is common wording. */
const SHORTEST_UNMARKED = 5;
/** Text of this length that a quotation of the same comment repeats is that quotation, unmarked. */
const REPEAT = 60;
/** How far back (UTF-16 units) such a repetition is looked for. */
const REPEAT_WITHIN = 5000;

type Layer = Span & { kind: ProvenanceKind; why: string };

/**
 * Whose words each character is: a partition of the comment, in order and
 * without gaps. Stronger evidence wins: a link, then what stands in the
 * article, in another comment, in marks, after an introduction; the rest is own.
 */
export function readProvenance(scan: Scan, anchors: Anchors): Provenance[] {
  const { text } = scan;
  if (text === "") return [];
  const layers: Layer[] = [];
  const marked = hasMarks(text) ? markedPassages(text) : [];
  layers.push(...findPassages(scan, marked));
  for (const passage of marked) layers.push(...markedLayer(scan, passage));
  for (const quote of anchors.quotes) {
    if (isQuote(scan, marked, quote)) {
      layers.push({
        ...quoteSpan(marked, quote),
        kind: "comment-quote",
        why: `stands in comment ${quote.of} (${quote.method})`,
      });
    }
  }
  for (const anchor of anchors.anchors) {
    if (isQuote(scan, marked, anchor)) {
      layers.push({
        ...quoteSpan(marked, anchor),
        kind: "article-quote",
        why: `stands in the article (${anchor.method})`,
      });
    }
  }
  for (const token of scan.tokens) {
    if (token.kind === "link") layers.push({ start: token.start, end: token.end, kind: "link", why: "a link" });
  }
  return paint(text.length, layers);
}

function hasMarks(text: string): boolean {
  return /["“”„«»‘’'`>「『《]|\[quote|<blockquote|^(?: {2}|\t)/im.test(text);
}

function isQuote(scan: Scan, marked: readonly MarkedPassage[], span: Span): boolean {
  return holder(marked, span) !== undefined || countWords(scan, span) >= SHORTEST_UNMARKED;
}

function holder(marked: readonly MarkedPassage[], span: Span): MarkedPassage | undefined {
  const found = passageAt(marked, span.start);
  return found && span.end <= found.outer.end ? found : undefined;
}

/** A quotation whose greater part is found elsewhere is found as a whole, marks included. */
function quoteSpan(marked: readonly MarkedPassage[], span: Span): Span {
  const inside = holder(marked, span);
  const whole = inside !== undefined && (span.end - span.start) * 2 > inside.end - inside.start;
  const { start, end } = whole ? inside.outer : span;
  return { start, end };
}

function markedLayer(scan: Scan, passage: MarkedPassage): Layer[] {
  const lineOrBlock = passage.style === "line" || passage.style === "block";
  if (lineOrBlock)
    return [{ ...passage.outer, kind: "comment-quote", why: `marked as a quotation (${passage.style})` }];
  const count = countWords(scan, passage);
  if (count < SHORTEST_QUOTE || passage.style === "indent") return [];
  const layer: Layer = { ...passage.outer, kind: "reported", why: "in quotation marks" };
  return [layer, ...repeats(scan.text, passage)];
}

/** The same passage a second time in the comment, without marks. */
function repeats(text: string, passage: Span): Layer[] {
  if (passage.end - passage.start < REPEAT) return [];
  const head = text.slice(passage.start, passage.start + REPEAT);
  const from = Math.max(0, passage.start - REPEAT_WITHIN);
  const start = text.slice(from, passage.start).indexOf(head) + from;
  if (start < from) return [];
  let length = REPEAT;
  while (start + length < passage.start && passage.start + length < passage.end) {
    if (text[start + length] !== text[passage.start + length]) break;
    length += 1;
  }
  return [
    { start, end: start + length, kind: "reported", why: "the same words stand in quotation marks further down" },
  ];
}

/** Index of the first token at or behind an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countWords(scan: Scan, span: Span): number {
  const { tokens } = scan;
  let count = 0;
  for (let at = firstFrom(tokens, span.start); at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.start >= span.end) break;
    if (token.kind === "word" && !token.word.startsWith("'")) count += 1;
  }
  return count;
}

/** Later layers cover earlier ones; neighbours of one kind and reason become one. */
function paint(length: number, layers: readonly Layer[]): Provenance[] {
  const own: Provenance = { start: 0, end: length, kind: "own", why: "the writer's own words" };
  if (layers.length === 0) return [own];
  const cells = new Uint16Array(length);
  layers.forEach((layer, index) => {
    cells.fill(Math.min(index + 1, 0xffff), layer.start, layer.end);
  });
  const parts: Provenance[] = [];
  for (let start = 0; start < length; ) {
    const cell = cells[start] as number;
    let end = start + 1;
    while (end < length && cells[end] === cell) end += 1;
    const { kind, why } = cell === 0 ? own : (layers[cell - 1] as Layer);
    const last = parts.at(-1);
    if (last?.kind === kind && last.why === why) last.end = end;
    else parts.push({ start, end, kind, why });
    start = end;
  }
  return parts;
}
