import { once } from "node:events";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyze } from "../analyze";
import { type Analysis, isReadError } from "../model";
import { type GivenSettings, settingsOf } from "./settings";
import { terminalOf } from "./terminal";
import { treeLines } from "./tree";

export const name = "analyze";
export const summary = "read files and print what they say: thread, quotes, claims, interventions";
export const usage = `postil analyze FILE... [--json] [--staff NAME,...] [--author NAME,...] [--settings FILE]

Prints a tree for the terminal, or with --json one object a file (an array for
several files). Touches no database. Who is staff, and under which names the
article's author comments, comes from --staff, --author or --settings (a JSON
file of one source's settings or of settings by file name), else from the
seeds.json beside the file.

Exit code: 0 done, 1 at least one file could not be read, 2 wrong usage.`;

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Why a file could not be analysed, with its line where that is known. */
function reason(error: unknown): string {
  if (isReadError(error)) return `${error.line === null ? "" : `line ${error.line}: `}${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

function analyzeFile(file: string, given: GivenSettings): Analysis | null {
  try {
    return analyze(readFileSync(file), settingsOf(file, given));
  } catch (error) {
    console.error(`postil: ${file}: ${reason(error)}`);
    return null;
  }
}

async function printJson(files: string[], given: GivenSettings): Promise<boolean> {
  const several = files.length > 1;
  let printed = 0;
  if (several) await write("[");
  for (const file of files) {
    const analysis = analyzeFile(file, given);
    if (!analysis) continue;
    await write(`${several ? (printed > 0 ? ",\n" : "\n") : ""}${JSON.stringify(analysis, null, 2)}`);
    printed += 1;
  }
  if (several) await write("\n]\n");
  else if (printed > 0) await write("\n");
  return printed === files.length;
}

async function printTrees(files: string[], given: GivenSettings): Promise<boolean> {
  const terminal = terminalOf(process.stdout, process.env);
  let printed = 0;
  for (const file of files) {
    const analysis = analyzeFile(file, given);
    if (!analysis) continue;
    if (printed > 0) await write("\n");
    for (const line of treeLines(terminal, file, analysis)) await write(`${line}\n`);
    printed += 1;
  }
  return printed === files.length;
}

/** Analyses files and prints them. Returns the exit code. */
export async function run(args: string[]): Promise<number> {
  let parsed: { positionals: string[]; values: GivenSettings & { json?: boolean } };
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        staff: { type: "string" },
        author: { type: "string" },
        settings: { type: "string" },
      },
    });
  } catch (error) {
    console.error(`postil analyze: ${reason(error)}`);
    return 2;
  }
  const { positionals: files, values } = parsed;
  if (files.length === 0) {
    console.error("postil analyze: name at least one file; postil analyze --help says more.");
    return 2;
  }
  const whole = values.json ? await printJson(files, values) : await printTrees(files, values);
  return whole ? 0 : 1;
}
