import AxeBuilder from "@axe-core/playwright";
import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { type App, becomeAdmin, startApp } from "./app";

type SignedIn = Exclude<BrowserContextOptions["storageState"], string | undefined>;

interface TestFixtures {
  /** Console messages that a test brings about on purpose, such as the 404 of a page that is not there. */
  tolerated: RegExp[];
}

interface WorkerFixtures {
  app: App;
  session: SignedIn;
}

/** A browser that starts signed in: `test.use({ storageState: nobody })` for one that is not. */
export const nobody: SignedIn = { cookies: [], origins: [] };

/**
 * Playwright's `test` over an app of the worker's own, signed in as its admin. It fails on whatever the browser
 * reports as an error: an exception, a broken Content Security Policy, a file that did not load, a `console.error`.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  tolerated: [[], { option: true }],
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const app = await startApp();
      await use(app);
      await app.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  session: [
    async ({ app, browser }, use) => {
      const context = await browser.newContext();
      await becomeAdmin(await context.newPage(), app.link);
      await use(await context.storageState());
      await context.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ app }, use) => use(app.origin),
  storageState: ({ session }, use) => use(session),
  page: async ({ page, tolerated }, use) => {
    const errors = watchErrors(page);
    await use(page);
    expect(errors.filter((error) => !tolerated.some((pattern) => pattern.test(error)))).toEqual([]);
  },
});

/** Collects what the browser reports as an error from now on. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || /Content Security Policy|hydrat/i.test(message.text()))
      errors.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 500) errors.push(`${response.status()} ${response.url()}`);
  });
  return errors;
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Asserts that axe finds nothing against WCAG 2.2 AA, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    const found = violations.map(({ id, nodes }) => ({
      id,
      colorScheme,
      where: nodes.slice(0, 5).map(({ html, any }) => `${html.slice(0, 200)} ${any[0]?.message ?? ""}`),
    }));
    expect(found).toEqual([]);
  }
}

export { expect };
