"use client";

import { Menu, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconLogout } from "@tabler/icons-react";
import type { Role } from "@/lib/auth/permissions";
import { useActions } from "../actions/registry";
import { runAction } from "../actions/run-action";
import classes from "./shell.module.css";
import { signOut } from "./sign-out";

/** Who is signed in, as what, and the way out. */
export function UserMenu({ name, role }: { name: string; role: Role }) {
  useActions([signOut]);
  return (
    <Menu position="bottom-end" width={220} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.user} aria-label={`${name}, ${role}`}>
          <span className={classes.initial} aria-hidden>
            {[...name.trim()][0]?.toUpperCase() ?? "?"}
          </span>
          <IconChevronDown className={classes.wideOnly} size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label="Account">
        <Menu.Label>
          {name} · {role}
        </Menu.Label>
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => runAction(signOut)}>
          {signOut.label}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
