import type { DecisionResponse } from "../model/review";
import { type Db, type Store, sharedStore } from "../store";
import { changesOf, claimComments, saidBy } from "./claim";
import { eventsOf, once, reviewKinds, type Writer } from "./log";
import { Patch, readPatch, samePatch } from "./patch";
import type { Actor } from "./plan";
import { ReviewRefused } from "./refusal";

type Past = Awaited<ReturnType<typeof readBack>>[number];

/**
 * Takes back the person's own last batch, as often as they like: events that put the exact earlier
 * state back. Refused when somebody acted on it since. Throws ReviewRefused.
 */
export function undo(actor: Actor, clientKey: string, store: Store = sharedStore()): Promise<DecisionResponse> {
  return compensate("undo", actor, clientKey, store);
}

/** Does again what the person's last undo took back, until they do something new. Throws ReviewRefused. */
export function redo(actor: Actor, clientKey: string, store: Store = sharedStore()): Promise<DecisionResponse> {
  return compensate("redo", actor, clientKey, store);
}

async function compensate(
  kind: "undo" | "redo",
  actor: Actor,
  clientKey: string,
  store: Store,
): Promise<DecisionResponse> {
  try {
    return await once(store, { actor, clientKey, reason: null, at: new Date() }, async (writer) => {
      const batchId = kind === "undo" ? await lastDone(writer.db, actor.id) : await lastUndone(writer.db, actor.id);
      if (!batchId) throw new ReviewRefused(`nothing-to-${kind}`, `There is nothing to ${kind}.`);
      const events = await eventsOf(writer.db, actor, batchId);
      await reverse(writer, kind, events.reverse());
    });
  } catch (error) {
    throw error instanceof Overtaken ? await superseded(store.db, kind, error) : error;
  }
}

/** Newest first: the last of several events on one thing is the first to be taken back. */
async function reverse(writer: Writer, kind: "undo" | "redo", events: Past[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const { commentId } of events) if (commentId) counts.set(commentId, (counts.get(commentId) ?? 0) + 1);
  const claims = [...counts].map(([commentId, count]) => ({ commentId, events: count, seen: null }));
  const subjects = await claimComments(writer.db, claims);
  for (const event of events) {
    const subject = subjects.get(event.commentId ?? "");
    if (!subject)
      throw new ReviewRefused(
        "not-found",
        `The comment is no longer there; it can't be ${kind === "undo" ? "undone" : "redone"}.`,
      );
    const before = Patch.parse(event.after);
    const now = await readPatch(writer.db, subject, before);
    if (!samePatch(now, before)) throw new Overtaken(subject.id, event.id);
    await writer.append({ subject, kind, before, after: Patch.parse(event.before), ofEventId: event.id });
  }
}

/** Somebody acted on what an event left. Told in full once the transaction is rolled back, so that it speaks of what stands. */
class Overtaken extends Error {
  constructor(
    readonly commentId: string,
    readonly eventId: number,
  ) {
    super(`Event ${eventId} was overtaken.`);
  }
}

async function superseded(db: Db, kind: string, { commentId, eventId }: Overtaken): Promise<ReviewRefused> {
  const { version } = await db.comment.findUniqueOrThrow({ where: { id: commentId }, select: { version: true } });
  const conflicts = [{ commentId, version, changes: await changesOf(db, commentId, { after: eventId }) }];
  const message = `${saidBy(conflicts)} Your step stays: to ${kind} it would take that back too.`;
  return new ReviewRefused("superseded", message, conflicts);
}

/** The person's newest batch that stands: one they did or did again, and have not undone since. */
async function lastDone(db: Db, actorId: string): Promise<string | null> {
  const undone = new Set<number>();
  for await (const event of backwards(db, actorId)) {
    if (event.kind === "undo" && event.ofEventId !== null) undone.add(event.ofEventId);
    else if (!undone.has(event.id)) return event.batchId;
  }
  return null;
}

/** The person's newest undo that has not been redone, if they did nothing new since. */
async function lastUndone(db: Db, actorId: string): Promise<string | null> {
  const redone = new Set<number>();
  for await (const event of backwards(db, actorId)) {
    if (event.kind === "redo" && event.ofEventId !== null) redone.add(event.ofEventId);
    else if (event.kind !== "undo") return null;
    else if (!redone.has(event.id)) return event.batchId;
  }
  return null;
}

const PAGE = 200;

async function* backwards(db: Db, actorId: string) {
  let before: number | null = null;
  for (;;) {
    const page: Past[] = await readBack(db, actorId, before);
    yield* page;
    if (page.length < PAGE) return;
    before = page.at(-1)?.id ?? 0;
  }
}

function readBack(db: Db, actorId: string, before: number | null) {
  return db.event.findMany({
    where: { actorId, kind: { in: [...reviewKinds] }, ...(before === null ? {} : { id: { lt: before } }) },
    orderBy: { id: "desc" },
    take: PAGE,
  });
}
