import type { DecisionResponse, ReviewedComment } from "../model/review";
import { RecordedEvent, ReviewedComment as ReviewedCommentSchema } from "../model/review";
import type { Db, Prisma, Store } from "../store";
import { type Subject, writePatch } from "./patch";
import type { Actor, Change } from "./plan";
import { ReviewRefused } from "./refusal";
import { summarise } from "./summarise";
import { ThreadTree } from "./tree";

/** The kinds of events that this layer writes; others (imports) share the log. */
export const reviewKinds = ["decide", "link", "tag", "note", "undo", "redo"] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** One event to write: what changes, and (of undo and redo) which event it answers. */
export type Entry = Change & { subject: Subject; kind: ReviewKind; ofEventId: number | null };
export type Batch = { actor: Actor; clientKey: string; reason: string | null; at: Date };

/** Writes a batch's events one by one and their projection, inside a transaction that holds the comments' locks. */
export class Writer {
  readonly #trees = new Map<string, ThreadTree>();
  #written = 0;

  constructor(
    readonly db: Db,
    readonly store: Store,
    readonly batch: Batch,
  ) {}

  async append({ subject, kind, before, after, ofEventId }: Entry): Promise<void> {
    const { actor, clientKey, reason, at } = this.batch;
    await writePatch(this.db, subject, after);
    if (after.place) await (await this.#tree(subject.threadId)).move(this.db, subject.id, after.place);
    await this.db.event.create({
      data: {
        at,
        kind,
        actorId: actor.id,
        actorName: actor.name,
        threadId: subject.threadId,
        commentId: subject.id,
        before,
        after,
        reason,
        batchId: clientKey,
        clientKey: keyOf(clientKey, this.#written),
        ofEventId,
      },
      select: { id: true },
    });
    this.#written += 1;
  }

  /** Brings the trees up to date; answers the threads whose tree was rearranged. */
  async finish(): Promise<string[]> {
    const rearranged: string[] = [];
    for (const tree of this.#trees.values()) if (await tree.write(this.db, this.store)) rearranged.push(tree.threadId);
    return rearranged;
  }

  async #tree(threadId: string): Promise<ThreadTree> {
    const tree = this.#trees.get(threadId) ?? (await ThreadTree.read(this.db, threadId));
    this.#trees.set(threadId, tree);
    return tree;
  }
}

function keyOf(clientKey: string, index: number): string {
  return `${clientKey}#${index}`;
}

async function readBatch(db: Db, { actor, clientKey }: Batch) {
  const events = await eventsOf(db, actor, clientKey);
  const summaries = await summarise(db, events);
  const ids = [...new Set(events.flatMap(({ commentId }) => commentId ?? []))];
  return {
    events: events.map((event, index) => RecordedEvent.parse({ ...event, summary: summaries[index] })),
    comments: await readReviewed(db, ids),
  };
}

/** A batch's events in order. Others may use the same batch id in the log: it is the person's own that count. */
export function eventsOf(db: Db, actor: Actor, batchId: string) {
  const where = { batchId, actorId: actor.id, kind: { in: [...reviewKinds] } };
  return db.event.findMany({ where, orderBy: { id: "asc" } });
}

const reviewedColumns = {
  id: true,
  threadId: true,
  version: true,
  decision: true,
  decidedById: true,
  decidedAt: true,
  parentId: true,
  answersKind: true,
  linkOrigin: true,
} satisfies Prisma.CommentSelect;

async function readReviewed(db: Db, ids: string[]): Promise<ReviewedComment[]> {
  const rows = await db.comment.findMany({
    where: { id: { in: ids } },
    select: reviewedColumns,
  });
  return rows.map((row) => ReviewedCommentSchema.parse({ ...row, decidedAt: row.decidedAt?.toISOString() ?? null }));
}

/**
 * Runs a batch in one transaction. A client key that was recorded before stops it, since no two events
 * have the same: then nothing changes and the answer is what it was about, as it stands now. Throws
 * ReviewRefused.
 */
export async function once(
  store: Store,
  batch: Batch,
  work: (writer: Writer) => Promise<void>,
): Promise<DecisionResponse> {
  let rearranged: string[];
  try {
    rearranged = await store.db.$transaction(async (db) => {
      const writer = new Writer(db, store, batch);
      await work(writer);
      return writer.finish();
    });
  } catch (error) {
    // A repeated batch may have stumbled over what it changed itself before it came to the key: ask for the key first.
    const repeated = await findRepeated(store, batch);
    if (repeated) return repeated;
    throw error;
  }
  // Read after the lock is given back: others need not wait for our answer to be put together.
  return { ...(await readBatch(store.db, batch)), status: "recorded", rearranged };
}

async function findRepeated(store: Store, batch: Batch): Promise<DecisionResponse | null> {
  const { actor, clientKey } = batch;
  const first = await store.db.event.findUnique({
    where: { clientKey: keyOf(clientKey, 0) },
    select: { actorId: true },
  });
  if (!first) return null;
  if (first.actorId !== actor.id) throw new ReviewRefused("key-taken", "This client key was used by somebody else.");
  return { ...(await readBatch(store.db, batch)), status: "repeated", rearranged: [] };
}
