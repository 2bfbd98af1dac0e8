import { beforeEach, expect, test, vi } from "vitest";
import { acceptLink } from "@/lib/auth";
import { run } from "@/lib/cli/user";
import { openStore, type Store } from "@/lib/store";
import { freshDatabase } from "@/tests/helpers/database";
import { password, tokenOf } from "./people";

let store: Store;
beforeEach(async ({ onTestFinished }) => {
  const url = await freshDatabase(onTestFinished);
  vi.stubEnv("DATABASE_URL", url);
  vi.stubEnv("POSTIL_URL", "");
  vi.stubEnv("PORT", "4321");
  store = openStore(url);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await store.close();
  });
});

/** Runs `postil user …` and answers what it printed and its exit code. */
async function user(...args: string[]) {
  const log = vi.spyOn(console, "log").mockReset().mockReturnValue();
  const error = vi.spyOn(console, "error").mockReset().mockReturnValue();
  const code = await run(args);
  const printed = (spy: typeof log) => spy.mock.calls.map(([line]) => `${line}\n`).join("");
  return { code, out: printed(log), err: printed(error) };
}

test("the first admin's link, then people, roles, resets and the list", async () => {
  const link = await user("link");
  expect(link).toMatchObject({ code: 0, err: "" });
  expect(link.out).toMatch(/^http:\/\/localhost:4321\/welcome\?token=[\w-]{43}\n$/);
  await acceptLink(tokenOf(link.out.trim()), { name: "Ada", account: "ada", password }, store);
  expect(await user("link")).toMatchObject({ code: 1, err: expect.stringContaining("There is an admin already.") });

  const added = await user(
    "add",
    "Mo D.",
    "--role",
    "moderator",
    "--username",
    "mo",
    "--url",
    "https://postil.example/x",
  );
  expect(added).toMatchObject({ code: 0, out: expect.stringMatching(/^https:\/\/postil\.example\/welcome\?token=/) });
  expect(await user("role", "mo", "analyst")).toMatchObject({ code: 0, out: "Mo D. is analyst now.\n" });
  expect(await user("role", "ada", "analyst")).toMatchObject({
    code: 1,
    err: "Ada is the last admin. Make somebody else admin first.\n",
  });
  expect(await user("reset", "mo")).toMatchObject({ code: 0, out: expect.stringContaining("/welcome?token=") });
  expect((await user("list")).out).toBe("ada\tadmin\tAda\nmo\tanalyst\tMo D.\t(has not chosen a password)\n");
});

test("what is not possible says why, with exit code 1", async () => {
  expect(await user("role", "nobody", "admin")).toMatchObject({
    code: 1,
    err: 'Nobody has the user name or e-mail "nobody".\n',
  });
  expect(await user("add", "Mo", "--role", "boss", "--username", "mo")).toMatchObject({ code: 1 });
  expect((await user("list")).out).toContain("Nobody yet.");
});

test.each([
  [[]],
  [["fly"]],
  [["toString"]],
  [["add", "Mo"]],
  [["add", "--role", "admin"]],
  [["role", "mo"]],
  [["list", "--role", "admin"]],
  [["add", "Mo", "--rule", "admin"]],
  [["link", "--url", "javascript:alert(1)"]],
])("wrong usage %j shows the usage, with exit code 2", async (args) => {
  const result = await user(...args);
  expect(result).toMatchObject({ code: 2, out: "" });
  expect(result.err).toContain("postil user add NAME");
});
