"use client";

import { ActionIcon, Tooltip } from "@mantine/core";
import { IconBaselineDensityMedium, IconBaselineDensitySmall, IconEye, IconEyeOff } from "@tabler/icons-react";
import { type ReactNode, useMemo } from "react";
import { isShown, type ShowName } from "@/lib/insight/desk-selection";
import { type DeskComment, liveTags } from "@/lib/insight/desk-view";
import { useDesk } from "./desk-context";
import { FilterBar } from "./filter-bar";
import classes from "./tree-toolbar.module.css";

/** Named filters with their counts, the chips of what is filtered, and how the rows are drawn. */
export function TreeToolbar() {
  const { comments, selection, select, tree } = useDesk();
  const filters = useMemo(() => countFilters(comments), [comments]).filter(
    // "Without a time" says nothing of a page that gives none.
    ({ name, count }) =>
      (count > 0 && !((name === "untimed" || name === "unreviewed") && count === comments.length)) ||
      selection.show === name,
  );
  const veils = comments.some((comment) => liveTags(comment, "signal").some((tag) => veiledTypes.has(tag.type)));

  return (
    <div className={classes.toolbar}>
      <div className={classes.line}>
        <h2 className={classes.title}>
          Thread <span className={classes.count}>{comments.length.toLocaleString("en-GB")}</span>
        </h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
        <div className={classes.filters} role="group" aria-label="Show comments with">
          {filters.map(({ name, label, title, count, layer }) => (
            <button
              key={name}
              type="button"
              className={classes.filter}
              data-layer={layer}
              title={title}
              aria-pressed={selection.show === name}
              onClick={() => select({ show: selection.show === name ? null : name, root: null }, "push")}
            >
              {label} <span className={classes.count}>{count}</span>
            </button>
          ))}
        </div>
        <div className={classes.tools}>
          {veils && (
            <Toggle
              label="Show blurred words"
              pressed={tree.revealed}
              onChange={tree.setRevealed}
              on={<IconEye size={18} aria-hidden />}
              off={<IconEyeOff size={18} aria-hidden />}
            />
          )}
          <Toggle
            label="Two lines a comment"
            pressed={tree.compact}
            onChange={tree.setCompact}
            on={<IconBaselineDensitySmall size={18} aria-hidden />}
            off={<IconBaselineDensityMedium size={18} aria-hidden />}
          />
        </div>
      </div>
      <FilterBar />
    </div>
  );
}

const veiledTypes = new Set(["threat", "slur"]);

const named: readonly { name: ShowName; label: string; title?: string; layer?: string }[] = [
  { name: "claims", label: "Claims", layer: "claim" },
  { name: "interventions", label: "Interventions", layer: "intervention" },
  { name: "signals", label: "Signals", layer: "signal" },
  { name: "unsure", label: "Unsure", title: "Links below 95% confidence that nobody has confirmed" },
  { name: "missing", label: "Missing", title: "Comments that answer one which is not in the file" },
  { name: "unreviewed", label: "To review", title: "Comments without a decision" },
  { name: "untimed", label: "No time", title: "Comments without a time on the page" },
];

type Filter = (typeof named)[number] & { count: number };

/** The named filters that choose some, but not all: each with the number of comments it shows. */
function countFilters(comments: readonly DeskComment[]): Filter[] {
  return named.map((filter) => ({
    ...filter,
    count: comments.filter((comment) => isShown(comment, filter.name)).length,
  }));
}

type ToggleProps = {
  label: string;
  pressed: boolean;
  onChange: (pressed: boolean) => void;
  on: ReactNode;
  off: ReactNode;
};

function Toggle({ label, pressed, onChange, on, off }: ToggleProps) {
  return (
    <Tooltip label={label} openDelay={300}>
      <ActionIcon
        variant={pressed ? "light" : "subtle"}
        color="gray"
        size="lg"
        aria-label={label}
        aria-pressed={pressed}
        onClick={() => onChange(!pressed)}
      >
        {pressed ? on : off}
      </ActionIcon>
    </Tooltip>
  );
}
