import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { migrate, openStore, type Store } from "@/lib/store";

/**
 * A migrated, empty SQLite store of the test's own; closed and deleted after the test.
 * Call it inside a test, or in `beforeEach` with the test's `onTestFinished`.
 */
export async function freshStore(whenDone: typeof onTestFinished = onTestFinished): Promise<Store> {
  const url = await freshDatabase(whenDone);
  const store = openStore(url);
  whenDone(() => store.close());
  return store;
}

/** The URL of such a database, for tests that open it themselves. */
export async function freshDatabase(whenDone: typeof onTestFinished = onTestFinished): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "postil-test-"));
  const file = join(folder, "postil.db");
  copyFileSync(await template(), file);
  whenDone(() => rmSync(folder, { recursive: true, force: true }));
  return `file:${file}`;
}

let made: Promise<string> | undefined;

/** Migrated once for each state of the migrations and copied for each test. */
function template(): Promise<string> {
  made ??= makeTemplate();
  return made;
}

async function makeTemplate(): Promise<string> {
  const folder = join(tmpdir(), "postil-test-template");
  const file = join(folder, `${hashOfMigrations()}.db`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  // Made aside and moved into place: several workers may be at it at once.
  const aside = join(folder, `${process.pid}-${Date.now()}.db`);
  await migrate(`file:${aside}`);
  renameSync(aside, file);
  return file;
}

function hashOfMigrations(): string {
  const sum = createHash("sha256");
  const folder = "prisma/migrations/sqlite";
  for (const name of readdirSync(folder).sort()) {
    const sql = join(folder, name, "migration.sql");
    if (existsSync(sql)) sum.update(name).update(readFileSync(sql));
  }
  return sum.digest("hex").slice(0, 16);
}
