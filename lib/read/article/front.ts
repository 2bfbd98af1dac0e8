import type { Posted } from "../dates/posted";
import { fold, type Line, words } from "../lines";
import { isBiographyOf, isPerson, readByline } from "./byline";
import { isReadingTime, readDateline } from "./dateline";
import { endsAsSentence, type FurnitureKind, furnitureKind } from "./furniture";
import { mastheadOf } from "./publisher";

export type Front = {
  /** Index in `lines` of the title; -1 when the text has none. */
  title: number;
  titleText: string;
  publisher: string | null;
  byline: string[];
  published: Posted | null;
  url: string | null;
  /** What each front line is; a line that is absent here is a paragraph. */
  kinds: Map<number, FurnitureKind>;
};

/** How many lines before the first paragraph can belong to the page's head. */
const MAX_FRONT = 40;

export const isProse = (text: string): boolean => {
  const count = words(text).length;
  if (count >= 25) return true;
  if (count >= 12 && endsAsSentence(text)) return true;
  return count < 12 && text.length >= 40 && /[。！？]/u.test(text);
};

/** Reads what stands before the first paragraph: banner, section, publisher, title, byline, date. */
export function readFront(lines: readonly Line[], hint: string | null): Front {
  const filled = headOf(lines, hint);
  const title = chooseTitle(lines, filled, hint);
  const [titleText, publisherOfTitle] = splitTitle(lines, filled, title);
  const front: Front = {
    title,
    titleText,
    publisher: publisherOfTitle,
    byline: [],
    published: null,
    url: null,
    kinds: new Map(),
  };
  front.publisher ??= repeatedLine(lines, filled, title);
  for (const at of filled) if (at !== title) readLine(front, lines, filled, at);
  return front;
}

/** The filled lines before the first paragraph; where the title is known, all that stands over it too. */
function headOf(lines: readonly Line[], hint: string | null): number[] {
  const known = hint === null ? -1 : lines.slice(0, 400).findIndex((line) => fold(line.text) === fold(hint));
  const filled: number[] = [];
  for (let at = 0; at < lines.length && (at <= known || filled.length < MAX_FRONT); at += 1) {
    const text = lines[at]?.text ?? "";
    if (text === "") continue;
    if (at > known && filled.length > 0 && isProse(text) && furnitureKind(text) === null) break;
    if (at >= known || !isProse(text)) filled.push(at);
  }
  return filled;
}

function chooseTitle(lines: readonly Line[], filled: readonly number[], hint: string | null): number {
  const textAt = (at: number) => lines[at]?.text ?? "";
  const hinted = hint === null ? undefined : filled.find((at) => fold(textAt(at)) === fold(hint));
  if (hinted !== undefined) return hinted;
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  filled.slice(0, 15).forEach((at, position) => {
    const text = textAt(at);
    const same = filled.filter((each) => fold(textAt(each)) === fold(text)).length;
    const score =
      titleScore(text) -
      position * 0.6 -
      (hasFurnitureMate(lines, at) ? 3 : 0) -
      (same > 1 && words(text).length <= 4 ? 2 : 0);
    if (score > bestScore) [best, bestScore] = [at, score];
  });
  return best;
}

/** A title does not stand in one block with a call to subscribe. */
function hasFurnitureMate(lines: readonly Line[], at: number): boolean {
  return [at - 1, at + 1].some((each) => {
    const kind = furnitureKind(lines[each]?.text ?? "");
    return kind === "subscribe" || kind === "banner";
  });
}

function titleScore(text: string): number {
  const count = words(text).length;
  let score = count >= 4 && count <= 25 ? 4 : count === 3 ? 3 : count === 2 ? 2 : count === 1 ? 1 : -2;
  if (readDateline(text) || readByline(text)) score -= 10;
  if (furnitureKind(text) !== null) score -= 6;
  if (mastheadOf(text) !== null) score -= 5;
  if (/^https?:/iu.test(text)) score -= 10;
  if (/\.$/u.test(text) && count > 12) score -= 2;
  return score;
}

/** "Title | Publisher", "Title - Publisher": where the second part is a masthead or stands on the page again. */
function splitTitle(lines: readonly Line[], filled: readonly number[], at: number): [string, string | null] {
  const text = lines[at]?.text ?? "";
  const match = /^(.{8,}?) (?:[|•·»–—-]) ([^|]{2,50})$/u.exec(text);
  if (!match) return [text, null];
  const [, title, publisher] = match as unknown as [string, string, string];
  const again = filled.some((each) => each !== at && fold(lines[each]?.text ?? "") === fold(publisher));
  const bar = text.includes(" | ");
  if (!again && !bar && mastheadOf(publisher) === null) return [text, null];
  return [title, publisher];
}

/** A short line that stands both before and after the title is the page's own name. */
function repeatedLine(lines: readonly Line[], filled: readonly number[], title: number): string | null {
  const before = filled.filter((at) => at < title);
  const after = filled.filter((at) => at > title);
  for (const at of before) {
    const text = lines[at]?.text ?? "";
    if (words(text).length > 6 || furnitureKind(text) !== null) continue;
    if (after.some((each) => fold(lines[each]?.text ?? "") === fold(text))) return text;
  }
  return null;
}

function readLine(front: Front, lines: readonly Line[], filled: readonly number[], at: number): void {
  const text = lines[at]?.text ?? "";
  const isBefore = at < front.title;
  const kind = furnitureKind(text);
  const byline = readByline(text);
  const dateline = readDateline(text);
  const masthead = mastheadOf(text);
  if (byline && (byline.rest === "" || readDateline(byline.rest) !== null)) {
    front.byline.push(...byline.names.filter((name) => !front.byline.includes(name)));
    front.published ??= readDateline(byline.rest)?.published ?? null;
    front.kinds.set(at, "other");
  } else if (dateline) {
    if (dateline.published) front.published = better(front.published, dateline.published);
    front.byline.push(...dateline.byline.filter((name) => !front.byline.includes(name)));
    front.kinds.set(at, "other");
  } else if (kind) front.kinds.set(at, kind);
  else if (/^https?:\/\/\S+$/iu.test(text)) {
    front.url ??= text;
    front.kinds.set(at, "other");
  } else if (masthead) {
    front.publisher ??= masthead;
    front.kinds.set(at, "section");
  } else if (isBefore || fold(text) === fold(front.publisher ?? "") || fold(text) === fold(front.titleText)) {
    front.kinds.set(at, "section");
  } else if (isAuthorLine(lines, filled, at)) {
    if (!front.byline.includes(text)) front.byline.push(text);
    front.kinds.set(at, "other");
  } else if (words(text).length <= 3 && !endsAsSentence(text)) front.kinds.set(at, "section");
}

/** The date that says more; the first of equals. */
function better(before: Posted | null, next: Posted): Posted {
  if (!before) return next;
  const rank = (posted: Posted) => (posted.postedAt === null ? 0 : posted.postedAt.length);
  return rank(next) > rank(before) ? next : before;
}

/** A person's name alone, directly over a date or over a biography. */
function isAuthorLine(lines: readonly Line[], filled: readonly number[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (!isPerson(text) || words(text).length < 2) return false;
  const next = lines[filled[filled.indexOf(at) + 1] ?? -1]?.text;
  if (next !== undefined && (readDateline(next) !== null || isReadingTime(next) || fold(next) === fold(text)))
    return true;
  return lines.some((line) => isBiographyOf(text, line.text));
}
