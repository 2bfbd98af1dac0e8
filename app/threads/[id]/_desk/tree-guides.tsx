import type { TreeRow } from "@/lib/insight/desk-tree";
import classes from "./tree-guides.module.css";
import { linkStyle } from "./words";

/**
 * The lines of the tree: one for each level that goes on below, and an elbow to
 * the row, solid where the link is sure, dashed where it is inferred, dotted
 * from a ghost. Decoration: the row says the same in words.
 */
export function TreeGuides({ row, guides }: { row: TreeRow; guides: readonly boolean[] }) {
  const style = row.kind === "comment" && row.node.comment ? linkStyle(row.node.comment) : "missing";
  return (
    <span className={classes.guides} aria-hidden>
      {guides.map((goesOn, level) => {
        const last = level === guides.length - 1;
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a level is its index.
            key={level}
            className={last ? classes.elbow : classes.line}
            data-on={goesOn || undefined}
            data-link={last ? (row.kind === "continue" ? "sure" : style) : undefined}
          />
        );
      })}
    </span>
  );
}
