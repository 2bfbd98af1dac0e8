import type { Corpus } from "./corpus";
import { isContentWord } from "./weigh";

/** A marked passage of one to three words, to be looked up in the whole corpus. */
export type Phrase = { own: number; from: number; to: number; start: number; end: number };

/** Where a phrase stands: the first places, at most one a text, and how often the article has it. */
export type Places = { inArticle: number; places: { t: number; place: number }[] };

const longest = 3;
const placesKept = 12;

function keyOf(corpus: Corpus, from: number, to: number): string {
  let key = String(corpus.words[from]);
  for (let token = from + 1; token < to; token += 1) key += ` ${corpus.words[token]}`;
  return key;
}

/**
 * Looks up short phrases in one pass over the corpus. What is not asked for
 * costs one array read a word. Gives null for phrases that are too common or
 * too long to be looked up.
 */
export function lookUpPhrases(corpus: Corpus, phrases: readonly Phrase[]): (Places | null)[] {
  const starts = new Uint8Array(corpus.vocabulary);
  const wanted = new Map<string, Places>();
  const keys = phrases.map((phrase) => {
    if (phrase.to <= phrase.from || phrase.to - phrase.from > longest) return null;
    const key = keyOf(corpus, phrase.from, phrase.to);
    if (!wanted.has(key)) wanted.set(key, { inArticle: 0, places: [] });
    starts[corpus.words[phrase.from] as number] = 1;
    return key;
  });
  if (wanted.size > 0) {
    for (let t = 0; t + 1 < corpus.firsts.length; t += 1) {
      const end = corpus.firsts[t + 1] as number;
      for (let place = corpus.firsts[t] as number; place < end; place += 1) {
        if (starts[corpus.words[place] as number] === 0) continue;
        for (let length = 1; length <= longest && place + length <= end; length += 1) {
          const entry = wanted.get(keyOf(corpus, place, place + length));
          if (!entry) continue;
          if (t === 0) entry.inArticle += 1;
          if (entry.places.length < placesKept && entry.places.at(-1)?.t !== t) entry.places.push({ t, place });
        }
      }
    }
  }
  return keys.map((key) => (key === null ? null : (wanted.get(key) ?? null)));
}

/**
 * Whether a short marked phrase is rare enough to be a quotation rather than a
 * scare quote: long words that aren't only names, whose place is the only one.
 */
export function isRarePhrase(corpus: Corpus, phrase: Phrase): boolean {
  const words: string[] = [];
  for (let token = phrase.from; token < phrase.to; token += 1) words.push(corpus.written(token, phrase.own));
  const plain = words.filter((word) => isContentWord(word) && word[0] === word[0]?.toLowerCase());
  if (words.length === 1) return plain.length === 1 && (words[0] as string).length >= 10;
  return plain.length >= 2 || (plain.length === 1 && words.join(" ").length >= 16);
}
