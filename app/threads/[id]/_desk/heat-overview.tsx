"use client";

import type { RefObject } from "react";
import { useDesk } from "./desk-context";
import classes from "./heat.module.css";

/** The heat of the whole article at a glance. For pointers only: the cells beside the paragraphs say and do the same. */
export function HeatOverview({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const { heat } = useDesk();
  const goTo = (index: number) => {
    scroller.current
      ?.querySelectorAll("[data-paragraph]")
      [index]?.scrollIntoView({ block: "center", behavior: "smooth" });
  };
  return (
    <div className={classes.overview} aria-hidden>
      {heat.paragraphs.map((paragraph, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: see above.
        <div
          key={paragraph.start}
          className={classes.stripe}
          data-level={paragraph.level}
          style={{ flexGrow: paragraph.end - paragraph.start }}
          onClick={() => goTo(index)}
        />
      ))}
    </div>
  );
}
