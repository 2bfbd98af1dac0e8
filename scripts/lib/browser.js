import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { inRoot } from "./paths.js";
import { Problem } from "./problem.js";
import { skipped, step } from "./steps.js";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const DOWNLOAD_MS = 180_000;

/** The browser that the tests drive: `POSTIL_CHROMIUM`, the system's, or the one Playwright has; null when there is none. */
export async function findBrowser() {
  if (process.env.POSTIL_CHROMIUM) return process.env.POSTIL_CHROMIUM;
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const system = [...onPath, ...MAC].find((file) => existsSync(file));
  if (system) return system;
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** Finds a browser or brings one in: Playwright's own where it can be downloaded, else Debian's. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) {
    skipped("Browser", found);
    return found;
  }
  return step("Browser", "installing Chromium", async () => {
    attempt(process.execPath, [inRoot("node_modules/@playwright/test/cli.js"), "install", "--with-deps", "chromium"]);
    const downloaded = await findBrowser();
    if (downloaded) return downloaded;
    if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
      attempt("apt-get", ["update"]);
      attempt("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
    }
    const installed = await findBrowser();
    if (installed) return installed;
    throw new Problem(
      "No browser for the tests: install Chromium or Google Chrome, or name one with POSTIL_CHROMIUM, and try again.",
    );
  });
}

/** @param {string} command @param {string[]} args */
function attempt(command, args) {
  spawnSync(command, args, {
    stdio: "ignore",
    timeout: DOWNLOAD_MS,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
