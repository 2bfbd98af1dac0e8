import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** @param {string[]} parts a path below the repository's folder */
export const inRoot = (...parts) => join(root, ...parts);

/** A package's own script, run with this Node: no shell, no `.cmd` shims. */
export const bin = {
  next: inRoot("node_modules/next/dist/bin/next"),
  tsx: inRoot("node_modules/tsx/dist/cli.mjs"),
};
