"use client";

import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import { ActionRegistry } from "./actions/registry";
import { cssVariables, theme } from "./theme";

/** What every page stands on. The nonce lets Mantine's style element pass the content security policy. */
export function Providers({ nonce, children }: { nonce: string; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <ActionRegistry>{children}</ActionRegistry>
      <Notifications position="bottom-right" containerWidth={380} />
    </MantineProvider>
  );
}
