"use client";

import { type MouseEvent, memo, useMemo } from "react";
import { segment } from "@/lib/insight/desk-segments";
import { nothingSelected, writeSelection } from "@/lib/insight/desk-selection";
import type { ParagraphHeat, QuotedPassage } from "@/lib/insight/heat";
import type { Span } from "@/lib/model";
import classes from "./article-pane.module.css";
import { useDesk } from "./desk-context";
import { HeatCell } from "./heat-cell";
import { usePassage } from "./use-passage";

/** A paragraph, its quoted passages marked, with its part of the heat strip in the margin. */
export function ArticleParagraph({ paragraph, number }: { paragraph: ParagraphHeat; number: number }) {
  const { desk, heat, current, selection } = useDesk();
  const { start, end } = paragraph;
  const choose = usePassage();
  const text = desk.article.text.slice(start, end);
  const passages = useMemo(
    () => heat.passages.filter((passage) => touches(passage, { start, end })),
    [heat, start, end],
  );
  const own = current?.anchors.map((anchor) => ({ start: anchor.articleStart, end: anchor.articleEnd })) ?? [];
  const chosen = selection.passage && touches(selection.passage, paragraph) ? [selection.passage] : [];

  return (
    <div className={classes.row} data-paragraph>
      <HeatCell paragraph={paragraph} number={number} />
      <Text
        text={text}
        offset={start}
        passages={passages}
        lit={[...chosen, ...own].filter((span) => touches(span, paragraph))}
        onChoose={choose}
      />
    </div>
  );
}

type Lit = Span & { passage?: QuotedPassage };
type TextProps = {
  text: string;
  /** Where the text begins in the article. */
  offset: number;
  passages: readonly QuotedPassage[];
  /** What is chosen, or quoted by the selected comment. */
  lit: readonly Span[];
  onChoose: (passage: QuotedPassage) => void;
};

const Text = memo(function Text({ text, offset, passages, lit, onChoose }: TextProps) {
  const marks: Lit[] = [
    ...passages.map((passage) => ({ start: passage.start - offset, end: passage.end - offset, passage })),
    ...lit.map(({ start, end }) => ({ start: start - offset, end: end - offset })),
  ];
  return (
    <p className={classes.text} dir="auto">
      {segment(text, marks).map((part) => {
        const passage = part.marks.find((mark) => mark.passage)?.passage;
        const isLit = part.marks.some((mark) => !mark.passage);
        const ends = part.ending.some((mark) => mark.passage);
        return passage ? (
          <mark key={part.start} className="mark-quote">
            <a
              className={classes.passage}
              href={`?${writeSelection({ ...nothingSelected, passage, comment: passage.by[0] ?? null })}`}
              onClick={(event) => follow(event, () => onChoose(passage))}
            >
              <Stretch text={part.text} lit={isLit} />
              {ends && (
                <span className={classes.badge}>
                  <span className="visually-hidden">, quoted by </span>
                  {passage.by.length}
                  <span className="visually-hidden"> {passage.by.length === 1 ? "comment" : "comments"}</span>
                </span>
              )}
            </a>
          </mark>
        ) : (
          <Stretch key={part.start} text={part.text} lit={isLit} />
        );
      })}
    </p>
  );
});

function Stretch({ text, lit }: { text: string; lit: boolean }) {
  return lit ? (
    <span className={classes.lit} data-lit>
      {text}
    </span>
  ) : (
    text
  );
}

/** A click with a key held opens the link as the browser does; a plain one is done here. */
function follow(event: MouseEvent, act: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  act();
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}
