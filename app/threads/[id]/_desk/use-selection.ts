"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { parseSelection, type Selection, type SelectionScope, writeSelection } from "@/lib/insight/desk-selection";

/** Changes a part of the selection. `push` makes a step that Back undoes; `replace`, the default, makes none. */
export type Select = (patch: Partial<Selection>, how?: "push" | "replace") => void;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/**
 * The one selection of article, tree and activity: it is the URL, and nothing
 * else keeps it. Written through the History API, so that it answers at once and
 * asks the server for nothing.
 */
export function useSelection(scope: SelectionScope) {
  const query = useSearchParams().toString();
  // Not memoised on purpose: a fresh function makes React read the URL again after a navigation by a link.
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => query && `?${query}`,
  );
  const { selection, problems } = useMemo(() => parseSelection(new URLSearchParams(search), scope), [search, scope]);

  const select = useCallback<Select>(
    (patch, how = "replace") => {
      const here = new URLSearchParams(window.location.search);
      const next = writeSelection({ ...parseSelection(here, scope).selection, ...patch }, here);
      const url = next ? `?${next}` : window.location.pathname;
      if (how === "push") window.history.pushState(null, "", url);
      else window.history.replaceState(null, "", url);
      for (const listener of listeners) listener();
    },
    [scope],
  );
  return { selection, problems, select };
}
