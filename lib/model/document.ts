import { z } from "zod";
import { Span } from "./span";

/** Formats that `detect` can choose, by content. */
export const formats = ["wordpress-text", "wpdiscuz-text", "article-text"] as const;
export const Format = z.enum(formats);
export type Format = z.infer<typeof Format>;

export const Warning = z.object({
  /** A stable, kebab-case name, e.g. `missing-comments`. */
  code: z.string(),
  message: z.string(),
  /** 1-based line of the file, or null when the warning is about the whole. */
  where: z.object({ line: z.int().positive() }).nullable(),
});
export type Warning = z.infer<typeof Warning>;

/** A part of the page that is not the article's or a comment's text: set apart, kept, never dropped. */
export const Furniture = z.object({
  kind: z.enum(["banner", "subscribe", "photo-credit", "related", "biography", "section", "widget", "notice", "other"]),
  text: z.string(),
  /** 1-based line of the file. */
  line: z.int().positive(),
  /** Index of the article paragraph it stood before; null when it stood outside the article. */
  beforeParagraph: z.int().nonnegative().nullable(),
});
export type Furniture = z.infer<typeof Furniture>;

export const Article = z.object({
  title: z.string(),
  publisher: z.string().nullable(),
  byline: z.array(z.string()),
  /** ISO 8601 without a zone unless the page states one; null when the page shows no date. */
  publishedAt: z.string().nullable(),
  publishedPrecision: z.enum(["minute", "day", "unknown"]),
  url: z.string().nullable(),
  /** Paragraphs joined by a blank line. */
  text: z.string(),
  paragraphs: z.array(Span),
  furniture: z.array(Furniture),
});
export type Article = z.infer<typeof Article>;

export const Role = z.enum(["reader", "author", "staff", "unknown"]);
export type Role = z.infer<typeof Role>;
export const CommentKind = z.enum(["comment", "pingback", "trackback"]);
export const CommentState = z.enum(["published", "pending", "spam", "trash", "deleted"]);
export const PostedPrecision = z.enum(["second", "minute", "day", "relative", "unknown"]);
export type PostedPrecision = z.infer<typeof PostedPrecision>;

/** A comment as the page shows it, before any reading of ours. */
export const SourceComment = z.object({
  /** 1-based reading order. */
  ordinal: z.int().positive(),
  sourceId: z.string().nullable(),
  author: z.string(),
  role: Role,
  kind: CommentKind,
  state: CommentState,
  postedAt: z.string().nullable(),
  postedText: z.string().nullable(),
  postedPrecision: PostedPrecision,
  text: z.string(),
  /** Ordinal of the comment it is nested under on the page, null at top level. */
  displayedParent: z.int().positive().nullable(),
  depth: z.int().nonnegative(),
});
export type SourceComment = z.infer<typeof SourceComment>;

/** What `lib/read` makes of a file. */
export const Document = z.object({
  format: Format,
  /** 0–1: how sure `detect` is of the format. */
  formatConfidence: z.number(),
  article: Article,
  thread: z
    .object({
      declaredCount: z.int().nonnegative().nullable(),
      presentCount: z.int().nonnegative(),
      closed: z.boolean(),
      /** What the page says of the thread as a whole, e.g. "Comments are closed.". */
      notices: z.array(z.string()),
    })
    .nullable(),
  comments: z.array(SourceComment),
  warnings: z.array(Warning),
});
export type Document = z.infer<typeof Document>;
