/**
 * Writes a new migration for both engines: `tsx scripts/new-migration.ts NAME`.
 * Compares the schema that the last migration led to (kept beside the migrations)
 * with the one being edited, so neither a database nor an engine's binary is needed;
 * what Prisma's schema can't say (full-text search) stands in the SQL and is never dropped.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { ColumnTypeEnum, type SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import { startSchemaEngine } from "../lib/store/schema-engine";
import { derivePostgresSchema } from "./derive-postgres-schema";

const prisma = join(dirname(import.meta.dirname), "prisma");

async function main(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) throw new Error("usage: tsx scripts/new-migration.ts some_name");
  const before = join(prisma, "migrations/schema.prisma");
  const old = existsSync(before) ? readFileSync(before, "utf8") : null;
  const edited = readFileSync(join(prisma, "schema.prisma"), "utf8");
  const folder = `${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`;

  const sqlite = await diff(new PrismaBetterSqlite3({ url: ":memory:" }), old, edited);
  const derived = old === null ? null : derivePostgresSchema(old);
  const postgresql = await diff(noServer(), derived, derivePostgresSchema(edited));
  const remade = old === null || /CREATE TABLE "new_(Comment|Article)"/.test(sqlite);
  writeMigration("sqlite", folder, remade ? withSearch("sqlite", sqlite) : sqlite);
  writeMigration("postgresql", folder, old === null ? withSearch("postgresql", postgresql) : postgresql);
  writeFileSync(before, edited);
  process.stdout.write(`${folder}\n`);
}

type Adapter = Parameters<typeof startSchemaEngine>[0];

async function diff(adapter: Adapter, before: string | null, after: string): Promise<string> {
  const engine = await startSchemaEngine(adapter, [["schema.prisma", after]]);
  const target = (content: string): DiffTarget => ({
    tag: "schemaDatamodel",
    files: [{ path: "schema.prisma", content }],
  });
  const { stdout } = await engine.diff({
    from: before === null ? { tag: "empty" } : target(before),
    to: target(after),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? "";
}

/** The engine asks a server for nothing but its version before it compares two schemas. */
function noServer(): Adapter {
  const types = ColumnTypeEnum;
  const version = {
    columnNames: ["exists", "version", "numeric_version"],
    columnTypes: [types.Boolean, types.Text, types.Int32],
    rows: [[true, "PostgreSQL 15.0", 150000]],
  };
  const adapter: SqlDriverAdapter = {
    provider: "postgres",
    adapterName: "none",
    queryRaw: async () => version,
    executeRaw: async () => 0,
    executeScript: async () => {},
    startTransaction: () => Promise.reject(new Error("no server")),
    dispose: async () => {},
  };
  const connect = async () => adapter;
  return { provider: "postgres", adapterName: "none", connect, connectToShadowDb: connect };
}

/** SQLite alters a table by making it anew, which loses its triggers and its row ids. */
function withSearch(provider: string, sql: string): string {
  return `${sql}\n${readFileSync(join(prisma, "search", `${provider}.sql`), "utf8")}`;
}

function writeMigration(provider: string, folder: string, sql: string): void {
  const path = join(prisma, "migrations", provider, folder);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "migration.sql"), sql);
  writeFileSync(join(prisma, "migrations", provider, "migration_lock.toml"), `provider = "${provider}"\n`);
}

await main(process.argv[2]);
