import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Tokens = Record<string, string>;

/** The hex colours of each rule of the file: the light scheme first, then what dark changes. */
const rules: Tokens[] = [...readFileSync("app/_components/tokens.css", "utf8").matchAll(/\{([^}]*)\}/g)].map((rule) =>
  Object.fromEntries(
    [...(rule[1] ?? "").matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((token) => [token[1], token[2]]),
  ),
);
const schemes: [string, Tokens][] = [
  ["light", { ...rules[0] }],
  ["dark", { ...rules[0], ...rules[1] }],
];

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Pairs of tokens, the foreground first, with the least contrast they need. */
function pairs(): [string, string, number][] {
  const grounds = ["paper", "surface", "well", "hover", "selected"];
  const inks = ["claim", "intervention", "quote", "signal", "author", "waits", "good", "bad", "accent"];
  return [
    ...grounds.flatMap((ground): [string, string, number][] => [
      ["ink", ground, 7],
      ["ink-soft", ground, 4.5],
      ["accent", ground, 4.5],
      ["focus", ground, 3],
    ]),
    ...["paper", "surface"].map((ground): [string, string, number] => ["edge", ground, 3]),
    ["on-accent", "accent", 4.5],
    ["on-accent", "accent-hover", 4.5],
    ...inks.flatMap((ink): [string, string, number][] => [
      ...["paper", "surface", "well", "hover", `${ink}-soft`].map((ground): [string, string, number] => [
        ink,
        ground,
        4.5,
      ]),
      ["ink", `${ink}-soft`, 7],
      [`${ink}-line`, "paper", 3],
      [`${ink}-line`, "surface", 3],
    ]),
    ...["link-sure", "link-unsure", "ghost", "series-comments"].flatMap((line) =>
      ["paper", "surface", "selected", "hover"].map((ground): [string, string, number] => [line, ground, 3]),
    ),
    ...["paper", "surface", "ghost-soft"].map((ground): [string, string, number] => ["ghost", ground, 4.5]),
  ];
}

describe.each(schemes)("the %s scheme", (_, tokens) => {
  test.each(pairs())("--%s on --%s reaches %s:1", (ink, ground, least) => {
    expect(tokens[ink], ink).toBeDefined();
    expect(tokens[ground], ground).toBeDefined();
    expect(contrast(tokens[ink] ?? "", tokens[ground] ?? "")).toBeGreaterThanOrEqual(least);
  });
});
