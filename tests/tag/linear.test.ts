import { describe, expect, it } from "vitest";
import { tag } from "@/lib/tag";
import { nothingAnchored, threadOf } from "./fixtures";

const MEGABYTE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

/** Text that would run away in a matcher which looks back further than it may. */
const hostile: readonly [string, string][] = [
  ["one letter", fill("a ")],
  ["no spaces", fill("a")],
  ["capitals", fill("THEY HID THE TRUTH ")],
  ["brackets", fill("(")],
  ["straight quotes", fill('"')],
  ["opening quotes", fill("“")],
  ["apostrophes", fill("'a ")],
  ["pronouns", fill("they ")],
  ["actions", fill("cover up hide bury the truth ")],
  ["agents", fill("CIA FBI government media ")],
  ["negations", fill("not never no ")],
  ["questions", fill("? ")],
  ["names", fill("Aaa Bbb ")],
  ["dots", fill("u.s.")],
  ["hyphens", fill("a-")],
  ["colons", fill("From The Post:\n")],
  ["blank lines", fill("\n\n")],
  ["quoted lines", fill("> a\n")],
  ["links", fill("https://a.b/c ")],
  ["numbers", fill("1,")],
  ["surrogates", fill("😀")],
  ["almost a phrase", fill("made to look made to look like a ")],
];

describe("hostile text of one megabyte", () => {
  it.each(hostile)("%s", { timeout: 60_000 }, (_name, text) => {
    const [comment] = tag(threadOf({ text, role: "staff" }), nothingAnchored, []).comments;
    expect(comment?.provenance.at(-1)?.end).toBe(text.length);
  });
});
