import { type Line, nextFilled } from "../lines";
import type { Header } from "../thread/header";
import { type Found, findRegion, type Heading, type Region } from "../thread/region";
import { findSays } from "../thread/says";

/**
 * A WordPress thread as reader modes print it: "NAME says:" under bullets,
 * numbers or indentation; themes without "says" print a name and a date
 * (`dated`) under a heading that counts the comments.
 */
export function findWordpress(
  lines: readonly Line[],
  headings: readonly Heading[],
  dated: Region<Header> | null,
): Found | null {
  const says = findRegion(lines, headings, (start, end) => findSays(lines, start, end));
  const saysCount = says && isThread(lines, says) ? says.headers.length : 0;
  const datedCount = dated?.headed ? dated.headers.length : 0;
  const region = saysCount >= datedCount ? says : dated;
  if (!region || saysCount + datedCount === 0) return null;
  const marked = region.headers.every((header) => header.marker !== null || header.posted !== null);
  const sure = 0.5 + (region.headed ? 0.3 : 0) + (marked ? 0.15 : 0) + (region.headers.length > 1 ? 0.04 : 0);
  return { format: "wordpress-text", confidence: sure, region };
}

/** Without a heading one "NAME says:" is a sentence; several that are marked, dated or stand over deeper lines are a thread. */
function isThread(lines: readonly Line[], region: Region<Header>): boolean {
  if (region.headed) return true;
  return (
    region.headers.length > 1 &&
    region.headers.every((header) => header.marker !== null || header.posted !== null || standsOver(lines, header))
  );
}

function standsOver(lines: readonly Line[], header: Header): boolean {
  const next = lines[nextFilled(lines, header.body)];
  return next !== undefined && next.indent > header.indent;
}
