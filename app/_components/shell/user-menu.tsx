"use client";

import { Menu, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconLogout } from "@tabler/icons-react";
import type { Role } from "@/lib/auth/permissions";
import classes from "./shell.module.css";
import { signOut } from "./sign-out";

/** Who is signed in, as what, and the way out. */
export function UserMenu({ name, role }: { name: string; role: Role }) {
  return (
    <Menu position="bottom-end" width={220}>
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
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={signOut}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
