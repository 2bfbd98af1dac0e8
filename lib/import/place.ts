import type { AnswerTarget } from "../model";
import { findBrokenParents, measureTree, type TreeMeasure } from "../model/tree";

/** A comment that wants a place in the tree that is shown. */
export type Node = {
  id: string;
  ordinal: number;
  vanished: boolean;
  /** A person's link, or the last one of a comment that has vanished: kept as it is. */
  kept: { parentId: string | null; answersKind: string } | null;
  /** The machine's reading: whom it answers, with the id of a comment in place of its ordinal. */
  answers: Exclude<AnswerTarget, number> | { id: string };
  displayedParent: string | null;
};

export type Place = TreeMeasure & { ordinal: number; parentId: string | null; answersKind: string };

/**
 * Where each comment stands: below whom a person says it answers, else below whom the
 * machine says; one whose answered comment is missing stays where the page shows it.
 * Where a person's link and the machine's close a circle, the machine's gives way.
 */
export function placesOf(nodes: readonly Node[]): Map<string, Place> {
  const order = nodes.toSorted(byReadingOrder);
  const indexOf = new Map(order.map((node, index) => [node.id, index]));
  const links = order.map(linkOf);
  const parents = links.map(({ parentId }) => (parentId === null ? null : (indexOf.get(parentId) ?? null)));
  for (const index of findBrokenParents(parents)) {
    const cut = yieldingLink(index, parents, order);
    parents[cut] = null;
    links[cut] = { parentId: null, answersKind: "article" };
  }
  const measures = measureTree(parents);
  return new Map(
    order.map(({ id, ordinal }, index) => [id, { ordinal, ...links[index], ...measures[index] } as Place]),
  );
}

function byReadingOrder(a: Node, b: Node): number {
  return a.ordinal - b.ordinal || Number(a.vanished) - Number(b.vanished) || (a.id < b.id ? -1 : 1);
}

function linkOf({ kept, answers, displayedParent }: Node): { parentId: string | null; answersKind: string } {
  if (kept) return { parentId: kept.parentId, answersKind: kept.answersKind };
  if (answers === "article") return { parentId: null, answersKind: "article" };
  if (answers === "missing") return { parentId: displayedParent, answersKind: "missing" };
  return { parentId: answers.id, answersKind: "comment" };
}

/** Of a circle, given by one of its members: the first link that no person made. */
function yieldingLink(start: number, parents: readonly (number | null)[], order: readonly Node[]): number {
  let index = start;
  do {
    if (!order[index]?.kept) return index;
    index = parents[index] ?? start;
  } while (index !== start);
  return start;
}
