"use client";

import type { Action } from "@/app/_components/actions/action";
import type { Decision } from "@/lib/model";
import { useDesk } from "./desk-context";

type Decisions = {
  /** Approve, remove, spam, escalate: the row of buttons. */
  main: Action[];
  all: Action[];
};

/** What a person with the permission can decide about the selected comment, or about those that are ticked. */
export function useDecisions(): Decisions {
  const { canDecide, comments, current, review, tree } = useDesk();
  if (!canDecide) return { main: [], all: [] };
  const ticked = comments.filter((comment) => tree.ticked.has(comment.ordinal));
  const targets = ticked.length > 0 ? ticked : current ? [current] : [];
  const about = ticked.length > 0 ? ` ${ticked.length} ticked` : "";

  const decide = (id: string, label: string, key: string, decision: Decision): Action => ({
    id,
    label: label + about,
    group: "Decide",
    keys: [key],
    enabled: () => targets.length > 0,
    run: () => {
      // The same decision again takes it back.
      const same = targets.every((target) => target.decision === decision);
      review.decide(targets, same ? "none" : decision);
      tree.clearTicked();
    },
  });
  const focus = (id: string) => document.getElementById(id)?.focus();

  const main = [
    decide("approve", "Approve", "a", "approved"),
    decide("remove", "Remove", "r", "removed"),
    decide("spam", "Spam", "s", "spam"),
    decide("escalate", "Escalate", "e", "escalated"),
  ];
  const more: Action[] = [
    {
      id: "note",
      label: "Write a note",
      group: "Decide",
      keys: ["n"],
      enabled: () => current !== null,
      run: () => focus("note"),
    },
    {
      id: "tag",
      label: "Confirm, reject or add a tag",
      group: "Decide",
      keys: ["t"],
      enabled: () => current !== null,
      run: () => focus("tags"),
    },
    { id: "undo", label: "Undo my last step", group: "Decide", keys: ["z"], run: () => review.step("undo") },
    { id: "redo", label: "Redo", group: "Decide", keys: ["Shift+Z"], run: () => review.step("redo") },
  ];
  return { main, all: [...main, ...more] };
}
