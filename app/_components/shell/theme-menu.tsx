"use client";

import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from "@mantine/core";
import { IconCheck, IconContrast, IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";

export const colorSchemes: readonly { value: MantineColorScheme; label: string }[] = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "auto", label: "As the system" },
];
const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };

/** Light, dark, or whatever the system says. */
export function ThemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={190}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Colours">
          <IconContrast size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label="Colours">
        {colorSchemes.map(({ value, label }) => {
          const Icon = icons[value];
          const chosen = colorScheme === value;
          return (
            <Menu.Item
              key={value}
              role="menuitemradio"
              aria-checked={chosen}
              leftSection={<Icon size={18} aria-hidden />}
              rightSection={chosen && <IconCheck size={16} aria-hidden />}
              onClick={() => setColorScheme(value)}
            >
              {label}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
