import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Document as Page } from "@/lib/model";
import { Document } from "@/lib/model";
import { detect, read } from "@/lib/read";
import { unaccounted } from "./account";

const files = readdirSync("seeds").filter((name) => name.endsWith(".txt"));
const seed = (start: string): Page => {
  const name = files.find((each) => each.startsWith(start));
  if (!name) throw new Error(`no seed ${start}`);
  return read(readFileSync(`seeds/${name}`));
};

test("there are five seeds", () => expect(files).toHaveLength(5));

test.each(files)("%s is a valid document that loses no line", (name) => {
  const bytes = readFileSync(`seeds/${name}`);
  const page = read(bytes);
  expect(Document.parse(page)).toEqual(page);
  expect(unaccounted(bytes.toString("utf8"), page)).toEqual([]);
  for (const span of page.article.paragraphs) {
    const paragraph = page.article.text.slice(span.start, span.end);
    expect(paragraph).toBe(paragraph.trim());
    expect(paragraph).not.toBe("");
    expect(paragraph).not.toContain("\n");
  }
  expect(page.article.paragraphs.map((span) => page.article.text.slice(span.start, span.end)).join("\n\n")).toBe(
    page.article.text,
  );
});

test("formats, counts and what the pages say of their threads", () => {
  const shapes = ["000", "001", "002", "003", "004"]
    .map(seed)
    .map((page) => [
      page.format,
      page.thread?.declaredCount ?? null,
      page.comments.length,
      page.thread?.closed ?? null,
      page.warnings.map((each) => each.code),
    ]);
  expect(shapes).toEqual([
    ["wpdiscuz-text", 6, 6, false, []],
    ["article-text", null, 0, null, []],
    ["wordpress-text", 44, 33, true, ["missing-comments"]],
    ["article-text", null, 0, null, []],
    ["article-text", null, 0, null, []],
  ]);
  expect(seed("002").warnings[0]?.message).toBe("the page declares 44 replies; 33 are in the file");
  expect(seed("002").thread?.notices).toEqual(["Comments are closed."]);
});

test("the nested thread keeps its nesting", () => {
  const parents = seed("002").comments.map((comment) => comment.displayedParent);
  expect(parents).toEqual([
    null,
    1,
    2,
    3,
    3,
    3,
    3,
    3,
    2,
    null,
    null,
    11,
    12,
    13,
    13,
    null,
    16,
    17,
    17,
    null,
    20,
    21,
    21,
    23,
    23,
    20,
    20,
    null,
    28,
    null,
    null,
    31,
    32,
  ]);
});

test("the flat thread keeps its relative times and leaves the page's next box out", () => {
  const page = seed("000");
  expect(page.comments.map((comment) => comment.postedText)).toEqual([
    ...Array<string>(5).fill("3 days ago"),
    "2 days ago",
  ]);
  expect(page.comments.every((comment) => comment.postedAt === null && comment.postedPrecision === "relative")).toBe(
    true,
  );
  expect(page.comments.at(-1)?.text).toMatch(/imprisoned cartel boss\.$/);
});

test("furniture is kept, with its line and place", () => {
  const kinds = (start: string) =>
    seed(start).article.furniture.map((part) => `${part.line} ${part.kind} ${part.beforeParagraph}`);
  expect(kinds("001")).toEqual(["4 photo-credit 1", "5 photo-credit 1", "18 related 6"]);
  expect(kinds("004")).toEqual([
    "1 banner 0",
    "3 section 0",
    "5 section 0",
    "9 section 0",
    "11 other 0",
    "43 subscribe 15",
  ]);
  expect(kinds("003")).toEqual([
    "1 section 0",
    "5 photo-credit 0",
    "17 related 5",
    "37 related 14",
    "67 related 28",
    "89 related 38",
    "91 related 38",
    "93 related 38",
  ]);
});

test("subheads stay in the article", () => {
  expect(seed("003").article.text).toContain("\n\nIntercepted messages\n\n");
});

test("detect names the format by content and says how sure it is", () => {
  for (const name of files) {
    const bytes = readFileSync(`seeds/${name}`);
    const { format, formatConfidence } = read(bytes);
    expect(detect(bytes.toString("utf8"))).toEqual({ format, confidence: formatConfidence });
    expect(formatConfidence).toBeGreaterThan(0.8);
  }
  expect(detect("hello\nworld").confidence).toBe(0);
});
