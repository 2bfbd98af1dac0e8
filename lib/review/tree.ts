import { measureTree } from "../model/tree";
import type { Db, Prisma, Store } from "../store";
import { standingOf } from "./machine-place";
import type { Place } from "./patch";
import { ReviewRefused } from "./refusal";

const columns = {
  id: true,
  ordinal: true,
  parentId: true,
  vanishedAt: true,
  preorder: true,
  depth: true,
  subtreeSize: true,
} satisfies Prisma.CommentSelect;
type Row = Prisma.CommentGetPayload<{ select: typeof columns }>;

/** The reply tree of one thread, read once, in which comments are moved and which is then written back. */
export class ThreadTree {
  readonly #nodes: Map<string, Row>;

  private constructor(
    readonly threadId: string,
    nodes: Row[],
  ) {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
  }

  static async read(db: Db, threadId: string): Promise<ThreadTree> {
    // A write takes the lock: two people who move comments of one thread at once could close a circle unseen.
    await db.thread.updateMany({ where: { id: threadId }, data: { id: threadId } });
    const nodes = await db.comment.findMany({
      where: { threadId },
      select: columns,
    });
    return new ThreadTree(threadId, nodes.sort(byReadingOrder));
  }

  /** Moves a comment to where a place says. Throws ReviewRefused when it would stand below itself. */
  async move(db: Db, id: string, place: Place): Promise<void> {
    const standing = await standingOf(db, id, place);
    const node = this.#nodes.get(id);
    if (!node) throw new ReviewRefused("not-found", "This comment is not in the thread.");
    if (standing.parentId) this.#refuseCycle(node, standing.parentId);
    node.parentId = standing.parentId;
    await db.comment.update({ where: { id }, data: standing, select: { id: true } });
  }

  #refuseCycle(node: Row, parentId: string): void {
    const seen = new Set<string>();
    let above = this.#nodes.get(parentId);
    if (!above) throw new ReviewRefused("not-found", "The comment that is answered is not in this thread.");
    while (above && !seen.has(above.id)) {
      if (above.id === node.id) {
        throw new ReviewRefused(
          "cycle",
          `Comment ${this.#nodes.get(parentId)?.ordinal} stands below comment ${node.ordinal}: link it elsewhere first.`,
        );
      }
      seen.add(above.id);
      above = above.parentId ? this.#nodes.get(above.parentId) : undefined;
    }
  }

  /** Measures the tree anew and writes what changed. Answers whether anything did. */
  async write(db: Db, { bulk }: Store): Promise<boolean> {
    const nodes = [...this.#nodes.values()];
    const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
    const parents = nodes.map((node) => (node.parentId === null ? null : (indexOf.get(node.parentId) ?? null)));
    const changed = measureTree(parents).flatMap(({ preorder, depth, subtreeSize }, index) => {
      const node = nodes[index];
      if (!node) return [];
      const same = node.preorder === preorder && node.depth === depth && node.subtreeSize === subtreeSize;
      return same ? [] : [{ id: node.id, preorder, depth, subtreeSize }];
    });
    await bulk.update(db, "Comment", changed);
    return changed.length > 0;
  }
}

/** As the import has it: comments that vanished from the source come after the one in their place. */
function byReadingOrder(a: Row, b: Row): number {
  const gone = Number(a.vanishedAt !== null) - Number(b.vanishedAt !== null);
  return a.ordinal - b.ordinal || gone || (a.id < b.id ? -1 : 1);
}
