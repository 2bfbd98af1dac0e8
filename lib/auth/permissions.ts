/** Who may do what: the two tables that the guard, the pages and the test of all routes share. */
export const roles = ["moderator", "analyst", "admin"] as const;
export type Role = (typeof roles)[number];

/**
 * `read` threads and charts, `decide` about comments, `export` data, bring in and manage `sources`,
 * manage `people`.
 */
export const permissions = ["read", "decide", "export", "sources", "people"] as const;
export type Permission = (typeof permissions)[number];

const granted: Record<Role, readonly Permission[]> = {
  moderator: ["read", "decide", "export"],
  analyst: ["read", "export"],
  admin: permissions,
};

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

export function can(role: Role, permission: Permission): boolean {
  return granted[role].includes(permission);
}

type Method = "GET" | "POST";

/**
 * Every page and route handler of `app/` with what it asks for; `null` is open to everybody. A new
 * `page.tsx` or `route.ts` without a line here fails the test that walks them all.
 */
export const routes: Record<string, Partial<Record<Method, Permission | null>>> = {
  "/": { GET: "read" },
  "/threads/[id]": { GET: "read" },
  "/search": { GET: "read" },
  "/admin/people": { GET: "people" },
  "/sign-in": { GET: null },
  "/welcome": { GET: null },
  "/api/auth/[...all]": { GET: null, POST: null },
  "/api/v1/decisions": { POST: "decide" },
  "/api/v1/undo": { POST: "decide" },
  "/api/v1/redo": { POST: "decide" },
};
