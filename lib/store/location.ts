import { accessSync, constants, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { StoreError } from "./errors";

/** Where a database lies: an embedded file, or a server behind a URL. */
export type Location = { dialect: "sqlite"; file: string } | { dialect: "postgresql"; url: string };

/** The folder of the embedded database: `POSTIL_DATA`, else `data/` where Postil was started. */
export function dataFolder(): string {
  return resolve(/* turbopackIgnore: true */ process.env.POSTIL_DATA || "data");
}

/**
 * Reads a database URL: `postgres://…` or `postgresql://…` is a server, `file:PATH` is
 * a SQLite file, nothing is `postil.db` in the data folder. Throws StoreError.
 */
export function locate(url: string | undefined): Location {
  if (!url) return { dialect: "sqlite", file: join(dataFolder(), "postil.db") };
  if (/^postgres(ql)?:\/\//.test(url)) return { dialect: "postgresql", url };
  if (url.startsWith("file:")) return { dialect: "sqlite", file: resolve(url.slice("file:".length)) };
  throw new StoreError("bad-url", "DATABASE_URL must begin with postgres:// or file:, or be left out.");
}

/** Makes the folder of a SQLite file and checks that it can be written. Throws StoreError. */
export function ensureFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new StoreError("unwritable", `The data folder ${folder} can't be written to; set POSTIL_DATA to another.`, {
      cause,
    });
  }
}
