import fc from "fast-check";
import { expect, test } from "vitest";
import { analyzeDocument } from "@/lib/analyze";
import { harmless, widthOf, wrap } from "@/lib/cli/terminal";
import { treeLines } from "@/lib/cli/tree";
import { article, documentOf } from "../anchor/documents";

const terminal = { columns: 80, colour: false };

test("every comment is drawn once, ghosts beside what answers them", () => {
  const analysis = analyzeDocument(
    documentOf(
      article,
      [
        ["Nora", "The detour will cost every baker an hour."],
        ["Piet", "An hour is little against a collapse.", 1],
        ["Olga", "Do you have any evidence that Lindqvist was drunk?", 2],
      ],
      { declaredCount: 9, title: "Bridge" },
    ),
  );
  const lines = [...treeLines(terminal, "x.txt", analysis)];
  for (const { ordinal, author } of analysis.comments) {
    expect(lines.filter((line) => line.includes(`#${ordinal} ${author}`))).toHaveLength(1);
  }
  expect(lines.filter((line) => line.includes("┄ ◌ a comment that is not in the file"))).toHaveLength(1);
});

test("a chain of a thousand answers is drawn without growing wide", () => {
  const rows = Array.from(
    { length: 1000 },
    (_, index) => [`p${index}`, "Indeed.", index === 0 ? null : index] as const,
  );
  const lines = [...treeLines(terminal, "x.txt", analyzeDocument(documentOf(article, rows)))];
  expect(lines.filter((line) => line.includes("Indeed."))).toHaveLength(1000);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(110);
});

test("text is wrapped to the width, and nothing but space is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
      const clean = harmless(text);
      expect(/[\p{Cc}\p{Bidi_Control}]/u.test(clean)).toBe(false);
      const lines = wrap(clean, columns);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      expect(lines.join("").replace(/ /g, "")).toBe(clean.replace(/ /g, ""));
    }),
  );
});
