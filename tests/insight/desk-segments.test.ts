import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commentMarks, segment, tagLabel } from "@/lib/insight/desk-segments";
import { tag } from "./desk-fixture";

const ids = <M extends { id: string }>(marks: M[]) => marks.map((mark) => mark.id);

describe("segment", () => {
  it("leaves a text without marks whole", () => {
    expect(segment("plain", [])).toEqual([{ start: 0, end: 5, text: "plain", marks: [], ending: [] }]);
  });

  it("cuts overlapping marks where one begins or ends", () => {
    const parts = segment("0123456789", [
      { id: "a", start: 1, end: 6 },
      { id: "b", start: 4, end: 8 },
    ]);
    expect(parts.map((part) => [part.text, ids(part.marks), ids(part.ending)])).toEqual([
      ["0", [], []],
      ["123", ["a"], []],
      ["45", ["a", "b"], ["a"]],
      ["67", ["b"], ["b"]],
      ["89", [], []],
    ]);
  });

  it("puts the longer mark outside", () => {
    const [part] = segment("abc", [
      { id: "short", start: 0, end: 2 },
      { id: "long", start: 0, end: 3 },
    ]);
    expect(ids(part?.marks ?? [])).toEqual(["long", "short"]);
  });

  it("clips marks that reach outside and drops empty ones", () => {
    const parts = segment("abc", [
      { id: "out", start: 2, end: 99 },
      { id: "empty", start: 1, end: 1 },
      { id: "beyond", start: 50, end: 60 },
    ]);
    expect(parts.map((part) => [part.text, ids(part.marks)])).toEqual([
      ["ab", []],
      ["c", ["out"]],
    ]);
  });

  it("gives back the text, and each mark its own passage, whatever the marks", () => {
    const marks = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30) }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), marks, (text, spans) => {
        const named = spans.map((span, index) => ({ ...span, id: `${index}` }));
        const parts = segment(text, named);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        for (const mark of named) {
          const own = parts.filter((part) => part.marks.includes(mark)).map((part) => part.text);
          expect(own.join("")).toBe(text.slice(mark.start, Math.max(mark.start, mark.end)));
          expect(parts.filter((part) => part.ending.includes(mark)).length).toBe(own.length > 0 ? 1 : 0);
        }
      }),
    );
  });
});

describe("commentMarks", () => {
  it("leaves out what is the poster's own and what a person rejected", () => {
    const marks = commentMarks({
      provenance: [
        { start: 0, end: 5, kind: "own", why: "" },
        { start: 5, end: 9, kind: "article-quote", why: "" },
      ],
      tags: [tag("claim", "cover-up", { stance: "asks" }), tag("signal", "insult", { verdict: "rejected" })],
    });
    expect(marks.map(({ layer, label }) => [layer, label])).toEqual([
      ["quote", "quotes the article"],
      ["claim", "cover-up · asks"],
    ]);
  });

  it("names a stance unless the passage plainly asserts", () => {
    expect(tagLabel(tag("claim", "rigging"))).toBe("rigging");
    expect(tagLabel(tag("claim", "rigging", { stance: "denies" }))).toBe("rigging · denies");
    expect(tagLabel(tag("signal", "threat"))).toBe("threat");
  });
});
