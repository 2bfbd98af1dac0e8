import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { importFile } from "../import";
import { migrate, openStore, type Store, StoreError } from "../store";
import { type GivenSettings, knownSettingsOf } from "./settings";

export const name = "import";
export const summary = "store files, or bring what is stored of them up to date";
export const usage = `postil import FILE... [--staff NAME,...] [--author NAME,...] [--settings FILE]

A file's name is its identity: the same name again updates the same thread and
keeps every decision. Settings come from the options or the seeds.json beside the
file, as for postil analyze; without any, a source keeps the settings it has.

Prints a line for each file: new, changed, unchanged and vanished comments.
Exit code: 0 done, 1 at least one file could not be imported, 2 wrong usage.`;

/** Imports files into the database. Returns the exit code. */
export async function run(args: string[]): Promise<number> {
  let parsed: { positionals: string[]; values: GivenSettings };
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { staff: { type: "string" }, author: { type: "string" }, settings: { type: "string" } },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { positionals: files, values: given } = parsed;
  if (files.length === 0) return refuse("name at least one file; postil import --help says more.");
  const names = files.map((file) => basename(file));
  const twice = names.find((each, index) => names.indexOf(each) !== index);
  if (twice) return refuse(`two files are named ${twice} and would be taken for one source.`);

  try {
    await migrate();
    const store = openStore();
    try {
      return await importAll(files, given, store);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    console.error(`postil import: ${error.message}`);
    return 1;
  }
}

function refuse(reason: string): number {
  console.error(`postil import: ${reason}`);
  return 2;
}

async function importAll(files: string[], given: GivenSettings, store: Store): Promise<number> {
  let failed = 0;
  for (const file of files) {
    const name = basename(file);
    const input = readInput(file, given);
    if ("problem" in input) {
      console.error(`${name}: ${input.problem}`);
      failed += 1;
      continue;
    }
    const report = await importFile({ name, ...input }, store);
    (report.status === "failed" ? console.error : console.log)(report.message);
    if (report.status === "failed") failed += 1;
  }
  return failed > 0 ? 1 : 0;
}

function readInput(file: string, given: GivenSettings) {
  try {
    const settings = knownSettingsOf(file, given);
    return { bytes: readFileSync(file), ...(settings && { settings }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
