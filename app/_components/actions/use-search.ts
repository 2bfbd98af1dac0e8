"use client";

import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useState } from "react";
import type { SearchHits } from "@/lib/insight/search";

const none: SearchHits = { threads: [], comments: [] };

/** Asks `/search` for a query once the typing pauses. Earlier hits stay until the new ones are there. */
export function useSearch(query: string) {
  const [wanted] = useDebouncedValue(query.trim(), 150);
  const [hits, setHits] = useState(none);
  const [state, setState] = useState<"idle" | "searching" | "failed">("idle");

  useEffect(() => {
    if (wanted.length < 2) {
      setHits(none);
      setState("idle");
      return;
    }
    const abort = new AbortController();
    setState("searching");
    fetch(`/search?${new URLSearchParams({ q: wanted })}`, { signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`The search answered ${response.status}.`);
        setHits((await response.json()) as SearchHits);
        setState("idle");
      })
      .catch(() => {
        if (!abort.signal.aborted) setState("failed");
      });
    return () => abort.abort();
  }, [wanted]);

  return { hits, state };
}
