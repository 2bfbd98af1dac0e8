"use client";

import type { Desk } from "@/lib/insight/desk-view";
import { wallClock, writeDate } from "@/lib/insight/wall-clock";
import classes from "./article-pane.module.css";
import { useDesk } from "./desk-context";
import { plural } from "./words";

/** Title, who wrote and published it, and when, as far as the page says; what was read and how. */
export function ArticleHead({ unfolded, onUnfold }: { unfolded: boolean; onUnfold: (unfolded: boolean) => void }) {
  const { article } = useDesk().desk;
  const pieces = article.furniture.length;
  return (
    <header className={classes.head}>
      <h2 className={classes.title} dir="auto">
        {article.title || "(no title)"}
      </h2>
      <p className={classes.meta}>
        {article.byline.length > 0 && (
          <>
            By <bdi>{article.byline.join(", ")}</bdi> ·{" "}
          </>
        )}
        {article.publisher && (
          <>
            <bdi>{article.publisher}</bdi> ·{" "}
          </>
        )}
        {dateWords(article)}
      </p>
      <div className={classes.about}>
        {pieces > 0 && (
          <button type="button" className={classes.quiet} aria-expanded={unfolded} onClick={() => onUnfold(!unfolded)}>
            {unfolded ? "Fold" : "Unfold"} {plural(pieces, "piece")} of page furniture
          </button>
        )}
        <details>
          <summary className={classes.quiet}>About this file</summary>
          <ul className={classes.facts}>
            <li>
              <bdi>{article.source}</bdi>, read as {article.format}
            </li>
            {article.warnings.map((warning) => (
              <li key={warning.code + warning.message}>
                {warning.message}
                {warning.where && ` (line ${warning.where.line})`}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </header>
  );
}

function dateWords({ publishedAt, publishedPrecision }: Desk["article"]): string {
  const at = publishedAt === null ? null : wallClock(publishedAt);
  if (at === null) return "no date on the page";
  return publishedPrecision === "minute" ? `${writeDate(at, "minute")} (the page’s own clock)` : writeDate(at, "day");
}
