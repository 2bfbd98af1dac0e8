import type { Span } from "../model";
import type { DeskComment } from "./desk-view";
import { type Discussion, findDiscussions } from "./heat-discussion";

/** A passage of the article that comments quote. */
export type QuotedPassage = Span & {
  /** Ordinals, in reading order. */
  by: number[];
};

export type ParagraphHeat = Span & {
  /** Ordinals of the comments that quote a part of it. */
  quotedBy: number[];
  discussedBy: Discussion[];
  /** 0 (nothing) to 4 (as much as the paragraph with most). */
  level: 0 | 1 | 2 | 3 | 4;
};

export type Heat = { paragraphs: ParagraphHeat[]; passages: QuotedPassage[] };

/**
 * Where the thread touches the article. "Quoted" is read from the anchors;
 * "discussed" is a guess of ours from names and rare words that paragraph and
 * comment share, and is named so wherever it is shown.
 */
export function prepareHeat(article: { text: string; paragraphs: Span[] }, comments: readonly DeskComment[]): Heat {
  const discussions = findDiscussions(article, comments);
  const paragraphs = article.paragraphs.map((paragraph, index) => {
    const quotedBy = comments.filter((comment) => quotesAny(comment, paragraph)).map((comment) => comment.ordinal);
    const discussedBy = (discussions[index] ?? []).filter(({ comment }) => !quotedBy.includes(comment));
    return { ...paragraph, quotedBy, discussedBy };
  });
  const weight = (paragraph: { quotedBy: number[]; discussedBy: Discussion[] }) =>
    2 * paragraph.quotedBy.length + paragraph.discussedBy.length;
  const most = paragraphs.reduce((max, paragraph) => Math.max(max, weight(paragraph)), 0);
  return {
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, level: heatLevel(weight(paragraph), most) })),
    passages: mergePassages(comments),
  };
}

/** The comments that discuss the paragraph which is chosen as a whole; none for a passage inside of one. */
export function discussing(heat: Heat, passage: Span | null): Set<number> {
  const paragraph = heat.paragraphs.find(({ start, end }) => start === passage?.start && end === passage.end);
  return new Set(paragraph?.discussedBy.map(({ comment }) => comment));
}

function heatLevel(weight: number, most: number): ParagraphHeat["level"] {
  if (weight === 0) return 0;
  return Math.min(4, Math.max(1, Math.ceil((4 * weight) / most))) as ParagraphHeat["level"];
}

function quotesAny(comment: DeskComment, paragraph: Span): boolean {
  return comment.anchors.some((anchor) => anchor.articleStart < paragraph.end && anchor.articleEnd > paragraph.start);
}

/** Quoted passages; those that overlap become one, quoted by all of their comments. */
export function mergePassages(comments: readonly Pick<DeskComment, "ordinal" | "anchors">[]): QuotedPassage[] {
  const quoted = comments
    .flatMap(({ ordinal, anchors }) =>
      anchors.map(({ articleStart, articleEnd }) => ({ start: articleStart, end: articleEnd, ordinal })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const passages: QuotedPassage[] = [];
  for (const { start, end, ordinal } of quoted) {
    const last = passages.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      if (!last.by.includes(ordinal)) last.by.push(ordinal);
    } else passages.push({ start, end, by: [ordinal] });
  }
  for (const passage of passages) passage.by.sort((a, b) => a - b);
  return passages;
}
