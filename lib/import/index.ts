import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { noSettings, SeedManifest } from "../model";
import { type Store, sharedStore } from "../store";
import { importFile } from "./import-file";
import type { ImportReport } from "./report";

export { importFile } from "./import-file";
export type { ImportReport } from "./report";

/** Imports each `.txt` of a folder with its settings in the folder's `seeds.json`, if it has one. */
export async function importSeeds(folder: string, store: Store = sharedStore()): Promise<ImportReport[]> {
  const files = readdirSync(folder).sort();
  const manifest = files.includes("seeds.json")
    ? SeedManifest.parse(JSON.parse(readFileSync(join(folder, "seeds.json"), "utf8")))
    : {};
  const reports: ImportReport[] = [];
  for (const name of files.filter((file) => file.endsWith(".txt"))) {
    const bytes = readFileSync(join(folder, name));
    reports.push(await importFile({ name, bytes, settings: manifest[name] ?? noSettings }, store));
  }
  return reports;
}
