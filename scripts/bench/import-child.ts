/**
 * `import-child.ts FILE SETTINGS_JSON`: imports one file into an empty database, in a
 * process of its own so that its peak memory is the import's. Prints one JSON object.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { importFile } from "../../lib/import";
import { migrate, openStore } from "../../lib/store";

async function main(file: string, settings: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "postil-bench-"));
  try {
    const url = `file:${join(folder, "postil.db")}`;
    await migrate(url);
    const store = openStore(url);
    const before = performance.now();
    const bytes = readFileSync(file);
    const report = await importFile({ name: basename(file), bytes, settings: JSON.parse(settings) }, store);
    const ms = performance.now() - before;
    if (report.status !== "imported") throw new Error(report.message);
    await store.close();
    // maxRSS is in kilobytes.
    console.log(JSON.stringify({ n: report.added, ms, peakMb: process.resourceUsage().maxRSS / 1024 }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(process.argv[2] ?? "", process.argv[3] ?? "{}");
