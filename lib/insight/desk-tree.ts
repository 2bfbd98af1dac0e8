import type { DeskComment } from "./desk-view";

/** A row of the reply tree: a comment, or a ghost that stands for one that is not in the file. */
export type TreeNode = {
  /** `c8`, or `g23` for the ghost that comment 23 answers. */
  key: string;
  /** Null for a ghost. */
  comment: DeskComment | null;
  /** Index of the parent node in the same list, or null at top level. */
  parent: number | null;
  /** 0 at top level. */
  depth: number;
  /** Place among its siblings, from 1, and their number. */
  position: number;
  siblings: number;
  /** Nodes below it, ghosts included. */
  descendants: number;
};

type Linked = Pick<DeskComment, "ordinal" | "answers" | "displayedParent">;

/**
 * The tree in preorder, siblings in reading order. A comment that answers a
 * missing one hangs below a ghost, and the ghost hangs where the page nested
 * the comment, so that the gap is seen in its place. Linear in the number of
 * comments; a circle of links is cut at its earliest comment.
 */
export function buildTree(comments: readonly DeskComment[]): TreeNode[] {
  const children = childrenOf(comments);
  const byOrdinal = new Map(comments.map((comment) => [comment.ordinal, comment]));
  const nodes: TreeNode[] = [];
  const placed = new Set<string>();

  const place = (roots: readonly string[]) => {
    const stack: { keys: readonly string[]; next: number; parent: number | null }[] = [
      { keys: roots, next: 0, parent: null },
    ];
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const key = frame.keys[frame.next];
      if (key === undefined) {
        stack.pop();
        if (frame.parent !== null) closeNode(nodes, frame.parent);
        continue;
      }
      frame.next += 1;
      if (placed.has(key)) continue;
      placed.add(key);
      const index = nodes.length;
      nodes.push({
        key,
        comment: key.startsWith("g") ? null : (byOrdinal.get(Number(key.slice(1))) ?? null),
        parent: frame.parent,
        depth: stack.length - 1,
        position: frame.next,
        siblings: frame.keys.length,
        descendants: 0,
      });
      stack.push({ keys: children.get(key) ?? [], next: 0, parent: index });
    }
  };

  place(children.get(top) ?? []);
  for (const comment of comments) if (!placed.has(`c${comment.ordinal}`)) place([`c${comment.ordinal}`]);
  return nodes;
}

const top = "";

/** Keys of the children of each key, in reading order; a ghost counts at the place of the comment that answers it. */
function childrenOf(comments: readonly Linked[]): Map<string, string[]> {
  const known = new Set(comments.map((comment) => comment.ordinal));
  const children = new Map<string, string[]>();
  const add = (parent: string, child: string) => {
    const list = children.get(parent);
    if (list) list.push(child);
    else children.set(parent, [child]);
  };
  for (const comment of comments) {
    const own = `c${comment.ordinal}`;
    const { to } = comment.answers;
    if (to === "missing") {
      const below = comment.displayedParent;
      const ghost = `g${comment.ordinal}`;
      add(below !== null && known.has(below) && below !== comment.ordinal ? `c${below}` : top, ghost);
      add(ghost, own);
    } else if (to === "article" || !known.has(to) || to === comment.ordinal) add(top, own);
    else add(`c${to}`, own);
  }
  return children;
}

function closeNode(nodes: TreeNode[], index: number): void {
  const node = nodes[index];
  if (node) node.descendants = nodes.length - index - 1;
}

/** What a person has folded, entered and filtered: what decides which rows are seen. */
export type TreeView = {
  collapsed: ReadonlySet<string>;
  /** Ordinal of the comment whose subtree alone is shown ("continue"), or null. */
  root: number | null;
  /** Ordinals that the filters choose, or null without a filter. */
  matches: ReadonlySet<number> | null;
  /** With a filter: show the rest too, dimmed. */
  context: boolean;
  /** Levels that are indented; deeper replies stand behind "continue". */
  maxDepth: number;
};

export type TreeRow =
  | {
      kind: "comment" | "ghost";
      key: string;
      node: TreeNode;
      /** From 0, counted from the root that is shown. */
      level: number;
      expanded: boolean | null;
      /** Shown only to give a match its place. */
      dimmed: boolean;
    }
  | {
      kind: "continue";
      key: string;
      /** The comment whose replies go on elsewhere. */
      node: TreeNode;
      level: number;
      hidden: number;
    };

/** The rows that are seen, in order. Linear in the number of nodes. */
export function visibleRows(nodes: readonly TreeNode[], view: TreeView): TreeRow[] {
  const rootIndex = view.root === null ? -1 : nodes.findIndex((node) => node.comment?.ordinal === view.root);
  const root = nodes[rootIndex];
  const first = root ? rootIndex : 0;
  const last = root ? rootIndex + root.descendants : nodes.length - 1;
  const baseDepth = root?.depth ?? 0;
  const wanted = view.matches && !view.context ? withAncestors(nodes, view.matches) : null;

  const rows: TreeRow[] = [];
  for (let index = first; index <= last; index += 1) {
    const node = nodes[index];
    if (!node) break;
    if (wanted && !wanted.has(index)) continue;
    const level = node.depth - baseDepth;
    // A filter opens what was folded: a match must never hide behind a fold.
    const collapsed = view.collapsed.has(node.key) && !wanted;
    const cut = level >= view.maxDepth && node.comment !== null && node.descendants > 0 && !wanted;
    rows.push({
      kind: node.comment ? "comment" : "ghost",
      key: node.key,
      node,
      level: wanted ? level : Math.min(level, view.maxDepth),
      expanded: node.descendants > 0 && !cut ? !collapsed : null,
      dimmed: view.matches !== null && !(node.comment && view.matches.has(node.comment.ordinal)),
    });
    if (cut) {
      rows.push({ kind: "continue", key: `m${node.key}`, node, level: view.maxDepth, hidden: node.descendants });
      index += node.descendants;
    } else if (collapsed) index += node.descendants;
  }
  return rows;
}

function withAncestors(nodes: readonly TreeNode[], matches: ReadonlySet<number>): Set<number> {
  const wanted = new Set<number>();
  nodes.forEach((node, index) => {
    if (!node.comment || !matches.has(node.comment.ordinal)) return;
    for (let at: number | null = index; at !== null && !wanted.has(at); at = nodes[at]?.parent ?? null) wanted.add(at);
  });
  return wanted;
}

/** The nodes from the top down to the comment, without itself. */
export function ancestorsOf(nodes: readonly TreeNode[], ordinal: number): TreeNode[] {
  const path: TreeNode[] = [];
  let at = nodes.find((node) => node.comment?.ordinal === ordinal)?.parent ?? null;
  while (at !== null) {
    const node: TreeNode | undefined = nodes[at];
    if (!node) break;
    path.unshift(node);
    at = node.parent;
  }
  return path;
}

/**
 * The comment to start the tree from, so that the selected one is seen: the root
 * that was asked for while the selected comment stands below it, moved down
 * where the indent would cut the way. Mirrors the cuts of `visibleRows`.
 */
export function rootFor(
  nodes: readonly TreeNode[],
  selected: number | null,
  asked: number | null,
  maxDepth: number,
): number | null {
  if (selected === null) return asked;
  const path = ancestorsOf(nodes, selected);
  const start = asked === selected ? null : path.findIndex((node) => node.comment?.ordinal === asked);
  if (start === null) return asked;
  let root = start >= 0 ? asked : null;
  let depth = path[start]?.depth ?? 0;
  for (const node of path.slice(Math.max(0, start))) {
    if (!node.comment || node.depth - depth < maxDepth) continue;
    root = node.comment.ordinal;
    depth = node.depth;
  }
  return root;
}

/**
 * For each row and each level above its own: whether a line goes on past it to
 * a later sibling of an ancestor; the last entry is its own level's.
 */
export function guidesOf(rows: readonly { level: number }[]): boolean[][] {
  const guides: boolean[][] = new Array(rows.length);
  const below: boolean[] = [];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const level = rows[index]?.level ?? 0;
    guides[index] = Array.from({ length: level }, (_, above) => below[above + 1] ?? false);
    below.length = level + 1;
    below[level] = true;
  }
  return guides;
}
