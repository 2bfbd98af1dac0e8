import fc from "fast-check";
import { expect, test } from "vitest";
import { Document, isReadError } from "@/lib/model";
import { read } from "@/lib/read";
import { unaccounted } from "./account";
import { article } from "./pages";

const encoder = new TextEncoder();
/** Reads, or says with which typed error it refused; anything else that is thrown fails the test. */
const outcome = (text: string): string => {
  try {
    return read(encoder.encode(text)).format;
  } catch (error) {
    if (!isReadError(error)) throw error;
    return error.code;
  }
};

const MILLION = 1_000_000;
const big: [string, string][] = [
  ["one line of a million letters", "a".repeat(MILLION)],
  ["one line of a million spaces between two words", `a${" ".repeat(MILLION)}b`],
  ["a quarter of a million blank lines", `a${"\n".repeat(MILLION / 4)}b`],
  ["a million bullets", "• ".repeat(MILLION / 2)],
  ["a hundred thousand lines of a bullet", "•\n".repeat(MILLION / 10)],
  ["a line indented by a million columns", `${article}\n2 replies\n1. Ann says:\n${" ".repeat(MILLION)}• Bob says:\n`],
  ["says: a hundred thousand times in one line", "x says: ".repeat(100_000)],
  ["lines of nothing but says", " says:\n".repeat(20_000)],
  ["headers only", `9 replies\n${"• Ann says:\n".repeat(10_000)}`],
  ["headings only", "44 replies\n".repeat(10_000)],
  ["dates only", "November 19, 2020 at 4:05 pm\n".repeat(5_000)],
  ["names and dates", `9 Comments\n${"Ann\n3 days ago\n\nHi.\n\n".repeat(4_000)}`],
  ["digits", "1".repeat(MILLION)],
  ["digits and points", "1. ".repeat(MILLION / 3)],
  ["quotes", "“".repeat(MILLION)],
  ["brackets", "(".repeat(MILLION)],
  ["told A told A", `Title of it\n\n${"sources told Al Jazeera News that ".repeat(30_000)}.`],
  ["commas", `By ${"A, ".repeat(200_000)}`],
  ["closed notices", `9 replies\n1. Ann says:\n\n  Hi.\n\n${"Comments are closed.\n".repeat(10_000)}`],
  ["short tokens of a date", "Nov ".repeat(MILLION / 4)],
  ["one capital word", `Title of it\n\n${"A".repeat(MILLION)} has.`],
  ["lines full of numbers", `9 Comments\n${`${"a 1 ".repeat(38)}\n`.repeat(1000)}`],
  ["curly braces", "a{".repeat(MILLION / 2)],
];

test.each(big)("%s returns", (_, text) => {
  expect(outcome(text)).toMatch(/^(?:wordpress-text|wpdiscuz-text|article-text|unrecognised|empty|binary)$/);
});

test("a deep chain keeps its depth", () => {
  const depth = 1500;
  const chain = Array.from(
    { length: depth },
    (_, at) => `${" ".repeat(at)}• User${at} says:\n${" ".repeat(at + 1)}text ${at}\n`,
  );
  const { comments } = read(encoder.encode(`${article}\n${depth} replies\n${chain.join("")}`));
  expect(comments).toHaveLength(depth);
  expect(comments.at(-1)).toMatchObject({ depth: depth - 1, displayedParent: depth - 1 });
});

const pieces = fc.constantFrom(
  "",
  "",
  "Ann says:",
  "1. Ann says:",
  "  • Bob says:",
  "    - x",
  "Ann",
  "3 days ago",
  "November 19, 2020 at 4:05 pm",
  "44 replies",
  "Comments",
  "Comments are closed.",
  "Reply",
  "0",
  "Reply to  Ann",
  "Your comment is awaiting moderation.",
  "Pingback: A title",
  "Load More Comments",
  "This is a sentence of the article with enough words in it to count.",
  "By Jane Doe",
  "Advertisement",
  "Read more: Something else",
  "(Photo by Somebody/Getty Images)",
  "\tTabbed line",
  "\u00a0\u00a0NBSP line",
  "Leave a Reply",
  "← Older Comments",
  "[…] excerpt […]",
  "Inline Feedbacks",
  "View all comments",
  "As he says:",
  "🚀",
  "https://example.com/x",
  "Author",
  "| · |",
  "{ 3 comments… read them below or add one }",
  "1.",
  "•",
  "12",
);

test("whatever lines a file is made of, no line is lost and the document is valid", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom("\n", "\r\n", "\r", "\u0085"), (lines, end) => {
      const text = lines.join(end);
      let document: Document;
      try {
        document = read(encoder.encode(text));
      } catch (error) {
        expect(isReadError(error)).toBe(true);
        return;
      }
      expect(Document.parse(document)).toEqual(document);
      expect(unaccounted(text, document)).toEqual([]);
      expect(document.thread?.presentCount ?? 0).toBe(document.comments.length);
      document.comments.forEach((comment, index) => {
        expect(comment.ordinal).toBe(index + 1);
        const parent = comment.displayedParent;
        if (parent !== null) expect(comment.depth).toBe((document.comments[parent - 1]?.depth ?? Number.NaN) + 1);
        expect(parent ?? 0).toBeLessThan(comment.ordinal);
      });
    }),
    { numRuns: 1500 },
  );
});

test("any bytes end in a document or a typed error", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        expect(Document.safeParse(read(bytes)).success).toBe(true);
      } catch (error) {
        expect(isReadError(error)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
