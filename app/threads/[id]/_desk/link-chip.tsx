import type { DeskComment } from "@/lib/insight/desk-view";
import classes from "./link-chip.module.css";
import { linkStyle, percent } from "./words";

/**
 * Whom the comment answers, where the place in the tree does not say all: our
 * reading is unsure, differs from the page's nesting, or was set by a person.
 */
export function LinkChip({ comment }: { comment: DeskComment }) {
  const { answers, displayedParent } = comment;
  const style = linkStyle(comment);
  const shown = answers.to === "article" ? null : answers.to;
  const moved = shown !== displayedParent && answers.to !== "missing";
  if (style === "sure" && !moved && answers.origin === "machine") return null;
  const target = answers.to === "article" ? "the article" : answers.to === "missing" ? "a missing comment" : answers.to;
  return (
    <span className={classes.chip} data-link={style}>
      answers {target}
      {answers.origin === "human" ? ", set by a person" : style === "sure" ? "" : `, ${percent(answers.confidence)}`}
    </span>
  );
}
