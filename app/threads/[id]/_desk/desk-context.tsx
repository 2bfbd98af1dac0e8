"use client";

import { createContext, useContext } from "react";
import type { Selection } from "@/lib/insight/desk-selection";
import type { TreeNode, TreeRow } from "@/lib/insight/desk-tree";
import type { Desk, DeskComment } from "@/lib/insight/desk-view";
import type { Heat } from "@/lib/insight/heat";
import type { Pane } from "./pane-tabs";
import type { Review } from "./use-review";
import type { Select } from "./use-selection";

/** What the panes of the desk share. */
export type DeskState = {
  desk: Desk;
  heat: Heat;
  canDecide: boolean;
  review: Review;
  comments: DeskComment[];
  nodes: TreeNode[];
  rows: TreeRow[];
  selection: Selection;
  select: Select;
  /** Ordinal of the comment whose subtree alone is shown, or null. */
  root: number | null;
  /** Ordinals that the filters choose; null without a filter. */
  chosen: ReadonlySet<number> | null;
  /** The selected comment. */
  current: DeskComment | null;
  tree: TreeControls;
  /** On a narrow screen: the pane in front. */
  pane: Pane;
  /** On a narrow screen: brings a pane to the front. */
  showPane: (pane: Pane) => void;
};

/** What a person does with the tree besides selecting; it is not kept in the URL. */
export type TreeControls = {
  /** Key of the row that has, or would have, the focus. */
  active: string | null;
  /** Moves the focus to a row, and the selection with it when the row is a comment. */
  goTo: (row: TreeRow) => void;
  /** Selects a comment from outside of the tree and brings it into view, focus left where it is. */
  show: (ordinal: number) => void;
  toggle: (key: string, open?: boolean) => void;
  /** Shows the rest of the thread around what the filters choose. */
  context: boolean;
  setContext: (context: boolean) => void;
  compact: boolean;
  setCompact: (compact: boolean) => void;
  /** Shows words that are blurred: threats and slurs. */
  revealed: boolean;
  setRevealed: (revealed: boolean) => void;
  /** Ordinals that are ticked for one decision together. */
  ticked: ReadonlySet<number>;
  tick: (ordinal: number) => void;
  clearTicked: () => void;
};

const Context = createContext<DeskState | null>(null);

export const DeskProvider = Context.Provider;

export function useDesk(): DeskState {
  const state = useContext(Context);
  if (!state) throw new Error("A pane of the desk needs <DeskProvider> around it.");
  return state;
}
