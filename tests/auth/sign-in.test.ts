import { beforeEach, describe, expect, test } from "vitest";
import { handleAuth, identify, signIn } from "@/lib/auth";
import type { Store } from "@/lib/store";
import { freshStore } from "@/tests/helpers/database";
import { browser, makeAdmin, origin, password, signedIn } from "./people";

let store: Store;
beforeEach(async ({ onTestFinished }) => {
  store = await freshStore(onTestFinished);
  await makeAdmin(store);
});

const wrong = { problem: "E-mail, user name or password is wrong." };
const from = (count: number) => browser({ "x-forwarded-for": `192.0.2.${count}` });
const post = (path: string, body: object, headers = browser()) => {
  headers.set("content-type", "application/json");
  return handleAuth(
    new Request(`${origin}/api/auth${path}`, { method: "POST", headers, body: JSON.stringify(body) }),
    store,
  );
};

describe("signing in", () => {
  test("gives a cookie that scripts and other sites can't use", async () => {
    expect(await signIn(" ADA ", password, browser(), store)).toMatchObject({
      cookies: [{ name: "postil.session_token", httpOnly: true, sameSite: "lax", secure: false, path: "/" }],
    });
  });

  test("over https gives a cookie for https only", async () => {
    const https = browser({ "x-forwarded-proto": "https", origin: "https://postil.test" });
    expect(await signIn("ada", password, https, store)).toMatchObject({
      cookies: [{ name: "__Secure-postil.session_token", secure: true }],
    });
  });

  test("makes the person known, and signing out unknown again", async () => {
    const headers = await signedIn(store, "ada");
    expect(await identify(headers, store)).toMatchObject({ name: "Ada", role: "admin" });
    expect((await post("/sign-out", {}, headers)).status).toBe(200);
    expect(await identify(headers, store)).toBeNull();
  });

  test("with anything wrong says the same", async () => {
    for (const [account, secret] of [
      ["ada", "not the password"],
      ["eve", password],
      ["eve@example.org", password],
      ["!", password],
      ["a@", password],
    ]) {
      expect(await signIn(account ?? "", secret ?? "", browser(), store)).toEqual(wrong);
    }
    expect(await signIn("", "", browser(), store)).toHaveProperty("problem");
  });

  test("from another site's form is refused", async () => {
    const result = await signIn("ada", password, browser({ origin: "https://evil.example" }), store);
    expect(result).toEqual({ problem: expect.stringContaining("another site") });
  });
});

describe("attempts are limited", () => {
  test("for one account, from wherever they come, and in parallel", async () => {
    const all = await Promise.all(
      Array.from({ length: 25 }, (_, count) => signIn("ada", "wrong wrong", from(count), store)),
    );
    const problems = all.map((each) => ("problem" in each ? each.problem : "in"));
    expect(problems.filter((each) => each === wrong.problem).length).toBeLessThanOrEqual(10);
    expect(
      problems.filter((each) => /^Too many attempts\. Try again in \d+ seconds?\.$/.test(each)).length,
    ).toBeGreaterThanOrEqual(15);
    const right = await signIn("ada", password, from(200), store);
    expect(right, "even the right password waits").toEqual({ problem: expect.stringContaining("Too many attempts") });
  });

  test("for one address, whatever the account", async () => {
    const last: unknown[] = [];
    for (let count = 0; count < 31; count += 1)
      last.push(await signIn(`nobody${count}`, "wrong wrong", browser(), store));
    expect(last[29]).toEqual(wrong);
    expect(last[30]).toEqual({ problem: expect.stringContaining("Too many attempts") });
    expect(await signIn("ada", password, from(77), store), "another address is free").toHaveProperty("cookies");
  });

  test("and are forgotten after the pause and after the right password", async () => {
    for (let count = 0; count < 9; count += 1) await signIn("ada", "wrong wrong", from(count), store);
    expect(await signIn("ada", password, from(50), store)).toHaveProperty("cookies");
    for (let count = 0; count < 10; count += 1)
      expect(await signIn("ada", "wrong wrong", from(100 + count), store)).toEqual(wrong);
    expect(await signIn("ada", password, from(51), store)).toHaveProperty("problem");
    await store.db.rateLimit.updateMany({ data: { lastRequest: Date.now() - 61_000 } });
    expect(await signIn("ada", password, from(52), store)).toHaveProperty("cookies");
  });

  test("over HTTP with status 429 and the seconds to wait", async () => {
    let response = new Response();
    for (let count = 0; count < 11; count += 1)
      response = await post("/sign-in/username", { username: "ada", password: "wrong wrong" }, from(count));
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("x-retry-after"))).toBeGreaterThan(0);
  });
});

describe("what better-auth could do besides stays shut", () => {
  test.each([
    "/sign-up/email",
    "/update-user",
    "/change-password",
    "/request-password-reset",
    "/delete-user",
    "/sign-in/social",
    "/is-username-available",
    "/../v1",
  ])("%s", async (path) => {
    const headers = await signedIn(store, "ada");
    const body = { name: "Eve", email: "eve@example.org", username: "eve", password, role: "admin" };
    expect((await post(path, body, headers)).status).toBe(404);
    expect(await store.db.user.count()).toBe(1);
  });

  test("a session with a role that we don't know is nobody's", async () => {
    const headers = await signedIn(store, "ada");
    await store.db.user.updateMany({ data: { role: "emperor" } });
    expect(await identify(headers, store)).toBeNull();
  });

  test("a forged cookie is nobody's", async () => {
    const [session] = await store.db.session.findMany();
    for (const value of ["x", `${session?.token}.forged`, encodeURIComponent(`${session?.token}.${"A".repeat(43)}=`)]) {
      expect(await identify(browser({ cookie: `postil.session_token=${value}` }), store)).toBeNull();
    }
  });
});
