import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { derivePostgresSchema } from "@/scripts/derive-postgres-schema";

const schema = readFileSync("prisma/schema.prisma", "utf8");

test("the PostgreSQL schema is derived from the one that is edited", () => {
  expect(readFileSync("prisma/postgresql/schema.prisma", "utf8")).toBe(derivePostgresSchema(schema));
});

test("the migrations lead to the schema: none is missing", () => {
  // Run `npx tsx scripts/new-migration.ts NAME` after an edit.
  expect(readFileSync("prisma/migrations/schema.prisma", "utf8")).toBe(schema);
});

test("both engines have the same migrations, in Prisma's layout", () => {
  const names = (provider: string) =>
    readdirSync(join("prisma/migrations", provider)).filter((name) => name !== "migration_lock.toml");
  expect(names("sqlite").length).toBeGreaterThan(0);
  expect(names("sqlite")).toEqual(names("postgresql"));
  for (const provider of ["sqlite", "postgresql"]) {
    const lock = readFileSync(join("prisma/migrations", provider, "migration_lock.toml"), "utf8");
    expect(lock).toContain(`provider = "${provider}"`);
    for (const name of names(provider)) {
      expect(name).toMatch(/^\d{14}_[a-z0-9_]+$/);
      expect(readFileSync(join("prisma/migrations", provider, name, "migration.sql"), "utf8")).not.toBe("");
    }
  }
});

test("the search that Prisma can't describe is the one that is kept beside it", () => {
  for (const provider of ["sqlite", "postgresql"]) {
    const folder = join("prisma/migrations", provider);
    const all = readdirSync(folder)
      .filter((name) => name !== "migration_lock.toml")
      .map((name) => readFileSync(join(folder, name, "migration.sql"), "utf8"));
    expect(all.join("\n")).toContain(readFileSync(join("prisma/search", `${provider}.sql`), "utf8"));
  }
});
