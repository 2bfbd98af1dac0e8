import { describe, expect, it } from "vitest";
import {
  chosenBy,
  nothingSelected,
  parseSelection,
  type Selection,
  writeSelection,
} from "@/lib/insight/desk-selection";
import { answering, comment, seedThread, tag } from "./desk-fixture";

const scope = { ordinals: new Set([1, 8, 23]), authors: new Set(["Dave K", "Ann & Bob=?"]), textLength: 100 };
const parse = (query: string) => parseSelection(new URLSearchParams(query), scope);

describe("the selection in the URL", () => {
  it("comes back as it was written", () => {
    const selections: Selection[] = [
      nothingSelected,
      { ...nothingSelected, comment: 8, passage: { start: 3, end: 100 }, show: "claims" },
      { ...nothingSelected, range: { by: "order", from: 4, to: 6 }, person: "Ann & Bob=?", root: 23 },
      {
        ...nothingSelected,
        range: { by: "time", from: Date.UTC(2020, 10, 21, 14, 30), to: Date.UTC(2020, 10, 21, 14, 59) },
        show: "cover-up",
      },
    ];
    for (const selection of selections) expect(parse(writeSelection(selection))).toEqual({ selection, problems: [] });
  });

  it("is short and can be read", () => {
    const range = { by: "time" as const, from: Date.UTC(2020, 10, 21, 14, 30), to: Date.UTC(2020, 10, 21, 14, 59) };
    expect(writeSelection({ ...nothingSelected, comment: 8, range })).toBe("c=8&range=20201121T1430-20201121T1459");
  });

  it("keeps the parameters of others", () => {
    expect(writeSelection({ ...nothingSelected, comment: 1 }, new URLSearchParams("pane=article&c=8"))).toBe(
      "pane=article&c=1",
    );
  });

  it("names what it does not know and keeps the rest", () => {
    const { selection, problems } = parse("c=99&p=50-20&range=later&show=nonsense&person=Nobody&from=1e3");
    expect(selection).toEqual(nothingSelected);
    expect(problems).toHaveLength(6);
    expect(problems[0]).toBe("The link asks for comment “99”, which is not in this thread.");
    expect(parse("c=8&show=nonsense")).toMatchObject({ selection: { comment: 8 }, problems: [expect.any(String)] });
  });

  it.each([
    "p=0-101",
    "p=-1-5",
    "p=5-5",
    "range=0-5",
    "range=9-3",
    "range=20201301T9999-20201121T1459",
    "c=08x",
    "c=-1",
  ])("refuses %s", (query) => {
    expect(parse(query).problems).toHaveLength(1);
  });
});

describe("chosenBy", () => {
  const chosen = (selection: Partial<Selection>, comments = seedThread) =>
    chosenBy({ ...nothingSelected, ...selection }, comments);

  it("is null without a filter: everything is shown", () => {
    expect(chosen({ comment: 8, root: 1 })).toBeNull();
  });

  it("takes a bar by reading order, both ends included", () => {
    expect([...(chosen({ range: { by: "order", from: 4, to: 6 } }) ?? [])]).toEqual([4, 5, 6]);
  });

  it("takes a bar by time, and no comment without a time", () => {
    const comments = [
      comment(1, { postedAt: "2020-11-21T14:30" }),
      comment(2, { postedAt: "2020-11-21T15:00" }),
      comment(3),
    ];
    const range = { by: "time" as const, from: Date.UTC(2020, 10, 21, 14, 30), to: Date.UTC(2020, 10, 21, 14, 59) };
    expect([...(chosen({ range }, comments) ?? [])]).toEqual([1]);
    expect([...(chosen({ show: "untimed" }, comments) ?? [])]).toEqual([3]);
  });

  it("combines filters", () => {
    expect([...(chosen({ person: "bmaz", range: { by: "order", from: 1, to: 5 } }) ?? [])]).toEqual([2, 4]);
  });

  it("finds the comments that quote a passage", () => {
    const anchor = { start: 0, end: 4, articleStart: 10, articleEnd: 20, method: "exact" as const, score: 1 };
    const comments = [comment(1, { anchors: [anchor] }), comment(2)];
    expect([...(chosen({ passage: { start: 19, end: 40 } }, comments) ?? [])]).toEqual([1]);
    expect([...(chosen({ passage: { start: 20, end: 40 } }, comments) ?? [])]).toEqual([]);
  });

  it("finds tags by layer and by type, unsure links and ghosts", () => {
    const comments = [
      comment(1, { tags: [tag("claim", "cover-up")] }),
      comment(2, { tags: [tag("claim", "rigging", { verdict: "rejected" })] }),
      comment(3, answering(1, 0.7)),
      comment(4, { answers: { to: 1, origin: "human", evidence: "guessed", confidence: 0.2 } }),
      comment(5, answering("missing")),
    ];
    const by = (show: string) => [...(chosen({ show }, comments) ?? [])];
    expect(by("claims")).toEqual([1]);
    expect(by("cover-up")).toEqual([1]);
    expect(by("unsure")).toEqual([3]);
    expect(by("missing")).toEqual([5]);
  });
});
