import { fold, type Line } from "../lines";
import type { DatedHeader } from "../thread/dated";
import type { Found, Region } from "../thread/region";

/** Words that only this widget shows. */
const telling: ReadonlySet<string> = new Set([
  "notify of",
  "guest",
  "most voted",
  "newest most voted",
  "oldest newest most voted",
  "inline feedbacks",
  "view all comments",
  "load more comments",
  "new follow-up comments",
  "new replies to my comments",
  "be the first to comment!",
]);
/** Words of its form that other pages show too. */
const formWords: ReadonlySet<string> = new Set([
  "subscribe",
  "connect with",
  "label",
  "login",
  "log in",
  "oldest",
  "newest",
  "{}",
  "[+]",
  "name*",
  "email*",
  "website",
  "post comment",
]);

/** The form stands over the count: it belongs to the thread, not to the article. */
function overForm(lines: readonly Line[], start: number): number {
  let top = start;
  for (let at = start - 1; at >= 0; at -= 1) {
    const text = fold(lines[at]?.text ?? "");
    if (text === "") continue;
    if (!telling.has(text) && !formWords.has(text)) break;
    top = at;
  }
  return top;
}

/** How many different words of the wpDiscuz widget a page shows. */
function countWidgetWords(lines: readonly Line[]): number {
  const seen = new Set<string>();
  for (const line of lines) {
    const text = line.text.length > 40 ? "" : fold(line.text);
    if (telling.has(text)) seen.add(text);
  }
  return seen.size;
}

/**
 * A wpDiscuz thread: flat, a name (twice where an avatar stood) over a time,
 * among the words of the widget. `dated` are the names over times found.
 */
export function findWpdiscuz(lines: readonly Line[], dated: Region<DatedHeader> | null): Found | null {
  if (!dated) return null;
  const widgets = countWidgetWords(lines);
  const doubled = dated.headers.filter((header) => header.doubled).length;
  const worded = widgets >= 2 && (dated.headed || doubled > 0);
  if (!worded && doubled * 2 <= dated.headers.length) return null;
  const sure = (worded ? 0.5 : 0.2) + (doubled > 0 ? 0.3 : 0) + (dated.headed ? 0.15 : 0) + 0.04;
  return { format: "wpdiscuz-text", confidence: sure, region: { ...dated, start: overForm(lines, dated.start) } };
}
