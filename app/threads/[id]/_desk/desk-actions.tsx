"use client";

import { useActions } from "@/app/_components/actions/registry";
import { useDecisions } from "./use-decisions";
import { useTreeActions } from "./use-tree-actions";

/** Hands what can be done on the desk to keys, help and palette. */
export function DeskActions() {
  const moves = useTreeActions();
  const decisions = useDecisions();
  useActions([...moves, ...decisions.all]);
  return null;
}
