import type { AnalysedComment } from "../model";
import type { Db, Prisma, Store } from "../store";
import { keysOf } from "./identity";
import { match } from "./match";
import { type Node, type Place, placesOf } from "./place";
import type { Counts } from "./report";
import { type CommentRows, rowsOf } from "./rows";
import { mergeTags } from "./tags";

/** Comments that are turned into rows and written at a time, so that memory stays flat. */
const CHUNK = 500;

type Stored = Prisma.CommentGetPayload<{ select: typeof storedColumns }>;
const storedColumns = {
  id: true,
  key: true,
  ordinal: true,
  authorKey: true,
  sourceId: true,
  digest: true,
  displayedParent: true,
  parentId: true,
  answersKind: true,
  linkOrigin: true,
  preorder: true,
  depth: true,
  subtreeSize: true,
  vanishedAt: true,
} satisfies Prisma.CommentSelect;

/**
 * Brings a thread's stored comments up to the file's: new ones are inserted, changed
 * ones updated, those that are gone marked. Touches no row that stays as it is, and no
 * column that belongs to people.
 */
export async function writeComments(
  threadId: string,
  comments: readonly AnalysedComment[],
  now: Date,
  db: Db,
  store: Store,
): Promise<Counts> {
  const stored = new Map(
    (await db.comment.findMany({ where: { threadId }, select: storedColumns })).map((row) => [row.id, row]),
  );
  const keys = keysOf(comments);
  const ids = await match(threadId, comments, keys, [...stored.values()], (wanted) => textsOf(wanted, db));
  const idOf = (ordinal: number) => ids[ordinal - 1] ?? "";
  const present = new Set(ids);
  const gone = [...stored.values()].filter((row) => !present.has(row.id));
  const places = placesOf([
    ...comments.map((comment) => nodeOf(comment, idOf, stored)),
    ...gone.map((row): Node => ({ ...row, vanished: true, kept: row, answers: "article" })),
  ]);

  const counts: Counts = { added: 0, changed: 0, unchanged: 0, vanished: 0 };
  for (let at = 0; at < comments.length; at += CHUNK) {
    const added: CommentRows[] = [];
    const changed: CommentRows[] = [];
    for (let index = at; index < Math.min(at + CHUNK, comments.length); index++) {
      const rows = rowsOf(comments[index] as AnalysedComment, threadId, keys[index] ?? "", idOf);
      const before = stored.get(rows.comment.id);
      if (!before) added.push(rows);
      else if (before.digest !== rows.digest || before.vanishedAt) changed.push(rows);
      else counts.unchanged++;
    }
    await insert(added, places, db, store);
    await update(changed, db, store);
    counts.added += added.length;
    counts.changed += changed.length;
  }

  await store.bulk.update(db, "Comment", movedRows(stored, places));
  const vanished = gone.filter((row) => !row.vanishedAt).map(({ id }) => ({ id, vanishedAt: now }));
  await store.bulk.update(db, "Comment", vanished);
  return { ...counts, vanished: vanished.length };
}

function nodeOf(comment: AnalysedComment, idOf: (ordinal: number) => string, stored: Map<string, Stored>): Node {
  const id = idOf(comment.ordinal);
  const before = stored.get(id);
  const { to } = comment.answers;
  return {
    id,
    ordinal: comment.ordinal,
    vanished: false,
    kept: before?.linkOrigin === "human" ? before : null,
    answers: typeof to === "number" ? { id: idOf(to) } : to,
    displayedParent: comment.displayedParent === null ? null : idOf(comment.displayedParent),
  };
}

async function insert(added: CommentRows[], places: Map<string, Place>, db: Db, store: Store): Promise<void> {
  const rows = added.map(({ comment, digest }) => ({ ...comment, digest, ...(places.get(comment.id) as Place) }));
  await store.bulk.insert(db, "Comment", rows);
  await store.bulk.insert(
    db,
    "Anchor",
    added.flatMap(({ anchors }) => anchors),
  );
  await store.bulk.insert(
    db,
    "Tag",
    added.flatMap(({ tags }) => tags),
  );
}

async function update(changed: CommentRows[], db: Db, store: Store): Promise<void> {
  if (changed.length === 0) return;
  const ids = changed.map(({ comment }) => comment.id);
  const texts = await textsOf(ids, db);
  const tagsOf = new Map<string, Prisma.TagGetPayload<object>[]>(ids.map((id) => [id, []]));
  for (const tag of await db.tag.findMany({ where: { commentId: { in: ids } } })) tagsOf.get(tag.commentId)?.push(tag);
  const merged = changed.map(({ comment, tags }) =>
    mergeTags(tagsOf.get(comment.id) ?? [], tags, texts.get(comment.id) ?? "", comment.text),
  );

  const rows = changed.map(({ comment, digest }) => ({ ...comment, digest, vanishedAt: null }));
  await store.bulk.update(db, "Comment", rows);
  await db.anchor.deleteMany({ where: { commentId: { in: ids } } });
  await store.bulk.insert(
    db,
    "Anchor",
    changed.flatMap(({ anchors }) => anchors),
  );
  await db.tag.deleteMany({ where: { id: { in: merged.flatMap(({ remove }) => remove) } } });
  await store.bulk.update(
    db,
    "Tag",
    merged.flatMap((tags) => tags.update),
  );
  await store.bulk.update(
    db,
    "Tag",
    merged.flatMap(({ move }) => move),
  );
  await store.bulk.insert(
    db,
    "Tag",
    merged.flatMap((tags) => tags.insert),
  );
}

/** Of stored comments, those that now stand elsewhere, in reading order or in the tree. */
function movedRows(stored: Map<string, Stored>, places: Map<string, Place>) {
  return [...stored.values()].flatMap((row) => {
    const place = places.get(row.id) as Place;
    const isSame = (Object.keys(place) as (keyof Place)[]).every((column) => place[column] === row[column]);
    return isSame ? [] : [{ id: row.id, ...place }];
  });
}

async function textsOf(ids: string[], db: Db): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (let at = 0; at < ids.length; at += CHUNK) {
    const where = { id: { in: ids.slice(at, at + CHUNK) } };
    for (const row of await db.comment.findMany({ where, select: { id: true, text: true } }))
      texts.set(row.id, row.text);
  }
  return texts;
}
