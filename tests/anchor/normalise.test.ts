import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldWord, markedPassages, normalise } from "@/lib/anchor";

describe("normalise", () => {
  test.each([
    ["“Yes” — he ‘said’…", "\"Yes\" - he 'said'..."],
    ["ﬁne ﬂow", "fine flow"],
    ["ｆｕｌｌ", "full"],
    ["e\u0301", "é"],
    ["a\u00a0\u2009 b\n\nc", "a b c"],
    ["soft\u00adhyphen\u200b", "softhyphen"],
    ["x² + ½", "x² + ½"],
  ])("%j becomes %j", (text, expected) => {
    expect(normalise(text).text).toBe(expected);
  });

  test("folds case only when asked", () => {
    expect(normalise("ABC", { foldCase: true }).text).toBe("abc");
    expect(normalise("ABC").text).toBe("ABC");
  });

  test("maps every code unit to a place in the original, never backwards", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), (text, foldCase) => {
        const { text: normal, offsets } = normalise(text, { foldCase });
        expect(offsets).toHaveLength(normal.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        for (let index = 1; index < offsets.length; index += 1) {
          expect(offsets[index]).toBeGreaterThanOrEqual(offsets[index - 1] as number);
        }
        expect(normalise(normal, { foldCase }).text).toBe(normal);
      }),
    );
  });
});

test("foldWord makes spellings of one word equal", () => {
  expect(foldWord("Fiscalía")).toBe(foldWord("FISCALIA"));
  expect(foldWord("don’t")).toBe(foldWord("don't"));
  expect(foldWord("ﬁne")).toBe("fine");
});

describe("markedPassages", () => {
  const passagesOf = (text: string) => markedPassages(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ["She said “one” and “two words”.", ["one", "two words"]],
    ["‘It’s fine’, she said", ["It’s fine"]],
    ["»inwards« and «outwards»", ["inwards", "outwards"]],
    ["> one\n> two\n\nthree", ["one\n> two"]],
    [">:( no, and -> neither", []],
    ["“First paragraph.\n\n“Second paragraph.”\n\nMine.", ["First paragraph.\n\n“Second paragraph."]],
    ["“First paragraph.\n\nSecond paragraph.”\n\nMine.", ["First paragraph.\n\nSecond paragraph."]],
    ["Six feet tall: 6' 2\", they say", []],
  ])("%j", (text, expected) => {
    expect(passagesOf(text)).toEqual(expected);
  });

  test("never overlap and lie inside the text", () => {
    const parts = fc.constantFrom(
      "“",
      "”",
      '"',
      "'",
      "‘",
      "’",
      "«",
      "»",
      ">",
      "\n",
      "\n\n",
      " ",
      "  ",
      "word",
      "s",
      "[quote]",
      "[/quote]",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (units) => {
        const text = units.join("");
        let until = 0;
        for (const { start, end, outer } of markedPassages(text)) {
          expect(outer.start).toBeGreaterThanOrEqual(until);
          expect(start).toBeGreaterThanOrEqual(outer.start);
          expect(end).toBeGreaterThan(start);
          expect(outer.end).toBeGreaterThanOrEqual(end);
          expect(outer.end).toBeLessThanOrEqual(text.length);
          until = outer.end;
        }
      }),
    );
  });
});
