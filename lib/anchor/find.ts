import type { Span } from "../model";
import type { Range } from "./align";
import type { Corpus } from "./corpus";
import { type Grams, seedLength } from "./grams";
import { type Match, matchAt, matchPassage, Pairs, type Sources } from "./match";
import { normalise } from "./normalise";
import { weigh } from "./weigh";

/** A passage of one text of the corpus that stands in another. */
export type Found = {
  start: number;
  end: number;
  t: number;
  sourceStart: number;
  sourceEnd: number;
  method: "exact" | "fuzzy";
  score: number;
};

/** A marked passage may say so much less than what it quotes and still be found. */
const leastShare = 0.6;
/** Words between two parts of a quotation that says "…" between them. */
const elided = 600;
const ellipsis = /…|\.\.\.|\[\s?\.\.\s?\]|\. \. \./;

function saysTheSame(a: string, b: string): boolean {
  return a === b || normalise(a, { foldCase: true }).text === normalise(b, { foldCase: true }).text;
}

/** Turns a match into offsets of both texts, with the punctuation both have behind it, and says how exact it is. */
export function toFound(corpus: Corpus, own: number, match: Match, total: number): Found {
  const text = corpus.texts[own] as string;
  const source = corpus.texts[match.t] as string;
  const start = corpus.starts[match.from] as number;
  let end = corpus.ends[match.to - 1] as number;
  const sourceStart = corpus.starts[match.sourceFrom] as number;
  let sourceEnd = corpus.ends[match.sourceTo - 1] as number;
  while (end < text.length && text[end] === source[sourceEnd] && /[.,;:!?%)\]]/.test(text[end] as string)) {
    end += 1;
    sourceEnd += 1;
  }
  const same = saysTheSame(text.slice(start, end), source.slice(sourceStart, sourceEnd));
  const share = Math.min(1, match.matched / total);
  const exact = same && share === 1;
  return {
    start,
    end,
    t: match.t,
    sourceStart,
    sourceEnd,
    method: exact ? "exact" : "fuzzy",
    score: exact ? 1 : Math.round(Math.min(share, 0.99) * 1000) / 1000,
  };
}

/** Cuts a marked passage where it says that something was left out. */
function segmentsOf(corpus: Corpus, own: number, range: Range): Range[] {
  const text = corpus.texts[own] as string;
  const segments: Range[] = [];
  let from = range.from;
  for (let token = range.from + 1; token < range.to; token += 1) {
    const gapStart = corpus.ends[token - 1] as number;
    const gapEnd = corpus.starts[token] as number;
    if (gapEnd - gapStart < 3 || !ellipsis.test(text.slice(gapStart, gapEnd))) continue;
    segments.push({ from, to: token });
    from = token;
  }
  segments.push({ from, to: range.to });
  return segments;
}

/** Finds the few words of a segment near a part of the same quotation that is already found. */
function matchNear(corpus: Corpus, segment: Range, near: Match, after: boolean): Match | null {
  const length = segment.to - segment.from;
  const low = corpus.firsts[near.t] as number;
  const high = (corpus.firsts[near.t + 1] as number) - length;
  const first = after ? near.sourceTo : Math.max(low, near.sourceFrom - elided);
  const last = after ? Math.min(high, near.sourceTo + elided) : near.sourceFrom - length;
  for (let place = first; place <= last; place += 1) {
    let equal = 0;
    while (equal < length && corpus.words[place + equal] === corpus.words[segment.from + equal]) equal += 1;
    if (equal < length) continue;
    let matched = 0;
    for (let token = segment.from; token < segment.to; token += 1) matched += corpus.weight(token);
    return { ...segment, sourceFrom: place, sourceTo: place + length, matched, t: near.t };
  }
  return null;
}

function weightOf(corpus: Corpus, range: Range): number {
  let weight = 0;
  for (let token = range.from; token < range.to; token += 1) weight += corpus.weight(token);
  return weight;
}

/** Whether words in a row are too many to be shared by chance. Other comments share more phrases than the article does. */
function isTelling(corpus: Corpus, own: number, match: Match): boolean {
  if (match.matched < 6) return false;
  const { content, plain } = weigh(corpus, own, match.from, match.to);
  if (match.t === 0) return match.matched >= 8 || plain >= 3;
  return match.matched >= 12 || (match.matched >= 8 && content >= 3);
}

export type Finder = {
  /** What is found of a marked passage; empty when it stands nowhere. */
  marked(own: number, passage: Span, sources: Sources): Found[];
  /** What stands elsewhere of the tokens outside of `taken` without being marked. Makes the text findable on the way. */
  unmarked(own: number, taken: readonly Range[], sources: Sources): Found[];
  /** The tokens of a span. */
  range(own: number, span: Span): Range;
};

/** `pairsOf` is the text in which passages with many changes are looked for, by its index. */
export function createFinder(corpus: Corpus, grams: Grams, pairsOf: number): Finder {
  let pairs: Pairs | null = null;

  const range = (own: number, span: Span): Range => ({
    from: corpus.tokenAt(own, span.start),
    to: Math.max(corpus.tokenAt(own, span.start), corpus.tokenAt(own, span.end)),
  });

  const matchSegment = (own: number, segment: Range, sources: Sources, total: number): Match | null => {
    const good = (match: Match | null) =>
      match !== null && match.matched >= 3.5 && (match.matched >= leastShare * total || isTelling(corpus, own, match));
    if (segment.to - segment.from >= seedLength) {
      const match = matchPassage(corpus, grams, segment, sources);
      if (good(match)) return match;
    }
    if (total < 5 || !sources(pairsOf)) return null;
    pairs ??= new Pairs(corpus, pairsOf);
    const match = pairs.match(segment);
    return good(match) && (match as Match).matched >= 4 ? match : null;
  };

  const marked = (own: number, passage: Span, sources: Sources): Found[] => {
    const whole = range(own, passage);
    const segments = segmentsOf(corpus, own, whole);
    const matches: (Match | null)[] = [];
    const totals = segments.map((segment) => weightOf(corpus, segment));
    for (const [index, segment] of segments.entries()) {
      matches.push(matchSegment(own, segment, sources, totals[index] as number));
    }
    for (const [index, match] of matches.entries()) {
      if (match) continue;
      const before = matches[index - 1];
      const after = matches[index + 1];
      const segment = segments[index] as Range;
      if (segment.to - segment.from > 12) continue;
      if (before) matches[index] = matchNear(corpus, segment, before, true);
      else if (after) matches[index] = matchNear(corpus, segment, after, false);
    }
    const found: Found[] = [];
    for (const [index, match] of matches.entries()) {
      if (!match) continue;
      const segment = segments[index] as Range;
      const total = totals[index] as number;
      // Of a long passage only a piece may stand in the source: the piece is what is found.
      const piece = match.matched < leastShare * total;
      found.push(toFound(corpus, own, match, piece ? weightOf(corpus, match) : total));
      if (!piece) continue;
      for (const rest of [
        { from: segment.from, to: match.from },
        { from: match.to, to: segment.to },
      ]) {
        const other = rest.to - rest.from >= 6 ? matchPassage(corpus, grams, rest, sources) : null;
        if (other && isTelling(corpus, own, other)) found.push(toFound(corpus, own, other, weightOf(corpus, other)));
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };

  const unmarked = (own: number, taken: readonly Range[], sources: Sources): Found[] => {
    const found: Found[] = [];
    const end = corpus.firsts[own + 1] as number;
    const free: Range = { from: corpus.firsts[own] as number, to: taken[0]?.from ?? end };
    let next = 0;
    for (let token = free.from; token + seedLength <= end; token += 1) {
      const known = grams.addAt(token);
      while (token >= free.to && next < taken.length) {
        free.from = Math.max(free.from, (taken[next] as Range).to);
        next += 1;
        free.to = taken[next]?.from ?? end;
      }
      if (known < 0 || token < free.from || token + seedLength > free.to) continue;
      const match = matchAt(corpus, grams, free, token, sources, false);
      if (!match || !isTelling(corpus, own, match)) continue;
      found.push(toFound(corpus, own, match, weightOf(corpus, match)));
      free.from = match.to;
    }
    return found;
  };

  return { marked, unmarked, range };
}
