import type { ReactNode } from "react";
import type { Actor } from "@/lib/auth";
import { Header } from "./header";
import classes from "./shell.module.css";

/** Header and frame of every page. Signed out there is nothing to find and nowhere to go: the header shows neither. */
export function Shell({ actor, children }: { actor: Actor | null; children: ReactNode }) {
  return (
    <>
      <a className={classes.skip} href="#main">
        Skip to the content
      </a>
      <Header actor={actor} />
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </>
  );
}
