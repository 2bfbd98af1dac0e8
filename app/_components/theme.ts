import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from "@mantine/core";

/** Verdigris, light to dark. Index 7 is `--accent` in the light scheme, 3 in the dark one. */
const verdigris: MantineColorsTuple = [
  "#eef6f4",
  "#dcebe6",
  "#b4d6cf",
  "#7cc7ba",
  "#5aa99d",
  "#3f8a82",
  "#1f726b",
  "#0d5c57",
  "#094642",
  "#06322f",
];

/** Text on the accent: Mantine works it out for the light scheme only, and would write white on pale green in the dark. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const isAccent = input.color === undefined || input.color === input.theme.primaryColor;
  return input.variant === "filled" && isAccent ? { ...colors, color: "var(--on-accent)" } : colors;
};

export const theme = createTheme({
  colors: { verdigris },
  primaryColor: "verdigris",
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  variantColorResolver,
  fontFamily: "var(--sans)",
  fontFamilyMonospace: "var(--mono)",
  headings: { fontFamily: "var(--serif)", fontWeight: "600" },
  defaultRadius: "sm",
  respectReducedMotion: true,
});

/** Hands our tokens to Mantine, so that its components stand on the same paper. */
export const cssVariables: CSSVariablesResolver = () => {
  const tokens = {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-bright": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-soft)",
    "--mantine-color-placeholder": "var(--ink-soft)",
    "--mantine-color-anchor": "var(--accent)",
    "--mantine-color-error": "var(--bad)",
    "--mantine-color-default": "var(--surface)",
    "--mantine-color-default-hover": "var(--hover)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-default-border": "var(--edge)",
  };
  return { variables: {}, light: tokens, dark: tokens };
};
