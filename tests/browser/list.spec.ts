import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const rows = (page: Page) => page.getByRole("table").locator("tbody").getByRole("row");
const titles = (page: Page) => page.getByRole("table").locator("tbody").getByRole("rowheader");

/** What the list says of how many articles it holds. */
const summary = (page: Page) => page.getByRole("main").getByRole("status");

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await expect(rows(page)).toHaveCount(5);
});

test("shows every article, with and without a thread", async ({ page }) => {
  await expect(summary(page)).toHaveText("5 articles");
  await expect(page.getByText("The article came without a thread")).toHaveCount(3);
  const thread = rows(page).filter({ hasText: "Billy Barr Goes Soft on Crime" });
  await expect(thread.getByRole("link", { name: "33 of 44 comments" })).toBeVisible();
});

test("sorts by a column, and the address keeps it", async ({ page }) => {
  await page.getByRole("columnheader", { name: "Article" }).getByRole("link").click();
  await expect(page).toHaveURL(/\?sort=title&dir=asc$/);
  await expect(page.getByRole("columnheader", { name: "Article" })).toHaveAttribute("aria-sort", "ascending");
  const ascending = await titles(page).allTextContents();
  expect(ascending).toEqual([...ascending].sort((a, b) => a.localeCompare(b, "en")));

  await page.getByRole("columnheader", { name: "Article" }).getByRole("link").click();
  await expect(titles(page).first()).toHaveText(ascending.at(-1) ?? "");
  await page.reload();
  await expect(titles(page)).toHaveText([...ascending].reverse());
});

test("filters, searches, and Back undoes it", async ({ page }) => {
  await page.getByLabel("Thread", { exact: true }).selectOption({ label: "With a thread" });
  await expect(page).toHaveURL(/\?has=thread$/);
  await expect(rows(page)).toHaveCount(2);

  await page.getByRole("searchbox", { name: "Titles and comments" }).fill("policeman");
  await expect(page).toHaveURL(/q=policeman/);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).getByRole("link", { name: /policeman/ })).toHaveCount(1);

  await page.goBack();
  await expect(page).toHaveURL(/\?has=thread$/);
  await expect(rows(page)).toHaveCount(2);
  await page.goBack();
  await expect(rows(page)).toHaveCount(5);
  await page.goForward();
  await expect(rows(page)).toHaveCount(2);
});

test("says that nothing was found, and leads back", async ({ page }) => {
  await page.goto("/?q=zzzzqqqq");
  await expect(page.getByRole("heading", { name: /No title and no comment has/ })).toBeVisible();
  await page.getByRole("link", { name: "Show all articles" }).click();
  await expect(rows(page)).toHaveCount(5);
});

test("a comment that was found opens on its desk", async ({ page }) => {
  await page.goto("/?q=policeman");
  await page
    .getByRole("link", { name: /policeman/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/threads\/[^/]+\?c=\d+/);
  await expect(page.getByRole("treegrid", { name: "Comments" })).toBeVisible();
});
