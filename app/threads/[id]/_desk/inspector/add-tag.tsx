"use client";

import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { DeskComment } from "@/lib/insight/desk-view";
import { claimTypes, interventionTypes, signalTypes, stances, type TagLabel } from "@/lib/model";
import { useDesk } from "../desk-context";
import classes from "./inspector.module.css";

const options = [
  { group: "Claim", items: claimTypes.map((type) => ({ value: `claim/${type}`, label: type })) },
  { group: "Intervention", items: interventionTypes.map((type) => ({ value: `intervention/${type}`, label: type })) },
  { group: "Signal", items: signalTypes.map((type) => ({ value: `signal/${type}`, label: type })) },
];

/** Puts a tag on the words that are selected in the comment's text, or on the whole of it. */
export function AddTag({ comment }: { comment: DeskComment }) {
  const { review } = useDesk();
  const [value, setValue] = useState("");
  const [stance, setStance] = useState<string>("asserts");
  if (comment.text.length === 0) return null;

  const add = async () => {
    const label = labelOf(value, stance);
    if (!label) return;
    const span = selectedSpan(comment) ?? { start: 0, end: comment.text.length };
    if (await review.act(comment, { kind: "tag", change: { do: "add", ...span, label } })) setValue("");
  };
  return (
    <details className={classes.add}>
      <summary className={classes.quiet}>Add a tag</summary>
      <p className={classes.why}>On the words you select in the comment, else on all of it.</p>
      <div className={classes.addRow}>
        <NativeSelect
          size="xs"
          aria-label="Type of the tag"
          data={[{ value: "", label: "Type…" }, ...options]}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        {value.startsWith("claim/") && (
          <NativeSelect
            size="xs"
            aria-label="Stance"
            data={[...stances]}
            value={stance}
            onChange={(event) => setStance(event.currentTarget.value)}
          />
        )}
        <Button size="xs" disabled={!value} onMouseDown={(event) => event.preventDefault()} onClick={add}>
          Add
        </Button>
      </div>
    </details>
  );
}

function labelOf(value: string, stance: string): TagLabel | null {
  const [layer, type] = value.split("/");
  const label = { layer, type, stance, style: "neutral" };
  return layer && type ? (label as TagLabel) : null;
}

/** Offsets of what is selected in the row of the comment; null when nothing of it is. */
function selectedSpan(comment: DeskComment): { start: number; end: number } | null {
  const words = window.getSelection()?.toString().trim();
  if (!words) return null;
  const start = comment.text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}
