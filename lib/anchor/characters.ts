/** What a UTF-16 code unit is to the tokeniser. */
export const Class = { separator: 1, letter: 2, digit: 3, ideograph: 4, ignorable: 5, apostrophe: 6, dot: 7 } as const;

/**
 * Scripts written without spaces, where each character stands for itself.
 * A run of six of them is as telling as three words of other scripts.
 */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const letter = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;
/** Soft hyphen, zero-width characters, direction marks, byte order mark, variation selectors. */
const ignorable = /\p{Default_Ignorable_Code_Point}/u;
const apostrophe = /['’‘ʼ‛＇`´]/;

const known = new Uint8Array(65536);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (ignorable.test(character)) return Class.ignorable;
  if (apostrophe.test(character)) return Class.apostrophe;
  if (character === ".") return Class.dot;
  // Halves of a pair: letters outside the basic plane count as letters, emoji do no harm as such.
  if (code >= 0xd800 && code <= 0xdfff) return Class.letter;
  if (unspaced.test(character)) return Class.ideograph;
  if (letter.test(character)) return Class.letter;
  return digit.test(character) ? Class.digit : Class.separator;
}

/** The class of a code unit, computed once for each of the 65,536. */
export function classOf(code: number): number {
  const found = known[code] as number;
  if (found !== 0) return found;
  const computed = classify(code);
  known[code] = computed;
  return computed;
}
