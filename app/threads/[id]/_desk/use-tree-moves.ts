"use client";

import type { KeyboardEvent } from "react";
import type { TreeRow } from "@/lib/insight/desk-tree";
import { useDesk } from "./desk-context";

export type TreeMoves = {
  row: TreeRow | undefined;
  goTo: (row: TreeRow | undefined) => void;
  next: () => void;
  previous: () => void;
  parent: () => void;
  sibling: (step: 1 | -1) => void;
  fold: () => void;
  unfold: () => void;
  toggle: (row: TreeRow) => void;
  /** Goes on below a "continue" row. */
  enter: (row: TreeRow) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The ways through the tree, shared by arrow keys, letter keys and pointers. */
export function useTreeMoves(): TreeMoves {
  const { rows, nodes, select, tree } = useDesk();
  const at = rows.findIndex((row) => row.key === tree.active);
  const row = rows[at];

  const goTo = (target: TreeRow | undefined) => target && tree.goTo(target);
  const goToKey = (key: string | undefined) => {
    const target = rows.find((candidate) => candidate.key === key);
    if (target) tree.goTo(target);
    else if (key?.startsWith("c")) select({ comment: Number(key.slice(1)) });
  };
  const step = (by: number) => goTo(rows[Math.max(0, Math.min(rows.length - 1, at + by))]);
  const parent = () => {
    if (!row) return;
    const up = row.kind === "continue" ? row.node : row.node.parent === null ? undefined : nodes[row.node.parent];
    goToKey(up?.key);
  };
  const sibling = (by: 1 | -1) => {
    if (!row || row.kind === "continue") return;
    const wanted = row.node.position + by;
    goToKey(nodes.find((node) => node.parent === row.node.parent && node.position === wanted)?.key);
  };
  const enter = (target: TreeRow) => {
    if (target.kind !== "continue" || !target.node.comment) return;
    const { ordinal } = target.node.comment;
    select({ root: ordinal, comment: ordinal }, "push");
  };
  const toggle = (target: TreeRow) => {
    goTo(target);
    tree.toggle(target.key);
  };
  const fold = () => {
    if (row && row.kind !== "continue" && row.expanded) tree.toggle(row.key, false);
    else parent();
  };
  const unfold = () => {
    if (!row) return;
    if (row.kind === "continue") enter(row);
    else if (row.expanded === false) tree.toggle(row.key, true);
    else if (row.expanded) step(1);
  };

  const keys = new Map<string, () => void>([
    ["ArrowDown", () => step(1)],
    ["ArrowUp", () => step(-1)],
    ["ArrowRight", unfold],
    ["ArrowLeft", fold],
    ["Home", () => goTo(rows[0])],
    ["End", () => goTo(rows.at(-1))],
    ["PageDown", () => step(10)],
    ["PageUp", () => step(-10)],
    ["Enter", () => (row?.kind === "continue" ? enter(row) : document.getElementById("inspector")?.focus())],
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };

  return {
    row,
    goTo,
    next: () => step(1),
    previous: () => step(-1),
    parent,
    sibling,
    fold,
    unfold,
    toggle,
    enter,
    onKeyDown,
  };
}
