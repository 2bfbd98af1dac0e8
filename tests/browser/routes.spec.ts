import { type APIRequestContext, type APIResponse, type Browser, request } from "@playwright/test";
import { can, type Permission, type Role, roles, routes } from "@/lib/auth/permissions";
import { appRoutes } from "@/tests/auth/app-routes";
import type { App } from "./app";
import { expect, test } from "./fixtures";
import { addPerson } from "./people";

type Visitor = Role | "nobody";
const visitors: Visitor[] = ["nobody", ...roles];

/** What a visitor meets: the thing itself, the way to the sign-in page, or a refusal. */
type Outcome = "open" | "sign-in" | "401" | "403";

function expected(visitor: Visitor, permission: Permission | null, kind: "page" | "handler"): Outcome {
  if (permission === null) return "open";
  if (visitor === "nobody") return kind === "page" ? "sign-in" : "401";
  return can(visitor, permission) ? "open" : "403";
}

async function outcomeOf(response: APIResponse): Promise<Outcome | number> {
  const status = response.status();
  if (status === 401 || status === 403) return `${status}`;
  // Whoever is signed in has no business at the sign-in page and is led on.
  if (status === 307)
    return new URL(response.headers().location ?? "", response.url()).pathname === "/sign-in" ? "sign-in" : "open";
  // Open is also what there is nothing of, and what asks for a body that says something.
  return [200, 400, 404].includes(status) ? "open" : status;
}

/** A path for a route with parameters; whether there is such a thing is told after the permission. */
const example = (path: string) => path.replace(/\[\.{0,3}\w+\]/g, "none");

let contexts: Record<Visitor, APIRequestContext>;

async function contextsOf(app: App, browser: Browser, admin: object): Promise<Record<Visitor, APIRequestContext>> {
  const open = (storageState: object) =>
    request.newContext({ baseURL: app.origin, storageState: storageState as never, maxRedirects: 0 });
  const states = { nobody: { cookies: [], origins: [] }, admin } as Record<Visitor, object>;
  for (const role of ["moderator", "analyst"] as const) states[role] = await addPerson(browser, app, admin, role);
  const entries = await Promise.all(visitors.map(async (visitor) => [visitor, await open(states[visitor])] as const));
  return Object.fromEntries(entries) as Record<Visitor, APIRequestContext>;
}

test.beforeAll(async ({ app, browser, session }) => {
  contexts = await contextsOf(app, browser, session);
});

test.afterAll(async () => {
  for (const context of Object.values(contexts)) await context.dispose();
});

test("every route is in the table", () => {
  expect(appRoutes.map(({ path }) => path).sort()).toEqual(Object.keys(routes).sort());
});

for (const { path, kind } of appRoutes) {
  for (const [method, permission] of Object.entries(routes[path] ?? {})) {
    for (const visitor of visitors) {
      const outcome = expected(visitor, permission, kind);
      test(`${visitor}: ${method} ${path} is ${outcome}`, async ({ app }) => {
        const headers: Record<string, string> = method === "GET" ? {} : { origin: app.origin };
        const response = await contexts[visitor].fetch(example(path), { method, headers });
        expect(await outcomeOf(response)).toBe(outcome);
        expectSecurityHeaders(response);
      });
    }
  }
}

test("who comes back from signing in lands on the page they asked for", async () => {
  const response = await contexts.nobody.get("/admin/people?a=1&b=2");
  expect(response.headers().location).toBe(`/sign-in?next=${encodeURIComponent("/admin/people?a=1&b=2")}`);
});

test("whoever is signed in can't be made to act by another site", async () => {
  for (const path of ["/api/v1/decisions", "/api/v1/undo", "/api/v1/redo", "/api/auth/sign-out"]) {
    const response = await contexts.admin.post(path, { headers: { origin: "https://evil.example" }, data: {} });
    expect(response.status(), path).toBe(403);
  }
  expect((await contexts.admin.get("/admin/people")).status(), "still signed in").toBe(200);
});

test("a refused request says why, in its status and in words", async ({ app }) => {
  const post = (path: string, data: unknown) =>
    contexts.moderator.post(path, { headers: { origin: app.origin }, data });
  const action = { kind: "decide", commentId: "none", version: 0, decision: "approved" };
  const cases = [
    [await post("/api/v1/decisions", "{"), 400, "bad-request"],
    [
      await post("/api/v1/decisions", { clientKey: "a-key-of-mine", actions: [{ ...action, decision: "eaten" }] }),
      400,
      "bad-request",
    ],
    [await post("/api/v1/decisions", { clientKey: "a-key-of-mine", actions: [action] }), 404, "not-found"],
    [await post("/api/v1/undo", { clientKey: "a-key-of-mine" }), 409, "nothing-to-undo"],
    [await post("/api/v1/redo", { clientKey: "a-key-of-mine" }), 409, "nothing-to-redo"],
  ] as const;
  for (const [response, status, code] of cases) {
    expect(response.status()).toBe(status);
    expect(await response.json()).toMatchObject({ code, message: expect.stringMatching(/\w/) });
  }
});

test("each page has a nonce of its own, and it is the one on its scripts", async () => {
  const nonces = new Set<string>();
  for (let count = 0; count < 3; count += 1) {
    const response = await contexts.admin.get("/");
    const policy = response.headers()["content-security-policy"] ?? "";
    expect(policy).not.toMatch(/unsafe-eval|upgrade-insecure-requests/);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    nonces.add(nonce);
    const scripts = (await response.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  }
  expect(nonces.size).toBe(3);
});

function expectSecurityHeaders(response: APIResponse): void {
  const headers = response.headers();
  expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-frame-options"]).toBe("DENY");
  expect(headers["referrer-policy"]).toBe("same-origin");
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect(headers["cache-control"]).toContain("no-store");
  expect(headers["x-powered-by"]).toBeUndefined();
}
