"use client";

import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type RefObject, useCallback, useEffect, useRef } from "react";
import type { TreeRow } from "@/lib/insight/desk-tree";
import { useDesk } from "./desk-context";
import classes from "./tree-grid.module.css";
import { Row } from "./tree-row";
import { useTreeMoves } from "./use-tree-moves";

/** Trees of more rows than this draw only those near the view. */
const VIRTUAL_FROM = 150;

type Props = { guides: readonly boolean[][]; scroller: RefObject<HTMLDivElement | null> };

/** The reply tree as a treegrid: one tab stop, arrow keys as WAI-ARIA has them, the letters from the registry. */
export function TreeGrid({ guides, scroller }: Props) {
  const { rows, selection, tree } = useDesk();
  const grid = useRef<HTMLDivElement>(null);
  const moves = useTreeMoves();
  const latest = useRef(moves);
  useEffect(() => {
    latest.current = moves;
  });

  const onGo = useCallback((row: TreeRow) => latest.current.goTo(row), []);
  const onToggle = useCallback((row: TreeRow) => latest.current.toggle(row), []);
  const onEnter = useCallback((row: TreeRow) => latest.current.enter(row), []);

  const renderRow = (row: TreeRow, index: number) => (
    <Row
      key={row.key}
      row={row}
      guides={guides[index] ?? []}
      active={row.key === tree.active}
      selected={row.kind === "comment" && row.node.comment?.ordinal === selection.comment}
      ticked={row.kind === "comment" && row.node.comment !== null && tree.ticked.has(row.node.comment.ordinal)}
      compact={tree.compact}
      revealed={tree.revealed}
      onGo={onGo}
      onToggle={onToggle}
      onEnter={onEnter}
    />
  );

  return (
    <div
      ref={grid}
      role="treegrid"
      aria-label="Comments"
      aria-multiselectable
      aria-rowcount={rows.length}
      aria-readonly
      data-keys
      tabIndex={-1}
      className={classes.grid}
      onKeyDown={moves.onKeyDown}
    >
      {rows.length > VIRTUAL_FROM ? (
        <VirtualRows rows={rows} scroller={scroller} grid={grid} renderRow={renderRow} />
      ) : (
        <PlainRows rows={rows} grid={grid} renderRow={renderRow} />
      )}
    </div>
  );
}

type RowsProps = {
  rows: readonly TreeRow[];
  grid: RefObject<HTMLDivElement | null>;
  renderRow: (row: TreeRow, index: number) => ReactNode;
};

function PlainRows({ rows, grid, renderRow }: RowsProps) {
  const { tree } = useDesk();
  useEffect(() => {
    const row = findRow(grid.current, tree.active);
    if (!row) return;
    row.scrollIntoView({ block: "nearest" });
    keepFocus(grid.current, row);
  }, [grid, tree.active]);
  return rows.map(renderRow);
}

function VirtualRows({ rows, grid, renderRow, scroller }: RowsProps & { scroller: Props["scroller"] }) {
  const { tree } = useDesk();
  const active = rows.findIndex((row) => row.key === tree.active);
  // Where the focus was before: it stays drawn until the focus has moved on, or the focus would fall out of the tree.
  const before = useRef(active);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: (index) => estimateHeight(rows[index], tree.compact),
    overscan: 6,
    // What the server draws, before there is anything to measure.
    initialRect: { width: 600, height: 1200 },
    // The row with the focus stays, however far a person scrolls away from it.
    rangeExtractor: (range) => {
      const kept = [before.current, active].filter((index) => index >= 0 && index < range.count);
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b);
    },
  });

  useEffect(() => {
    if (active < 0) return;
    virtualizer.scrollToIndex(active, { align: "auto" });
    const frame = requestAnimationFrame(() => {
      keepFocus(grid.current, findRow(grid.current, tree.active));
      before.current = active;
    });
    return () => cancelAnimationFrame(frame);
  }, [active, grid, tree.active, virtualizer]);

  return (
    <div role="presentation" className={classes.virtual} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => {
        const row = rows[item.index];
        return (
          row && (
            <div
              key={item.key}
              role="presentation"
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={classes.item}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {renderRow(row, item.index)}
            </div>
          )
        );
      })}
    </div>
  );
}

/** A guess at a row's height in pixels, until it is measured. */
function estimateHeight(row: TreeRow | undefined, compact: boolean): number {
  if (row?.kind !== "comment") return 40;
  const lines = Math.ceil((row.node.comment?.text.length ?? 0) / 75);
  return 44 + 24 * Math.max(1, compact ? Math.min(2, lines) : lines);
}

function findRow(grid: HTMLElement | null, key: string | null): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-row="${key}"]`) ?? null;
}

/** Moves the focus to the active row when the tree has it, and leaves it alone when something else does. */
function keepFocus(grid: HTMLElement | null, row: HTMLElement | null): void {
  if (row && grid?.contains(document.activeElement) && document.activeElement !== row)
    row.focus({ preventScroll: true });
}
