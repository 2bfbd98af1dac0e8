import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchor } from "@/lib/anchor";
import { link, measureTree } from "@/lib/link";
import { article, documentOf } from "../anchor/documents";

type Row = readonly [string, string, (number | null)?];

function linksOf(rows: Row[], options: Parameters<typeof documentOf>[2] = {}) {
  const document = documentOf(article, rows, options);
  return link(document, anchor(document));
}

function targetsOf(rows: Row[], options: Parameters<typeof documentOf>[2] = {}) {
  return linksOf(rows, options).answers.map(({ to }) => to);
}

/** A talk of two that a page of three levels squeezes into one. */
const squeezed: Row[] = [
  ["Nora", "Why not simply limit the speed on it instead of closing the whole thing?"],
  ["Piet", "Speed is not what cracks a pillar. Weight is. Do you want to read the report?", 1],
  ["Nora", "I did read it, and I still think that forty tonnes at walking pace is fine.", 2],
  ["Piet", "You are not an engineer, are you?", 3],
  ["Nora", "No, but my sister is, and she signed the thing.", 3],
  ["Piet", "Fair enough. Then ask her about fatigue.", 3],
  ["Nora", "I will.", 3],
  ["Olga", "Nothing was ever decided here by engineers anyway.", 2],
];

describe("a page that nests", () => {
  test("is followed below its limit, and read beyond it", () => {
    expect(targetsOf(squeezed)).toEqual(["article", 1, 2, 3, 4, 5, 6, 2]);
  });

  test("says that it has a limit, and that those links are inferred", () => {
    const { answers, warnings } = linksOf(squeezed);
    expect(warnings.map(({ code }) => code)).toEqual(["depth-limit"]);
    expect(answers[4]?.evidence).toBe("adjacent");
    expect(answers[4]?.confidence).toBeLessThan(0.95);
    expect(answers[1]).toMatchObject({ evidence: "declared", to: 1 });
    expect(answers[1]?.confidence).toBeGreaterThanOrEqual(0.95);
  });

  test("many who answer one comment all answer it", () => {
    const rows: Row[] = [["Host", "What is your favourite bridge?"]];
    for (const name of ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal"]) {
      rows.push([name, `The one in ${name}town, by a mile of open water.`, 1]);
    }
    expect(targetsOf(rows).slice(1)).toEqual(rows.slice(1).map(() => 1));
    expect(linksOf(rows).warnings).toEqual([]);
  });

  test("a quoted sentence beats the place at the limit", () => {
    const rows: Row[] = [
      ...squeezed.slice(0, 7),
      ["Rik", "“You are not an engineer, are you?” is how one loses an argument.", 3],
    ];
    const last = linksOf(rows).answers.at(-1);
    expect(last).toMatchObject({ to: 4, evidence: "quoted" });
    expect(last?.why).toContain("You are not an engineer");
  });

  test("a name spoken to beats the place at the limit", () => {
    const rows: Row[] = [...squeezed.slice(0, 7), ["Rik", "Piet, fatigue has nothing to do with it.", 3]];
    expect(linksOf(rows).answers.at(-1)).toMatchObject({ to: 6, evidence: "addressed" });
  });
});

describe("a page without nesting", () => {
  const flat: Row[] = [
    ["Maria Keller", "They closed the ferry too, and nobody minded."],
    ["tom_77", "I use the crossing every day and will miss it."],
    ["Ugo", "Forty minutes more each way for me."],
  ];

  test("answers the article where nothing says otherwise", () => {
    const { answers } = linksOf(flat);
    expect(answers.map(({ to }) => to)).toEqual(["article", "article", "article"]);
    for (const { confidence } of answers) expect(confidence).toBeLessThan(0.95);
  });

  test.each([
    ["@name", "@tom_77 take the tram then", 2],
    ["@first name", "@Maria some of us did mind", 1],
    ["@short for a numbered name", "@tom take the tram then", 2],
    ["a name in front", "Maria, some of us did mind.", 1],
    ["a greeting", "Sorry Ugo, but that is nonsense.", 3],
    ["a name at the end", "That is the price of safety, Ugo.", 3],
    ["a quoted line", "> and nobody minded\n\nI did.", 1],
  ])("finds who is meant by %s", (_name, text, expected) => {
    expect(targetsOf([...flat, ["Zoe", text]]).at(-1)).toBe(expected);
  });

  test.each([
    "I once met a man called Ugo who drove a ferry.",
    "Ugo and his like will never be content.",
    "The mayor is no better than Maria Keller.",
  ])("a name that is only mentioned is nobody's address: %s", (text) => {
    expect(targetsOf([...flat, ["Zoe", text]]).at(-1)).toBe("article");
  });

  test("a name that nobody here has points to a comment that isn't in the file", () => {
    expect(linksOf([...flat, ["Zoe", "@captain_nemo you were right about the ferry"]]).answers.at(-1)).toMatchObject({
      to: "missing",
      evidence: "addressed",
    });
  });

  test("the article's author is answered at the article", () => {
    expect(targetsOf([...flat, ["Zoe", "Thanks Henrike, well reported."]], { byline: ["Henrike Vos"] }).at(-1)).toBe(
      "article",
    );
  });
});

describe("a comment that isn't in the file", () => {
  const talk: Row[] = [
    ["Nora", "The detour will cost every baker on the north bank an hour a day."],
    ["Piet", "An hour is little against a collapse. Pillars do not heal.", 1],
  ];
  const asks: Row = ["Olga", "Do you have any evidence that Lindqvist was drunk on the ferry? Please share it.", 2];

  test("is answered by who asks about what nobody here has said", () => {
    const { answers } = linksOf([...talk, asks], { declaredCount: 9 });
    expect(answers[2]).toMatchObject({ to: "missing" });
    expect(answers[2]?.why).toContain("Lindqvist");
    expect(answers[2]?.alternatives[0]?.to).toBe(2);
    expect(answers[2]?.confidence).toBeLessThan(0.95);
  });

  test.each([
    ["the page's count is met", asks, 3],
    ["the page has no count", asks, null],
    ["the name stands in the article", ["Olga", "Do you have evidence that Halvorsen knew?", 2] as Row, 9],
    ["the name stands in an earlier comment", ["Olga", "Your claim that Nora bakes is odd.", 2] as Row, 9],
    [
      "it takes up a rare word of its parent",
      ["Olga", "Do you have proof that pillars in Rotterdam heal?", 2] as Row,
      9,
    ],
    ["it only compares", ["Olga", "And what about Genoa? You remember Genoa?", 2] as Row, 9],
    ["it asks without a name", ["Olga", "Do you have any evidence for that?", 2] as Row, 9],
    ["it tells of somebody", ["Olga", "My neighbour Torvald says the same.", 2] as Row, 9],
    ["it is a plain insult", ["Olga", "You are as bad as Torvald.", 2] as Row, 9],
  ])("is not made up where %s", (_name, row, declaredCount) => {
    expect(targetsOf([...talk, row], { declaredCount }).at(-1)).toBe(2);
  });

  test("is answered where a level of the nesting is left out", () => {
    const document = documentOf(article, [...talk, ["Olga", "So be it.", 2]], { declaredCount: 9 });
    const last = document.comments[2] as (typeof document.comments)[number];
    document.comments[2] = { ...last, depth: 3 };
    expect(link(document, anchor(document)).answers[2]?.to).toBe("missing");
  });
});

test("another page's link answers the article", () => {
  const document = documentOf(article, [
    ["Ann", "Well."],
    ["A blog", "[…] the bridge […]"],
  ]);
  document.comments[1] = { ...(document.comments[1] as (typeof document.comments)[number]), kind: "pingback" };
  expect(link(document, anchor(document)).answers[1]).toMatchObject({ to: "article", evidence: "declared" });
});

test("broken nesting is cut and reported", () => {
  const { answers, warnings } = linksOf([
    ["Ann", "One.", 2],
    ["Ben", "Two.", 1],
    ["Cem", "Three.", 3],
    ["Dan", "Four.", 99],
  ]);
  expect(warnings).toMatchObject([{ code: "broken-parents" }]);
  expect(answers.map(({ to }) => to)).toEqual(["article", 1, "article", "article"]);
});

const names = fc.constantFrom("Ann", "Ben", "Cem", "Dan Moe");
const sentences = fc.constantFrom(
  "Yes, you are right.",
  "No. What do you mean?",
  "@Ann that is wrong",
  "@Nobody that is wrong",
  "Ben, please.",
  "“engineers had found cracks in two of its pillars”",
  "> the ferry was sold to the casino people\n\nSo?",
  "I think the ferry was sold to the casino people.",
  "Do you have evidence that Xerxes did it?",
  "",
);

test("for any thread: a target stands before, nobody answers himself, nothing runs in a circle", () => {
  const rows = fc.array(fc.tuple(names, sentences, fc.option(fc.integer({ min: -2, max: 14 }))), { maxLength: 14 });
  fc.assert(
    fc.property(rows, fc.option(fc.nat(30)), (comments, declaredCount) => {
      const { answers } = linksOf(
        comments.map(([author, text, parent]) => [author, text, parent === 0 ? null : parent]),
        { declaredCount },
      );
      expect(answers).toHaveLength(comments.length);
      for (const [index, { to, confidence, alternatives }] of answers.entries()) {
        const nested = comments[index]?.[2] ?? null;
        if (typeof to === "number" && to !== nested) expect(to).toBeLessThan(index + 1);
        expect(to).not.toBe(index + 1);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { confidence: other } of alternatives) expect(other).toBeLessThanOrEqual(confidence);
        const path = new Set<unknown>();
        for (let at: unknown = index + 1; typeof at === "number"; at = answers[at - 1]?.to) {
          expect(path.has(at)).toBe(false);
          path.add(at);
        }
      }
    }),
  );
});

describe("measureTree", () => {
  test("measures reading order, depth and size", () => {
    expect(measureTree([null, 0, 1, 0, null])).toEqual([
      { preorder: 0, depth: 0, subtreeSize: 4 },
      { preorder: 1, depth: 1, subtreeSize: 2 },
      { preorder: 2, depth: 2, subtreeSize: 1 },
      { preorder: 3, depth: 1, subtreeSize: 1 },
      { preorder: 4, depth: 0, subtreeSize: 1 },
    ]);
  });

  test("takes a chain of 100,000", () => {
    const chain = measureTree(Array.from({ length: 100_000 }, (_, index) => (index === 0 ? null : index - 1)));
    expect(chain[0]?.subtreeSize).toBe(100_000);
    expect(chain.at(-1)).toEqual({ preorder: 99_999, depth: 99_999, subtreeSize: 1 });
  });

  test("for any parents: a subtree is one range of the reading order", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -1, max: 30 })), { maxLength: 30 }), (parents) => {
        const measures = measureTree(parents);
        expect(measures.map(({ preorder }) => preorder).sort((a, b) => a - b)).toEqual(
          parents.map((_, index) => index),
        );
        const roots = measures.filter(({ depth }) => depth === 0);
        expect(roots.reduce((sum, { subtreeSize }) => sum + subtreeSize, 0)).toBe(parents.length);
        for (const [index, parent] of parents.entries()) {
          const own = measures[index];
          const above = parent === null ? undefined : measures[parent];
          if (!own || !above || own.depth === 0) continue;
          expect(own.depth).toBe(above.depth + 1);
          expect(own.preorder).toBeGreaterThan(above.preorder);
          expect(own.preorder + own.subtreeSize).toBeLessThanOrEqual(above.preorder + above.subtreeSize);
        }
      }),
    );
  });
});
