import type { Role } from "../../model";
import { type Posted, parsePosted } from "../dates/posted";
import { fold, type Line, nextFilled } from "../lines";
import { badgeRole, cutBadge, isBadge, readReplyTo, splitBadge } from "./badges";
import { type Header, takeMarker, takePing } from "./header";
import { isNameLike } from "./names";
import { isCommentWidget, isVote } from "./notices";

export type DatedHeader = Header & { doubled: boolean };

/**
 * Finds headers that are a name and a time: a name on its own line (twice
 * where an avatar stood), badges, then a line that is nothing but a time; or
 * "NAME on DATE", "NAME | DATE" in one line.
 */
export function findDated(lines: readonly Line[], start: number, end: number): DatedHeader[] {
  const found: DatedHeader[] = [];
  for (let at = start; at < end; at += 1) {
    const floor = found.at(-1)?.body ?? start;
    const header = readPing(lines, at) ?? readOneLine(lines, at) ?? readStacked(lines, at, floor);
    if (header) found.push(takeReplyTo(lines, takePosition(lines, header, floor), end));
  }
  return choose(lines, takeOrdinals(found));
}

/** "1 NAME DATE", "2 NAME DATE": numbers that count the comments are no part of the names. */
function takeOrdinals(found: DatedHeader[]): DatedHeader[] {
  const comments = found.filter((header) => header.kind === "comment");
  const counted = comments.every(
    (header, index) => header.marker === null && header.author.startsWith(`${index + 1} `),
  );
  if (!counted || comments.length === 0) return found;
  return found.map((header) =>
    header.kind === "comment" ? { ...header, author: header.author.replace(/^\d+ /, "") } : header,
  );
}

function readPing(lines: readonly Line[], at: number): DatedHeader | null {
  const { marker, rest } = takeMarker(textAt(lines, at));
  const ping = takePing(rest);
  return ping && { ...blank(lines, at, at + 1), marker, author: ping.author, kind: ping.kind };
}

const blank = (lines: readonly Line[], first: number, body: number): DatedHeader => ({
  first,
  body,
  indent: lines[first]?.indent ?? 0,
  marker: null,
  author: "",
  role: "unknown",
  kind: "comment",
  posted: null,
  replyTo: null,
  widgets: [],
  doubled: false,
});

/** Some themes number the comments on a line of their own, over the name ("1.", "• 12"). */
function takePosition(lines: readonly Line[], header: DatedHeader, floor: number): DatedHeader {
  const at = header.first - 1;
  const line = lines[at];
  if (
    !line ||
    at < floor ||
    header.marker ||
    !/^(?:[•◦▪*-]|#?\d{1,6}[.)]?|(?:[•◦▪*-]|\d{1,6}[.)]) #?\d{1,6}[.)]?)$/u.test(line.text)
  )
    return header;
  const { marker } = takeMarker(`${line.text} .`);
  return { ...header, first: at, indent: line.indent, marker, widgets: [...header.widgets, at] };
}

function readStacked(lines: readonly Line[], at: number, floor: number): DatedHeader | null {
  const posted = postedAt(lines, at);
  if (!posted) return null;
  const below = takeBadges(lines, over(lines, at, floor), floor);
  if (below.top < floor) return null;
  const { marker, rest } = takeMarker(textAt(lines, below.top));
  const own = splitBadge(rest);
  if (!isNameLike(own.author)) return null;
  // The avatar's name stands over the name, and a badge may stand between them.
  const between = takeBadges(lines, over(lines, below.top, floor), floor);
  const double = takeMarker(textAt(lines, between.top));
  const doubled = between.top >= floor && fold(double.rest) === fold(own.author);
  const button = posted.postedText === textAt(lines, at) ? [] : [at];
  return {
    ...blank(lines, doubled ? between.top : below.top, at + 1),
    marker: doubled ? (double.marker ?? marker) : marker,
    author: own.author,
    role: own.role ?? below.role ?? (doubled ? between.role : null) ?? "unknown",
    posted,
    widgets: [...button, ...below.widgets, ...(doubled ? between.widgets : [])],
    doubled,
  };
}

/** The filled line over `at`, across one blank line at most. */
function over(lines: readonly Line[], at: number, floor: number): number {
  return at - 2 >= floor && textAt(lines, at - 1) === "" ? at - 2 : at - 1;
}

type Badges = { top: number; role: Role | null; widgets: number[] };

/** Walks up over badges from `top`; a header has a few at most. */
function takeBadges(lines: readonly Line[], top: number, floor: number): Badges {
  const badges: Badges = { top, role: null, widgets: [] };
  while (badges.top >= floor && badges.widgets.length < 5 && isBadge(textAt(lines, badges.top))) {
    badges.role = badgeRole(textAt(lines, badges.top)) ?? badges.role;
    badges.widgets.push(badges.top);
    badges.top = over(lines, badges.top, floor);
  }
  return badges;
}

const textAt = (lines: readonly Line[], at: number): string => lines[at]?.text ?? "";

function postedAt(lines: readonly Line[], at: number): Posted | null {
  const text = textAt(lines, at);
  const posted = text === "" ? null : parsePosted(text);
  return posted?.namesDay ? posted : null;
}

/** No date with its buttons is longer. */
const MAX_DATE = 70;

/** "NAME on November 19, 2020 at 4:05 pm", "NAME | DATE | Reply", "NAME DATE"; a badge may be glued to the date. */
function readOneLine(lines: readonly Line[], at: number): DatedHeader | null {
  const text = textAt(lines, at);
  if (text.length < 8 || text.length > 160 || !/\d/.test(text) || /[:：]$/u.test(text)) return null;
  const { marker, rest } = takeMarker(text);
  for (const cut of [/ (?:on |am |\| |[·•–—-] )?(?=[\p{L}\d])/gu, /(?<=\p{L})(?=\d)/gu]) {
    for (const match of rest.matchAll(cut)) {
      if (rest.length - match.index > MAX_DATE) continue;
      const author = rest.slice(0, match.index).replace(/^by /iu, "").replace(/[,:]$/u, "").trim();
      const posted = parsePosted(rest.slice(match.index + match[0].length));
      if (!posted?.namesDay || !isNameLike(author) || parsePosted(rest)) continue;
      const own = match[0] === "" ? cutBadge(author) : splitBadge(author);
      const widgets = text.endsWith(posted.postedText) ? [] : [at];
      return { ...blank(lines, at, at + 1), marker, author: own.author, role: own.role ?? "unknown", posted, widgets };
    }
  }
  return null;
}

function takeReplyTo(lines: readonly Line[], header: DatedHeader, end: number): DatedHeader {
  const at = nextFilled(lines, header.body, Math.min(end, header.body + 2));
  const name = at < end ? readReplyTo(textAt(lines, at)) : null;
  return name === null ? header : { ...header, body: at + 1, replyTo: name, widgets: [...header.widgets, at] };
}

/**
 * Keeps those that look like the first: marked as it is, as exact in their
 * time, and at the beginning of a block (below a blank line, a button or the
 * header before).
 */
function choose(lines: readonly Line[], found: readonly DatedHeader[]): DatedHeader[] {
  const model = found.find((header) => header.kind === "comment");
  if (!model) return [];
  const stacked = found.filter((header) => header.body - header.first > 1).length * 2 >= found.length;
  const toTheMinute = isToTheMinute(model);
  return found.filter((header, index) => {
    if (header === model) return true;
    if ((header.marker === null) !== (model.marker === null)) return false;
    if (header.kind !== "comment") return header.marker !== null || textAt(lines, header.first - 1) === "";
    if (stacked && header.body - header.first === 1) return false;
    if (toTheMinute && header.posted?.postedPrecision === "day") return false;
    if (header.doubled) return true;
    const above = textAt(lines, header.first - 1);
    return above === "" || isCommentWidget(above) || isVote(above) || found[index - 1]?.body === header.first;
  });
}

const isToTheMinute = (header: DatedHeader): boolean =>
  header.posted?.postedPrecision === "minute" || header.posted?.postedPrecision === "second";
