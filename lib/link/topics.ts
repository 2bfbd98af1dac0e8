import { type Corpus, isContentWord } from "../anchor";

/** Which words are topics of which comment. Text 0 of the corpus is the article, text `t` the comment of index `t - 1`. */
export type Topics = {
  /** How many rare content words two comments share, at most `most`. */
  shared(a: number, b: number, most?: number): number;
  /** Whether no text before this comment has the word at `token`, nor the title, nor anybody's name. */
  isNew(comment: number, token: number): boolean;
};

/** A word in more texts than this share of the thread is talk, not topic. */
const rareShare = 0.05;
const rareAtLeast = 3;
/** Words looked at in one comment. */
const wordsRead = 400;

/** `known` are words that everybody has before them besides the texts: the title, the names of those who write. */
export function indexTopics(corpus: Corpus, comments: number, known: Iterable<string>): Topics {
  const firstText = new Int32Array(corpus.vocabulary).fill(-1);
  const lastText = new Int32Array(corpus.vocabulary).fill(-1);
  const frequency = new Int32Array(corpus.vocabulary);
  for (let t = 0; t <= comments; t += 1) {
    const end = corpus.firsts[t + 1] as number;
    for (let token = corpus.firsts[t] as number; token < end; token += 1) {
      const word = corpus.words[token] as number;
      if (lastText[word] === t) continue;
      lastText[word] = t;
      if (firstText[word] === -1) firstText[word] = t;
      frequency[word] = (frequency[word] as number) + 1;
    }
  }
  for (const text of known) {
    for (const written of text.split(/[^\p{L}\p{N}'’.]+/u)) {
      const word = corpus.lookup(written);
      if (word >= 0) firstText[word] = 0;
    }
  }
  const rare = Math.max(rareAtLeast, rareShare * comments);
  const stamps = new Int32Array(corpus.vocabulary).fill(-1);
  let stamped = -1;

  const stamp = (comment: number) => {
    if (stamped === comment) return;
    stamped = comment;
    const t = comment + 1;
    const from = corpus.firsts[t] as number;
    const to = Math.min(corpus.firsts[t + 1] as number, from + wordsRead);
    for (let token = from; token < to; token += 1) {
      const word = corpus.words[token] as number;
      const count = frequency[word] as number;
      if (count < 2 || count > rare || stamps[word] === comment) continue;
      if (isContentWord(corpus.written(token, t))) stamps[word] = comment;
    }
  };

  return {
    shared(a, b, most = 3) {
      stamp(a);
      const t = b + 1;
      const from = corpus.firsts[t] as number;
      const to = Math.min(corpus.firsts[t + 1] as number, from + wordsRead);
      const seen: number[] = [];
      for (let token = from; token < to && seen.length < most; token += 1) {
        const word = corpus.words[token] as number;
        if (stamps[word] === a && !seen.includes(word)) seen.push(word);
      }
      return seen.length;
    },
    isNew: (comment, token) => firstText[corpus.words[token] as number] === comment + 1,
  };
}
