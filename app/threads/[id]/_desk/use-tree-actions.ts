"use client";

import type { Action } from "@/app/_components/actions/action";
import { useDesk } from "./desk-context";
import { useTreeMoves } from "./use-tree-moves";

/** Going through the tree and changing how it is shown. */
export function useTreeActions(): Action[] {
  const { chosen, current, desk, tree } = useDesk();
  const moves = useTreeMoves();
  if (!desk.thread) return [];
  const go = { group: "Thread", palette: false } as const;
  const see = { group: "Thread" } as const;
  return [
    { ...go, id: "next-comment", label: "Next comment", keys: ["j"], run: moves.next },
    { ...go, id: "previous-comment", label: "Previous comment", keys: ["k"], run: moves.previous },
    { ...go, id: "fold", label: "Fold the replies, or go up", keys: ["h"], run: moves.fold },
    { ...go, id: "unfold", label: "Unfold the replies, or go down", keys: ["l"], run: moves.unfold },
    { ...go, id: "parent", label: "The comment it answers", keys: ["u"], run: moves.parent },
    { ...go, id: "previous-sibling", label: "Previous reply to the same", keys: ["["], run: () => moves.sibling(-1) },
    { ...go, id: "next-sibling", label: "Next reply to the same", keys: ["]"], run: () => moves.sibling(1) },
    {
      ...see,
      id: "tick",
      label: "Tick for one decision together",
      keys: ["x"],
      palette: false,
      enabled: () => current !== null,
      run: () => {
        if (current) tree.tick(current.ordinal);
      },
    },
    {
      ...see,
      id: "more-context",
      label: tree.context ? "Only what the filters choose" : "More context: the rest of the thread around it",
      keywords: ["filter", "dim", "surroundings"],
      keys: ["c"],
      enabled: () => chosen !== null,
      run: () => tree.setContext(!tree.context),
    },
    {
      ...see,
      id: "compact",
      label: tree.compact ? "Show whole comments" : "Show two lines a comment",
      keywords: ["density", "compact"],
      run: () => tree.setCompact(!tree.compact),
    },
  ];
}
