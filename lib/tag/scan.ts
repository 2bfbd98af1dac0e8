import { type Sentence, splitSentences, type TokenRange } from "./clauses";
import { lexicon } from "./lexicon";
import type { Occurrence } from "./lexicon/lexicon";
import { markNames } from "./names";
import { type Token, tokenise } from "./tokens";

/** A comment's text read once: tokens, sentences, and every word class that stands in it. */
export type Scan = {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  found: readonly (Occurrence[] | null)[];
};

export function scan(text: string): Scan {
  const tokens = tokenise(text);
  const sentences = splitSentences(tokens);
  const found = lexicon.scan(tokens);
  markNames(tokens, sentences, found);
  return { text, tokens, sentences, found };
}

/** Where occurrences of a class lie within a range of tokens (each wholly inside it). */
export function occurrences(scan: Scan, id: number, from: number, to: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let at = Math.max(from, 0); at < to; at++) {
    const found = scan.found[at];
    if (!found) continue;
    for (const one of found) if (one.to <= to && one.classes.has(id)) ranges.push({ from: at, to: one.to });
  }
  return ranges;
}

export function contains(scan: Scan, id: number, from: number, to: number): boolean {
  for (let at = Math.max(from, 0); at < to; at++) {
    if (scan.found[at]?.some((one) => one.to <= to && one.classes.has(id))) return true;
  }
  return false;
}

/** The text of a range of tokens, as the comment has it. */
export function words(scan: Scan, range: TokenRange | undefined): string {
  if (!range || range.to <= range.from) return "";
  return scan.text.slice(scan.tokens[range.from]?.start, scan.tokens[range.to - 1]?.end);
}
