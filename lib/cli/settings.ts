import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { noSettings, SeedManifest, SourceSettings } from "../model";

/** The manifest that may lie beside a source. */
const manifestName = "seeds.json";

/** Settings for one file out of a JSON text: one source's settings, or settings by file name. Throws when it is neither. */
function settingsIn(path: string, file: string): SourceSettings {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
  const manifest = SeedManifest.safeParse(json);
  if (manifest.success) return manifest.data[basename(file)] ?? noSettings;
  const single = SourceSettings.safeParse(json);
  if (single.success) return single.data;
  throw new Error(`${path}: neither settings of a source nor settings by file name`);
}

/** What the command line says about a source; what it says wins over what lies beside the file. */
export type GivenSettings = { settings?: string; staff?: string; author?: string };

function names(list: string | undefined): string[] | null {
  if (list === undefined) return null;
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** The settings of a file: given by option, else from the manifest beside it, else none. */
export function settingsOf(file: string, given: GivenSettings): SourceSettings {
  return knownSettingsOf(file, given) ?? noSettings;
}

/** The same; null when neither an option nor a manifest says anything of the file. */
export function knownSettingsOf(file: string, given: GivenSettings): SourceSettings | null {
  const beside = join(dirname(file), manifestName);
  const path = given.settings ?? (existsSync(beside) ? beside : null);
  if (path === null && given.staff === undefined && given.author === undefined) return null;
  const found = path === null ? noSettings : settingsIn(path, file);
  return { ...found, staff: names(given.staff) ?? found.staff, authors: names(given.author) ?? found.authors };
}
