"use client";

import type { Activity } from "@/lib/insight/activity";
import classes from "./activity-panel.module.css";

/** The same figures as the bars, to read. */
export function ActivityTable({ activity }: { activity: Activity }) {
  return (
    <details className={classes.details}>
      <summary>Show as table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.tableFrame} aria-label="Activity as a table" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{activity.axis === "time" ? "Time" : "Comments"}</th>
              <th scope="col">By readers</th>
              <th scope="col">By staff or author</th>
              <th scope="col">Claims</th>
              <th scope="col">Interventions</th>
            </tr>
          </thead>
          <tbody>
            {activity.bins.map((bin) => (
              <tr key={bin.label + bin.range.from}>
                <th scope="row">{activity.axis === "time" ? bin.name : bin.label}</th>
                <td>{bin.readers}</td>
                <td>{bin.house}</td>
                <td>{bin.claims}</td>
                <td>{bin.interventions}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
