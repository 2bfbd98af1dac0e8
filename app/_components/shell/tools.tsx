"use client";

import { useMantineColorScheme } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKeyboard, IconSearch } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { type Action, ariaKeys } from "../actions/action";
import { ActionButton } from "../actions/action-button";
import { KeysHelp } from "../actions/help";
import { Keyboard } from "../actions/keyboard";
import { KeyCap } from "../actions/keycap";
import { openPalette, Palette } from "../actions/palette";
import { useActions } from "../actions/registry";
import type { Place } from "./nav-link";
import classes from "./shell.module.css";
import { colorSchemes } from "./theme-menu";

/** What can be done on every page: find, see the keys, go somewhere, change the colours. */
export function Tools({ places }: { places: readonly Place[] }) {
  const router = useRouter();
  const { setColorScheme } = useMantineColorScheme();
  const [helpOpened, help] = useDisclosure(false);

  const find: Action = {
    id: "find-anything",
    label: "Find anything",
    group: "Everywhere",
    keys: ["Mod+K"],
    palette: false,
    run: openPalette,
  };
  const keys: Action = {
    id: "show-keys",
    label: "Keys on this page",
    group: "Everywhere",
    keywords: ["help", "shortcuts", "keyboard"],
    keys: ["?"],
    scope: "page",
    run: help.open,
  };
  useActions([
    find,
    keys,
    ...places.map((place) => ({
      id: `go-${place.href}`,
      label: place.label,
      group: "Go to",
      run: () => router.push(place.href),
    })),
    ...colorSchemes.map(({ value, label }) => ({
      id: `colours-${value}`,
      label: `Colours: ${label.toLowerCase()}`,
      group: "Everywhere",
      keywords: ["theme", "mode", "scheme", "contrast"],
      run: () => setColorScheme(value),
    })),
  ]);

  return (
    <>
      <button
        type="button"
        className={classes.find}
        aria-label={find.label}
        aria-keyshortcuts={ariaKeys(find)}
        onClick={openPalette}
      >
        <IconSearch size={18} aria-hidden />
        <span className={classes.findLabel}>{find.label}</span>
        <span className={classes.findKey} aria-hidden>
          <KeyCap keys="Mod+K" />
        </span>
      </button>
      <span className={classes.wideOnly}>
        <ActionButton action={keys} iconOnly icon={<IconKeyboard size={20} aria-hidden />} />
      </span>
      <KeysHelp opened={helpOpened} onClose={help.close} />
      <Keyboard />
      <Palette />
    </>
  );
}
