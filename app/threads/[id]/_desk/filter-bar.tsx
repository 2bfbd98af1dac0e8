"use client";

import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type ActivityRange, nothingSelected, type Selection } from "@/lib/insight/desk-selection";
import { writeDate } from "@/lib/insight/wall-clock";
import { useDesk } from "./desk-context";
import classes from "./tree-toolbar.module.css";

/** What the tree is narrowed to: each filter with its way out, and how much is shown. */
export function FilterBar() {
  const { desk, comments, chosen, selection, select, tree } = useDesk();
  if (!chosen) return null;
  const chips = describeFilters(selection, desk.article.text);
  const { comment, root } = selection;
  return (
    <div className={classes.chips}>
      <output>
        Showing {chosen.size} of {comments.length}
      </output>
      {chips.map(({ label, without }) => (
        <button key={label} type="button" className={classes.chip} onClick={() => select(without, "push")}>
          <span>
            <bdi>{label}</bdi>
          </span>
          <IconX size={14} aria-hidden />
          <span className="visually-hidden">, remove this filter</span>
        </button>
      ))}
      <Button
        variant="subtle"
        size="compact-xs"
        onClick={() => tree.setContext(!tree.context)}
        aria-pressed={tree.context}
      >
        {tree.context ? "Only these" : "More context"}
      </Button>
      {chips.length > 1 && (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => select({ ...nothingSelected, comment, root }, "push")}
        >
          Clear all
        </Button>
      )}
    </div>
  );
}

function describeFilters(selection: Selection, text: string): { label: string; without: Partial<Selection> }[] {
  const { passage, range, show, person } = selection;
  return [
    passage && { label: `Quotes “${shorten(text.slice(passage.start, passage.end))}”`, without: { passage: null } },
    range && { label: rangeWords(range), without: { range: null } },
    show && { label: showWords[show] ?? show, without: { show: null } },
    person && { label: `By ${person}`, without: { person: null } },
  ].filter((chip) => chip !== null && chip !== "");
}

const showWords: Record<string, string> = {
  claims: "With claims",
  interventions: "With interventions",
  signals: "With signals",
  unsure: "With an unsure link",
  missing: "Answers a missing comment",
  unreviewed: "Without a decision",
  untimed: "Without a time",
};

function rangeWords({ by, from, to }: ActivityRange): string {
  if (by === "order") return from === to ? `Comment ${from}` : `Comments ${from} to ${to}`;
  return `${writeDate(from, "minute")} to ${writeDate(to, "minute")}`;
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length > 48 ? `${flat.slice(0, 47)}…` : flat;
}
