import type { Document } from "../model";

/** What the page's nesting can and can't tell. All by comment index; null is top level. */
export type Page = {
  parents: (number | null)[];
  /** Depth after broken parents were cut. */
  depths: number[];
  /** No comment stands below another: the page shows no nesting. */
  flat: boolean;
  /** The deepest level. */
  deepest: number;
  /** 0–1: how sure it is that the page shows no deeper level though there would be one. */
  limited: number;
  /** Comments the page counts and the file lacks; null when the page gives no count. */
  missing: number | null;
};

/** How often each number of levels is a site's setting rather than where talk ended. WordPress offers 2 to 10 and comes with 5. */
function priorOfLimit(deepest: number): number {
  if (deepest === 4 || deepest === 9) return 0.75;
  return deepest === 1 ? 0.35 : 0.5;
}

/**
 * How likely the deepest level is a limit. Where nesting is free, somebody who
 * comes back answers one level further down; so people who return beside their
 * own answerers at the deepest level (the parent's author among its children,
 * or one person twice with another between) speak for a limit.
 */
function limitOf(parents: (number | null)[], depths: number[], deepest: number, authorOf: Int32Array): number {
  if (deepest === 0) return 0;
  let returning = 0;
  let siblings = 0;
  const last = new Map<number, { author: number; before: number }>();
  for (const [index, parent] of parents.entries()) {
    if (parent === null || depths[index] !== deepest) continue;
    const author = authorOf[index] as number;
    const seen = last.get(parent);
    if (seen) {
      siblings += 1;
      const alternates = seen.before === author && seen.author !== author;
      if (alternates || (author === authorOf[parent] && seen.author !== author)) returning += 1;
    }
    last.set(parent, { author, before: seen?.author ?? -1 });
  }
  const prior = priorOfLimit(deepest);
  let odds = prior / (1 - prior);
  odds *= 3 ** Math.min(returning, 4);
  if (returning === 0) odds *= Math.max(0.05, 0.75 ** siblings);
  return odds / (1 + odds);
}

/** Reads the shape of a page from nesting that is already free of cycles. */
export function readPage(document: Document, parents: (number | null)[], depths: number[], authorOf: Int32Array): Page {
  let deepest = 0;
  for (const depth of depths) deepest = Math.max(deepest, depth);
  const { thread } = document;
  const declared = thread?.declaredCount ?? null;
  return {
    parents,
    depths,
    flat: deepest === 0,
    deepest,
    limited: limitOf(parents, depths, deepest, authorOf),
    missing: declared === null ? null : Math.max(0, declared - document.comments.length),
  };
}
