/** A normalised text and, for each of its code units, the offset in the original it came from. */
export type Normalised = {
  text: string;
  /** One entry a code unit of `text` and a last one: the original's length. Never decreases. */
  offsets: Uint32Array;
};

const quotes = /[“”„‟«»〝〞＂〈〉《》「」『』]/;
const singles = /[‘’‚‛‹›`´ʼ＇]/;
const dashes = /[‐‑‒–—―−﹘﹣－]/;
const spaces = /\s/;
/** Soft hyphen, zero-width characters, direction marks, variation selectors. */
const ignored = /\p{Default_Ignorable_Code_Point}/u;
const combining = /\p{M}/u;
/**
 * Compatibility forms that are only another way to draw the same letters:
 * ligatures and full-width forms. NFKC as a whole would also turn ½ into 1⁄2
 * and x² into x2, which are other texts.
 */
const drawn = /[\uFB00-\uFB4F\uFF01-\uFF5E]/;

function simplify(cluster: string): string {
  const form = cluster.normalize(drawn.test(cluster) ? "NFKC" : "NFC");
  if (quotes.test(form)) return '"';
  if (singles.test(form)) return "'";
  if (dashes.test(form)) return "-";
  return form === "…" ? "..." : form;
}

const plain = /^[!-~]$/;

/**
 * One form for what means the same: quotation marks, dashes, ellipses,
 * ligatures, full-width and decomposed letters; runs of white space become one
 * space; soft hyphens, zero-width characters and direction marks go. Case is
 * folded when asked.
 */
export function normalise(text: string, { foldCase = false } = {}): Normalised {
  const parts: string[] = [];
  const offsets: number[] = [];
  let index = 0;
  let spaced = false;
  while (index < text.length) {
    const start = index;
    let cluster = text[index] as string;
    index += 1;
    if (ignored.test(cluster)) continue;
    if (spaces.test(cluster)) {
      if (!spaced) {
        parts.push(" ");
        offsets.push(start);
      }
      spaced = true;
      continue;
    }
    spaced = false;
    const code = cluster.charCodeAt(0);
    if (code >= 0xd800 && code < 0xdc00 && index < text.length) {
      cluster += text[index];
      index += 1;
    }
    while (index < text.length && text.charCodeAt(index) > 0x2ff && combining.test(text[index] as string)) {
      if (!ignored.test(text[index] as string)) cluster += text[index];
      index += 1;
    }
    let simple = plain.test(cluster) && cluster !== "`" ? cluster : simplify(cluster);
    if (foldCase) simple = simple.toLowerCase();
    parts.push(simple);
    for (let unit = 0; unit < simple.length; unit += 1) offsets.push(start);
  }
  offsets.push(text.length);
  return { text: parts.join(""), offsets: Uint32Array.from(offsets) };
}

/** The folded form of one word: what two spellings of it have in common. */
export function foldWord(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{Default_Ignorable_Code_Point}.'’‘ʼ‛＇`´]/gu, "")
    .replace(/\p{Script=Inherited}/gu, "")
    .toLowerCase()
    .normalize("NFC");
}
