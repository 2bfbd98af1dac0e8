import { describe, expect, it } from "vitest";
import { mergePassages, prepareHeat } from "@/lib/insight/heat";
import { comment } from "./desk-fixture";

const paragraphs = [
  "The tribunal dismissed the indictment against the admiral without explanation.",
  "Shipping insurers in Rotterdam raised their premiums within hours.",
  "Nobody answered the telephone.",
];
const text = paragraphs.join("\n\n");
let at = 0;
const spans = paragraphs.map((paragraph) => {
  const span = { start: at, end: at + paragraph.length };
  at = span.end + 2;
  return span;
});
const article = { text, paragraphs: spans };
const anchor = (articleStart: number, articleEnd: number) => ({
  start: 0,
  end: 10,
  articleStart,
  articleEnd,
  method: "exact" as const,
  score: 1,
});

describe("prepareHeat", () => {
  it("counts the comments that quote a paragraph, each once", () => {
    const { paragraphs } = prepareHeat(article, [
      comment(1, { anchors: [anchor(0, 12), anchor(20, 30)] }),
      comment(2, { anchors: [anchor(5, 90)] }),
    ]);
    expect(paragraphs.map(({ quotedBy }) => quotedBy)).toEqual([[1, 2], [2], []]);
    expect(paragraphs.map(({ level }) => level)).toEqual([4, 2, 0]);
  });

  it("finds a discussion by a name, and shows the words", () => {
    const { paragraphs } = prepareHeat(article, [
      comment(1, { text: "My insurer in Rotterdam says the premium doubled." }),
      comment(2, { text: "I blame the tribunal, and nobody else." }),
    ]);
    expect(paragraphs[1]?.discussedBy).toEqual([{ comment: 1, words: ["insurer", "Rotterdam", "premium"] }]);
    expect(paragraphs[0]?.discussedBy).toEqual([]);
  });

  it("finds one without a name by four rare words", () => {
    const discussed = (text: string) => prepareHeat(article, [comment(1, { text })]).paragraphs[0]?.discussedBy;
    expect(discussed("so the tribunal had no explanation for the admiral’s indictment")).toHaveLength(1);
    expect(discussed("so the tribunal had no explanation for the admiral")).toEqual([]);
  });

  it("takes no word for a name that stands in lower case anywhere", () => {
    const named = comment(1, { text: "The Tribunal of Rome." });
    expect(prepareHeat(article, [named]).paragraphs[0]?.discussedBy).toEqual([]);
  });

  it("takes no discussion from words that are quoted, and none of a paragraph that is quoted", () => {
    const words = "insurers in Rotterdam";
    const quoting = comment(1, {
      text: words,
      provenance: [{ start: 0, end: words.length, kind: "article-quote", why: "" }],
    });
    const both = comment(2, { text: words, anchors: [anchor(spans[1]?.start ?? 0, spans[1]?.end ?? 0)] });
    const { paragraphs } = prepareHeat(article, [quoting, both]);
    expect(paragraphs[1]).toMatchObject({ quotedBy: [2], discussedBy: [] });
  });

  it("does not take words that every comment uses for telling", () => {
    const chorus = Array.from({ length: 10 }, (_, index) =>
      comment(index + 1, { text: "insurers Rotterdam insurers" }),
    );
    expect(prepareHeat(article, chorus).paragraphs[1]?.discussedBy).toEqual([]);
  });

  it("takes an article without paragraphs and a thread without comments", () => {
    expect(prepareHeat({ text: "", paragraphs: [] }, [comment(1)])).toEqual({ paragraphs: [], passages: [] });
    expect(prepareHeat(article, []).paragraphs.every(({ level }) => level === 0)).toBe(true);
  });
});

describe("mergePassages", () => {
  it("joins passages that overlap and keeps apart those that only touch", () => {
    expect(
      mergePassages([
        comment(3, { anchors: [anchor(10, 20)] }),
        comment(1, { anchors: [anchor(15, 30), anchor(40, 50)] }),
        comment(2, { anchors: [anchor(30, 35)] }),
      ]),
    ).toEqual([
      { start: 10, end: 30, by: [1, 3] },
      { start: 30, end: 35, by: [2] },
      { start: 40, end: 50, by: [1] },
    ]);
  });
});
