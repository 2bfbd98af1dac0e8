"use client";

import type { ParagraphHeat } from "@/lib/insight/heat";
import { useDesk } from "./desk-context";
import classes from "./heat.module.css";
import { usePassage } from "./use-passage";
import { plural } from "./words";

/**
 * A paragraph's part of the heat strip: how many comments quote it (solid) and
 * discuss it (hatched); choosing it shows them.
 */
export function HeatCell({ paragraph, number }: { paragraph: ParagraphHeat; number: number }) {
  const { desk, selection } = useDesk();
  const choose = usePassage();
  const { start, end, quotedBy, discussedBy, level } = paragraph;
  if (!desk.thread) return <span aria-hidden />;
  if (level === 0) return <span className={classes.cell} data-level={0} aria-hidden />;
  const by = [...quotedBy, ...discussedBy.map(({ comment }) => comment)].sort((a, b) => a - b);
  const words = [
    quotedBy.length > 0 ? `quoted by ${plural(quotedBy.length, "comment")}` : "",
    discussedBy.length > 0 ? `discussed, as far as shared words tell, by ${plural(discussedBy.length, "comment")}` : "",
  ].filter(Boolean);
  const label = `Paragraph ${number}: ${words.join("; ")}`;
  return (
    <button
      type="button"
      className={classes.cell}
      data-level={level}
      aria-label={label}
      title={label}
      aria-pressed={selection.passage?.start === start && selection.passage.end === end}
      onClick={() => choose({ start, end, by })}
    >
      <span className={classes.track} data-kind={quotedBy.length > 0 ? "quoted" : "discussed"} />
      <span className={classes.number}>{by.length}</span>
    </button>
  );
}
