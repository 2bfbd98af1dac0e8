"use client";

import { useEffect } from "react";
import { type Action, isCharacterKey, isEnabled, matchesKey } from "./action";
import { useAllActions } from "./registry";
import { runAction } from "./run-action";
import { useSingleKeys } from "./single-keys";

const textFields =
  "input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable]";

/** Hears the keys of all registered actions. Where two want the same key, the page's wins over the shell's. */
export function Keyboard() {
  const actions = useAllActions();
  const [singleKeys] = useSingleKeys();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = findAction(actions, event, singleKeys);
      if (!action) return;
      event.preventDefault();
      runAction(action);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [actions, singleKeys]);

  return null;
}

function findAction(actions: readonly Action[], event: KeyboardEvent, singleKeys: boolean): Action | undefined {
  const focus = event.target instanceof Element ? event.target : document.body;
  const inField = focus.closest(textFields) !== null;
  const inDialog = focus.closest("[role=dialog], [role=menu], [role=listbox]") !== null;
  const inList = focus.closest("[data-keys]") !== null;

  return actions.find((action) =>
    action.keys?.some((key) => {
      if (!matchesKey(event, key)) return false;
      if (!key.includes("Mod+")) {
        if (inField || inDialog) return false;
        if (isCharacterKey(key) && !singleKeys) return false;
        if (action.scope !== "page" && !inList) return false;
      }
      return isEnabled(action);
    }),
  );
}
