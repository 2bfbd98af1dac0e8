import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figure";
import { generate } from "./generate";
import type { Options } from "./options";

/** Comments a second from a file into a fresh SQLite database, and the process's peak memory, all told. */
export function* measureImport({ scenarios, comments }: Options): Generator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), "postil-bench-"));
  try {
    for (const scenario of scenarios) {
      const { name, text, settings } = generate(scenario, comments);
      const file = join(folder, name);
      writeFileSync(file, text);
      const { n, ms, peakMb } = importInChild(file, JSON.stringify(settings));
      const budgets = { speed: 5_000, memory: 512 };
      yield { name: "import", scenario, n, value: (n / ms) * 1000, unit: "comments/s", budget: budgets.speed };
      yield { name: "import.peak-memory", scenario, n, value: peakMb, unit: "MB", budget: budgets.memory };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function importInChild(file: string, settings: string): { n: number; ms: number; peakMb: number } {
  const child = join(import.meta.dirname, "import-child.ts");
  const run = spawnSync(process.execPath, ["--import", "tsx", child, file, settings], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) throw new Error(`The import of ${file} failed.`);
  return JSON.parse(run.stdout);
}
