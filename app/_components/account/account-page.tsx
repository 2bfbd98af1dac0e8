import { Paper, Stack, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./account.module.css";

/** The narrow sheet of the pages where one comes in: a heading and what it is about. */
export function AccountPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.page}>
      <Paper withBorder p="xl" radius="md">
        <Stack gap="lg">
          <Title order={1} size="h2">
            {title}
          </Title>
          {children}
        </Stack>
      </Paper>
    </div>
  );
}
