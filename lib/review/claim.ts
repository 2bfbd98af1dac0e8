import type { Refusal } from "../model/review";
import type { Db } from "../store";
import { reviewKinds } from "./log";
import type { Subject } from "./patch";
import { ReviewRefused } from "./refusal";
import { summarise } from "./summarise";

/** A comment that a batch is about: how many events it gets, and the version the person saw (null: any). */
export type Claimed = { commentId: string; events: number; seen: number | null };

/**
 * Takes the comments for a batch: their versions grow, and whoever saw an older one is refused. Comes
 * first in the transaction and goes by id, so that two batches wait for each other instead of crossing.
 */
export async function claimComments(db: Db, claims: Claimed[]): Promise<Map<string, Subject>> {
  const taken = new Map<string, Subject>();
  const stale: Claimed[] = [];
  for (const claim of [...claims].sort((a, b) => (a.commentId < b.commentId ? -1 : 1))) {
    const [subject] = await db.comment.updateManyAndReturn({
      where: { id: claim.commentId, ...(claim.seen === null ? {} : { version: claim.seen }) },
      data: { version: { increment: claim.events } },
      select: { id: true, threadId: true },
    });
    if (subject) taken.set(subject.id, subject);
    else stale.push(claim);
  }
  if (stale.length > 0) throw await refuse(db, stale);
  return taken;
}

async function refuse(db: Db, stale: Claimed[]): Promise<ReviewRefused> {
  const conflicts: Refusal["conflicts"] = [];
  for (const { commentId, seen } of stale) {
    const comment = await db.comment.findUnique({ where: { id: commentId }, select: { version: true } });
    if (!comment) return new ReviewRefused("not-found", "This comment is no longer there. Load the page again.");
    const missed = Math.max(0, comment.version - (seen ?? 0));
    conflicts.push({ commentId, version: comment.version, changes: await changesOf(db, commentId, { take: missed }) });
  }
  return new ReviewRefused("stale", `${saidBy(conflicts)} Look again, then decide.`, conflicts);
}

/** What people did to a comment, newest first: the last `take` events, or those after the event `after`. */
export async function changesOf(db: Db, commentId: string, { take, after = 0 }: { take?: number; after?: number }) {
  const events = await db.event.findMany({
    where: { commentId, id: { gt: after }, kind: { in: [...reviewKinds] } },
    orderBy: { id: "desc" },
    ...(take === undefined ? {} : { take }),
  });
  const summaries = await summarise(db, events);
  return events.map(({ id, kind, actorName, at }, index) => {
    return { eventId: id, kind, actorName, at: at.toISOString(), summary: summaries[index] ?? "" };
  });
}

/** The newest change in words, or that there is one. */
export function saidBy(conflicts: Refusal["conflicts"]): string {
  const newest = conflicts.flatMap(({ changes }) => changes).sort((a, b) => b.eventId - a.eventId)[0];
  if (!newest) return "This comment has changed since you loaded it.";
  return `Meanwhile ${newest.actorName} acted: ${newest.summary}`;
}
