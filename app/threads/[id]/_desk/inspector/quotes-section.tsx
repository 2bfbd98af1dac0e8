"use client";

import type { DeskComment } from "@/lib/insight/desk-view";
import { useDesk } from "../desk-context";
import { percent } from "../words";
import classes from "./inspector.module.css";
import { Section } from "./section";

/** Words of the comment that stand elsewhere, each with the way there; and what it seems to discuss. */
export function QuotesSection({ comment }: { comment: DeskComment }) {
  const { heat, select, showPane, tree } = useDesk();
  const elsewhere = comment.provenance.filter(({ kind }) => kind === "reported");
  const discussed = heat.paragraphs.flatMap((paragraph, index) =>
    paragraph.discussedBy
      .filter((discussion) => discussion.comment === comment.ordinal)
      .map(({ words }) => ({ paragraph, number: index + 1, words })),
  );
  if (comment.anchors.length + comment.quotes.length + elsewhere.length + discussed.length === 0) return null;

  const goTo = (start: number, end: number) => {
    select({ passage: { start, end } }, "push");
    showPane("article");
  };
  return (
    <Section title="Quotes">
      <ul className={classes.list}>
        {comment.anchors.map((anchor) => (
          <li key={`a${anchor.start}`}>
            <Quoted text={comment.text} {...anchor} />
            <button
              type="button"
              className={classes.quiet}
              onClick={() => goTo(anchor.articleStart, anchor.articleEnd)}
            >
              from the article{anchor.method === "fuzzy" && `, ${percent(anchor.score)} alike`}
            </button>
          </li>
        ))}
        {comment.quotes.map((quote) => (
          <li key={`c${quote.start}-${quote.of}`}>
            <Quoted text={comment.text} {...quote} />
            <button type="button" className={classes.quiet} onClick={() => tree.show(quote.of)}>
              from comment {quote.of}
            </button>
          </li>
        ))}
        {elsewhere.map((passage) => (
          <li key={`e${passage.start}`}>
            <Quoted text={comment.text} {...passage} />
            <span className={classes.why}>from elsewhere: {passage.why}</span>
          </li>
        ))}
        {discussed.map(({ paragraph, number, words }) => (
          <li key={`d${number}`}>
            <button type="button" className={classes.quiet} onClick={() => goTo(paragraph.start, paragraph.end)}>
              Seems to discuss paragraph {number}
            </button>
            <p className={classes.why}>Our reading, from shared words: {words.join(", ")}.</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const MAX_QUOTED = 140;

function Quoted({ text, start, end }: { text: string; start: number; end: number }) {
  const quoted = text.slice(start, end).trim();
  return (
    <q className={classes.quoted}>
      <bdi>{quoted.length > MAX_QUOTED ? `${quoted.slice(0, MAX_QUOTED)}…` : quoted}</bdi>
    </q>
  );
}
