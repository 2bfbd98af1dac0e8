import { type Document, type Format, ReadError } from "../model";
import { readArticle } from "./article/read";
import { decode } from "./decode";
import { detectLines } from "./detect";
import { guessForeign } from "./foreign";
import { type Line, splitLines } from "./lines";
import { assemble, type Thread } from "./thread/assemble";
import { emptyThread, type Found, findHeadings } from "./thread/region";
import { unwrap } from "./unwrap";

/** Raised when the same bytes may give another `Document`; stored with each import. */
export const readerVersion = 1;

/**
 * Reads a page saved as text: the article, and the thread below it. Pure: the
 * same bytes give the same document.
 * @throws ReadError `empty`, `binary`, `too-large`, `unrecognised`
 */
export function read(bytes: Uint8Array): Document {
  const { text, warnings } = decode(bytes);
  const lines = unwrap(splitLines(text));
  const found = detectLines(lines);
  refuseForeign(text, found);
  const { start, thread } = readThread(lines, found);
  const article = readArticle(lines.slice(0, start), found.region?.title ?? null);
  article.furniture.push(...(thread?.furniture ?? []));
  return {
    format: found.format,
    formatConfidence: found.confidence,
    article,
    thread: thread && {
      declaredCount: thread.declaredCount,
      presentCount: thread.comments.length,
      closed: thread.closed,
      notices: thread.notices,
    },
    comments: thread?.comments ?? [],
    warnings: [...warnings, ...(thread?.warnings ?? [])],
  };
}

/** What a text is, by its content, and how sure that is (0–1). */
export function detect(text: string): { format: Format; confidence: number } {
  const { format, confidence } = detectLines(unwrap(splitLines(text)));
  return { format, confidence };
}

function readThread(lines: readonly Line[], found: Found): { start: number; thread: Thread | null } {
  if (found.region) {
    const { start, headers, declaredCount } = found.region;
    return { start, thread: assemble(lines, start, headers, declaredCount) };
  }
  const empty = emptyThread(lines, findHeadings(lines));
  if (!empty) return { start: lines.length, thread: null };
  return { start: empty.start, thread: assemble(lines, empty.start, [], empty.count) };
}

function refuseForeign(text: string, found: Found): void {
  const foreign = guessForeign(text);
  if (foreign && (foreign.certain || found.region === null)) {
    const message = `The file looks like ${foreign.name}, which can't be read yet: save the page as text.`;
    throw new ReadError("unrecognised", message, 1);
  }
  if (found.confidence === 0) {
    throw new ReadError(
      "unrecognised",
      "The file holds neither an article's paragraphs nor a comment thread: open the page in the browser's reader view and save its text.",
      1,
    );
  }
}
