import type { AnalysedComment } from "../model";
import { hash } from "./hash";

/**
 * Ids follow from what the source says, so that a permalink outlives a database
 * that was emptied and filled again.
 */

/** Of a source, its article and its thread alike. */
export function idOfSource(name: string): string {
  return hash(12, "source", name);
}

export function idOfComment(threadId: string, key: string, attempt = 0): string {
  return hash(16, "comment", threadId, key, String(attempt));
}

/** A name as people compare it: Unicode NFKC, lower case, single spaces. */
export function authorKeyOf(author: string): string {
  return normalise(author);
}

/**
 * What identifies a comment in its thread: the source's id where there is one, else
 * author and normalised text; the n-th with the same is told apart by n.
 */
export function keysOf(comments: readonly AnalysedComment[]): string[] {
  const seen = new Map<string, number>();
  return comments.map((comment) => {
    const base = comment.sourceId === null ? fingerprint(comment) : `id:${comment.sourceId}`;
    const occurrence = (seen.get(base) ?? 0) + 1;
    seen.set(base, occurrence);
    return `${base}#${occurrence}`;
  });
}

function fingerprint({ author, text }: AnalysedComment): string {
  return `fp:${hash(32, authorKeyOf(author), normalise(text))}`;
}

/** The pattern leaves lone spaces alone, of which a text has many. */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}
