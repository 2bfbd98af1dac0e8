import { existsSync, readFileSync } from "node:fs";
import { inRoot } from "./paths.js";
import { Problem } from "./problem.js";
import { start } from "./processes.js";
import { isStamped, stamp } from "./stamps.js";
import { skipped, step } from "./steps.js";

const abiStamp = inRoot("node_modules/.postil/abi");
const abi = `${process.platform}-${process.arch}-${process.versions.modules}`;

/** Installs exactly what package-lock.json names, unless that already stands in node_modules for this Node. */
export async function installPackages() {
  if (packagesAreCurrent()) return skipped("Packages", "installed");
  await step("Packages", "installing with npm ci (better-sqlite3 may compile for a minute or two)", npmCi);
  stamp(abiStamp, abi);
}

/** npm leaves a copy of what it installed in node_modules/.package-lock.json, only once all of it stands. */
function packagesAreCurrent() {
  const installed = readPackages("node_modules/.package-lock.json");
  const wanted = readPackages("package-lock.json");
  if (!installed || !wanted) return false;
  if (existsSync(abiStamp) && !isStamped(abiStamp, abi)) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }> | null} */
function readPackages(file) {
  if (!existsSync(inRoot(file))) return null;
  return JSON.parse(readFileSync(inRoot(file), "utf8")).packages ?? null;
}

async function npmCi() {
  const npm = process.env.npm_execpath;
  // Under `npm start` npm tells where it is; without it, it stands on the PATH.
  const [command, args] = npm?.endsWith("npm-cli.js") ? [process.execPath, [npm]] : ["npm", []];
  const { tail, ended } = start(command, [...args, "ci", "--include=dev", "--no-audit", "--no-fund"]);
  const code = await ended;
  if (code === 0) return;
  throw new Problem(
    code === 127
      ? "npm was not found: install Node with npm and try again."
      : "Installing the packages failed (npm's last lines stand above): mend what they name, most often the network or a missing C++ compiler, and try again.",
    tail,
  );
}
