import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test, vi } from "vitest";
import { dataFolder, migrate, openStore } from "@/lib/store";
import { freshDatabase, freshStore } from "../helpers/database";
import { commentRow, withThread } from "./rows";

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "postil-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function useData(folder: string): void {
  vi.stubEnv("POSTIL_DATA", folder);
  vi.stubEnv("DATABASE_URL", "");
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

test("the embedded database lies in POSTIL_DATA, which is made when missing", async () => {
  const folder = join(emptyFolder(), "a", "b");
  useData(folder);
  expect(dataFolder()).toBe(folder);
  const { applied } = await migrate();
  expect(applied[0]).toMatch(/^\d{14}_init$/);
  expect(existsSync(join(folder, "postil.db"))).toBe(true);
  expect(await migrate()).toEqual({ applied: [] });
});

test("a folder that can't be written to is one clear sentence", async () => {
  const file = join(emptyFolder(), "file");
  writeFileSync(file, "");
  useData(join(file, "data"));
  const message = `The data folder ${join(file, "data")} can't be written to; set POSTIL_DATA to another.`;
  expect(() => openStore()).toThrow(message);
  await expect(migrate()).rejects.toMatchObject({ name: "StoreError", code: "unwritable" });
});

test("an address of no known kind is refused", () => {
  expect(() => openStore("mysql://localhost/x")).toThrow("DATABASE_URL must begin with postgres:// or file:");
});

test("a file that is no database is said to be none", async () => {
  const file = join(emptyFolder(), "notes.db");
  writeFileSync(file, "Dear diary, this is not a database. ".repeat(100));
  await expect(migrate(`file:${file}`)).rejects.toMatchObject({ name: "StoreError", code: "migration" });
});

test("the file is in WAL mode with foreign keys on, for readers and for writers", async () => {
  const { db } = await freshStore();
  expect(await db.$queryRaw`SELECT journal_mode FROM pragma_journal_mode`).toEqual([{ journal_mode: "wal" }]);
  for (const select of ["SELECT", "/* by the writer */ SELECT"]) {
    const [row] = await db.$queryRawUnsafe<object[]>(`${select} f.foreign_keys, s.synchronous
      FROM pragma_foreign_keys f, pragma_synchronous s`);
    expect(Object.values(row ?? {}).map(Number)).toEqual([1, 1]);
  }
});

test("reads go on while a transaction is open, and don't see it", async () => {
  const { db } = await freshStore();
  await db.$transaction(async (tx) => {
    await tx.source.create({ data: { id: "s", name: "s", settings: {} } });
    expect(await tx.source.count()).toBe(1);
    expect(await db.source.count()).toBe(0);
    expect(await db.$queryRaw`WITH all_of AS (SELECT * FROM "Source") SELECT * FROM all_of`).toEqual([]);
  });
  expect(await db.source.count()).toBe(1);
});

test("a writer waits for another process without stopping the event loop", async () => {
  const url = await freshDatabase();
  const store = openStore(url);
  onTestFinished(() => store.close());
  await store.db.source.count();
  const script = `
    const db = new (require("better-sqlite3"))(process.argv[1]);
    db.exec("BEGIN IMMEDIATE; INSERT INTO Source (id, name, settings) VALUES ('other', 'other', '{}')");
    process.stdout.write("locked");
    process.stdin.once("data", () => { db.exec("COMMIT"); db.close(); process.exit(); });`;
  const other = spawn(process.execPath, ["-e", script, url.slice("file:".length)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  await once(other.stdout, "data");

  let done = false;
  const single = store.db.source.create({ data: { id: "a", name: "a", settings: {} } });
  const several = store.db.$transaction([store.db.source.create({ data: { id: "b", name: "b", settings: {} } })]);
  const writing = Promise.all([single, several]).then(() => {
    done = true;
  });
  // The loop turns while the writers wait, and readers are answered.
  expect(await store.db.source.count()).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(done).toBe(false);

  other.stdin.write("go");
  await once(other, "exit");
  await writing;
  expect(await store.db.source.count()).toBe(3);
});

test("search survives VACUUM, and its index is whole", async () => {
  const url = await freshDatabase();
  const store = openStore(url);
  const { source, article, thread } = withThread("t");
  await store.db.source.create({ data: source });
  await store.db.article.create({ data: article });
  await store.db.thread.create({ data: thread });
  const rows = Array.from({ length: 50 }, (_, index) =>
    commentRow("t", index + 1, { text: `word${index + 1} and others` }),
  );
  await store.bulk.insert(store.db, "Comment", rows);
  await store.db.comment.deleteMany({ where: { ordinal: { lt: 20 } } });
  await store.close();

  const file = new Database(url.slice("file:".length));
  file.exec("VACUUM");
  for (const table of ["CommentSearch", "ArticleSearch"]) {
    file.exec(`INSERT INTO "${table}" ("${table}", rank) VALUES ('integrity-check', 1)`);
  }
  file.close();

  const again = openStore(url);
  onTestFinished(() => again.close());
  expect((await again.search({ text: "word33 ", in: "comments" })).map(({ id }) => id)).toEqual(["t-33"]);
  expect(await again.search({ text: "word3 ", in: "comments" })).toEqual([]);
});
