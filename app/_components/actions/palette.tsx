"use client";

import { Modal } from "@mantine/core";
import { createSpotlight, Spotlight, useSpotlight } from "@mantine/spotlight";
import { IconFileText, IconMessage2 } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useId, useState } from "react";
import type { CommentFound, ThreadFound } from "@/lib/insight/search";
import { deskHref } from "../desk-href";
import { Snippet } from "../snippet";
import { isEnabled } from "./action";
import classes from "./actions.module.css";
import { groupActions, matchesQuery } from "./group";
import { KeyCap } from "./keycap";
import { useAllActions } from "./registry";
import { runAction } from "./run-action";
import { useSearch } from "./use-search";

const [store, palette] = createSpotlight();
export const openPalette = palette.open;

type Entry = {
  id: string;
  label: string;
  description?: ReactNode;
  icon?: ReactNode;
  right?: ReactNode;
  run: () => void;
};

/** Ctrl/Cmd-K: every action that can be done here, every thread by its title, every comment by its words. */
export function Palette() {
  const router = useRouter();
  const listId = useId();
  const [query, setQuery] = useState("");
  const { opened, selected } = useSpotlight(store);
  const { hits, state } = useSearch(opened ? query : "");

  const actions = useAllActions().filter(
    (action) => action.palette !== false && isEnabled(action) && matchesQuery(action, query),
  );
  const groups: [string, Entry[]][] = groupActions(actions).map(([name, members]) => [
    name,
    members.map((action) => ({
      id: action.id,
      label: action.label,
      right: action.keys?.[0] && <KeyCap keys={action.keys[0]} />,
      run: () => void runAction(action),
    })),
  ]);
  if (hits.threads.length > 0) groups.push(["Threads", hits.threads.map((hit) => threadEntry(hit, router.push))]);
  if (hits.comments.length > 0) groups.push(["Comments", hits.comments.map((hit) => commentEntry(hit, router.push))]);
  const count = groups.reduce((sum, [, entries]) => sum + entries.length, 0);

  // The store counts from what was on the screen when the query changed; hits come later, so the first is chosen here.
  const chosen = count > 0 ? Math.max(selected, 0) : -1;
  let position = 0;
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight="60vh"
      size={640}
      overlayProps={{ backgroundOpacity: 0.3, blur: 2 }}
    >
      <Modal.Title className="visually-hidden">Find anything</Modal.Title>
      <Spotlight.Search
        placeholder="An action, a title, words of a comment…"
        aria-label="Find anything"
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${listId}-${chosen}` : undefined}
      />
      <Spotlight.ActionsList id={listId} role="listbox" aria-label="What was found">
        {groups.map(([name, entries]) => (
          <Spotlight.ActionsGroup key={name} label={name} role="group" aria-label={name}>
            {entries.map((entry) => {
              const index = position++;
              return (
                <Spotlight.Action
                  key={entry.id}
                  // Spotlight drops an id that is given as a prop; the input points at it.
                  ref={(button) => {
                    if (button) button.id = `${listId}-${index}`;
                  }}
                  className={classes.option}
                  role="option"
                  aria-selected={index === chosen}
                  data-selected={index === chosen || undefined}
                  onClick={entry.run}
                >
                  <span className={classes.entry}>
                    {entry.icon}
                    <span className={classes.entryText}>
                      <span>{entry.label}</span>
                      {entry.description && <span className={classes.entryMore}>{entry.description}</span>}
                    </span>
                    {entry.right}
                  </span>
                </Spotlight.Action>
              );
            })}
          </Spotlight.ActionsGroup>
        ))}
      </Spotlight.ActionsList>
      <p className={classes.status} role="status">
        {statusLine(state, count, query)}
      </p>
    </Spotlight.Root>
  );
}

function threadEntry(hit: ThreadFound, go: (href: string) => void): Entry {
  const href = deskHref(hit.articleId);
  return {
    id: href,
    label: hit.title,
    description: hit.publisher,
    icon: <IconFileText size={18} aria-hidden />,
    run: () => go(href),
  };
}

function commentEntry(hit: CommentFound, go: (href: string) => void): Entry {
  const href = deskHref(hit.articleId, { c: hit.ordinal });
  return {
    id: href,
    label: `${hit.author}, comment ${hit.ordinal} under “${hit.title}”`,
    description: <Snippet snippet={hit.snippet} />,
    icon: <IconMessage2 size={18} aria-hidden />,
    run: () => go(href),
  };
}

function statusLine(state: "idle" | "searching" | "failed", count: number, query: string): string {
  if (state === "searching") return "Searching titles and comments…";
  if (state === "failed") return "The search did not answer. Actions still work; try the words again.";
  if (count === 0) return `Nothing has “${query}”. Try fewer or shorter words.`;
  return query ? `${count} found. ↑ ↓ to choose, Enter to go.` : "Type to search titles and comments.";
}
