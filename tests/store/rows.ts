import type { Prisma } from "@/lib/store";

/** Rows of a thread whose source, article and thread share one id. */
export function withThread(id: string) {
  const source = { id, name: id, settings: {} };
  const article = {
    id,
    sourceId: id,
    title: "A title",
    byline: [],
    publishedPrecision: "unknown",
    text: "",
    paragraphs: [],
    furniture: [],
    format: "wordpress-text",
    formatConfidence: 1,
    warnings: [],
    contentHash: "",
  };
  const thread = { id, articleId: id, presentCount: 0, closed: false, notices: [], threadInterventions: [] };
  return { source, article, thread };
}

export function commentRow(threadId: string, ordinal: number, some: Partial<Prisma.CommentCreateManyInput>) {
  return {
    id: `${threadId}-${ordinal}`,
    threadId,
    key: `id:${ordinal}`,
    ordinal,
    sourceId: null,
    author: "Ada",
    authorKey: "ada",
    role: "reader",
    kind: "comment",
    state: "published",
    postedAt: "2026-01-02T03:04",
    postedText: null,
    postedPrecision: "minute",
    text: `comment ${ordinal}`,
    displayedParent: null,
    displayedDepth: 0,
    parentId: null,
    answersKind: "article",
    evidence: "declared",
    confidence: 1,
    machineLink: { to: "article" },
    preorder: ordinal - 1,
    depth: 0,
    subtreeSize: 1,
    provenance: [],
    quotes: [],
    digest: "",
    vanishedAt: null,
    ...some,
  } satisfies Prisma.CommentCreateManyInput;
}

export function tagRow(threadId: string, commentId: string, some: Partial<Prisma.TagCreateManyInput>) {
  // Prisma's type knows no plain null for JSON; the bulk insert writes one.
  const slots = null as unknown as Prisma.InputJsonValue;
  return {
    id: "tag",
    threadId,
    commentId,
    layer: "claim",
    type: "cover-up",
    start: 0,
    end: 1,
    slots,
    rule: "r",
    why: "w",
    ...some,
  };
}

export function anchorRow(commentId: string, index: number) {
  return {
    id: `anchor-${index}`,
    commentId,
    start: 0,
    end: 1,
    articleStart: 2,
    articleEnd: 3,
    method: "exact",
    score: 0.5,
  };
}
