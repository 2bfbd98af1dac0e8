import { describe, expect, it } from "vitest";
import { prepareActivity } from "@/lib/insight/activity";
import type { DeskComment } from "@/lib/insight/desk-view";
import { comment, seedThread, tag } from "./desk-fixture";

const total = (bins: { readers: number; house: number }[]) =>
  bins.reduce((sum, bin) => sum + bin.readers + bin.house, 0);
const at = (ordinal: number, postedAt: string, more: Partial<DeskComment> = {}) =>
  comment(ordinal, { postedAt, postedPrecision: "minute", ...more });

describe("over reading order", () => {
  const activity = prepareActivity(seedThread);

  it("says that the page gives no times", () => {
    expect(activity.axis).toBe("order");
    expect(activity.clock).toBe("In reading order: the page gives no times.");
  });

  it("draws 33 comments in bars of three", () => {
    expect(activity.bins).toHaveLength(11);
    expect(activity.bins[0]).toMatchObject({ label: "1–3", name: "comments 1 to 3", readers: 2, house: 1 });
    expect(activity.bins[10]?.range).toEqual({ by: "order", from: 31, to: 33 });
    expect(total(activity.bins)).toBe(33);
  });

  it("counts the seven comments of staff and author apart", () => {
    expect(activity.bins.reduce((sum, bin) => sum + bin.house, 0)).toBe(7);
  });

  it("quotes a relative time instead of inventing an absolute one", () => {
    const relative = [comment(1, { postedText: "3 days ago", postedPrecision: "relative" })];
    expect(prepareActivity(relative)).toMatchObject({
      axis: "order",
      clock: "In reading order: the page gives only relative times (“3 days ago”).",
    });
  });

  it("counts passages that a person rejected nowhere", () => {
    const comments = [
      comment(1, { tags: [tag("claim", "cover-up"), tag("claim", "cabal", { verdict: "rejected" })] }),
      comment(2, { role: "staff", tags: [tag("intervention", "tone")] }),
    ];
    const { bins, sentence } = prepareActivity(comments);
    expect(bins.map(({ claims, interventions }) => [claims, interventions])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(sentence).toBe(
      "2 comments, 1 of them by staff or the author; 1 claim in 1 comment, most of them in comment 1; 1 intervention in 1 comment.",
    );
  });

  it("never draws more than twelve bars, and loses no comment", () => {
    for (const size of [0, 1, 2, 12, 13, 120, 121, 999, 10_000]) {
      const { bins } = prepareActivity(Array.from({ length: size }, (_, index) => comment(index + 1)));
      expect(bins.length).toBeLessThanOrEqual(12);
      expect(total(bins)).toBe(size);
    }
  });
});

describe("over time", () => {
  it("groups by the smallest round step that fits, and keeps empty stretches", () => {
    const { axis, clock, bins } = prepareActivity([
      at(1, "2020-11-21T14:02"),
      at(2, "2020-11-21T14:40"),
      at(3, "2020-11-21T19:59", { role: "staff" }),
    ]);
    expect(axis).toBe("time");
    expect(clock).toBe("By the times on the page.");
    expect(bins.map(({ label, readers, house }) => [label, readers, house])).toEqual([
      ["14:00", 1, 0],
      ["14:30", 1, 0],
      ["15:00", 0, 0],
      ["15:30", 0, 0],
      ["16:00", 0, 0],
      ["16:30", 0, 0],
      ["17:00", 0, 0],
      ["17:30", 0, 0],
      ["18:00", 0, 0],
      ["18:30", 0, 0],
      ["19:00", 0, 0],
      ["19:30", 0, 1],
    ]);
  });

  it("never cuts a day where the page gives only days", () => {
    const { bins } = prepareActivity([
      at(1, "2020-11-20", { postedPrecision: "day" }),
      at(2, "2020-11-22", { postedPrecision: "day" }),
    ]);
    expect(bins.map(({ label, readers }) => [label, readers])).toEqual([
      ["20 Nov", 1],
      ["21 Nov", 0],
      ["22 Nov", 1],
    ]);
  });

  it("says how many comments it can't draw", () => {
    const { clock, untimed, bins } = prepareActivity([
      at(1, "2020-11-21T14:02"),
      at(2, "2020-11-21T14:03"),
      comment(3),
    ]);
    expect(untimed).toBe(1);
    expect(clock).toBe("By the times on the page. 1 comment has no time and can’t be drawn.");
    expect(total(bins)).toBe(2);
  });

  it("falls back to reading order when fewer than half have a time", () => {
    expect(prepareActivity([at(1, "2020-11-21T14:02"), comment(2), comment(3)]).clock).toBe(
      "In reading order: the page gives a time to fewer than half of its comments.",
    );
  });

  it("covers decades with twelve bars", () => {
    const { bins } = prepareActivity([at(1, "1999-01-01T00:00"), at(2, "2026-11-21T23:59")]);
    expect(bins.length).toBeLessThanOrEqual(12);
    expect(total(bins)).toBe(2);
  });
});
