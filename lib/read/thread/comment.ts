import type { SourceComment } from "../../model";
import type { Line } from "../lines";
import type { Header } from "./header";
import { isCommentWidget, isPendingNotice, isVote } from "./notices";

/** The lines below a header: the comment they make, and those that are the page's own. */
export type Body = { text: string; pending: boolean; widgets: Line[] };

/** Buttons and votes stand before or after a comment's text, never inside it; `votes` is how many of the latter. */
export function readBody(lines: readonly Line[], votes: number): Body {
  const notices = lines.filter((line) => isPendingNotice(line.text));
  const body = notices.length === 0 ? lines : lines.filter((line) => !notices.includes(line));
  let from = 0;
  let to = body.length;
  let left = votes;
  const textAt = (at: number): string => body[at]?.text ?? "";
  const isBelow = (text: string) => text === "" || isCommentWidget(text) || (isVote(text) && left-- > 0);
  while (from < to && (textAt(from) === "" || isCommentWidget(textAt(from)))) from += 1;
  while (to > from && isBelow(textAt(to - 1))) to -= 1;
  const widgets = [...notices, ...body.slice(0, from), ...body.slice(to)].filter((line) => line.text !== "");
  return { text: joinLines(body.slice(from, to)), pending: notices.length > 0, widgets };
}

/** Lines keep their breaks; any number of blank lines is one paragraph break. */
function joinLines(body: readonly Line[]): string {
  const parts: string[] = [];
  let blank = false;
  for (const line of body) {
    if (line.text === "") blank = true;
    else {
      if (parts.length > 0) parts.push(blank ? "\n\n" : "\n");
      parts.push(line.text);
      blank = false;
    }
  }
  return parts.join("");
}

/** A header and its body as the model's comment, before it has its place in the tree. */
export function toComment(header: Header, body: Body, ordinal: number): SourceComment {
  const { posted } = header;
  return {
    ordinal,
    sourceId: null,
    author: header.author,
    role: header.role,
    kind: header.kind === "comment" && isExcerpt(body.text) ? "pingback" : header.kind,
    state: body.pending ? "pending" : isDeleted(body.text) ? "deleted" : "published",
    postedAt: posted?.postedAt ?? null,
    postedText: posted?.postedText ?? null,
    postedPrecision: posted?.postedPrecision ?? "unknown",
    text: body.text,
    displayedParent: null,
    depth: 0,
  };
}

/** WordPress prints a pingback as an excerpt between "[…]". */
const isExcerpt = (text: string): boolean => /^\[(?:…|\.{3})\]/u.test(text) && /\[(?:…|\.{3})\]$/u.test(text);

const deleted =
  /^[[(]?(?:deleted|removed|comment (?:deleted|removed)|(?:this )?comment (?:has been|was) (?:deleted|removed).*)[\])]?\.?$/iu;
const isDeleted = (text: string): boolean => text.length < 120 && deleted.test(text);
