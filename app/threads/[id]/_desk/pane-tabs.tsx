"use client";

import { SegmentedControl } from "@mantine/core";
import classes from "./desk.module.css";

export type Pane = "article" | "thread" | "activity";

const panes: { value: Pane; label: string }[] = [
  { value: "article", label: "Article" },
  { value: "thread", label: "Thread" },
  { value: "activity", label: "Activity" },
];

/** On a narrow screen the panes stand behind each other; the selection stays the same in all of them. */
export function PaneTabs({ pane, onChange }: { pane: Pane; onChange: (pane: Pane) => void }) {
  return (
    <div className={classes.tabs}>
      <SegmentedControl
        fullWidth
        size="md"
        aria-label="Pane"
        data={panes}
        value={pane}
        onChange={(value) => onChange(value as Pane)}
      />
    </div>
  );
}
