import type { Page } from "@playwright/test";
import { expect, expectAccessible, nobody, test } from "./fixtures";

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** Opens the desk of an article of the seeds by its link in the list. */
async function openDesk(page: Page, title: RegExp): Promise<void> {
  await page.goto("/");
  const link = page.getByRole("rowheader").getByRole("link", { name: title });
  await page.goto((await link.getAttribute("href")) ?? "");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

const thread = /Billy Barr Goes Soft on Crime/;
const pages: Record<string, (page: Page) => Promise<unknown>> = {
  "the list": (page) => page.goto("/"),
  "the list, searched": (page) => page.goto("/?q=policeman"),
  "the list, with nothing found": (page) => page.goto("/?q=zzzzqqqq&sort=nonsense"),
  "a desk": (page) => openDesk(page, thread),
  "a desk with a comment": async (page) => {
    await openDesk(page, thread);
    await page.goto(`${page.url()}?c=8`);
    await expect(page.getByRole("region", { name: "Comment 8", exact: true })).toBeVisible();
  },
  "a desk with filters": async (page) => {
    await openDesk(page, thread);
    await page.goto(`${page.url()}?show=claims`);
    await expect(page.getByText(/^Showing \d+ of 33/)).toBeAttached();
  },
  "a desk without a thread": async (page) => {
    await page.goto("/?has=none");
    const link = page.getByRole("rowheader").getByRole("link").first();
    await page.goto((await link.getAttribute("href")) ?? "");
    await expect(page.getByRole("region", { name: "Article", exact: true })).toBeVisible();
  },
  people: (page) => page.goto("/admin/people"),
};
const pagesForNobody: Record<string, (page: Page) => Promise<unknown>> = {
  "the sign-in page": (page) => page.goto("/sign-in"),
  "a link that is dead": (page) => page.goto("/welcome?token=nothing"),
};

/** Axe in light and in dark, and nothing that sticks out to the side. */
async function expectWellMade(page: Page): Promise<void> {
  await expect(page.getByRole("main")).toBeVisible();
  await expect(page).toHaveTitle(/Postil/);
  await expectAccessible(page);
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sticksOut).toBeLessThanOrEqual(0);
}

for (const viewport of sizes) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });
    for (const [name, open] of Object.entries(pages)) {
      test(name, async ({ page }) => {
        await open(page);
        await expectWellMade(page);
      });
    }

    test.describe("a page that is not there", () => {
      test.use({ tolerated: [/status of 404/] });
      test("says so", async ({ page }) => {
        expect((await page.goto("/threads/nothing"))?.status()).toBe(404);
        await expectWellMade(page);
      });
    });

    test.describe("for nobody", () => {
      test.use({ storageState: nobody });
      for (const [name, open] of Object.entries(pagesForNobody)) {
        test(name, async ({ page }) => {
          await open(page);
          await expectWellMade(page);
        });
      }
    });
  });
}
