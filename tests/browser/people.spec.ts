import { admin } from "./app";
import { expect, expectAccessible, test } from "./fixtures";

test.describe("the page of people", () => {
  // The browser itself reports the status of the page that is refused.
  test.use({ tolerated: [/status of 403/] });

  test("somebody is added, chooses a password, and gets another role", async ({ page, browser, app }) => {
    await page.goto("/admin/people");
    await page.getByLabel("Name", { exact: true }).fill("Mo Derator");
    await page.getByLabel("User name or e-mail").fill("mo");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    const link = page.getByRole("main").getByRole("status").locator("code");
    await expect(link).toContainText(`${app.origin}/welcome?token=`);
    await expectAccessible(page);

    const home = await (await browser.newContext({ baseURL: app.origin })).newPage();
    await home.goto((await link.textContent()) ?? "");
    await expectAccessible(home);
    await home.getByLabel("Password", { exact: true }).fill("short");
    await home.getByRole("button", { name: "Save and sign in" }).click();
    await expect(home.getByText("The password needs at least 10 characters.")).toBeVisible();
    await home.getByLabel("Password", { exact: true }).fill("long enough now");
    await home.getByRole("button", { name: "Save and sign in" }).click();
    await home.waitForURL((url) => url.pathname === "/");
    await expect(home.getByRole("banner").getByRole("link", { name: "People" })).toHaveCount(0);
    await home.goto("/admin/people");
    await expect(home.getByRole("heading", { name: "Not for your role" })).toBeVisible();
    await expectAccessible(home);

    await page.getByLabel("Role of Mo Derator", { exact: true }).selectOption("admin");
    await page.getByRole("button", { name: "Save the role of Mo Derator" }).click();
    await expect(page.getByText("Mo Derator is admin now.")).toBeVisible();
    await home.reload();
    await expect(home.getByRole("heading", { name: "People" })).toBeVisible();
    await home.getByLabel("Role of Mo Derator", { exact: true }).selectOption("analyst");
    await home.getByRole("button", { name: "Save the role of Mo Derator" }).click();
    await expect(home.getByRole("heading", { name: "Not for your role" })).toBeVisible();
    await home.context().close();
  });

  test("the last admin stays one", async ({ page }) => {
    await page.goto("/admin/people");
    await page.getByLabel(`Role of ${admin.name}`, { exact: true }).selectOption("analyst");
    await page.getByRole("button", { name: `Save the role of ${admin.name}` }).click();
    await expect(page.getByText(`${admin.name} is the last admin. Make somebody else admin first.`)).toBeVisible();
    await page.reload();
    await expect(page.getByLabel(`Role of ${admin.name}`, { exact: true })).toHaveValue("admin");
  });
});
