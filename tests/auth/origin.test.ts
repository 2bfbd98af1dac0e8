import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { isSameOrigin, originOf, safeNext } from "@/lib/auth";
import { readSecret } from "@/lib/auth/secret";
import { contentSecurityPolicy, securityHeaders } from "@/lib/auth/security-headers";

afterEach(() => vi.unstubAllEnvs());

describe("the page after sign-in", () => {
  test.each([
    ["/threads/x?comment=8#top", "/threads/x?comment=8#top"],
    ["/", "/"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["/\t/evil.example", "/"],
    ["/.//evil.example", "/"],
    ["https://evil.example", "/"],
    ["javascript:alert(1)", "/"],
    [undefined, "/"],
    [["/a", "/b"], "/"],
  ])("%j leads to %s", (next, expected) => expect(safeNext(next)).toBe(expected));

  test("is on this site, whatever is asked", () => {
    const piece = fc.constantFrom("/", "\\", "\t", "\n", ".", "..", "@", ":", "evil.example", "%2f", "?", "#", "http:");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => `/${pieces.join("")}`),
        ),
        (next) => {
          const url = new URL(safeNext(next), "https://postil.test");
          expect(url.origin).toBe("https://postil.test");
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("the origin of a request", () => {
  test("is what the browser shows, through proxies too", () => {
    expect(originOf(new Headers({ host: "localhost:3000" }))).toBe("http://localhost:3000");
    const proxied = {
      host: "10.0.0.7:3000",
      "x-forwarded-host": "postil.test, inner",
      "x-forwarded-proto": "https,http",
    };
    expect(originOf(new Headers(proxied))).toBe("https://postil.test");
    vi.stubEnv("POSTIL_URL", "https://postil.example/");
    expect(originOf(new Headers({ host: "localhost:3000" }))).toBe("https://postil.example");
  });

  test("decides what may change something", () => {
    const from = (headers: Record<string, string>) => isSameOrigin(new Headers({ host: "postil.test", ...headers }));
    expect(from({ origin: "http://postil.test" })).toBe(true);
    expect(from({ origin: "http://evil.example" })).toBe(false);
    expect(from({ origin: "null" })).toBe(false);
    expect(from({ "sec-fetch-site": "same-origin" })).toBe(true);
    expect(from({ "sec-fetch-site": "same-site" })).toBe(false);
    expect(from({ "sec-fetch-site": "cross-site" })).toBe(false);
    expect(from({})).toBe(true);
  });
});

test("the secret is made once and readable by its owner only", () => {
  const folder = mkdtempSync(join(tmpdir(), "postil-secret-"));
  try {
    const secret = readSecret(folder);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(readSecret(folder)).toBe(secret);
    expect(statSync(join(folder, "secret")).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["secret"]);
    vi.stubEnv("BETTER_AUTH_SECRET", "from the environment");
    expect(readSecret(folder)).toBe("from the environment");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the policy lets only the nonce's scripts run, and eval in development alone", () => {
  const policy = contentSecurityPolicy("abc", { secure: true, development: false });
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).toContain("style-src 'self' 'nonce-abc';");
  expect(policy).toContain("upgrade-insecure-requests");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|style-src [^;]*unsafe-inline/);
  const development = contentSecurityPolicy("abc", { secure: false, development: true });
  expect(development).toContain("'unsafe-eval'");
  expect(development).not.toContain("upgrade-insecure-requests");
  expect(securityHeaders({ secure: true })).toHaveProperty("Strict-Transport-Security");
  expect(securityHeaders({ secure: false })).not.toHaveProperty("Strict-Transport-Security");
});
