import { IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./notice.module.css";

/** Something the person should know about what the page shows; nothing failed. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <aside className={classes.notice} aria-label={title}>
      <IconInfoCircle size={20} aria-hidden className={classes.icon} />
      <div>
        <p className={classes.title}>{title}</p>
        {children}
      </div>
    </aside>
  );
}
