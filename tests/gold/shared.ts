import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyze } from "@/lib/analyze";
import { type Analysis, SeedManifest } from "@/lib/model";

const root = join(import.meta.dirname, "../..");
const goldFolder = join(root, "../shared/gold");

/** The hand-made gold lies beside the checkout, not in it: without it these tests are skipped, and say so. */
export const hasGold = existsSync(goldFolder);

type Quoted = { n: number | null; quote: string };
export type Gold = {
  source: string;
  comments: {
    n: number;
    author: string;
    depth: number;
    displayedParent: number | null;
    answers: (number | string)[];
  }[];
  claims: { must: (Quoted & { n: number; types: string[]; stances: string[] })[]; mustNot: number[] };
  interventions: { must: (Quoted & { types: string[]; target: number | string })[]; mustNot: number[] };
  anchors: (Quoted & { n: number })[];
  articleReuse?: { from: string; quote: string }[];
  signals: (Quoted & { n: number; type: string; of?: number })[];
};

export function readGold(name: string): Gold {
  return JSON.parse(readFileSync(join(goldFolder, `${name}.json`), "utf8"));
}

export function analyzeSeed(source: string): Analysis {
  const manifest = SeedManifest.parse(JSON.parse(readFileSync(join(root, "seeds/seeds.json"), "utf8")));
  return analyze(readFileSync(join(root, "seeds", source)), manifest[source]);
}

/** Whether a span of a text overlaps the place where a quote stands in it. */
export function overlaps(text: string, quote: string, span: { start: number; end: number }): boolean {
  const at = text.indexOf(quote);
  return at >= 0 && span.start < at + quote.length && span.end > at;
}

/** Prints what was found of each kind, so that a change for the worse is seen in the log. */
export function printScores(title: string, rows: Record<string, string | number>[]): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => String(row[column] ?? "").length)),
  );
  const line = (cells: string[]) => cells.map((cell, index) => cell.padEnd(widths[index] as number)).join("  ");
  const table = [line(columns), ...rows.map((row) => line(columns.map((column) => String(row[column] ?? ""))))];
  process.stdout.write(`\n${title}\n${table.join("\n")}\n`);
}
