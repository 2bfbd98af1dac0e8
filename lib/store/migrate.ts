import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList } from "@prisma/schema-engine-wasm";
import { connect } from "./client";
import { StoreError } from "./errors";
import { type Location, locate } from "./location";
import { startSchemaEngine } from "./schema-engine";

/**
 * Applies the migrations that a database lacks, in Prisma's own layout and with
 * Prisma's own bookkeeping; safe to repeat. Returns the names it applied.
 * Throws StoreError.
 */
export async function migrate(url = process.env.DATABASE_URL): Promise<{ applied: string[] }> {
  const location = locate(url);
  const folder = resolve("prisma/migrations", location.dialect);
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "migration.sql")));
  if (await hasAll(location, names)) return { applied: [] };
  try {
    return { applied: await apply(location, readMigrations(folder, names.sort())) };
  } catch (cause) {
    throw new StoreError("migration", `The database can't be migrated: ${reason(cause)}`, { cause });
  }
}

/** Asked before the engine is, which locks all others out even when there is nothing to do. */
async function hasAll(location: Location, names: string[]): Promise<boolean> {
  const db = connect(location);
  try {
    const rows = await db.$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const applied = new Set(rows.map((row) => row.migration_name));
    return names.every((name) => applied.has(name));
  } catch {
    // No such table yet, or no such server: the engine makes the one and reports the other.
    return false;
  } finally {
    await db.$disconnect();
  }
}

async function apply(location: Location, migrationsList: MigrationList): Promise<string[]> {
  const { adapter, close } = closable(
    location.dialect === "sqlite"
      ? // One plain connection: the engine locks the file, and would wait for itself on a second.
        new PrismaBetterSqlite3({ url: location.file, timeout: 10_000 })
      : new PrismaPg({ connectionString: location.url }),
  );
  try {
    const engine = await startSchemaEngine(adapter);
    const filters = { externalTables: [], externalEnums: [] };
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
    engine.free();
    return appliedMigrationNames;
  } finally {
    await close();
  }
}

/** The engine leaves its connections open; this remembers and closes them. */
function closable(adapter: SqlMigrationAwareDriverAdapterFactory) {
  const open: SqlDriverAdapter[] = [];
  const remember = async (connecting: Promise<SqlDriverAdapter>) => {
    const connection = await connecting;
    open.push(connection);
    return connection;
  };
  const { provider, adapterName } = adapter;
  const remembering: SqlMigrationAwareDriverAdapterFactory = {
    provider,
    adapterName,
    connect: () => remember(adapter.connect()),
    connectToShadowDb: () => remember(adapter.connectToShadowDb()),
  };
  return { adapter: remembering, close: () => Promise.all(open.map((connection) => connection.dispose())) };
}

function readMigrations(baseDir: string, names: string[]): MigrationList {
  const read = (path: string) => readFileSync(join(baseDir, path), "utf8");
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: read("migration_lock.toml") },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: read(join(name, "migration.sql")) } },
    })),
  };
}

/** The engine's errors carry a backtrace, numbered from 0; what stands before says what is wrong. */
function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split(/\n\s*0: /)[0] ?? "").trim().replace(/\s*\n\s*/g, " ");
}
