import type { Document, SourceComment } from "@/lib/model";

/** A document out of an article's text and comments given as [author, text, displayed parent]. */
export function documentOf(
  text: string,
  comments: (readonly [string, string, (number | null)?])[],
  { declaredCount = null as number | null, byline = [] as string[], title = "" } = {},
): Document {
  const depths: number[] = [];
  return {
    format: "wordpress-text",
    formatConfidence: 1,
    article: {
      title,
      publisher: null,
      byline,
      publishedAt: null,
      publishedPrecision: "unknown",
      url: null,
      text,
      paragraphs: [],
      furniture: [],
    },
    thread: { declaredCount, presentCount: comments.length, closed: false, notices: [] },
    comments: comments.map(([author, body, parent = null], index): SourceComment => {
      const depth = parent === null ? 0 : (depths[parent - 1] ?? -1) + 1;
      depths.push(depth);
      return {
        ordinal: index + 1,
        sourceId: null,
        author,
        role: "unknown",
        kind: "comment",
        state: "published",
        postedAt: null,
        postedText: null,
        postedPrecision: "unknown",
        text: body,
        displayedParent: parent,
        depth,
      };
    }),
    warnings: [],
  };
}

/** An article on nothing in the seeds. */
export const article = `The city council voted on Tuesday to close the old harbour bridge to lorries from the first of March, after engineers had found cracks in two of its pillars.

“We cannot wait until somebody is hurt,” said Ingrid Halvorsen, who chairs the transport committee. The detour adds eleven kilometres for most deliveries, and shop owners on the north bank fear for their trade.

A replacement was promised in 1998 and again in 2011; both times the money went to the stadium. Whether the state will pay its share this time is, as the mayor put it, “a matter of hope rather than of law.”

Opponents of the closure collected four thousand signatures in nine days. They argue that lighter vans do more damage in sum than the few heavy lorries that still use the crossing.`;
