import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyze, analyzeDocument } from "@/lib/analyze";
import { Analysis, noSettings, SeedManifest } from "@/lib/model";
import { article, documentOf } from "../anchor/documents";

const seeds = join(import.meta.dirname, "../../seeds");
const manifest = SeedManifest.parse(JSON.parse(readFileSync(join(seeds, "seeds.json"), "utf8")));

describe("the seeds", () => {
  test.each(readdirSync(seeds).filter((name) => name.endsWith(".txt")))(
    "%s keeps the contract, twice the same",
    (name) => {
      const bytes = readFileSync(join(seeds, name));
      const analysis = analyze(bytes, manifest[name]);
      expect(Analysis.parse(analysis)).toEqual(analysis);
      expect(analyze(bytes, manifest[name])).toEqual(analysis);
      expect(analysis.article.publisher).toBe(manifest[name]?.publisher);
    },
  );
});

describe("settings", () => {
  const document = documentOf(article, [
    ["Ann Lee", "One."],
    ["BEN ", "Two."],
    ["Cem", "Three."],
  ]);

  test("make staff and authors of names, whatever their case and spaces", () => {
    const { comments } = analyzeDocument(document, { ...noSettings, staff: [" ben"], authors: ["ann LEE"] });
    expect(comments.map(({ role }) => role)).toEqual(["author", "staff", "unknown"]);
  });

  test("leave the page's own word where they say nothing", () => {
    const named = { ...document, article: { ...document.article, publisher: "The Quay" } };
    expect(analyzeDocument(named).article.publisher).toBe("The Quay");
    expect(analyzeDocument(named, { ...noSettings, publisher: "Other" }).article.publisher).toBe("Other");
  });

  test("don't change the document that was read", () => {
    const before = structuredClone(document);
    analyzeDocument(document, { ...noSettings, staff: ["Cem"], publisher: "Other" });
    expect(document).toEqual(before);
  });
});
