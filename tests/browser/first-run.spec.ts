import { test as bare, expect, type Page } from "@playwright/test";
import { becomeAdmin, startApp } from "./app";
import { watchErrors } from "./fixtures";

const article = (page: Page) => page.getByRole("region", { name: "Article", exact: true });
const rows = (page: Page) => page.getByRole("treegrid", { name: "Comments" }).getByRole("row");
const inspected = (page: Page, ordinal: number) =>
  page.getByRole("region", { name: `Comment ${ordinal}`, exact: true });

/** Tabs as somebody without a pointer does, until a row of the tree has the focus. */
async function tabIntoTree(page: Page): Promise<void> {
  for (let i = 0; i < 100; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.getAttribute("role") === "row")) return;
  }
  throw new Error("a hundred tabs did not lead into the tree");
}

bare("from an empty folder to the comments behind a passage and a bar", async ({ page }) => {
  bare.setTimeout(180_000);
  const errors = watchErrors(page);
  const app = await startApp();
  try {
    await bare.step("signs in by the link", () => becomeAdmin(page, app.link));

    await bare.step("opens the desk", async () => {
      await page
        .getByRole("rowheader")
        .getByRole("link", { name: /Billy Barr Goes Soft on Crime/ })
        .click();
      await expect(page.getByRole("heading", { level: 1, name: /Billy Barr Goes Soft on Crime/ })).toBeVisible();
      await expect(page.getByText("the page declares 44 replies; 33 are in the file")).toBeAttached();
    });

    await bare.step("walks it with the keyboard", async () => {
      await tabIntoTree(page);
      await page.keyboard.press("Home");
      await expect(inspected(page, 1)).toBeVisible();
      for (const ordinal of [2, 3, 4]) {
        await page.keyboard.press("j");
        await expect(inspected(page, ordinal)).toBeVisible();
        await expect(page).toHaveURL(new RegExp(`[?&]c=${ordinal}\\b`));
      }
      await page.keyboard.press("k");
      await expect(inspected(page, 3)).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await expect(inspected(page, 4)).toBeVisible();
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog")).toContainText("Next comment");
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    });

    await bare.step("folds and unfolds a branch", async () => {
      const branch = rows(page)
        .filter({ has: page.locator("[aria-hidden]") })
        .and(page.locator("[aria-expanded=true]"));
      const before = await rows(page).count();
      await branch.first().click();
      await page.keyboard.press("h");
      await expect.poll(() => rows(page).count()).toBeLessThan(before);
      await page.keyboard.press("l");
      await expect(rows(page)).toHaveCount(before);
    });

    await bare.step("chooses a quoted passage and sees the comment that quotes it", async () => {
      await article(page)
        .getByRole("link", { name: /policeman of the world/ })
        .first()
        .click();
      await expect(inspected(page, 8)).toBeVisible();
      await expect(rows(page).and(page.locator("[aria-selected=true]"))).toContainText("policeman of the world");
      await page.getByRole("button", { name: /^Quotes .*remove this filter/ }).click();
    });

    await bare.step("chooses a bar and sees its comments", async () => {
      const bar = page
        .getByRole("group", { name: /^Bars/ })
        .getByRole("button", { name: /: [1-9]\d* comments?/ })
        .nth(1);
      const count = Number(/: (\d+) comment/.exec((await bar.getAttribute("aria-label")) ?? "")?.[1]);
      await bar.click();
      await expect(bar).toHaveAttribute("aria-pressed", "true");
      await expect(page.getByText(`Showing ${count} of 33`)).toBeVisible();
      // Their ancestors stay, dimmed, to tell where they stand.
      await expect(rows(page).and(page.locator("[data-kind=comment]:not([data-dimmed])"))).toHaveCount(count);
      await expect(page).toHaveURL(/range=/);
    });

    await bare.step("Back takes the bar back, and the address is the selection", async () => {
      await page.goBack();
      await expect(page.getByText(/^Showing \d+ of 33/)).toHaveCount(0);
      await page.goForward();
      await page.reload();
      await expect(page.getByText(/^Showing \d+ of 33/)).toBeVisible();
    });
    expect(errors).toEqual([]);
  } finally {
    await app.stop();
  }
});
