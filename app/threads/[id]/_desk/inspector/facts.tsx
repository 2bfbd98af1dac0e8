"use client";

import { CopyButton } from "@mantine/core";
import type { DeskComment } from "@/lib/insight/desk-view";
import { useDesk } from "../desk-context";
import { plural, timeWords } from "../words";
import classes from "./inspector.module.css";

/** When, as the page gives it; what else the person wrote here; the address of this view. */
export function Facts({ comment }: { comment: DeskComment }) {
  const { comments, selection, select } = useDesk();
  const time = timeWords(comment);
  const byPerson = comments.filter(({ author }) => author === comment.author).length;
  const filtered = selection.person === comment.author;
  return (
    <div className={classes.facts}>
      <p>
        {time ? (
          <>
            {time}
            {comment.postedPrecision === "relative" && " (relative to the day the page was saved)"}
          </>
        ) : (
          "The page gives no time."
        )}
        {comment.postedText && comment.postedAt && comment.postedAt !== comment.postedText && ` · ${comment.postedAt}`}
      </p>
      <p className={classes.links}>
        {byPerson > 1 && (
          <button
            type="button"
            className={classes.quiet}
            aria-pressed={filtered}
            onClick={() => select({ person: filtered ? null : comment.author, root: null }, "push")}
          >
            {filtered ? "Show everybody" : `${plural(byPerson, "comment")} under this name`}
          </button>
        )}
        <CopyButton value={typeof window === "undefined" ? "" : permalink(comment.ordinal)}>
          {({ copied, copy }) => (
            <button type="button" className={classes.quiet} onClick={copy}>
              {copied ? "Copied" : "Copy link"}
            </button>
          )}
        </CopyButton>
      </p>
    </div>
  );
}

function permalink(ordinal: number): string {
  return `${window.location.origin}${window.location.pathname}?c=${ordinal}`;
}
