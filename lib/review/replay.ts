import type { Db, Store } from "../store";
import { reviewKinds } from "./log";
import { machineColumns, machineStanding, standingOf } from "./machine-place";
import { Patch, writePatch } from "./patch";
import { ThreadTree } from "./tree";

const PAGE = 1000;

/**
 * Makes the tables that pages read anew from the log alone: first as if no person had ever acted, then
 * event by event. What comes out is what stands there already, or the projection was wrong. One
 * transaction: nobody sees the state between.
 */
export async function replay(store: Store): Promise<{ events: number }> {
  return store.db.$transaction(async (db) => {
    await forget(db);
    let events = 0;
    let last = 0;
    const linked = new Set<string>();
    for (;;) {
      const page = await db.event.findMany({
        where: { id: { gt: last }, kind: { in: [...reviewKinds] }, commentId: { not: null }, threadId: { not: null } },
        orderBy: { id: "asc" },
        take: PAGE,
      });
      for (const { commentId, threadId, after } of page) {
        if (commentId === null || threadId === null) continue;
        const patch = Patch.parse(after);
        await writePatch(db, { id: commentId, threadId }, patch);
        await db.comment.update({
          where: { id: commentId },
          data: { version: { increment: 1 }, ...(patch.place ? await standingOf(db, commentId, patch.place) : {}) },
          select: { id: true },
        });
        if (patch.place) linked.add(threadId);
      }
      events += page.length;
      last = page.at(-1)?.id ?? last;
      if (page.length < PAGE) break;
    }
    for (const threadId of linked) await (await ThreadTree.read(db, threadId)).write(db, store);
    return { events };
  });
}

/** Takes every human word off the tables; the machine's stay. */
async function forget(db: Db): Promise<void> {
  await db.tag.deleteMany({ where: { origin: "human" } });
  await db.tag.updateMany({ where: { verdict: { not: "none" } }, data: { verdict: "none" } });
  const linked = await db.comment.findMany({
    where: { linkOrigin: "human" },
    select: { id: true, ...machineColumns },
  });
  for (const { id, ...row } of linked) {
    await db.comment.update({ where: { id }, data: machineStanding(row), select: { id: true } });
  }
  const undecided = { decision: "none", decidedById: null, decidedAt: null, version: 0 };
  await db.comment.updateMany({ where: { version: { gt: 0 } }, data: undecided });
}
