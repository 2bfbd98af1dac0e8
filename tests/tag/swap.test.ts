import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tag } from "@/lib/tag";
import { claimRules } from "@/lib/tag/claims/rules";
import { nothingAnchored, threadOf } from "./fixtures";

/** Pairs that must weigh the same: parties, persons, countries, agencies, outlets, genders. */
const pairs: readonly (readonly [string, string])[] = [
  ["Clinton", "Trump"],
  ["Clintons", "Trumps"],
  ["Hillary", "Donald"],
  ["Obama", "Bush"],
  ["Biden", "Reagan"],
  ["Soros", "Koch"],
  ["Putin", "Macron"],
  ["Democrats", "Republicans"],
  ["Democrat", "Republican"],
  ["DNC", "RNC"],
  ["Tories", "Labour"],
  ["liberals", "conservatives"],
  ["liberal", "conservative"],
  ["CNN", "Fox"],
  ["BBC", "NPR"],
  ["Mexico", "Germany"],
  ["Mexican", "German"],
  ["Russia", "Ukraine"],
  ["Russian", "Ukrainian"],
  ["China", "Israel"],
  ["Chinese", "Israeli"],
  ["CIA", "Mossad"],
  ["FBI", "GCHQ"],
  ["MI6", "NSA"],
  ["he", "she"],
  ["himself", "herself"],
  ["men", "women"],
  ["son", "daughter"],
  ["husband", "wife"],
  ["brother", "sister"],
];

const table = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

function swap(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{N}]*/gu, (word) => {
    const small = table.get(word.toLowerCase());
    const other =
      table.get(word) ?? (small && word.charAt(0) !== word.charAt(0).toLowerCase() ? capital(small) : small);
    return other ?? word;
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function tagsOf(text: string): string[] {
  const [comment] = tag(threadOf(text), nothingAnchored, []).comments;
  const claims = (comment?.claims ?? []).map((claim) => `${claim.rule} ${claim.type} ${claim.stance}`);
  return [...claims, ...(comment?.signals ?? []).map((signal) => `${signal.rule} ${signal.type}`)];
}

const texts = claimRules.flatMap((rule) => [...rule.examples.map((example) => example.text), ...rule.counterExamples]);

describe("even-handed", () => {
  it("has a table that changes the examples", () => {
    expect(texts.filter((text) => swap(text) !== text).length).toBeGreaterThan(40);
  });

  it.each(texts.filter((text) => swap(text) !== text))("says the same of both sides: %s", (text) => {
    expect(tagsOf(swap(text)), swap(text)).toEqual(tagsOf(text));
  });

  const labelled = "../shared/real/labelled/fox-news-comments.json";

  it.skipIf(!existsSync(labelled))("says the same of both sides in real comments", () => {
    const comments = readFileSync(labelled, "utf8").trim().split("\n");
    const changed = comments
      .map((line) => (JSON.parse(line) as { text: string }).text)
      .filter((text) => swap(text) !== text && tagsOf(text).join() !== tagsOf(swap(text)).join());
    expect(changed).toEqual([]);
  });
});
