/**
 * What a person typed into a search box: words that must all occur, "phrases in quotes",
 * and -words that must not. Only letters and digits survive, so nothing that an
 * engine's own query language could mistake for an operator is left.
 */
export type Term = {
  words: string[];
  negated: boolean;
  /** Of the last word while it is being typed: also words that begin so. */
  prefix: boolean;
};

const MAX_TERMS = 16;
const MAX_LENGTH = 400;

/** The terms of a query; none when nothing in it says what to find. */
export function parseQuery(text: string): Term[] {
  const query = text.normalize("NFC").slice(0, MAX_LENGTH);
  const terms: Term[] = [];
  for (const [, minus, phrase, word] of query.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const words = (phrase ?? word ?? "").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    if (words.length > 0) terms.push({ words, negated: minus === "-", prefix: false });
    if (terms.length === MAX_TERMS) break;
  }
  if (!terms.some((term) => !term.negated)) return [];
  const last = terms.at(-1);
  if (last && !last.negated && /[\p{L}\p{N}\p{M}]$/u.test(query)) last.prefix = true;
  return terms;
}
