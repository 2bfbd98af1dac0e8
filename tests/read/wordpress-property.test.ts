import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "@/lib/read";
import { dates, type Expected, forest, headings, marked, print, verbs } from "./pages";

const encoder = new TextEncoder();

function found(text: string): Expected[] {
  return read(encoder.encode(text)).comments.map((comment) => ({
    author: comment.author,
    text: comment.text,
    parent: comment.displayedParent,
    depth: comment.depth,
  }));
}

test("a thread under markers comes back as it was printed, whatever the marker, step, date and language", () => {
  fc.assert(
    fc.property(forest, marked, (trees, style) => {
      const page = print(trees, style);
      expect(found(page.text)).toEqual(page.expected);
    }),
    { numRuns: 400 },
  );
});

test("a thread that has only indentation, with dates or without, comes back too", () => {
  const bare = fc.record({
    heading: fc.constantFrom(...headings),
    verb: fc.constantFrom(...verbs),
    markers: fc.constant([""]),
    steps: fc.constantFrom(["  "], ["    "], ["\t"], ["  ", "    "]),
    bodyStep: fc.constantFrom("  ", "    "),
    date: fc.option(fc.constantFrom(...dates)),
    blankAfterHeader: fc.boolean(),
    footer: fc.constantFrom("", "Comments are closed.", "Leave a Reply"),
  });
  fc.assert(
    fc.property(forest, bare, (trees, style) => {
      const page = print(trees, style);
      expect(found(page.text)).toEqual(page.expected);
    }),
    { numRuns: 200 },
  );
});

test("every dated header keeps its time", () => {
  fc.assert(
    fc.property(forest, marked, fc.constantFrom(...dates), (trees, style, date) => {
      const page = print(trees, { ...style, date });
      for (const comment of read(encoder.encode(page.text)).comments) {
        expect(comment).toMatchObject({ postedAt: "2020-11-19T16:05", postedText: date, postedPrecision: "minute" });
      }
    }),
    { numRuns: 100 },
  );
});
