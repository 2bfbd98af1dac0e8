import { admin } from "./app";
import { expect, expectAccessible, nobody, test } from "./fixtures";

test.use({ storageState: nobody });

// The browser comes as nobody, to an app that has an admin.
test.beforeAll(({ session }) => expect(session.cookies.length).toBeGreaterThan(0));

test("a person signs in, comes to the page they asked for, and signs out", async ({ page }) => {
  await page.goto("/admin/people");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expect(page.getByLabel("User name or e-mail")).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type(admin.username);
  await page.keyboard.press("Tab");
  await page.keyboard.type(admin.password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/admin\/people$/);
  await expect(page.getByRole("heading", { name: "People" })).toBeVisible();
  await page
    .getByRole("banner")
    .getByRole("button", { name: new RegExp(admin.name) })
    .click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto("/");
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("a wrong password is said, and the name stays", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("User name or e-mail").fill("somebody");
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "is wrong" })).toBeVisible();
  await expect(page.getByLabel("User name or e-mail")).toHaveValue("somebody");
  await expectAccessible(page);
});

test("too many attempts are refused by the server that people use, with the time to wait", async ({ request, app }) => {
  const attempt = () =>
    request.post("/api/auth/sign-in/username", {
      headers: { origin: app.origin },
      data: { username: "guessed", password: "wrong wrong" },
    });
  for (let count = 0; count < 10; count += 1) expect((await attempt()).status()).toBe(401);
  const refused = await attempt();
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()["x-retry-after"])).toBeGreaterThan(0);
});

test.describe("without scripts in the browser", () => {
  test.use({ javaScriptEnabled: false });

  test("one signs in all the same", async ({ page }) => {
    await page.goto("/sign-in?next=%2Fadmin%2Fpeople");
    await page.getByLabel("User name or e-mail").fill(admin.username);
    await page.getByLabel("Password", { exact: true }).fill(admin.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/admin\/people$/);
  });
});

test("a link that is used up or made up says so and what to do", async ({ page, app }) => {
  await page.goto(app.link);
  await expect(page.getByText("This link has been used already.")).toBeVisible();
  await page.goto("/welcome?token=made-up");
  await expect(page.getByText("This link is not known here.")).toBeVisible();
  await expectAccessible(page);
});
