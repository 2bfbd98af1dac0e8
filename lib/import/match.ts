import type { AnalysedComment } from "../model";
import { authorKeyOf, idOfComment, normalise } from "./identity";

/** What is stored of a comment and matters for finding it again. */
export type StoredIdentity = { id: string; key: string; ordinal: number; authorKey: string; sourceId: string | null };

/** Words of a comment that was edited: at least this share must be the same. */
const SAME_ENOUGH = 0.5;
/** Stored comments of the same author that an edited one is compared with, the nearest ones. */
const MAX_CANDIDATES = 50;

/**
 * Finds each comment's stored row: by its key; else, where the source gives no ids,
 * by being the same person's edited words. Returns an id for each comment.
 *
 * @param textsOf texts of stored comments by id, asked for only when needed
 */
export async function match(
  threadId: string,
  comments: readonly AnalysedComment[],
  keys: readonly string[],
  stored: readonly StoredIdentity[],
  textsOf: (ids: string[]) => Promise<Map<string, string>>,
): Promise<string[]> {
  const byKey = new Map(stored.map((row) => [row.key, row]));
  const found = keys.map((key) => byKey.get(key)?.id ?? null);

  const taken = new Set(found);
  const left = stored.filter((row) => !taken.has(row.id) && row.sourceId === null);
  const edited = comments.flatMap((_, index) => (found[index] === null ? [index] : []));
  if (left.length > 0 && edited.length > 0) await matchEdited(comments, found, edited, left, textsOf);

  const used = new Set(stored.map((row) => row.id));
  return found.map((id, index) => {
    if (id !== null) return id;
    const key = keys[index] ?? "";
    let fresh = idOfComment(threadId, key);
    // An edited comment keeps the id of its first words; should they come back, they are another comment.
    for (let attempt = 1; used.has(fresh); attempt++) fresh = idOfComment(threadId, key, attempt);
    used.add(fresh);
    return fresh;
  });
}

async function matchEdited(
  comments: readonly AnalysedComment[],
  found: (string | null)[],
  edited: readonly number[],
  left: readonly StoredIdentity[],
  textsOf: (ids: string[]) => Promise<Map<string, string>>,
): Promise<void> {
  const words = new Map([...(await textsOf(left.map((row) => row.id)))].map(([id, text]) => [id, wordsOf(text)]));
  const byAuthor = new Map<string, StoredIdentity[]>();
  for (const row of left) byAuthor.set(row.authorKey, [...(byAuthor.get(row.authorKey) ?? []), row]);
  for (const index of edited) {
    const comment = comments[index] as AnalysedComment;
    const candidates = byAuthor.get(authorKeyOf(comment.author)) ?? [];
    const mine = wordsOf(comment.text);
    let best: StoredIdentity | null = null;
    let bestShare = SAME_ENOUGH;
    const distance = (row: StoredIdentity) => Math.abs(row.ordinal - comment.ordinal);
    for (const row of nearest(candidates, distance)) {
      const share = sharedWords(mine, words.get(row.id) ?? new Set());
      if (share > bestShare) [best, bestShare] = [row, share];
    }
    if (!best) continue;
    found[index] = best.id;
    candidates.splice(candidates.indexOf(best), 1);
  }
}

function nearest(rows: StoredIdentity[], distance: (row: StoredIdentity) => number): StoredIdentity[] {
  return rows.toSorted((a, b) => distance(a) - distance(b)).slice(0, MAX_CANDIDATES);
}

function wordsOf(text: string): Set<string> {
  return new Set(normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Dice's coefficient: 0 for no word in common, 1 for the same words. */
function sharedWords(a: Set<string>, b: Set<string>): number {
  if (a.size + b.size === 0) return 1;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}
