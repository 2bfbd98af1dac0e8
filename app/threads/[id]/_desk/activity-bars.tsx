"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import type { Activity, ActivityBin } from "@/lib/insight/activity";
import type { ActivityRange } from "@/lib/insight/desk-selection";
import classes from "./activity-panel.module.css";
import { useDesk } from "./desk-context";
import { plural } from "./words";

/**
 * The bars, each a button that selects its comments: drawn by the server, one
 * tab stop, arrow keys go from bar to bar, Shift reaches from the chosen bar to
 * another.
 */
export function ActivityBars({ activity }: { activity: Activity }) {
  const { comments, selection, select, showPane } = useDesk();
  const { bins } = activity;
  const [focused, setFocused] = useState(0);
  const group = useRef<HTMLDivElement>(null);
  const most = Math.max(1, ...bins.map((bin) => Math.max(bin.readers + bin.house, bin.claims, bin.interventions)));
  const { range } = selection;

  const choose = (index: number, extend: boolean) => {
    const bin = bins[index];
    if (!bin) return;
    const next = extend && range?.by === bin.range.by ? spanOf(range, bin.range) : bin.range;
    if (range && next.from === range.from && next.to === range.to) {
      select({ range: null }, "push");
      return;
    }
    const first = comments.find((comment) => comment.ordinal >= next.from);
    const comment = next.by === "order" ? (first?.ordinal ?? null) : selection.comment;
    // A passage and a bar rarely have a comment in common: the later choice replaces the earlier.
    select({ range: next, passage: null, root: null, comment }, "push");
    showPane("thread");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: focused + 1, ArrowLeft: focused - 1, Home: 0, End: bins.length - 1 }[event.key];
    if (to === undefined || to < 0 || to >= bins.length) return;
    event.preventDefault();
    setFocused(to);
    group.current?.querySelectorAll("button")[to]?.focus();
    if (event.shiftKey) choose(to, true);
  };

  return (
    <div className={classes.chart}>
      <div className={classes.axis} aria-hidden>
        <span>{most}</span>
        <span>0</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
      <div
        ref={group}
        role="group"
        aria-label={`Bars, ${activity.axis === "time" ? "over time" : "in reading order"}; choose one to see its comments`}
        className={classes.bars}
        onKeyDown={onKeyDown}
      >
        {bins.map((bin, index) => (
          <button
            key={bin.label + bin.range.from}
            type="button"
            tabIndex={index === focused ? 0 : -1}
            aria-pressed={isWithin(bin.range, range)}
            aria-label={describeBin(bin)}
            title={describeBin(bin)}
            className={classes.bar}
            onFocus={() => setFocused(index)}
            onClick={(event) => choose(index, event.shiftKey)}
          >
            <span className={classes.columns} aria-hidden>
              <span className={classes.stack}>
                <Column series="house" value={bin.house} most={most} />
                <Column series="readers" value={bin.readers} most={most} />
              </span>
              <Column series="claims" value={bin.claims} most={most} />
              <Column series="interventions" value={bin.interventions} most={most} />
            </span>
            <span className={classes.label} aria-hidden>
              {bin.label.split("–")[0]}
              {bin.label.includes("–") && <span className={classes.labelEnd}>–{bin.label.split("–")[1]}</span>}
            </span>
          </button>
        ))}
      </div>
    </div>
  );
}

function Column({ series, value, most }: { series: string; value: number; most: number }) {
  return (
    <span className={classes.column} data-series={series} style={{ height: `${((100 * value) / most).toFixed(2)}%` }} />
  );
}

function describeBin(bin: ActivityBin): string {
  const name = bin.name.charAt(0).toUpperCase() + bin.name.slice(1);
  const { readers, house, claims, interventions } = bin;
  const byHouse = house > 0 ? `, ${house} by staff or the author` : "";
  return `${name}: ${plural(readers + house, "comment")}${byHouse}; ${plural(claims, "claim")}; ${plural(interventions, "intervention")}`;
}

function spanOf(a: ActivityRange, b: ActivityRange): ActivityRange {
  return { by: a.by, from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

function isWithin(bin: ActivityRange, range: ActivityRange | null): boolean {
  return range !== null && range.by === bin.by && bin.from >= range.from && bin.to <= range.to;
}
