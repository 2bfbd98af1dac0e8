import type { Document, SourceComment } from "@/lib/model";

export function commentOf(text: string, change: Partial<SourceComment> = {}): SourceComment {
  return {
    ordinal: 1,
    sourceId: null,
    author: "Ann",
    role: "reader",
    kind: "comment",
    state: "published",
    postedAt: null,
    postedText: null,
    postedPrecision: "unknown",
    text,
    displayedParent: null,
    depth: 0,
    ...change,
  };
}

/** A thread under an empty article; comments are numbered in order. */
export function threadOf(...comments: (string | (Partial<SourceComment> & { text: string }))[]): Document {
  return {
    format: "wordpress-text",
    formatConfidence: 1,
    article: {
      title: "A title",
      publisher: null,
      byline: [],
      publishedAt: null,
      publishedPrecision: "unknown",
      url: null,
      text: "",
      paragraphs: [],
      furniture: [],
    },
    thread: { declaredCount: null, presentCount: comments.length, closed: false, notices: [] },
    comments: comments.map((comment, index) => {
      const { text, ...change } = typeof comment === "string" ? { text: comment } : comment;
      return commentOf(text, { ordinal: index + 1, author: `Reader ${index + 1}`, ...change });
    }),
    warnings: [],
  };
}

export const nothingAnchored = { comments: [] };
