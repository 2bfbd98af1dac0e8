"use client";

import { useCallback } from "react";
import type { Span } from "@/lib/model";
import { useDesk } from "./desk-context";

/** Chooses a passage of the article: the comments on it are shown and the first of them is selected. Once more takes it back. */
export function usePassage(): (passage: Span & { by: readonly number[] }) => void {
  const { selection, select, showPane } = useDesk();
  const chosen = selection.passage;
  return useCallback(
    ({ start, end, by }) => {
      if (chosen?.start === start && chosen.end === end) {
        select({ passage: null }, "push");
        return;
      }
      select(
        { passage: { start, end }, comment: by[0] ?? null, root: null, range: null, show: null, person: null },
        "push",
      );
      showPane("thread");
    },
    [chosen, select, showPane],
  );
}
