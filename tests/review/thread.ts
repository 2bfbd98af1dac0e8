import type { Actor } from "@/lib/auth";
import { measureTree } from "@/lib/model/tree";
import type { Store } from "@/lib/store";

export const ann: Actor = { id: "u-ann", name: "Ann", role: "moderator" };
export const ben: Actor = { id: "u-ben", name: "Ben", role: "moderator" };
export const cem: Actor = { id: "u-cem", name: "Cem", role: "admin" };

/**
 * Stores a thread with one comment for each parent (the ordinal it answers; 0 for the article, null for a
 * missing comment), `c1`, `c2`, … and a machine tag `t1`, `t2`, … on each.
 */
export async function storeThread(store: Store, parents: (number | null)[], threadId = "thread"): Promise<void> {
  const prefix = threadId === "thread" ? "" : `${threadId}-`;
  const text = "They hid it. Why would they?";
  await store.db.source.create({ data: { id: threadId, name: `${threadId}.txt`, settings: {} } });
  await store.db.article.create({
    data: {
      id: threadId,
      sourceId: threadId,
      title: "An article",
      byline: [],
      publishedPrecision: "unknown",
      text: "Text.",
      paragraphs: [],
      furniture: [],
      format: "wordpress-text",
      formatConfidence: 1,
      warnings: [],
      contentHash: "",
    },
  });
  await store.db.thread.create({
    data: {
      id: threadId,
      articleId: threadId,
      presentCount: parents.length,
      closed: false,
      notices: [],
      threadInterventions: [],
    },
  });
  const measures = measureTree(parents.map((parent) => (parent ? parent - 1 : null)));
  await store.db.comment.createMany({
    data: parents.map((parent, index) => {
      const to = parent === null ? "missing" : parent === 0 ? "article" : `${prefix}c${parent}`;
      return {
        id: `${prefix}c${index + 1}`,
        threadId,
        key: String(index + 1),
        ordinal: index + 1,
        author: `Author ${index + 1}`,
        authorKey: `author ${index + 1}`,
        role: "reader",
        kind: "comment",
        state: "published",
        postedPrecision: "unknown",
        text,
        displayedDepth: 0,
        parentId: parent ? to : null,
        answersKind: parent ? "comment" : to,
        evidence: "declared",
        confidence: 0.9,
        machineLink: { to, evidence: "declared", confidence: 0.9, why: "", alternatives: [] },
        ...(measures[index] ?? { preorder: 0, depth: 0, subtreeSize: 1 }),
        provenance: [
          { start: 0, end: 12, kind: "own", why: "" },
          { start: 12, end: 28, kind: "article-quote", why: "" },
        ],
        quotes: [],
        digest: "",
      };
    }),
  });
  await store.db.tag.createMany({
    data: parents.map((_, index) => ({
      id: `${prefix}t${index + 1}`,
      threadId,
      commentId: `${prefix}c${index + 1}`,
      layer: "claim",
      type: "cover-up",
      start: 0,
      end: 12,
      stance: "asserts",
      certainty: 0.8,
      slots: { agent: "They", action: "hid", target: "it" },
      provenance: "own",
      rule: "test@1",
      why: "",
    })),
  });
}

/** Everything that people can change, as the pages read it. */
export async function projection(store: Store) {
  const comments = await store.db.comment.findMany({ orderBy: { id: "asc" } });
  const tags = await store.db.tag.findMany({ orderBy: { id: "asc" } });
  return { comments, tags };
}

export async function versionOf(store: Store, id: string): Promise<number> {
  return (await store.db.comment.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
}

let keys = 0;
export function newKey(): string {
  keys += 1;
  return `test-key-${keys}`;
}
