import type { Furniture, SourceComment, Warning } from "../../model";
import { type DateOrder, orderOf, type Posted, parsePosted } from "../dates/posted";
import { fold, type Line, nextFilled } from "../lines";
import { readBody, toComment } from "./comment";
import type { Header } from "./header";
import { nest } from "./nest";
import { isClosedNotice, isCommentWidget, isPagingNotice, isThreadEnd, parseCount } from "./notices";
import { canBePages, shapeOf, threadEnd } from "./shape";

export type Thread = {
  comments: SourceComment[];
  declaredCount: number | null;
  closed: boolean;
  notices: string[];
  furniture: Furniture[];
  warnings: Warning[];
};

/**
 * Headers and the lines between them to comments. Every line from `start`
 * goes somewhere: into a comment's text, the thread's notices or furniture.
 */
export function assemble(
  lines: readonly Line[],
  start: number,
  headers: readonly Header[],
  declaredCount: number | null,
): Thread {
  const thread: Thread = { comments: [], declaredCount, closed: false, notices: [], furniture: [], warnings: [] };
  const page = new Page(thread);
  page.setApart(lines.slice(start, headers[0]?.first), headers.length > 0 ? "widget" : "other");
  const shape = shapeOf(lines, headers);
  const order = sharedOrder(headers);
  const places = nest(headers);
  headers.forEach((header, index) => {
    const next = headers[index + 1]?.first;
    const end = next ?? threadEnd(lines, header, shape);
    const isPages = (line: Line) => canBePages(line, shape) && isPageLine(line.text, shape.indented);
    const own = lines.slice(header.body, end);
    const body = readBody(
      own.filter((line) => !isPages(line)),
      shape.votes,
    );
    page.setApart(own.filter(isPages));
    page.setApartAs("widget", [...header.widgets.flatMap((at) => lines[at] ?? []), ...body.widgets]);
    page.setApart(lines.slice(end, next));
    const comment = toComment({ ...header, posted: inOrder(header.posted, order) }, body, index + 1);
    const place = places[index];
    const parent = place?.parent ?? null;
    thread.comments.push({
      ...comment,
      displayedParent: parent === null ? null : parent + 1,
      depth: place?.depth ?? 0,
    });
  });
  declareAnswers(thread, headers, lines);
  warnAboutMissing(thread, headers, lines);
  return thread;
}

/** A notice of the page's; a count too, where the column shows that it is not in a comment's text. */
const isPageLine = (text: string, indented: boolean): boolean =>
  isClosedNotice(text) || isPagingNotice(text) || (indented && typeof parseCount(text)?.count === "number");

/** Puts the page's own lines where they belong. */
class Page {
  #paged = false;
  constructor(readonly thread: Thread) {}

  setApart(lines: readonly Line[], other: Furniture["kind"] = "other"): void {
    for (const line of lines) {
      if (line.text === "") continue;
      if (isClosedNotice(line.text)) {
        this.thread.closed = true;
        this.thread.notices.push(line.text);
      } else if (isPagingNotice(line.text)) {
        this.thread.notices.push(line.text);
        this.#warnOfPaging(line);
      } else {
        const isWidget = parseCount(line.text) || isThreadEnd(line.text) || isCommentWidget(line.text);
        this.setApartAs(isWidget ? "widget" : other, [line]);
      }
    }
  }

  setApartAs(kind: Furniture["kind"], lines: readonly Line[]): void {
    for (const { text, number } of lines)
      this.thread.furniture.push({ kind, text, line: number, beforeParagraph: null });
  }

  #warnOfPaging(line: Line): void {
    if (this.#paged) return;
    this.#paged = true;
    this.thread.warnings.push({
      code: "paged-thread",
      message: `the page shows one part of the thread ("${line.text}"): save the other pages too`,
      where: { line: line.number },
    });
  }
}

/** One theme prints all dates of a thread: those that can be read one way only say how the others are meant. */
function sharedOrder(headers: readonly Header[]): DateOrder | null {
  const seen = new Set(headers.map((header) => (header.posted ? orderOf(header.posted.postedText) : null)));
  seen.delete(null);
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}

const inOrder = (posted: Posted | null, order: DateOrder | null): Posted | null =>
  posted && order ? (parsePosted(posted.postedText, order) ?? posted) : posted;

/** "Reply to NAME" on the page says who is answered: the nearest earlier comment of that name. */
function declareAnswers(thread: Thread, headers: readonly Header[], lines: readonly Line[]): void {
  const last = new Map<string, number>();
  headers.forEach((header, index) => {
    const comment = thread.comments[index] as SourceComment;
    if (header.replyTo !== null && comment.displayedParent === null) {
      const parent = last.get(fold(header.replyTo));
      if (parent === undefined) {
        thread.warnings.push({
          code: "missing-parent",
          message: `the page says that comment ${index + 1} answers ${header.replyTo}, who has no earlier comment in the file`,
          where: { line: lines[header.first]?.number ?? 1 },
        });
      } else {
        comment.displayedParent = parent + 1;
        comment.depth = (thread.comments[parent]?.depth ?? 0) + 1;
      }
    }
    last.set(fold(header.author), index);
  });
}

function warnAboutMissing(thread: Thread, headers: readonly Header[], lines: readonly Line[]): void {
  const present = thread.comments.length;
  const { declaredCount } = thread;
  if (declaredCount !== null && declaredCount > present) {
    const replies = `${declaredCount} ${declaredCount === 1 ? "reply" : "replies"}`;
    thread.warnings.push({
      code: present === 0 ? "no-comments-in-file" : "missing-comments",
      message: `the page declares ${replies}; ${present} ${present === 1 ? "is" : "are"} in the file`,
      where: null,
    });
  }
  const last = thread.comments.at(-1);
  const header = headers.at(-1);
  if (last?.text === "" && last.kind === "comment" && header && nextFilled(lines, header.body) >= lines.length) {
    const line = lines[header.first]?.number ?? 1;
    const message = `the file ends after the header of comment ${last.ordinal} (line ${line}): its text is missing`;
    thread.warnings.push({ code: "cut-off", message, where: { line } });
  }
}
