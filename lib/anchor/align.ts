import type { Corpus } from "./corpus";

/** Two ranges of tokens that say the same, and how much of the first is in the second. */
export type Alignment = {
  from: number;
  to: number;
  sourceFrom: number;
  sourceTo: number;
  /** Weight of the words that match; a word with a typo counts in part. */
  matched: number;
};

/** A half-open range of tokens. */
export type Range = { from: number; to: number };

/** Words that may be changed, left out or put in at one place, cheapest first: [in the quote, in the source]. */
const gaps: readonly (readonly [number, number])[] = [
  [1, 1],
  [0, 1],
  [1, 0],
  [2, 2],
  [1, 2],
  [2, 1],
  [0, 2],
  [2, 0],
  [3, 3],
  [0, 3],
  [3, 0],
];

/**
 * Share of letters two spellings have in common when one has at most two
 * letters changed, added, dropped or swapped; else 0. Looks at both ends only.
 */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer < 4 || Math.abs(a.length - b.length) > 2) return 0;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const changed = longer - head - tail;
  return changed <= 2 && head + tail >= longer / 2 ? (longer - changed) / longer : 0;
}

function similar(corpus: Corpus, a: number, b: number): number {
  return likeness(corpus.written(a).toLowerCase(), corpus.written(b).toLowerCase());
}

/** Grows a match one way. `loose` lets a change stand one word before the end of the quote. */
function extend(corpus: Corpus, quote: Range, source: Range, start: number, at: number, step: 1 | -1, loose: boolean) {
  const { words } = corpus;
  const within = (token: number, range: Range) => token >= range.from && token < range.to;
  let token = start;
  let place = at;
  let matched = 0;
  let lastToken = start - step;
  let lastPlace = at - step;
  /** How many words match from there on, looking at most three ahead; the quote's end counts as a match when loose. */
  const agrees = (i: number, j: number) => {
    const needed = loose ? 2 : 3;
    for (let ahead = 0; ahead < needed; ahead += 1) {
      const x = i + step * ahead;
      const y = j + step * ahead;
      if (!within(x, quote)) return loose && ahead > 0;
      if (!within(y, source) || words[x] !== words[y]) return false;
    }
    return true;
  };
  while (within(token, quote) && within(place, source)) {
    if (words[token] === words[place]) {
      matched += corpus.weight(token);
      lastToken = token;
      lastPlace = place;
      token += step;
      place += step;
      continue;
    }
    const alike = similar(corpus, token, place);
    if (alike > 0 && (loose || agrees(token + step, place + step))) {
      matched += alike * corpus.weight(token);
      lastToken = token;
      lastPlace = place;
      token += step;
      place += step;
      continue;
    }
    const gap = gaps.find(([mine, theirs]) => agrees(token + step * mine, place + step * theirs));
    if (!gap) break;
    token += step * gap[0];
    place += step * gap[1];
  }
  return { token: lastToken, place: lastPlace, matched };
}

/**
 * Seed and extend: from a pair of equal tokens, grows the match both ways over
 * small changes within the two ranges. Linear in the length of what matches.
 */
export function align(
  corpus: Corpus,
  quote: Range,
  source: Range,
  seed: { token: number; place: number },
  loose: boolean,
): Alignment {
  const forward = extend(corpus, quote, source, seed.token, seed.place, 1, loose);
  const backward = extend(corpus, quote, source, seed.token - 1, seed.place - 1, -1, loose);
  return {
    from: backward.token,
    to: forward.token + 1,
    sourceFrom: backward.place,
    sourceTo: forward.place + 1,
    matched: forward.matched + backward.matched,
  };
}
