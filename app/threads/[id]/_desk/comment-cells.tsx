"use client";

import { IconCheck } from "@tabler/icons-react";
import { memo, useMemo } from "react";
import { commentMarks } from "@/lib/insight/desk-segments";
import type { DeskComment } from "@/lib/insight/desk-view";
import { CommentBadges } from "./comment-badges";
import classes from "./comment-cells.module.css";
import { GridCell } from "./grid-cell";
import { LinkChip } from "./link-chip";
import { MarkedText } from "./marked-text";
import { plural, timeWords } from "./words";

type Props = {
  comment: DeskComment;
  /** Replies that are folded away below it. */
  hidden: number;
  compact: boolean;
  revealed: boolean;
  ticked: boolean;
};

/** The cells of a comment's row: who and when, the text, what was decided. */
export const CommentCells = memo(function CommentCells({ comment, hidden, compact, revealed, ticked }: Props) {
  const marks = useMemo(() => commentMarks(comment), [comment]);
  const time = timeWords(comment);
  return (
    <div className={classes.cells} data-decision={comment.decision}>
      <GridCell className={classes.head}>
        {ticked && <IconCheck size={16} className={classes.tick} aria-label="ticked" />}
        <span className={classes.ordinal}>{comment.ordinal}</span>
        <bdi className={classes.author}>{comment.author || "(no name)"}</bdi>
        <CommentBadges comment={comment} />
        {time && <span className={classes.time}>{time}</span>}
        <LinkChip comment={comment} />
      </GridCell>
      <GridCell className={classes.text} data-compact={compact || undefined} dir="auto">
        {comment.text ? (
          <MarkedText text={comment.text} marks={marks} revealed={revealed} />
        ) : (
          <span className={classes.empty}>No text on the page.</span>
        )}
      </GridCell>
      {hidden > 0 && <GridCell className={classes.hidden}>{plural(hidden, "reply", "replies")} folded</GridCell>}
    </div>
  );
});
