import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { freePort } from "@/scripts/lib/ports.js";

/** One running Postil over a data folder of its own. */
export interface App {
  origin: string;
  /** The one-time sign-in link for the first admin. */
  link: string;
  stop(): Promise<void>;
}

export const admin = { name: "Ada Admin", username: "ada", password: "a long enough pass phrase" };

/** Starts the app as a person would, with `scripts/start.js`, over an empty folder; it goes when the app stops. */
export async function startApp(): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), "postil-browser-"));
  const port = await freePort();
  const child = spawn(process.execPath, ["scripts/start.js"], {
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), POSTIL_DATA: folder, DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = new Promise<void>((done) => child.on("close", () => done()));
  let output = "";
  const ready = new Promise<{ origin: string; link: string }>((done, fail) => {
    const read = (data: Buffer) => {
      output += data;
      const origin = /ready at (\S+)/.exec(output)?.[1];
      const link = /with (http\S+)/.exec(output)?.[1];
      if (origin && link && output.includes("Ctrl-C")) done({ origin, link });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    closed.then(() => fail(new Error(`npm start ended:\n${output}`)));
  });
  const stop = async () => {
    child.kill("SIGINT");
    await closed;
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...(await ready), stop };
}

/** Opens the link and becomes the first admin, as the page asks. */
export async function becomeAdmin(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Name", { exact: true }).fill(admin.name);
  await page.getByLabel("User name or e-mail").fill(admin.username);
  await page.getByLabel("Password", { exact: true }).fill(admin.password);
  await page.getByRole("button", { name: "Create the admin and sign in" }).click();
  await page.waitForURL((url) => url.pathname === "/");
}
