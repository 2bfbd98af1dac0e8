import { findArticle } from "./formats/article-text";
import { findWordpress } from "./formats/wordpress-text";
import { findWpdiscuz } from "./formats/wpdiscuz-text";
import type { Line } from "./lines";
import { findDated } from "./thread/dated";
import { type Found, findHeadings, findRegion } from "./thread/region";

/** Chooses the format by content alone, and says how sure it is (0 when the text is none of them). */
export function detectLines(lines: readonly Line[]): Found {
  const headings = findHeadings(lines);
  const dated = findRegion(lines, headings, (start, end) => findDated(lines, start, end));
  const found = findWpdiscuz(lines, dated) ?? findWordpress(lines, headings, dated) ?? findArticle(lines);
  return { ...found, confidence: Math.round(Math.min(0.99, found.confidence) * 100) / 100 };
}
