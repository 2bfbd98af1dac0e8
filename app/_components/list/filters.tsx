"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { type ThreadsQuery, threadsHref } from "@/lib/insight/threads-query";
import { useRefetch } from "./frame";
import classes from "./list.module.css";

/** Search and filters. Without JavaScript it is a plain form; with it, each change asks at once. */
export function Filters({ query, publishers }: { query: ThreadsQuery; publishers: readonly string[] }) {
  const go = useRefetch();
  const change = (part: Partial<ThreadsQuery>) => go(threadsHref(query, part));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    change({ q: String(new FormData(event.currentTarget).get("q") ?? "").trim() });
  };
  return (
    <search aria-label="Threads">
      <form className={classes.filters} action="/" onSubmit={submit}>
        <SearchField query={query} />
        <NativeSelect
          name="has"
          label="Thread"
          value={query.has}
          onChange={(event) => change({ has: event.currentTarget.value as ThreadsQuery["has"] })}
          data={[
            { value: "all", label: "With and without" },
            { value: "thread", label: "With a thread" },
            { value: "none", label: "Without a thread" },
          ]}
        />
        <NativeSelect
          name="publisher"
          label="Publisher"
          value={query.publisher}
          onChange={(event) => change({ publisher: event.currentTarget.value })}
          data={[{ value: "", label: "All publishers" }, ...withChosen(publishers, query.publisher)]}
        />
        <noscript>
          <button type="submit">Show</button>
        </noscript>
      </form>
    </search>
  );
}

/** A publisher that the URL names and nobody has stays visible, so that it can be unset. */
function withChosen(publishers: readonly string[], chosen: string): string[] {
  return chosen && !publishers.includes(chosen) ? [chosen, ...publishers] : [...publishers];
}

function SearchField({ query }: { query: ThreadsQuery }) {
  const go = useRefetch();
  const [text, setText] = useState(query.q);
  const asked = useRef(query.q);

  // Back, Forward and links change the search too; what is being typed is not overwritten by its own answer.
  useEffect(() => {
    if (query.q !== asked.current) setText(query.q);
    asked.current = query.q;
  }, [query.q]);

  // The first letter makes an entry in the history, the following ones rewrite it: Back leaves the search at once.
  const ask = useDebouncedCallback((words: string) => {
    asked.current = words;
    go(threadsHref(query, { q: words }), query.q === "" || words === "" ? "push" : "replace");
  }, 300);

  return (
    <TextInput
      className={classes.search}
      type="search"
      name="q"
      label="Titles and comments"
      placeholder="Words, or a “phrase”; -word leaves out"
      leftSection={<IconSearch size={18} aria-hidden />}
      autoComplete="off"
      maxLength={400}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        ask(event.currentTarget.value.trim());
      }}
    />
  );
}
