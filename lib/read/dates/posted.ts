import type { PostedPrecision } from "../../model";
import { fold } from "../lines";
import { dateFillers, monthOf } from "./months";
import { isRelative } from "./relative";

export type Posted = {
  postedAt: string | null;
  postedText: string;
  postedPrecision: PostedPrecision;
  /** Whether the text names a day, or is relative: "May 2020" heads an archive, no comment. */
  namesDay: boolean;
};

/** Which of day and month a page writes first in "05/06/2020". */
export type DateOrder = "day-first" | "month-first";

/** A date line longer than this is a sentence. */
const MAX_LENGTH = 120;

type Parts = { year?: number; month?: number; day?: number; ambiguous: boolean; time?: Time; zone: string };
type Time = { hour: number; minute: number; second: number | null; zone: string };

/**
 * Reads a line that is nothing but a time: "November 19, 2020 at 4:05 pm",
 * "19. November 2020 um 16:05 Uhr", "2020/11/19 at 16:05", "3 days ago".
 * A date whose day and month can be exchanged is not guessed: it keeps its
 * text and has no `postedAt`, unless `order` says what the page's other dates
 * show. Null when the line holds anything else.
 */
export function parsePosted(text: string, order: DateOrder | null = null): Posted | null {
  if (text.length > MAX_LENGTH || (text.length > 40 && !/\d/.test(text)) || !/[\p{N}\p{L}]/u.test(text)) return null;
  const folded = stripDecoration(fold(text));
  const postedText = text.replace(buttons, "");
  if (isRelative(folded)) return { postedAt: null, postedText, postedPrecision: "relative", namesDay: true };
  const parts = readParts(folded, order);
  if (!parts) return null;
  const { postedAt, postedPrecision } = toIso(parts);
  return { postedAt, postedText, postedPrecision, namesDay: parts.ambiguous || parts.day !== undefined };
}

/** Buttons that themes print in the line of the date. */
const buttons = /(?: ?[|·•#(] ?| )(?:reply|permalink|edit|link|quote|report|#)\b.{0,40}$/iu;

/** What themes print around a date: arrows, bars, "(Edit)", "Permalink". */
function stripDecoration(folded: string): string {
  return folded
    .replaceAll(/[|·•»›→↓↑#@()[\]]/g, " ")
    .replace(/^(?:posted|published|updated|commented)(?: on)?:? /, "")
    .replaceAll(/ (?:permalink|reply|edit|link|quote|report)(?= |$)/g, " ")
    .replace(/[\s:,.–—-]+$/u, "")
    .replace(/^[\s:,.–—-]+/u, "")
    .replaceAll(/\s+/g, " ");
}

function readParts(folded: string, order: DateOrder | null): Parts | null {
  const parts: Parts = { ambiguous: false, zone: "" };
  let rest = takeTime(folded, parts);
  rest = takeNumericDate(rest, parts, order);
  for (const token of rest.split(/[\s,]+/u)) if (!takeToken(token, parts)) return null;
  if (parts.ambiguous) return parts;
  if (parts.month === undefined) return null;
  if (parts.day === undefined && parts.year === undefined) return null;
  return parts;
}

function takeTime(text: string, parts: Parts): string {
  const clock =
    /(^|[^\d:.])(\d{1,2})(?::|h| h |\.(?=\d{2}(?: uhr| ?[ap]\.?m\b| (?:gmt|bst|utc|edt|est)|$)))(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?(?: ?([ap])\.?m\.?(?!\p{L}))?(?: ?(z|utc|gmt|(?:gmt|utc)? ?[+-]\d{2}:?\d{2})(?![\p{L}\d]))?/u;
  const hourOnly = /(^| )(\d{1,2})()() ?([ap])\.?m\.?()(?!\p{L})/u;
  const match = clock.exec(text) ?? hourOnly.exec(text);
  if (!match) return text;
  const half = match[5];
  let hour = Number(match[2]);
  const minute = Number(match[3] || 0);
  const second = match[4] ? Number(match[4]) : null;
  if (hour > 23 || minute > 59 || (second ?? 0) > 59 || (half && (hour > 12 || hour === 0))) return text;
  if (half === "p" && hour < 12) hour += 12;
  if (half === "a" && hour === 12) hour = 0;
  parts.time = { hour, minute, second, zone: zoneOf(match[6]) };
  const before = text.slice(0, match.index) + (match[1] ?? "");
  // The T of ISO 8601 stands between the date and the time.
  return `${before.replace(/(\d)t$/, "$1")} ${text.slice(match.index + match[0].length)}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return "";
  const offset = /([+-]\d{2}):?(\d{2})/.exec(zone);
  return offset ? `${offset[1]}:${offset[2]}` : "Z";
}

function takeNumericDate(text: string, parts: Parts, order: DateOrder | null): string {
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) {
    Object.assign(parts, { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
    return cut(text, iso);
  }
  const cjk = /(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/.exec(text);
  if (cjk) {
    Object.assign(parts, { year: Number(cjk[1]), month: Number(cjk[2]), day: Number(cjk[3]) });
    return cut(text, cjk);
  }
  const local = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!local) return text;
  const [first, second] = [Number(local[1]), Number(local[3])];
  const year = local[4]?.length === 4 ? Number(local[4]) : null;
  if (year === null || first === 0 || second === 0 || first > 31 || second > 31) parts.ambiguous = true;
  // Dots are only in use where the day comes first.
  else if (local[2] === "." || first > 12 || first === second || (order === "day-first" && second <= 12))
    Object.assign(parts, { year, month: second, day: first });
  else if (second > 12 || order === "month-first") Object.assign(parts, { year, month: first, day: second });
  else parts.ambiguous = true;
  return cut(text, local);
}

/** The order that one numeric date shows by itself: "16/08/2020" can only be day first. */
export function orderOf(text: string): DateOrder | null {
  const match = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2\d{4}(?!\d)/.exec(text.slice(0, MAX_LENGTH));
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 && first <= 31 && second <= 12) return "day-first";
  return second > 12 && second <= 31 && first <= 12 ? "month-first" : null;
}

const cut = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;

function takeToken(token: string, parts: Parts): boolean {
  const bare = token.replace(/^[.:–—-]+|[.:–—-]+$/gu, "");
  if (bare === "" || dateFillers.has(bare)) {
    return true;
  }
  const month = monthOf.get(bare);
  if (month !== undefined && parts.month === undefined) {
    parts.month = month;
    return true;
  }
  const number = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?$/u.exec(bare);
  if (number && parts.day === undefined) {
    parts.day = Number(number[1]);
    return true;
  }
  if (/^(?:19|20)\d{2}$/.test(bare) && parts.year === undefined) {
    parts.year = Number(bare);
    return true;
  }
  return false;
}

function toIso(parts: Parts): { postedAt: string | null; postedPrecision: PostedPrecision } {
  const { year, month, day, time } = parts;
  const unknown = { postedAt: null, postedPrecision: "unknown" as const };
  if (parts.ambiguous || year === undefined || month === undefined || day === undefined) return unknown;
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return unknown;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!time) return { postedAt: date, postedPrecision: "day" };
  const clock = `${two(time.hour)}:${two(time.minute)}`;
  if (time.second === null) return { postedAt: `${date}T${clock}${time.zone}`, postedPrecision: "minute" };
  return { postedAt: `${date}T${clock}:${two(time.second)}${time.zone}`, postedPrecision: "second" };
}

const two = (value: number): string => String(value).padStart(2, "0");
