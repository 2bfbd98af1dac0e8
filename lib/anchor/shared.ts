import { Corpus } from "./corpus";
import { createFinder } from "./find";
import { Grams } from "./grams";

/** A passage two texts share: `a…` are offsets of the first text, `b…` of the second. */
export type SharedPassage = {
  aStart: number;
  aEnd: number;
  bStart: number;
  bEnd: number;
  method: "exact" | "fuzzy";
  score: number;
};

/** The passages that two articles share, in the order of the first text. */
export function sharedPassages(a: string, b: string): SharedPassage[] {
  const corpus = new Corpus(a.length + b.length);
  corpus.add(b);
  corpus.add(a);
  const grams = new Grams(corpus);
  grams.add(0);
  return createFinder(corpus, grams, 0)
    .unmarked(1, [], (t) => t === 0)
    .map(({ start, end, sourceStart, sourceEnd, method, score }) => ({
      aStart: start,
      aEnd: end,
      bStart: sourceStart,
      bEnd: sourceEnd,
      method,
      score,
    }));
}
