import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { can, permissions, roles, routes } from "@/lib/auth";
import { appFiles, appRoutes } from "./app-routes";

test("the table holds every page and route, and no other", () => {
  expect(appRoutes.map(({ path }) => path).sort()).toEqual(Object.keys(routes).sort());
});

describe("every server action asks the guard, but for those by which one comes in", () => {
  const open = ["app/sign-in/actions.ts", "app/welcome/actions.ts"];
  const actions = appFiles.filter(
    (file) => /\.tsx?$/.test(file) && /^\s*["']use server["']/m.test(readFileSync(file, "utf8")),
  );

  test("there are some", () => expect(actions).toEqual(expect.arrayContaining(open)));

  test.each(actions.filter((file) => !open.includes(file)))("%s", (file) => {
    const source = readFileSync(file, "utf8");
    const exported = source.match(/^export async function \w+[\s\S]*?\{\n[^\n]*/gm) ?? [];
    expect(exported.length).toBeGreaterThan(0);
    for (const start of exported)
      expect(start, "the guard comes first").toMatch(/\{\n\s+(const \w+ = )?await guard\("\w+"\);$/);
  });
});

test("each role may do what its work needs, and no more", () => {
  const table = Object.fromEntries(
    roles.map((role) => [role, permissions.filter((permission) => can(role, permission))]),
  );
  expect(table).toEqual({
    moderator: ["read", "decide", "export"],
    analyst: ["read", "export"],
    admin: ["read", "decide", "export", "sources", "people"],
  });
});
