"use client";

import { useCallback, useMemo, useState } from "react";
import type { Selection } from "@/lib/insight/desk-selection";
import { ancestorsOf, rootFor, type TreeNode, type TreeRow, visibleRows } from "@/lib/insight/desk-tree";
import type { TreeControls } from "./desk-context";
import type { Select } from "./use-selection";

/** Levels that are indented before "continue"; what a phone has room for. */
const MAX_DEPTH = 6;
/** Threads of more comments than this start with two lines a comment. */
const COMPACT_FROM = 400;

type Input = { nodes: TreeNode[]; selection: Selection; select: Select; chosen: ReadonlySet<number> | null };

/** The state of the tree: what is folded, ticked and focused, and the rows that follow from it. */
export function useTree({ nodes, selection, select, chosen }: Input): {
  rows: TreeRow[];
  root: number | null;
  tree: TreeControls;
} {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [context, setContext] = useState(false);
  const [compact, setCompact] = useState(nodes.length > COMPACT_FROM);
  const [revealed, setRevealed] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  // A ghost or a "continue" row can have the focus, but is no comment that could be selected.
  const [other, setOther] = useState<string | null>(null);

  const { comment: selected } = selection;
  const filtering = chosen !== null && !context;
  const root = filtering ? null : rootFor(nodes, selected, selection.root, MAX_DEPTH);

  const rows = useMemo(() => {
    // The selected comment is never hidden behind a fold.
    const collapsed = new Set(folded);
    if (selected !== null) for (const node of ancestorsOf(nodes, selected)) collapsed.delete(node.key);
    return visibleRows(nodes, { collapsed, root, matches: chosen, context, maxDepth: MAX_DEPTH });
  }, [nodes, folded, root, chosen, context, selected]);

  const wanted = other ?? (selected === null ? null : `c${selected}`);
  const active = rows.some((row) => row.key === wanted) ? wanted : (rows[0]?.key ?? null);

  const goTo = useCallback<TreeControls["goTo"]>(
    (row) => {
      const comment = row.kind === "comment" ? row.node.comment : null;
      setOther(comment ? null : row.key);
      select({ comment: comment?.ordinal ?? null });
    },
    [select],
  );
  const show = useCallback<TreeControls["show"]>(
    (ordinal) => {
      setOther(null);
      select({ comment: ordinal }, "push");
    },
    [select],
  );
  const toggle = useCallback<TreeControls["toggle"]>((key, open) => {
    setFolded((before) => {
      const after = new Set(before);
      if (open ?? before.has(key)) after.delete(key);
      else after.add(key);
      return after;
    });
  }, []);
  const tick = useCallback<TreeControls["tick"]>((ordinal) => {
    setTicked((before) => {
      const after = new Set(before);
      if (!after.delete(ordinal)) after.add(ordinal);
      return after;
    });
  }, []);
  const clearTicked = useCallback(() => setTicked(new Set()), []);

  return {
    rows,
    root,
    tree: {
      active,
      goTo,
      show,
      toggle,
      context,
      setContext,
      compact,
      setCompact,
      revealed,
      setRevealed,
      ticked,
      tick,
      clearTicked,
    },
  };
}
