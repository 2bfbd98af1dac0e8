import { type Posted, parsePosted } from "../dates/posted";
import { fold, type Line, nextFilled, words } from "../lines";
import { splitBadge } from "./badges";
import { type Header, takeMarker, takePing } from "./header";
import { isThreadEnd } from "./notices";
import { clauseOpeners, saysEndings } from "./verbs";

const MAX_HEADER = 200;
const endings = [...saysEndings].sort((a, b) => b.length - a.length);

type Candidate = Header & { clause: boolean; blankBefore: boolean; next: number };

/** Finds the headers "NAME says:" between two lines, by marker, date and indent: never by the words alone. */
export function findSays(lines: readonly Line[], start: number, end: number): Header[] {
  const candidates: Candidate[] = [];
  for (let at = start; at < end; at += 1) {
    const candidate = readCandidate(lines, at, start, end);
    if (candidate) candidates.push(candidate);
  }
  return choose(lines, candidates, end);
}

function readCandidate(lines: readonly Line[], at: number, start: number, end: number): Candidate | null {
  const line = lines[at];
  if (!line || line.text === "" || line.text.length > MAX_HEADER) return null;
  const { marker, rest } = takeMarker(line.text);
  const ping = takePing(rest);
  const said = ping ? { author: ping.author, posted: null, colon: true } : takeName(rest);
  if (!said) return null;
  const badge = splitBadge(said.author);
  const after = takeDateLine(lines, at + 1, end);
  const posted = said.posted ?? after?.posted ?? null;
  if (!said.colon && !posted) return null;
  const body = said.posted ? at + 1 : (after?.body ?? at + 1);
  return {
    first: at,
    body,
    indent: line.indent,
    marker,
    author: badge.author,
    role: badge.role ?? "unknown",
    kind: ping?.kind ?? "comment",
    posted,
    replyTo: null,
    widgets: after && lines[after.body - 1]?.text !== after.posted.postedText ? [after.body - 1] : [],
    clause: ping === null && isClause(said.author),
    blankBefore: at === start || lines[at - 1]?.text === "",
    next: nextFilled(lines, body, end),
  };
}

/** The name before "says:", with a date before or after it ("NAME on DATE said:", "NAME says: DATE"). */
function takeName(text: string): { author: string; posted: Posted | null; colon: boolean } | null {
  const colon = /[:：]/u.test(text);
  const bare = text.replace(/\s*[:：]$/u, "");
  const whole = cutEnding(bare);
  if (whole !== null) {
    const dated = splitDate(whole);
    return { author: dated?.author ?? whole, posted: dated?.posted ?? null, colon: colon && bare !== text };
  }
  for (const match of text.matchAll(/[:：]\s+/gu)) {
    const author = cutEnding(text.slice(0, match.index).trimEnd());
    const posted = author === null ? null : parsePosted(text.slice(match.index + match[0].length));
    if (author !== null && posted) return { author, posted, colon: true };
  }
  return null;
}

function cutEnding(text: string): string | null {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  const ending = endings.find((each) => lower.endsWith(each));
  if (ending === undefined) return null;
  const name = text
    .slice(0, text.length - ending.length)
    .replace(/^Ο\/Η /u, "")
    .trim();
  return name === "" ? null : name;
}

function splitDate(text: string): { author: string; posted: Posted } | null {
  for (const match of text.matchAll(/,? (?:on|am|le|el|il|op|at|\|) /gu)) {
    const posted = parsePosted(text.slice(match.index + match[0].length));
    if (posted && match.index > 0) return { author: text.slice(0, match.index), posted };
  }
  return null;
}

/** A date on the line after the header; one blank line may stand between. */
function takeDateLine(lines: readonly Line[], from: number, end: number): { posted: Posted; body: number } | null {
  const at = nextFilled(lines, from, Math.min(end, from + 2));
  const line = at < end ? lines[at] : undefined;
  const posted = line && line.text !== "" ? parsePosted(line.text) : null;
  return posted ? { posted, body: at + 1 } : null;
}

/** Whether what stands before "says:" reads as the beginning of a sentence. */
function isClause(name: string): boolean {
  const all = words(name);
  const first = fold(all[0] ?? "");
  if (all.length > 8) return true;
  if (all.length > 1 && clauseOpeners.has(first)) return true;
  if (/^(?:the|a|an|der|die|das|le|la|les|el|los)$/.test(first))
    return all.slice(1).some((word) => /^\p{Ll}/u.test(word));
  return /[.!?;”"]\s/u.test(name) && all.length > 4;
}

/** Keeps the candidates that stand where the page's own headers stand. Works backwards: an empty comment is one that a header follows. */
function choose(lines: readonly Line[], candidates: readonly Candidate[], end: number): Header[] {
  const comments = candidates.filter((candidate) => candidate.kind === "comment");
  const model = comments.find((candidate) => candidate.marker !== null || !candidate.clause);
  if (!model) return [];
  const marked = model.marker !== null;
  const likely = comments.filter((candidate) => !candidate.clause && (candidate.marker !== null) === marked);
  const dated = model.posted !== null && likely.filter((candidate) => candidate.posted).length * 2 > likely.length;
  const indented =
    likely.filter((candidate) => isDeeper(lines, candidate, end)).length * 3 >= Math.max(1, likely.length);
  const kept: Candidate[] = [];
  const keptAt = new Set<number>();
  for (const candidate of [...candidates].reverse()) {
    if (dated && !candidate.posted && candidate.kind === "comment") continue;
    if (marked && !candidate.marker && !(dated && candidate.posted)) continue;
    const closes =
      candidate.next >= end || keptAt.has(candidate.next) || isThreadEnd(lines[candidate.next]?.text ?? "");
    const deeper = !indented || candidate.kind !== "comment" || isDeeper(lines, candidate, end);
    if ((!deeper && !closes) || (closes && candidate.clause)) continue;
    if (!marked && !dated && (candidate.clause || !candidate.blankBefore)) continue;
    kept.push(dated ? candidate : withoutDate(candidate));
    keptAt.add(candidate.first);
  }
  return kept.reverse();
}

/** On a page that dates no comment, a date below a header begins the comment's text. */
function withoutDate(candidate: Candidate): Candidate {
  const isOwnLine = candidate.body > candidate.first + 1;
  return isOwnLine ? { ...candidate, body: candidate.first + 1, posted: null, widgets: [] } : candidate;
}

function isDeeper(lines: readonly Line[], candidate: Candidate, end: number): boolean {
  return candidate.next < end && (lines[candidate.next]?.indent ?? 0) > candidate.indent;
}
