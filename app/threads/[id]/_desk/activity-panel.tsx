"use client";

import type { Activity } from "@/lib/insight/activity";
import { ActivityBars } from "./activity-bars";
import classes from "./activity-panel.module.css";
import { ActivityTable } from "./activity-table";

/** The activity of the thread: what was written when, in a sentence, as bars and as a table. */
export function ActivityPanel({ activity }: { activity: Activity }) {
  return (
    <section className={classes.panel} aria-label="Activity">
      <div className={classes.words}>
        <p className={classes.sentence}>{activity.sentence}</p>
        <p className={classes.clock}>{activity.clock}</p>
        <ul className={classes.legend} aria-label="Series">
          {series.map(({ key, label }) => (
            <li key={key}>
              <span className={classes.swatch} data-series={key} aria-hidden />
              {label}
            </li>
          ))}
        </ul>
        <ActivityTable activity={activity} />
      </div>
      <ActivityBars activity={activity} />
    </section>
  );
}

const series = [
  { key: "readers", label: "Readers" },
  { key: "house", label: "Staff and author" },
  { key: "claims", label: "Claims" },
  { key: "interventions", label: "Interventions" },
] as const;
