import type { Browser } from "@playwright/test";
import type { Role } from "@/lib/auth/permissions";
import type { App } from "./app";

const password = "another long pass phrase";

/** An admin adds somebody on the page of people and hands over the link; they choose a password. Answers their session. */
export async function addPerson(browser: Browser, app: App, admin: object, role: Role): Promise<object> {
  const desk = await browser.newContext({ baseURL: app.origin, storageState: admin as never });
  const page = await desk.newPage();
  await page.goto("/admin/people");
  await page.getByLabel("Name", { exact: true }).fill(`The ${role}`);
  await page.getByLabel("User name or e-mail").fill(role);
  await page.getByLabel("Role", { exact: true }).selectOption(role);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const link = (await page.getByRole("main").getByRole("status").locator("code").textContent()) ?? "";
  await desk.close();

  const home = await browser.newContext({ baseURL: app.origin });
  const welcome = await home.newPage();
  await welcome.goto(link);
  await welcome.getByLabel("Password", { exact: true }).fill(password);
  await welcome.getByRole("button", { name: "Save and sign in" }).click();
  await welcome.waitForURL((url) => url.pathname === "/");
  const state = await home.storageState();
  await home.close();
  return state;
}
