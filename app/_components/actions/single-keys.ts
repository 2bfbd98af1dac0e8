"use client";

import { useLocalStorage } from "@mantine/hooks";

/**
 * Whether keys that are pressed alone act at all (WCAG 2.1.4: they can be turned
 * off). Kept in this browser; a person's screen reader or voice control is, too.
 */
export function useSingleKeys() {
  return useLocalStorage<boolean>({ key: "postil-single-keys", defaultValue: true, getInitialValueInEffect: true });
}
