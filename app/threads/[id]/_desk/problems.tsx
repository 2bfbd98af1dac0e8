"use client";

import { Alert } from "@mantine/core";
import classes from "./desk.module.css";

/** What the link to this page asked for and could not be found. */
export function Problems({ problems, onDismiss }: { problems: readonly string[]; onDismiss: () => void }) {
  if (problems.length === 0) return null;
  return (
    <Alert
      className={classes.problems ?? ""}
      variant="light"
      color="yellow"
      role="status"
      withCloseButton
      closeButtonLabel="Dismiss"
      onClose={onDismiss}
    >
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </Alert>
  );
}
