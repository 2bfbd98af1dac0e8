import type { MarkedPassage } from "../anchor";
import type { Span } from "../model";
import { lexicon } from "./lexicon";
import { contains, occurrences, type Scan } from "./scan";
import type { Token } from "./tokens";

const ATTRIBUTION = lexicon.id("ATTRIBUTION");
const OWNVOICE = lexicon.id("OWNVOICE");
const NAME = lexicon.id("NAME");
const MEDIA = lexicon.id("MEDIA");
const ME = lexicon.id("ME");
const SOURCE = lexicon.id("SOURCEWORD");

/** How many tokens before a colon may introduce what follows it. */
const INTRODUCTION = 16;
/** An introduced text is somebody else's only from this length on (UTF-16 units). */
const SHORTEST = 40;

type Reported = Span & { kind: "reported"; why: string };

/**
 * Text that a comment brings from elsewhere without marks: after an
 * introduction that names a source and ends in a colon, to the end of the
 * paragraph, or over the following paragraphs until one speaks in the writer's
 * own voice.
 */
export function findPassages(scan: Scan, marked: readonly MarkedPassage[]): Reported[] {
  const found: Reported[] = [];
  const { tokens, text } = scan;
  for (let at = 1; at < tokens.length; at++) {
    const colon = tokens[at] as Token;
    if (colon.word !== ":" || colon.start < (found.at(-1)?.end ?? 0)) continue;
    const next = tokens[at + 1];
    if (!next || next.start === colon.end) continue;
    const introduction = introducedBy(scan, at);
    if (!introduction || passageAt(marked, next.start)) continue;
    const end = next.lines > 0 ? endOfText(scan, at + 1, marked) : endOfParagraph(text, next.start);
    if (end - next.start < SHORTEST) continue;
    found.push({
      start: next.start,
      end,
      kind: "reported",
      why: `brought from elsewhere, introduced by “${introduction}”`,
    });
  }
  return found;
}

/** The marked passage (sorted, apart from each other) that an offset lies in. */
export function passageAt(marked: readonly MarkedPassage[], offset: number): MarkedPassage | undefined {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marked[middle] as MarkedPassage).outer.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = marked[low];
  return found && found.outer.start <= offset ? found : undefined;
}

/** The introduction before a colon: a word of attribution and a named source, in one sentence. */
function introducedBy(scan: Scan, colon: number): string | null {
  let from = colon;
  while (from > 0 && colon - from < INTRODUCTION && !startsSentence(scan.tokens, from)) from -= 1;
  if (!contains(scan, ATTRIBUTION, from, colon)) return null;
  const named = [NAME, MEDIA, SOURCE].some((id) => contains(scan, id, from, colon));
  if (!named || speaksForSelf(scan, from, colon)) return null;
  return scan.text.slice(scan.tokens[from]?.start, scan.tokens[colon - 1]?.end);
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  return token.lines > 0 || (before.kind === "mark" && /[.!?…]/.test(before.word));
}

/** “I said:”, “my point from before:” introduce the writer. */
function speaksForSelf(scan: Scan, from: number, to: number): boolean {
  return occurrences(scan, ME, from, to).some(({ from: at }) => {
    const word = scan.tokens[at]?.word;
    const next = scan.tokens[at + 1]?.word ?? "";
    return (
      (word === "i" && /^(?:said|say|think|wrote|posted|mean|read)$/.test(next) && next !== "read") || word === "myself"
    );
  });
}

function endOfParagraph(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  return feed < 0 ? text.length : feed;
}

/** Paragraph by paragraph, until one speaks in the writer's own voice outside quotation marks. */
function endOfText(scan: Scan, from: number, marked: readonly MarkedPassage[]): number {
  const { tokens, text } = scan;
  let end = tokens.at(-1)?.end ?? text.length;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.lines === 0) continue;
    if (!passageAt(marked, token.start) && returnsToSelf(scan, at)) {
      end = (tokens[at - 1] as Token).end;
      break;
    }
  }
  return end;
}

function returnsToSelf(scan: Scan, at: number): boolean {
  let to = at + 1;
  while (to < at + 8 && to < scan.tokens.length && (scan.tokens[to] as Token).lines === 0) to += 1;
  return contains(scan, OWNVOICE, at, to) || contains(scan, ME, at, Math.min(at + 2, to));
}
