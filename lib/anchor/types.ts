import type { Anchor, CommentQuote, Span } from "../model";
import type { Corpus } from "./corpus";

/** What anchoring finds in one comment. Spans are in the comment's own text. */
export type AnchoredComment = {
  anchors: Anchor[];
  quotes: CommentQuote[];
  /** Passages marked as quotes that stand neither in the article nor in another comment. */
  dangling: Span[];
};

export type Anchored = {
  /** Index = ordinal - 1. */
  comments: AnchoredComment[];
  /** The one tokenisation of the document, for the layers after this one. */
  corpus: Corpus;
};
