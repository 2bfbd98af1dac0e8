"use client";

import { useDesk } from "./desk-context";
import classes from "./tree-pane.module.css";

/** What the page announces and the file does not hold, and what the page says of the thread as a whole. */
export function MissingNotice() {
  const { desk } = useDesk();
  if (!desk.thread) return null;
  const { declaredCount, presentCount, notices } = desk.thread;
  const missing = declaredCount === null ? 0 : declaredCount - presentCount;
  if (missing <= 0 && notices.length === 0) return null;
  return (
    <p className={classes.notice}>
      {missing > 0 && (
        <span>
          Declares {declaredCount} comments, holds {presentCount}: <strong>{missing} missing</strong>
        </span>
      )}
      {notices.map((notice) => (
        <q key={notice}>{notice}</q>
      ))}
    </p>
  );
}
