import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "oxc-parser";

/** What one file imports: files of ours by path, everything else by name. */
export interface FileImports {
  file: string;
  files: string[];
  packages: string[];
}

const SOURCE = /\.(ts|tsx|js|mjs)$/;

/** Every source file below the given folders (or the files themselves) with what it imports, types included. */
export function readImports(roots: string[], exclude: RegExp): FileImports[] {
  return roots
    .flatMap(filesBelow)
    .filter((file) => SOURCE.test(file) && !exclude.test(file))
    .map((file) => importsOf(file, readFileSync(file, "utf8")));
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

export function importsOf(file: string, source: string): FileImports {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const specifiers = [
    ...module.staticImports.map((each) => each.moduleRequest.value),
    ...module.staticExports.flatMap((each) => each.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map((each) => literal(source.slice(each.moduleRequest.start, each.moduleRequest.end))),
  ];
  const imports: FileImports = { file, files: [], packages: [] };
  for (const specifier of new Set(specifiers)) {
    if (specifier.startsWith(".")) imports.files.push(resolve(join(dirname(file), specifier)));
    else if (specifier.startsWith("@/")) imports.files.push(resolve(specifier.slice(2)));
    else imports.packages.push(specifier.startsWith("node:") ? specifier : packageName(specifier));
  }
  return imports;
}

/** The value of a string literal; an import whose target is computed can't be followed and is shown as it stands. */
function literal(source: string): string {
  return /^(["'`])(.*)\1$/.exec(source)?.[2] ?? source;
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function resolve(path: string): string {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}.js`, join(path, "index.ts"), join(path, "index.tsx")];
  return candidates.find((each) => existsSync(each) && statSync(each).isFile()) ?? path;
}

/** The first way back from each file to itself, as a list of files; each cycle once. */
export function findCycles(graph: FileImports[]): string[][] {
  const next = new Map(graph.map(({ file, files }) => [file, files]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, path: string[]): void => {
    const seen = path.indexOf(file);
    if (seen >= 0) {
      cycles.push([...path.slice(seen), file]);
      return;
    }
    if (done.has(file)) return;
    for (const each of next.get(file) ?? []) visit(each, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}
