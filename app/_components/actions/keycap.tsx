"use client";

import { useSyncExternalStore } from "react";
import { keyCaps } from "./action";
import classes from "./actions.module.css";

const never = () => () => {};

/** Draws one key or combination, e.g. `Shift+Z`. The server draws Ctrl; a Mac corrects it to ⌘. */
export function KeyCap({ keys }: { keys: string }) {
  const mac = useSyncExternalStore(
    never,
    () => navigator.platform.startsWith("Mac"),
    () => false,
  );
  return (
    <span className={classes.caps}>
      {keyCaps(keys, mac).map((cap) => (
        <kbd key={cap} className={classes.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
