"use client";

import { IconAlertTriangle, IconBan, IconCheck, IconTrash } from "@tabler/icons-react";
import { ariaKeys } from "@/app/_components/actions/action";
import { KeyCap } from "@/app/_components/actions/keycap";
import { runAction } from "@/app/_components/actions/run-action";
import { useDesk } from "../desk-context";
import { useDecisions } from "../use-decisions";
import classes from "./inspector.module.css";

const looks = {
  approve: { Icon: IconCheck, decision: "approved" },
  remove: { Icon: IconTrash, decision: "removed" },
  spam: { Icon: IconBan, decision: "spam" },
  escalate: { Icon: IconAlertTriangle, decision: "escalated" },
} as const;

/** One button a decision; the one that stands is pressed, and pressing it again takes it back. */
export function DecisionBar() {
  const { current, tree } = useDesk();
  const { main } = useDecisions();
  const many = tree.ticked.size;
  return (
    <div className={classes.decide}>
      {many > 0 && (
        <p className={classes.ticked}>
          For {many} ticked together.{" "}
          <button type="button" className={classes.quiet} onClick={tree.clearTicked}>
            Untick
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
      <div role="group" aria-label="Decide" className={classes.buttons}>
        {main.map((action) => {
          const { Icon, decision } = looks[action.id as keyof typeof looks];
          const stands = many === 0 && current?.decision === decision;
          return (
            <button
              key={action.id}
              type="button"
              className={classes.decision}
              data-decision={decision}
              aria-pressed={stands}
              aria-keyshortcuts={ariaKeys(action)}
              onClick={() => runAction(action)}
            >
              <Icon size={18} aria-hidden />
              <span>{action.label.split(" ")[0]}</span>
              <span className={classes.key} aria-hidden>
                <KeyCap keys={action.keys?.[0] ?? ""} />
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
