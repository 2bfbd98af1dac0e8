import { randomUUID } from "node:crypto";
import type { Store } from "@/lib/store";

type GivenComment = {
  author: string;
  text?: string;
  confidence?: number;
  linkOrigin?: "machine" | "human";
  decision?: string;
  vanished?: boolean;
  /** Layers of its tags; `!claim` is one that a person rejected. */
  tags?: string[];
};
type GivenArticle = {
  id: string;
  title: string;
  publisher?: string;
  site?: string;
  publishedAt?: string;
  declared?: number;
  /** None: the article came without a thread. */
  comments?: GivenComment[];
};

/** Writes an article as an import would leave it, so far as the list reads it. */
export async function addArticle(store: Store, given: GivenArticle): Promise<void> {
  const { db } = store;
  const { id, title, publisher = null, site = null, publishedAt = null, comments, declared = null } = given;
  await db.source.create({ data: { id: `source-${id}`, name: `${id}.txt`, settings: {} } });
  await db.article.create({
    data: {
      id,
      sourceId: `source-${id}`,
      title,
      publisher,
      site,
      byline: [],
      publishedAt,
      publishedPrecision: publishedAt ? "day" : "unknown",
      text: "",
      paragraphs: [],
      furniture: [],
      format: "article-text",
      formatConfidence: 1,
      warnings: [],
      contentHash: id,
    },
  });
  if (!comments) return;
  const threadId = `thread-${id}`;
  const presentCount = comments.length;
  const thread = { id: threadId, articleId: id, declaredCount: declared, presentCount, closed: true };
  await db.thread.create({ data: { ...thread, notices: [], threadInterventions: [] } });
  for (const [index, comment] of comments.entries()) await addComment(store, threadId, index + 1, comment);
}

async function addComment({ db }: Store, threadId: string, ordinal: number, given: GivenComment): Promise<void> {
  const commentId = randomUUID();
  await db.comment.create({
    data: {
      id: commentId,
      threadId,
      key: `key-${ordinal}`,
      ordinal,
      author: given.author,
      authorKey: given.author.toLowerCase(),
      role: "reader",
      kind: "comment",
      state: "published",
      postedPrecision: "unknown",
      text: given.text ?? "",
      digest: "",
      displayedDepth: 0,
      answersKind: "article",
      linkOrigin: given.linkOrigin ?? "machine",
      evidence: "declared",
      confidence: given.confidence ?? 1,
      machineLink: {},
      preorder: ordinal,
      depth: 0,
      subtreeSize: 1,
      provenance: [],
      quotes: [],
      decision: given.decision ?? "none",
      vanishedAt: given.vanished ? new Date(0) : null,
    },
  });
  for (const tag of given.tags ?? []) {
    await db.tag.create({
      data: {
        id: randomUUID(),
        threadId,
        commentId,
        layer: tag.replace("!", ""),
        type: "cover-up",
        start: 0,
        end: 1,
        rule: "test@1",
        why: "",
        verdict: tag.startsWith("!") ? "rejected" : "none",
      },
    });
  }
}
