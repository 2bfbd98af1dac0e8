import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Anchor, CommentQuote } from "@/lib/model";
import { readProvenance } from "@/lib/tag/provenance";
import { scan } from "@/lib/tag/scan";

const nothing = { anchors: [], quotes: [] };

function kindsOf(text: string, anchors: { anchors: Anchor[]; quotes: CommentQuote[] } = nothing): string[] {
  return readProvenance(scan(text), anchors).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end).trim()}`);
}

describe("provenance", () => {
  it("is a partition of any text", () => {
    const piece = fc.constantFrom(
      "“",
      "”",
      '"',
      "'",
      "> ",
      "\n",
      "\n\n",
      "From The Post:",
      "they hid it",
      " ",
      "https://a.b/c",
      "I think",
      "😀",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(text, (value) => {
        const parts = readProvenance(scan(value), nothing);
        let at = 0;
        for (const part of parts) {
          expect(part.start).toBe(at);
          expect(part.end).toBeGreaterThan(part.start);
          at = part.end;
        }
        expect(at).toBe(value.length);
      }),
    );
  });

  it("keeps scare quotes as the writer's own", () => {
    expect(kindsOf("The “experts” were “never wrong”, of course.")).toHaveLength(1);
  });

  it.each([
    "He said “they rigged the whole election in the night” and left.",
    'He said "they rigged the whole election in the night" and left.',
    "Er sagte „they rigged the whole election in the night“ and left.",
    "Il a dit « they rigged the whole election in the night » and left.",
  ])("takes a marked passage for somebody else's: %s", (text) => {
    expect(kindsOf(text)[1]).toContain("reported");
  });

  it("reports what an introduction brings, over paragraphs, until the writer speaks again", () => {
    const text =
      "Interesting. From The Herald, in its piece on the port:\n\nThe mayor took bribes from the crane company for a decade.\n\nThe council hid the report.\n\nI think there is more to come.";
    expect(kindsOf(text)).toEqual([
      "own: Interesting. From The Herald, in its piece on the port:",
      "reported: The mayor took bribes from the crane company for a decade.\n\nThe council hid the report.",
      "own: I think there is more to come.",
    ]);
  });

  it("does not take the writer's own list for a report", () => {
    expect(kindsOf("I said it before: they rigged the whole election in the night and we know it.")).toHaveLength(1);
  });

  it("sets quoted lines and links apart", () => {
    expect(kindsOf("> they hid the truth\nNo. https://example.org/a")).toEqual([
      "comment-quote: > they hid the truth",
      "own: No.",
      "link: https://example.org/a",
    ]);
  });

  it("takes an anchored passage for the article's", () => {
    const text = "they hid the truth for years about the port. Sad.";
    const anchor: Anchor = { start: 0, end: 43, articleStart: 0, articleEnd: 43, method: "exact", score: 1 };
    expect(kindsOf(text, { anchors: [anchor], quotes: [] })[0]).toContain("article-quote");
  });
});
