"use client";

import { useEffect, useRef, useState } from "react";
import { ArticleHead } from "./article-head";
import classes from "./article-pane.module.css";
import { ArticleParagraph } from "./article-paragraph";
import { useDesk } from "./desk-context";
import { FurniturePiece } from "./furniture-piece";
import { HeatOverview } from "./heat-overview";

/** The article with what the thread takes from it, paragraph by paragraph, its furniture folded in place. */
export function ArticlePane() {
  const { desk, heat, current, pane, selection } = useDesk();
  const { furniture } = desk.article;
  const [unfolded, setUnfolded] = useState(false);
  const scroller = useRef<HTMLElement>(null);

  // What the selected comment quotes, or the chosen passage, comes into view.
  const wanted = selection.passage?.start ?? current?.anchors[0]?.articleStart;
  useEffect(() => {
    if (wanted === undefined || pane === "activity") return;
    scroller.current?.querySelector("[data-lit]")?.scrollIntoView({ block: "nearest" });
  }, [wanted, pane]);

  const around = furniture.filter((piece) => piece.beforeParagraph === null);
  return (
    <div className={classes.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section ref={scroller} className={classes.scroller} aria-label="Article" tabIndex={0}>
        <article className={classes.article}>
          <ArticleHead unfolded={unfolded} onUnfold={setUnfolded} />
          {heat.paragraphs.map((paragraph, index) => (
            <div key={paragraph.start}>
              {furniture
                .filter((piece) => piece.beforeParagraph === index)
                .map((piece) => (
                  <FurniturePiece key={piece.line} piece={piece} open={unfolded} />
                ))}
              <ArticleParagraph paragraph={paragraph} number={index + 1} />
            </div>
          ))}
          {heat.paragraphs.length === 0 && <p className={classes.meta}>The file holds no article text.</p>}
          {around.length > 0 && (
            <footer className={classes.around}>
              <h3 className={classes.aroundTitle}>Around the article</h3>
              {around.map((piece) => (
                <FurniturePiece key={piece.line} piece={piece} open={unfolded} />
              ))}
            </footer>
          )}
        </article>
      </section>
      {desk.thread && <HeatOverview scroller={scroller} />}
    </div>
  );
}
