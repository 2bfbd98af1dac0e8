import type { DeskComment, DeskTag } from "./desk-view";
import { liveTags } from "./desk-view";

/** A passage of a text with something to say about it. */
export type Mark = {
  /** Stable within the text. */
  id: string;
  start: number;
  end: number;
  layer: "claim" | "intervention" | "signal" | "quote" | "link";
  /** What stands beside the passage, so that no meaning hangs on colour. */
  label: string;
};

/** A stretch of text under one set of marks. */
export type Segment<M extends { start: number; end: number } = Mark> = {
  start: number;
  end: number;
  text: string;
  /** Longest first, so that a renderer may nest them. */
  marks: M[];
  /** Of those, the marks that end with this segment: where their label goes. */
  ending: M[];
};

/**
 * Cuts a text where any mark begins or ends. The segments cover the whole text
 * once, in order; marks outside of it are clipped and empty ones dropped.
 * O((n + m) log n) for n marks and m marks open at once.
 */
export function segment<M extends { start: number; end: number }>(text: string, marks: readonly M[]): Segment<M>[] {
  const clipped = marks
    .map((mark) => ({ mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...clipped.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );

  const segments: Segment<M>[] = [];
  let open: typeof clipped = [];
  let next = 0;
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const start = cuts[at] ?? 0;
    const end = cuts[at + 1] ?? text.length;
    open = open.filter((entry) => entry.end > start);
    for (let entry = clipped[next]; entry && entry.start === start; entry = clipped[next]) {
      open.push(entry);
      next += 1;
    }
    const current = [...open].sort((a, b) => b.end - b.start - (a.end - a.start));
    segments.push({
      start,
      end,
      text: text.slice(start, end),
      marks: current.map(({ mark }) => mark),
      ending: current.filter((entry) => entry.end === end).map(({ mark }) => mark),
    });
  }
  return segments;
}

/** What is marked in a comment's text: its live tags, what is quoted, and links. */
export function commentMarks(comment: Pick<DeskComment, "provenance" | "tags">): Mark[] {
  const quotes = comment.provenance
    .filter(({ kind }) => kind !== "own")
    .map(
      ({ start, end, kind }): Mark => ({
        id: `${kind}-${start}-${end}`,
        start,
        end,
        layer: kind === "link" ? "link" : "quote",
        label: quoteLabels[kind] ?? "",
      }),
    );
  const tags = liveTags(comment).map(
    (tag): Mark => ({ id: tag.id, start: tag.start, end: tag.end, layer: tag.layer, label: tagLabel(tag) }),
  );
  return [...quotes, ...tags];
}

const quoteLabels: Record<string, string> = {
  "article-quote": "quotes the article",
  "comment-quote": "quotes a comment",
  reported: "quoted from elsewhere",
  link: "",
};

/** `cover-up` becomes "cover-up", with the stance where it is not a plain assertion: "cover-up, asks". */
export function tagLabel(tag: Pick<DeskTag, "type" | "stance">): string {
  const words = tag.type;
  return tag.stance && tag.stance !== "asserts" ? `${words} · ${tag.stance}` : words;
}
