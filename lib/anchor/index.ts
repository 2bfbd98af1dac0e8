import type { Anchor, CommentQuote, Document } from "../model";
import type { Range } from "./align";
import { Corpus } from "./corpus";
import { createFinder, type Found, toFound } from "./find";
import { Grams } from "./grams";
import { type MarkedPassage, markedPassages } from "./marks";
import { isRarePhrase, lookUpPhrases, type Phrase } from "./phrases";
import type { Anchored, AnchoredComment } from "./types";

export type { Corpus } from "./corpus";
export { type MarkedPassage, markedPassages } from "./marks";
export { foldWord, normalise } from "./normalise";
export { sharedPassages } from "./shared";
export type { Anchored } from "./types";
export { isContentWord } from "./weigh";

/** A shorter passage in quotation marks is a scare quote or a title sooner than somebody's words. */
const shortestDangling = 4;

type Pending = { own: number; passage: MarkedPassage; range: Range };

function asAnchor(found: Found): Anchor {
  const { start, end, method, score } = found;
  return { start, end, articleStart: found.sourceStart, articleEnd: found.sourceEnd, method, score };
}

function asQuote(found: Found): CommentQuote {
  const { start, end, method, score } = found;
  return { start, end, of: found.t, ofStart: found.sourceStart, ofEnd: found.sourceEnd, method, score };
}

/** Text 0 of the corpus is the article, so text `t` is the comment with ordinal `t`. */
function keep(comment: AnchoredComment, found: readonly Found[]): void {
  for (const passage of found) {
    if (passage.t === 0) comment.anchors.push(asAnchor(passage));
    else comment.quotes.push(asQuote(passage));
  }
}

/**
 * Finds where comments quote the article and each other: marked passages
 * exactly or with small changes, and unmarked ones of more than a few words.
 * The article comes first; among comments the one that stands first. One pass
 * over the comments in reading order; time grows with the length of the text.
 */
export function anchor(document: Document): Anchored {
  const { comments } = document;
  let length = document.article.text.length;
  for (const comment of comments) length += comment.text.length;
  const corpus = new Corpus(length);
  corpus.add(document.article.text);
  for (const comment of comments) corpus.add(comment.text);

  const grams = new Grams(corpus);
  grams.add(0);
  const finder = createFinder(corpus, grams, 0);
  const results: AnchoredComment[] = comments.map(() => ({ anchors: [], quotes: [], dangling: [] }));
  const nowhereYet = new Map<number, Pending[]>();
  const short: (Pending & Phrase)[] = [];

  for (const [index, comment] of comments.entries()) {
    const own = index + 1;
    const result = results[index] as AnchoredComment;
    const taken: Range[] = [];
    for (const passage of markedPassages(comment.text)) {
      const range = finder.range(own, passage);
      if (range.to <= range.from) continue;
      taken.push(range);
      const found = finder.marked(own, passage, (t) => t < own);
      keep(result, found);
      if (found.length > 0) continue;
      const pending = { own, passage, range };
      if (range.to - range.from <= 3) short.push({ ...pending, ...range, start: passage.start, end: passage.end });
      else if (nowhereYet.has(own)) nowhereYet.get(own)?.push(pending);
      else nowhereYet.set(own, [pending]);
    }
    const author = comment.author;
    const others = (t: number) => t < own && (t === 0 || comments[t - 1]?.author !== author);
    const unmarked = finder.unmarked(own, taken, others);
    keep(
      result,
      unmarked.filter((found) => !isCopy(corpus, own, found) && !standsIn(found, nowhereYet.get(found.t))),
    );
  }

  // A page's order is not always time's order: what is quoted may stand further down.
  for (const { own, passage, range } of [...nowhereYet.values()].flat()) {
    const result = results[own - 1] as AnchoredComment;
    const found = finder.marked(own, passage, (t) => t > own && !quotes(results[t - 1], own));
    keep(result, found);
    if (found.length === 0 && range.to - range.from >= shortestDangling) {
      result.dangling.push({ start: passage.start, end: passage.end });
    }
  }
  resolveShort(document, corpus, short, results);
  for (const result of results) {
    result.anchors.sort((a, b) => a.start - b.start);
    result.quotes.sort((a, b) => a.start - b.start);
  }
  return { comments: results, corpus };
}

/** A whole comment that stands there twice is a copy, not a quotation. */
function isCopy(corpus: Corpus, own: number, found: Found): boolean {
  if (found.t === 0) return false;
  const text = corpus.texts[own] as string;
  const source = corpus.texts[found.t] as string;
  return found.end - found.start > 0.8 * text.length && found.sourceEnd - found.sourceStart > 0.8 * source.length;
}

/** What an earlier comment marks as somebody's words and has from nowhere, it may have from here. */
function standsIn(found: Found, passages: Pending[] | undefined): boolean {
  return passages?.some(({ passage }) => found.sourceStart < passage.end && found.sourceEnd > passage.start) ?? false;
}

function quotes(comment: AnchoredComment | undefined, of: number): boolean {
  return comment?.quotes.some((quote) => quote.of === of) ?? false;
}

/** One to three marked words count as a quotation only when they are rare and stand in one place. */
function resolveShort(
  document: Document,
  corpus: Corpus,
  short: readonly (Pending & Phrase)[],
  results: AnchoredComment[],
): void {
  const places = lookUpPhrases(corpus, short);
  for (const [index, phrase] of short.entries()) {
    const found = places[index];
    const result = results[phrase.own - 1] as AnchoredComment;
    const author = document.comments[phrase.own - 1]?.author;
    if (found && isRarePhrase(corpus, phrase)) {
      const earlier = found.places.filter(
        ({ t }) => t < phrase.own && (t === 0 || document.comments[t - 1]?.author !== author),
      );
      const only = earlier[0];
      if (only && earlier.length === 1 && found.inArticle <= 1) {
        const length = phrase.to - phrase.from;
        const match = { ...phrase, t: only.t, sourceFrom: only.place, sourceTo: only.place + length, matched: length };
        keep(result, [toFound(corpus, phrase.own, match, length)]);
        continue;
      }
    }
    const { style } = phrase.passage;
    if (style === "line" || style === "block") result.dangling.push({ start: phrase.start, end: phrase.end });
  }
}
