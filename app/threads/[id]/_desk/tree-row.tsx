"use client";

import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { memo, type ReactNode } from "react";
import type { TreeRow } from "@/lib/insight/desk-tree";
import { CommentCells } from "./comment-cells";
import { GridCell } from "./grid-cell";
import { TreeGuides } from "./tree-guides";
import classes from "./tree-row.module.css";
import { plural } from "./words";

export type RowProps = {
  row: TreeRow;
  guides: readonly boolean[];
  active: boolean;
  selected: boolean;
  ticked: boolean;
  compact: boolean;
  revealed: boolean;
  onGo: (row: TreeRow) => void;
  onToggle: (row: TreeRow) => void;
  onEnter: (row: TreeRow) => void;
};

/**
 * A row of the treegrid. The row itself takes the focus (WAI-ARIA's "row focus"
 * pattern); what is inside is for pointers, and every act has a key.
 */
export const Row = memo(function Row(props: RowProps) {
  const { row, guides, active, selected, ticked, onGo, onEnter } = props;
  const { node } = row;
  const folds = row.kind !== "continue" ? row.expanded : null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an HTML table has no rows that take the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around the rows hears the keys.
    <div
      role="row"
      tabIndex={active ? 0 : -1}
      data-row={row.key}
      data-kind={row.kind}
      data-dimmed={(row.kind !== "continue" && row.dimmed) || undefined}
      data-level={row.level}
      aria-level={row.level + 1}
      aria-posinset={row.kind === "continue" ? 1 : node.position}
      aria-setsize={row.kind === "continue" ? 1 : node.siblings}
      aria-expanded={folds ?? undefined}
      aria-selected={selected || ticked}
      className={classes.row}
      onClick={() => (row.kind === "continue" ? onEnter(row) : onGo(row))}
    >
      <TreeGuides row={row} guides={guides} />
      <div className={classes.fold}>
        {folds !== null && (
          // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: arrow keys fold; this is the pointer's way.
          <span
            className={classes.twisty}
            onClick={(event) => {
              event.stopPropagation();
              props.onToggle(row);
            }}
          >
            {folds ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
          </span>
        )}
      </div>
      <Cells {...props} />
    </div>
  );
});

function Cells({ row, compact, revealed, ticked, selected }: RowProps): ReactNode {
  const { node } = row;
  if (row.kind === "continue") {
    return (
      <GridCell className={classes.continue}>
        Continue with {plural(row.hidden, "more reply", "more replies")} to {node.comment?.author} →
      </GridCell>
    );
  }
  if (!node.comment) {
    return (
      <GridCell className={classes.ghost}>
        A comment that is not in the file
        <span className={classes.ghostWhy}>What is answered below stands nowhere on the page.</span>
      </GridCell>
    );
  }
  const hidden = row.expanded === false ? node.descendants : 0;
  return (
    <CommentCells
      comment={node.comment}
      hidden={hidden}
      compact={(compact && !selected) || row.dimmed}
      revealed={revealed}
      ticked={ticked}
    />
  );
}
