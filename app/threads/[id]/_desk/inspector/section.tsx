import type { ReactNode } from "react";
import classes from "./inspector.module.css";

type Props = { title: string; id?: string; children: ReactNode };

/** A titled part of the inspector; with an id it can take the focus. */
export function Section({ title, id, children }: Props) {
  return (
    <section className={classes.section}>
      <h3 id={id} tabIndex={id ? -1 : undefined} className={classes.sectionTitle}>
        {title}
      </h3>
      {children}
    </section>
  );
}
