import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchor, sharedPassages } from "@/lib/anchor";
import { article, documentOf } from "./documents";

function anchorOne(text: string) {
  return anchor(documentOf(article, [["Ann", text]])).comments[0] as ReturnType<typeof anchor>["comments"][number];
}

function quotedOf(text: string): string[] {
  return anchorOne(text).anchors.map(({ articleStart, articleEnd }) => article.slice(articleStart, articleEnd));
}

describe("a quotation of the article", () => {
  test.each([
    ["curly", "He said “The detour adds eleven kilometres for most deliveries” and left."],
    ["straight", 'He said "The detour adds eleven kilometres for most deliveries" and left.'],
    ["German", "Er sagt „The detour adds eleven kilometres for most deliveries“, na ja."],
    ["French", "Il dit « The detour adds eleven kilometres for most deliveries » donc."],
    ["Japanese", "「The detour adds eleven kilometres for most deliveries」です"],
    ["single", "So 'The detour adds eleven kilometres for most deliveries' it doesn't."],
    ["a quoted line", "> The detour adds eleven kilometres for most deliveries\n\nAnd who pays?"],
    ["an indented block", "As it says:\n\n    The detour adds eleven kilometres for most deliveries\n\nWho pays?"],
    ["BBCode", "[quote=Ann]The detour adds eleven kilometres for most deliveries[/quote] Who pays?"],
    ["no marks", "I read that the detour adds eleven kilometres for most deliveries which is absurd."],
    ["invisible characters", "“The de\u00adtour adds\u00a0eleven kilo\u200bmetres for most deliveries”"],
  ])("in %s marks is found exactly", (_name, text) => {
    const { anchors } = anchorOne(text);
    expect(anchors).toHaveLength(1);
    expect(anchors[0]).toMatchObject({ method: "exact", score: 1 });
    expect(quotedOf(text)[0]?.toLowerCase()).toContain("he detour adds eleven kilometres for most deliveries");
  });

  test.each([
    ["a word left out", "“A replacement was promised in 1998 and in 2011; both times the money went to the stadium.”"],
    ["a typo", "“A replacemnet was promised in 1998 and again in 2011; both times the money went to the stadium.”"],
    [
      "a changed comma",
      "“A replacement was promised in 1998, and again in 2011; both times the money went to the stadium.”",
    ],
    [
      "a changed word",
      "“A new bridge was promised in 1998 and again in 2011; both times the cash went to the stadium.”",
    ],
  ])("with %s is found and says so", (_name, text) => {
    const { anchors, dangling } = anchorOne(text);
    expect(dangling).toEqual([]);
    expect(anchors).toHaveLength(1);
    expect(anchors[0]?.method).toBe("fuzzy");
    expect(anchors[0]?.score).toBeGreaterThan(0.7);
    expect(anchors[0]?.score).toBeLessThan(1);
    expect(quotedOf(text)[0]).toContain("promised in 1998 and again in 2011; both times the");
  });

  test.each(["[…]", "…", "...", "[...]", "(...)"])("shortened with %s is found part by part", (mark) => {
    expect(
      quotedOf(
        `“The city council voted on Tuesday to close the old harbour bridge ${mark} cracks in two of its pillars.”`,
      ),
    ).toEqual(["The city council voted on Tuesday to close the old harbour bridge", "cracks in two of its pillars."]);
  });

  test("over several paragraphs, each opened again, is one passage", () => {
    const paragraphs = article
      .split("\n\n")
      .slice(2)
      .map((paragraph) => paragraph.replace(/[“”]/g, "'"));
    const { anchors, dangling } = anchorOne(
      `${paragraphs.map((paragraph) => `“${paragraph}`).join("\n\n")}”\n\nIndeed.`,
    );
    expect(dangling).toEqual([]);
    expect(anchors[0]?.articleStart).toBe(article.indexOf("A replacement"));
    expect(anchors.at(-1)?.articleEnd).toBe(article.length);
  });
});

describe("what is no quotation", () => {
  test.each([
    ["scare quotes", "So “most” of the “trade” is at “risk”, they say."],
    ["apostrophes", "It's the drivers' problem, isn't it? The boys' club didn't ask 'em. Rock 'n' roll in the '90s."],
    ["common words in a row", "It is one of those things that people will always want to have."],
    ["a name that both have", "Ingrid Halvorsen, who runs it, lives there."],
  ])("%s", (_name, text) => {
    expect(anchorOne(text)).toMatchObject({ anchors: [], quotes: [], dangling: [] });
  });

  test("a marked passage that stands nowhere dangles", () => {
    const text = "My uncle always said: “Never trust a bridge that was built by a committee.”";
    const { anchors, dangling } = anchorOne(text);
    expect(anchors).toEqual([]);
    expect(dangling.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Never trust a bridge that was built by a committee.",
    ]);
  });
});

describe("comments that quote each other", () => {
  const first = "Honestly the ferry used to carry all of that freight before they sold it to the casino people.";

  test("point at the one that stands first", () => {
    const { comments } = anchor(
      documentOf(article, [
        ["Ann", first],
        ["Ben", "> the ferry used to carry all of that freight\n\nIt did not."],
        ["Cem", "“the ferry used to carry all of that freight” is right, Ben."],
      ]),
    );
    expect(comments.map(({ quotes }) => quotes.map(({ of, method }) => [of, method]))).toEqual([
      [],
      [[1, "exact"]],
      [[1, "exact"]],
    ]);
  });

  test("quote the article, not each other, when both stand there", () => {
    const passage = "“both times the money went to the stadium”";
    const { comments } = anchor(
      documentOf(article, [
        ["Ann", `${passage}?`],
        ["Ben", `Yes: ${passage}`],
      ]),
    );
    expect(comments.map(({ anchors, quotes }) => [anchors.length, quotes.length])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  test("may quote what stands further down the page", () => {
    const { comments } = anchor(
      documentOf(article, [
        ["Ben", "“the ferry used to carry all of that freight”? Ha."],
        ["Ann", first],
      ]),
    );
    expect(comments[0]?.quotes).toMatchObject([{ of: 2, method: "exact" }]);
    expect(comments[1]?.quotes).toEqual([]);
  });

  test("copies are no quotations", () => {
    const { comments } = anchor(
      documentOf(article, [
        ["Ann", first],
        ["Bot", first],
      ]),
    );
    expect(comments[1]?.quotes).toEqual([]);
  });

  test("a few rare words in marks point at the only one who used them", () => {
    const { comments } = anchor(
      documentOf(article, [
        ["Ann", "A kleptocratic boondoggle."],
        ["Ben", "“boondoggle”? Really?"],
      ]),
    );
    expect(comments[1]?.quotes).toMatchObject([{ of: 1 }]);
  });
});

const alphabet = fc.constantFrom(
  ..."abc “”\"'‘’«»„>.…\n\t- é漢😀\u200b\u0301[]quote".split(""),
  "[quote]",
  "[/quote]",
  "the ",
  "bridge ",
);
const noise = fc.array(alphabet, { maxLength: 80 }).map((parts) => parts.join(""));

describe("for any text", () => {
  test("spans lie inside, in order, and hold something", () => {
    fc.assert(
      fc.property(noise, fc.array(noise, { minLength: 1, maxLength: 6 }), (text, bodies) => {
        const { comments } = anchor(
          documentOf(
            text,
            bodies.map((body, index) => [`p${index % 3}`, body] as const),
          ),
        );
        for (const [index, { anchors, quotes, dangling }] of comments.entries()) {
          const own = bodies[index] as string;
          for (const { start, end } of [...anchors, ...quotes, ...dangling]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(own.length);
          }
          for (const { articleStart, articleEnd, score } of anchors) {
            expect(articleStart).toBeLessThan(articleEnd);
            expect(articleEnd).toBeLessThanOrEqual(text.length);
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
          }
          for (const { of, ofStart, ofEnd } of quotes) {
            expect(of).not.toBe(index + 1);
            expect(ofStart).toBeLessThan(ofEnd);
            expect(ofEnd).toBeLessThanOrEqual((bodies[of - 1] as string).length);
          }
        }
      }),
    );
  });

  test("eight words of the article are found in whatever marks, dashes and spaces they come", () => {
    const words = [...article.matchAll(/\S+/g)];
    const marks = fc.constantFrom(["“", "”"], ['"', '"'], ["«", "»"], ["„", "“"], ["", ""]);
    const space = fc.constantFrom(" ", "\u00a0", "  ", "\n", "\u2009");
    fc.assert(
      fc.property(
        fc.nat(words.length - 30),
        fc.integer({ min: 9, max: 28 }),
        marks,
        space,
        fc.boolean(),
        (from, count, [open, close], gap, upper) => {
          const start = words[from]?.index as number;
          const last = words[from + count - 1] as RegExpMatchArray;
          const original = article.slice(start, (last.index as number) + last[0].length);
          let passage = original.replace(/[“”]/g, "").replace(/\s+/g, gap);
          if (upper) passage = passage.toUpperCase();
          const text = `Zounds ${open}${passage}${close} zounds.`;
          const { anchors } = anchorOne(text);
          const found = anchors.reduce((sum, { articleStart, articleEnd }) => sum + articleEnd - articleStart, 0);
          expect(found).toBeGreaterThanOrEqual(original.length * 0.85);
          for (const anchored of anchors) {
            expect(anchored.articleStart).toBeGreaterThanOrEqual(start);
            expect(anchored.articleEnd).toBeLessThanOrEqual(start + original.length);
          }
        },
      ),
    );
  });
});

describe("two articles", () => {
  test("share the passages that stand in both", () => {
    const other = `A bridge story. ${article.slice(article.indexOf("A replacement"), article.indexOf("Whether"))} More follows.`;
    const shared = sharedPassages(article, other);
    expect(shared.map(({ aStart, aEnd }) => article.slice(aStart, aEnd))).toEqual([
      "A replacement was promised in 1998 and again in 2011; both times the money went to the stadium.",
    ]);
    expect(shared[0]).toMatchObject({ method: "exact", score: 1 });
  });

  test("share nothing when they only share a topic", () => {
    expect(
      sharedPassages(article, "The mayor closed the harbour bridge to lorries; the council had voted for it."),
    ).toEqual([]);
  });
});

test("hostile texts are read in linear time", () => {
  for (const unit of ['"a ', "“", "'a ", ">", "> a\nb\n", "[quote]", "a… ", "the the ", "«»", "\n  a\nb"]) {
    const text = unit.repeat(Math.ceil(300_000 / unit.length));
    expect(
      anchor(
        documentOf(`${article}\n\n${text.slice(0, 5000)}`, [
          ["Ann", text],
          ["Ben", text],
        ]),
      ).comments,
    ).toHaveLength(2);
  }
});
