"use client";

import { KeyCap } from "@/app/_components/actions/keycap";
import { useDesk } from "../desk-context";
import classes from "./inspector.module.css";

/** The inspector while no comment is selected: what a ghost is, or how to begin. */
export function NoComment() {
  const { tree, comments } = useDesk();
  const ghost = tree.active?.startsWith("g") ? Number(tree.active.slice(1)) : null;
  const reply = ghost === null ? undefined : comments.find((comment) => comment.ordinal === ghost);
  return (
    <section id="inspector" tabIndex={-1} aria-label="Inspector" className={classes.inspector} data-empty>
      <div className={classes.hint}>
        {reply ? (
          <>
            <h2 className={classes.title}>A comment that is not in the file</h2>
            <p>
              Comment {reply.ordinal} by <bdi>{reply.author}</bdi> answers something that stands nowhere on the page:{" "}
              {reply.machine.why}
            </p>
          </>
        ) : (
          <>
            <h2 className={classes.title}>Choose a comment</h2>
            <p>Here you will see whom it answers and how we know, what it quotes, its tags and what was decided.</p>
            <p>
              <KeyCap keys="j" /> <KeyCap keys="k" /> walk through the tree, <KeyCap keys="?" /> lists all keys.
            </p>
          </>
        )}
      </div>
    </section>
  );
}
