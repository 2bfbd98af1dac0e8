"use client";

import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { type ReactNode, useState } from "react";
import { ActionRegistry } from "./actions/registry";
import { cssVariables, theme } from "./theme";

declare global {
  /** Where react-remove-scroll, which Mantine's dialogs stand on, looks for the nonce of its style element. */
  var __webpack_nonce__: string | undefined;
}

/**
 * What every page stands on. The nonce lets the style elements of Mantine pass the content security policy: that of the
 * document, which stays when the layout is fetched again and comes with another.
 */
export function Providers({ nonce: latest, children }: { nonce: string; children: ReactNode }) {
  const [nonce] = useState(() => {
    if (typeof window !== "undefined") globalThis.__webpack_nonce__ = latest;
    return latest;
  });
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <ActionRegistry>{children}</ActionRegistry>
      <Notifications position="bottom-right" containerWidth={380} />
    </MantineProvider>
  );
}
