import type { Format } from "../../model";
import { type Line, words } from "../lines";
import type { Header } from "./header";
import { isClosedNotice, isPagingNotice, isThreadEnd, parseCount } from "./notices";

export type Heading = { at: number; count: number | null; title: string | null };

/** Every line that can stand over a thread ("44 replies", "Comments"). */
export function findHeadings(lines: readonly Line[]): Heading[] {
  const found: Heading[] = [];
  lines.forEach((line, at) => {
    const count = line.text === "" ? null : parseCount(line.text);
    if (count) found.push({ at, ...count });
  });
  return found;
}

export type Region<H extends Header> = {
  start: number;
  declaredCount: number | null;
  title: string | null;
  headers: H[];
  headed: boolean;
};

/** What a format's finder says of a page. */
export type Found = { format: Format; confidence: number; region: Region<Header> | null };

/**
 * Where the thread begins: at the last heading that stands over the first
 * header. Without a heading, at the first header.
 */
export function findRegion<H extends Header>(
  lines: readonly Line[],
  headings: readonly Heading[],
  find: (start: number, end: number) => H[],
): Region<H> | null {
  for (const heading of headings) {
    const headers = withinThread(lines, find(heading.at + 1, lines.length));
    const first = headers[0];
    if (!first) break;
    const over = headings.filter((each) => each.at < first.first);
    const last = over.at(-1) ?? heading;
    const counted = over.findLast((each) => each.count !== null && first.first - each.at < 60) ?? last;
    const near = Math.max(heading.at, Math.min(last.at, counted.at));
    const start = hasProse(lines, near + 1, first.first) ? first.first : near;
    return { start, declaredCount: counted.count, title: counted.title, headers, headed: true };
  }
  const headers = withinThread(lines, find(0, lines.length));
  const first = headers[0];
  return first ? { start: first.first, declaredCount: null, title: null, headers, headed: false } : null;
}

/**
 * Drops what looks like headers below the thread's end (a sidebar's "recent
 * posts" are names and dates too): below a closing line nothing of the shape
 * of the headers above it follows.
 */
function withinThread<H extends Header>(lines: readonly Line[], headers: H[]): H[] {
  const first = headers[0];
  if (!first) return headers;
  const base = headers.reduce((least, header) => Math.min(least, header.indent), first.indent);
  const lastOf = new Map(headers.map((header, index) => [shapeOf(header), index]));
  let index = 0;
  let last = 0;
  for (let at = first.first; at < lines.length; at += 1) {
    for (; headers[index] && (headers[index] as H).first <= at; index += 1) {
      last = Math.max(last, lastOf.get(shapeOf(headers[index] as H)) ?? 0);
    }
    const line = lines[at] as Line;
    if (line.text === "" || line.indent > base || !isThreadEnd(line.text) || isPagingNotice(line.text)) continue;
    if (last < index) return headers.slice(0, index);
  }
  return headers;
}

const shapeOf = (header: Header): string =>
  `${header.marker?.kind ?? ""} ${header.indent} ${header.body - header.first}`;

/** A count may stand at the top of the page, over the article. */
function hasProse(lines: readonly Line[], from: number, to: number): boolean {
  let paragraphs = 0;
  for (let at = from; at < to && paragraphs < 2; at += 1)
    if (words(lines[at]?.text.slice(0, 400) ?? "").length >= 20) paragraphs += 1;
  return paragraphs >= 2;
}

/** A thread that the page announces and the file does not hold: its heading, or "Comments are closed." */
export function emptyThread(
  lines: readonly Line[],
  headings: readonly Heading[],
): { start: number; count: number | null } | null {
  const counted = headings.findLast((heading) => heading.count !== null && heading.at > 0);
  const closedAt = lines.findLastIndex((line) => isClosedNotice(line.text));
  if (!counted && closedAt < 0) return null;
  const start = counted && !hasProse(lines, counted.at, lines.length) ? counted.at : closedAt;
  return { start: start < 0 ? lines.length : start, count: counted?.count ?? null };
}
