"use client";

import { useMemo, useRef } from "react";
import { guidesOf } from "@/lib/insight/desk-tree";
import { useDesk } from "./desk-context";
import { MissingNotice } from "./missing-notice";
import { TreeGrid } from "./tree-grid";
import classes from "./tree-pane.module.css";
import { TreeToolbar } from "./tree-toolbar";
import { TreeTrail } from "./tree-trail";

/** The thread: its filters, and the reply tree. */
export function TreePane() {
  const { desk, rows } = useDesk();
  const scroller = useRef<HTMLDivElement>(null);
  const guides = useMemo(() => guidesOf(rows), [rows]);
  if (!desk.thread) {
    return (
      <section className={classes.pane} aria-label="Thread">
        <p className={classes.none}>
          This article came without a comment thread. If the page has one, save it with its comments shown and import it
          again.
        </p>
      </section>
    );
  }
  return (
    <section className={classes.pane} aria-label="Thread">
      <TreeToolbar />
      <TreeTrail />
      <MissingNotice />
      <div ref={scroller} className={classes.scroller}>
        {rows.length === 0 ? (
          <p className={classes.none}>No comment is chosen by these filters together.</p>
        ) : (
          <TreeGrid guides={guides} scroller={scroller} />
        )}
      </div>
    </section>
  );
}
