"use client";

import { ActionIcon, Button, type ButtonProps, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import { type Action, ariaKeys, isEnabled } from "./action";
import classes from "./actions.module.css";
import { KeyCap } from "./keycap";
import { runAction } from "./run-action";

type Props = Omit<ButtonProps, "onClick" | "children" | "disabled"> & {
  action: Action;
  icon?: ReactNode;
  /** Shows the icon alone; the label stays as the accessible name and in the tooltip. */
  iconOnly?: boolean;
};

/** The button of an action: same label, same predicate, same effect as its key and its line in the palette. */
export function ActionButton({ action, icon, iconOnly = false, ...rest }: Props) {
  const common = {
    disabled: !isEnabled(action),
    "aria-keyshortcuts": ariaKeys(action),
    onClick: () => runAction(action),
  };
  const key = action.keys?.[0];
  const tip = (
    <span className={classes.tip}>
      {action.label} {key && <KeyCap keys={key} />}
    </span>
  );
  return (
    <Tooltip
      label={tip}
      disabled={!iconOnly && !key}
      openDelay={400}
      events={{ hover: true, focus: true, touch: false }}
    >
      {iconOnly ? (
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={action.label} {...common}>
          {icon}
        </ActionIcon>
      ) : (
        <Button variant="default" size="xs" leftSection={icon} {...rest} {...common}>
          {action.label}
        </Button>
      )}
    </Tooltip>
  );
}
