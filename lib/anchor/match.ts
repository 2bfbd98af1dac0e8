import { type Alignment, align, type Range } from "./align";
import type { Corpus } from "./corpus";
import { type Grams, seedLength } from "./grams";

/** Which texts may be a source, by index in the corpus. */
export type Sources = (t: number) => boolean;

export type Match = Alignment & {
  /** The text it stands in. */
  t: number;
};

/** The article's share is counted a little higher: who quotes a misquotation quotes the article. */
const articleBonus = 1.3;
/** Places looked at for one run of four words, and for one passage. */
const placesForSeed = 6;
const placesForPassage = 24;

function textRange(corpus: Corpus, t: number): Range {
  return { from: corpus.firsts[t] as number, to: corpus.firsts[t + 1] as number };
}

/** The best match that has the seed at `token`, or null. */
export function matchAt(
  corpus: Corpus,
  grams: Grams,
  quote: Range,
  token: number,
  sources: Sources,
  loose: boolean,
): Match | null {
  let best: Match | null = null;
  let seen = 0;
  for (let place = grams.first(token); place >= 0 && seen < placesForSeed; place = grams.after(place)) {
    seen += 1;
    if (!loose && !hasLongRun(corpus.words, quote, token, place)) continue;
    const t = corpus.textOf(place);
    if (!sources(t)) continue;
    const match = { ...align(corpus, quote, textRange(corpus, t), { token, place }, loose), t };
    if (!best || worth(match) > worth(best)) best = match;
  }
  return best;
}

/** Unmarked passages need so many words in a row without any change. Numbers only: most seeds end here. */
const longRun = 6;

function hasLongRun(words: Int32Array, quote: Range, token: number, place: number): boolean {
  let run = seedLength;
  let back = 1;
  while (
    run < longRun &&
    token - back >= quote.from &&
    place - back >= 0 &&
    words[token - back] === words[place - back]
  ) {
    run += 1;
    back += 1;
  }
  let ahead = seedLength;
  while (run < longRun && token + ahead < quote.to && words[token + ahead] === words[place + ahead]) {
    run += 1;
    ahead += 1;
  }
  return run >= longRun;
}

function worth(match: Match): number {
  return match.matched * (match.t === 0 ? articleBonus : 1);
}

/** The best match of a marked passage by its runs of four words, or null. */
export function matchPassage(corpus: Corpus, grams: Grams, quote: Range, sources: Sources): Match | null {
  let best: Match | null = null;
  let tried = 0;
  for (let token = quote.from; token + seedLength <= quote.to && tried < placesForPassage; token += 1) {
    if (best && token < best.to) continue;
    const match = matchAt(corpus, grams, quote, token, sources, true);
    if (!match) continue;
    tried += 1;
    if (!best || worth(match) > worth(best)) best = match;
  }
  return best;
}

/** Where each pair of words stands in one text; at most 32 places a pair. */
export class Pairs {
  private readonly places = new Map<number, number[]>();

  constructor(
    private readonly corpus: Corpus,
    private readonly t: number,
  ) {
    const { from, to } = textRange(corpus, t);
    for (let place = from; place + 1 < to; place += 1) {
      const key = this.key(place);
      const known = this.places.get(key);
      if (!known) this.places.set(key, [place]);
      else if (known.length < 32) known.push(place);
    }
  }

  /**
   * The match of a passage with so many changes that no four words in a row
   * are left: pairs of words vote for how far the passage is shifted against
   * the text, and the best shift is aligned.
   */
  match(quote: Range): Match | null {
    const votes = new Map<number, { count: number; token: number; place: number }>();
    let best: { count: number; token: number; place: number } | null = null;
    for (let token = quote.from; token + 1 < quote.to; token += 1) {
      for (const place of this.places.get(this.key(token)) ?? []) {
        const shift = Math.round((place - token) / 4);
        const vote = votes.get(shift) ?? { count: 0, token, place };
        vote.count += 1;
        votes.set(shift, vote);
        if (!best || vote.count > best.count) best = vote;
      }
    }
    if (!best || best.count < 2) return null;
    return { ...align(this.corpus, quote, textRange(this.corpus, this.t), best, true), t: this.t };
  }

  private key(place: number): number {
    return (this.corpus.words[place] as number) * 0x4000000 + (this.corpus.words[place + 1] as number);
  }
}
