import { type Store, sharedStore } from "../store";
import { type DeskRows, prepareDesk } from "./desk-prepare";
import type { Desk } from "./desk-view";

/** Enough history for any page; older events stay in the log. */
const MAX_EVENTS = 5_000;

/** Columns that the desk has no use for: in a thread of thousands, reading them is a quarter of the time. */
const unread = {
  key: true,
  authorKey: true,
  sourceId: true,
  displayedDepth: true,
  preorder: true,
  depth: true,
  subtreeSize: true,
  digest: true,
  sketchA: true,
  sketchB: true,
  decidedById: true,
  decidedAt: true,
} as const;

/**
 * Everything the desk of one article shows, or null when there is no such
 * article. Five plain queries whatever the number of comments.
 */
export async function readDesk(id: string, store: Store = sharedStore()): Promise<Desk | null> {
  const { db } = store;
  const article = await db.article.findUnique({
    where: { id },
    include: { source: { select: { name: true } }, thread: true },
  });
  if (!article) return null;
  const threadId = article.thread?.id;
  if (!threadId) return prepareDesk({ article, comments: [], anchors: [], tags: [], events: [] });

  const [comments, anchors, tags, events] = await Promise.all([
    db.comment.findMany({ where: { threadId }, orderBy: { ordinal: "asc" }, omit: unread }),
    db.anchor.findMany({ where: { comment: { threadId } }, orderBy: { start: "asc" } }),
    db.tag.findMany({ where: { threadId }, orderBy: { start: "asc" } }),
    db.event.findMany({
      where: { threadId, commentId: { not: null } },
      orderBy: { id: "desc" },
      take: MAX_EVENTS,
    }),
  ]);
  return prepareDesk({ article, comments, anchors, tags, events } satisfies DeskRows);
}
