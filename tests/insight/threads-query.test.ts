import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  defaultThreadsQuery,
  parseThreadsQuery,
  type ThreadsQuery,
  threadSorts,
  threadsHref,
} from "@/lib/insight/threads-query";

const anyQuery: fc.Arbitrary<ThreadsQuery> = fc.record({
  q: fc.string({ maxLength: 400, unit: "grapheme" }).map((text) => text.trim().slice(0, 400).trim()),
  sort: fc.constantFrom(...threadSorts),
  dir: fc.constantFrom("asc", "desc"),
  has: fc.constantFrom("all", "thread", "none"),
  publisher: fc.string({ maxLength: 100 }),
  page: fc.integer({ min: 1, max: 1_000_000 }),
});

const parseHref = (href: string) =>
  parseThreadsQuery(Object.fromEntries(new URL(href, "http://localhost").searchParams));

const normalised = (name: string, value = "") =>
  name === "q" ? value.trim() : name === "page" ? `${Number(value)}` : value;

describe("threadsHref", () => {
  test("is what parseThreadsQuery reads back", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(parseHref(threadsHref(query, { page: query.page }))).toEqual({ query, misread: [] });
      }),
    );
  });

  test("leaves out what is as it always is", () => {
    expect(threadsHref(defaultThreadsQuery)).toBe("/");
  });

  test("leads to the first page when something else changes", () => {
    expect(threadsHref({ ...defaultThreadsQuery, page: 3 }, { has: "none" })).toBe("/?has=none");
  });
});

describe("parseThreadsQuery", () => {
  test("never throws and never loses a parameter in silence", () => {
    const name = fc.oneof(fc.constantFrom("q", "sort", "dir", "has", "publisher", "page", "__proto__"), fc.string());
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(fc.string(), fc.array(fc.string()))), (params) => {
        const { query, misread } = parseThreadsQuery(params);
        for (const [key, value] of Object.entries(params)) {
          const first = [value].flat()[0];
          const understood =
            Object.hasOwn(query, key) && String(query[key as keyof ThreadsQuery]) === normalised(key, first);
          if (first) expect(understood || misread.some((each) => each.name === key)).toBe(true);
        }
      }),
    );
  });

  test.each([
    ["unknown", { colour: "red" }, { name: "colour", value: "red", reason: "unknown" }],
    ["no value of it", { sort: "colour" }, { name: "sort", value: "colour", reason: "invalid" }],
    ["no page", { page: "0" }, { name: "page", value: "0", reason: "invalid" }],
    ["an inherited name", { constructor: "x" }, { name: "constructor", value: "x", reason: "unknown" }],
    ["given twice", { has: ["none", "thread"] }, { name: "has", value: "thread", reason: "repeated" }],
  ] as const)("reports what is %s", (_, params, expected) => {
    expect(parseThreadsQuery(params as Record<string, string | string[]>).misread).toEqual([expected]);
  });

  test("keeps the rest when a part is misread", () => {
    expect(parseThreadsQuery({ sort: "colour", has: "none" }).query).toEqual({ ...defaultThreadsQuery, has: "none" });
  });

  test("an empty value is no value", () => {
    expect(parseThreadsQuery({ q: "", publisher: "", has: "" })).toEqual({ query: defaultThreadsQuery, misread: [] });
  });
});
