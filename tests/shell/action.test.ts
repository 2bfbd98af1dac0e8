import { describe, expect, test } from "vitest";
import { type Action, isCharacterKey, isEnabled, keyCaps, matchesKey } from "@/app/_components/actions/action";
import { groupActions, matchesQuery } from "@/app/_components/actions/group";

const action = (more: Partial<Action>): Action => ({ id: "x", label: "X", group: "Group", run: () => {}, ...more });
const press = (key: string, more: Partial<KeyboardEvent> = {}) => {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more };
};

describe("matchesKey", () => {
  test.each([
    ["j", press("j"), true],
    ["j", press("k"), false],
    ["j", press("J", { shiftKey: true }), false],
    ["j", press("j", { ctrlKey: true }), false],
    ["j", press("j", { altKey: true }), false],
    ["z", press("Z"), true],
    ["Shift+Z", press("Z", { shiftKey: true }), true],
    ["Shift+Z", press("z"), false],
    ["?", press("?", { shiftKey: true }), true],
    ["?", press("?"), true],
    ["[", press("["), true],
    ["Mod+K", press("k", { ctrlKey: true }), true],
    ["Mod+K", press("k", { metaKey: true }), true],
    ["Mod+K", press("k"), false],
    ["ArrowDown", press("ArrowDown"), true],
    ["ArrowDown", press("ArrowDown", { shiftKey: true }), false],
    ["+", press("+", { shiftKey: true }), true],
  ] as const)("%s and %o: %s", (wanted, event, expected) => {
    expect(matchesKey(event, wanted)).toBe(expected);
  });
});

test("keys that can be turned off are those that type a character", () => {
  expect(["j", "?", "Shift+Z", "["].map(isCharacterKey)).toEqual([true, true, true, true]);
  expect(["Mod+K", "ArrowDown", "Enter"].map(isCharacterKey)).toEqual([false, false, false]);
});

test("caps are drawn for the machine at hand", () => {
  expect(keyCaps("Mod+K", false)).toEqual(["Ctrl", "K"]);
  expect(keyCaps("Mod+K", true)).toEqual(["⌘", "K"]);
  expect(keyCaps("ArrowDown", false)).toEqual(["↓"]);
});

test("an action without a predicate can always be done", () => {
  expect(isEnabled(action({}))).toBe(true);
  expect(isEnabled(action({ enabled: () => false }))).toBe(false);
});

test("groups keep the order in which they first appear", () => {
  const [a, b, c] = [action({ id: "a" }), action({ id: "b", group: "Other" }), action({ id: "c" })];
  expect(groupActions([a, b, c])).toEqual([
    ["Group", [a, c]],
    ["Other", [b]],
  ]);
});

test("the palette finds by label, heading and keyword, all words in any order", () => {
  const theme = action({ label: "Colours: dark", keywords: ["theme"], group: "Everywhere" });
  expect(["dark theme", "COLOURS", "every", ""].map((query) => matchesQuery(theme, query))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(matchesQuery(theme, "dark light")).toBe(false);
});
