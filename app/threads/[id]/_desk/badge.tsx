import type { ReactNode } from "react";
import classes from "./badge.module.css";

type Tone = "plain" | "claim" | "intervention" | "signal" | "quote" | "author" | "waits" | "good" | "bad";

/** A word in a small frame. */
export function Badge({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  );
}
