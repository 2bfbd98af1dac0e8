import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/lib/browser.js";

const executablePath = (await findBrowser()) ?? undefined;

export default defineConfig({
  testDir: "tests/browser",
  globalSetup: "./tests/browser/build.ts",
  // Each worker runs an app and a browser of its own.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    trace: "retain-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
