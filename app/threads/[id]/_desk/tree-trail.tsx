"use client";

import { ancestorsOf } from "@/lib/insight/desk-tree";
import { useDesk } from "./desk-context";
import classes from "./tree-pane.module.css";

/** Where a tree that does not start at the top comes from, and the way back. */
export function TreeTrail() {
  const { nodes, root, select } = useDesk();
  if (root === null) return null;
  const ancestors = ancestorsOf(nodes, root).flatMap((node) => node.comment ?? []);
  return (
    <nav className={classes.trail} aria-label="Way to the top of the thread">
      <button type="button" onClick={() => select({ root: null, comment: ancestors[0]?.ordinal ?? null }, "push")}>
        Whole thread
      </button>
      {ancestors.map((comment) => (
        <span key={comment.ordinal}>
          <span aria-hidden>› </span>
          <button type="button" onClick={() => select({ root: null, comment: comment.ordinal }, "push")}>
            {comment.ordinal} <bdi>{comment.author}</bdi>
          </button>
        </span>
      ))}
    </nav>
  );
}
