import { type Line, words } from "../lines";
import type { Found } from "../thread/region";

/** A page without a thread: an article is paragraphs of sentences; without any the confidence is 0. */
export function findArticle(lines: readonly Line[]): Found {
  let prose = 0;
  let filled = 0;
  for (const line of lines) {
    if (line.text === "") continue;
    filled += 1;
    if (isSentence(line.text)) prose += 1;
  }
  const confidence = prose === 0 ? 0 : 0.4 + Math.min(0.3, prose * 0.05) + 0.25 * (prose / filled);
  return { format: "article-text", confidence, region: null };
}

/** Eight words and a full stop, or a clause of an unspaced script. */
function isSentence(text: string): boolean {
  if (!/[.!?…”"’»)。！？।؟]$/u.test(text)) return false;
  return words(text.slice(0, 400)).length >= 8 || (/[。！？]/u.test(text) && text.length >= 16);
}
