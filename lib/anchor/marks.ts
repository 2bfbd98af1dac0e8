import type { Span } from "../model";
import { type MarkedPassage, trimmed } from "./passage";
import { quotationMarks } from "./quotation-marks";

export type { MarkedPassage } from "./passage";

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (;;) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    if (end > start) lines.push({ start, end });
    if (feed < 0) return lines;
    start = end + 1;
  }
}

const quotedLine = /^[ \t]{0,8}(?:&?(?:>|&gt;)){1,8}/;
/** `>:(`, `> 5` and `->` are no quotations. */
const noQuotedLine = /^[ \t]{0,8}>(?:[:;=][-']?[()[\]DPop|/\\]|[ ]?[\d$%=])/;

/** Runs of lines that start with `>`, and runs of lines set in from the rest. */
function quotedLines(text: string, lines: Span[]): MarkedPassage[] {
  const found: MarkedPassage[] = [];
  const setIn = (line: Span) => text[line.start] === "\t" || text.startsWith("  ", line.start);
  const someFlush = lines.some((line) => !setIn(line));
  let open = false;
  for (const line of lines) {
    const head = text.slice(line.start, Math.min(line.end, line.start + 80));
    const prefix = noQuotedLine.test(head) ? "" : (quotedLine.exec(head)?.[0] ?? "");
    const style: "line" | "indent" | null = prefix !== "" ? "line" : someFlush && setIn(line) ? "indent" : null;
    if (style === null) {
      open = false;
      continue;
    }
    const inner = trimmed(text, line.start + prefix.length, line.end);
    if (inner.end <= inner.start) continue;
    const last = found.at(-1);
    if (open && last?.style === style) {
      last.end = inner.end;
      last.outer.end = line.end;
    } else found.push({ ...inner, outer: { ...line }, style });
    open = true;
  }
  return found;
}

const blocks: [RegExp, string][] = [
  [/\[quote(?:=[^\]\n]{0,80})?\]/gi, "[/quote]"],
  [/<blockquote(?:\s[^<>\n]{0,200})?>/gi, "</blockquote>"],
];

/** `[quote]…[/quote]` and `<blockquote>…</blockquote>` left in the text. */
function quotedBlocks(text: string): MarkedPassage[] {
  const found: MarkedPassage[] = [];
  for (const [opener, closer] of blocks) {
    let folded: string | null = null;
    let after = 0;
    for (const match of text.matchAll(opener)) {
      if (match.index < after) continue;
      folded ??= text.toLowerCase();
      const from = match.index + match[0].length;
      const close = folded.indexOf(closer, from);
      if (close < 0) break;
      const outer = { start: match.index, end: close + closer.length };
      found.push({ ...trimmed(text, from, close), outer, style: "block" });
      after = close;
    }
  }
  return found;
}

/** Keeps the outermost of passages that overlap, in order. */
function outermost(passages: MarkedPassage[]): MarkedPassage[] {
  passages.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const kept: MarkedPassage[] = [];
  let until = -1;
  for (const passage of passages) {
    if (passage.outer.start < until || passage.end <= passage.start) continue;
    kept.push(passage);
    until = passage.outer.end;
  }
  return kept;
}

/** Nothing to look for in a text without any of these. */
const hint = /["“”„«»「『《‹›‚>]|(?:^|[\s([{—–-])['‘`]|&gt;|\[quote|<blockquote|^[ \t]/im;

/**
 * The passages of a text that are marked as quotations: quotation marks of any
 * style, also over several paragraphs, lines with `>`, blocks, lines set in
 * from the rest. In order of their start; none overlaps another. Apostrophes
 * are not taken for marks.
 */
export function markedPassages(text: string): MarkedPassage[] {
  if (!hint.test(text)) return [];
  const lines = linesOf(text);
  const whole = outermost([...quotedBlocks(text), ...quotedLines(text, lines)]);
  return outermost([...whole, ...quotationMarks(text, lines, whole)]);
}
