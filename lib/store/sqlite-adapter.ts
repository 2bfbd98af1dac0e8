import { setTimeout as sleep } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import {
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from "@prisma/driver-adapter-utils";

/** How long a write waits for another process (a CLI import beside the web server) before it gives up. */
const BUSY_MS = 60_000;
const RETRY_MS = 20;

const pragmas = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;";

/**
 * Prisma's better-sqlite3 adapter has one connection: whatever runs while a
 * transaction is open becomes part of it, and is lost when it rolls back. This
 * wraps two of them, a reader that never waits (WAL) and a writer that takes turns.
 * A busy database is waited for without blocking the event loop.
 */
export function sqliteAdapter(file: string): SqlMigrationAwareDriverAdapterFactory {
  const inner = new PrismaBetterSqlite3({ url: file, timeout: 50 });
  return {
    provider: "sqlite",
    adapterName: inner.adapterName,
    connect: async () => {
      const writer = await inner.connect();
      await whenFree(() => writer.executeScript(pragmas));
      const reader = await inner.connect();
      await whenFree(() => reader.executeScript(pragmas));
      return new ReaderAndWriter(reader, writer);
    },
    connectToShadowDb: () => inner.connectToShadowDb(),
  };
}

class ReaderAndWriter implements SqlDriverAdapter {
  readonly provider = "sqlite";
  readonly adapterName = "@prisma/adapter-better-sqlite3";
  readonly #turns = new Turns();

  constructor(
    readonly reader: SqlDriverAdapter,
    readonly writer: SqlDriverAdapter,
  ) {}

  queryRaw(query: SqlQuery) {
    if (onlyReads(query.sql)) return whenFree(() => this.reader.queryRaw(query));
    return this.#write(() => this.writer.queryRaw(query));
  }

  executeRaw(query: SqlQuery) {
    return this.#write(() => this.writer.executeRaw(query));
  }

  executeScript(script: string) {
    return this.#write(() => this.writer.executeScript(script));
  }

  /** `BEGIN IMMEDIATE`: a transaction that reads first and writes later can't be refused half way. */
  async startTransaction(): Promise<Transaction> {
    const done = await this.#turns.take();
    try {
      await whenFree(() => this.writer.executeScript("BEGIN IMMEDIATE"));
    } catch (error) {
      done();
      throw error;
    }
    return new WriterTransaction(this.writer, done);
  }

  async dispose() {
    await this.reader.dispose();
    await this.writer.dispose();
  }

  async #write<T>(work: () => Promise<T>): Promise<T> {
    const done = await this.#turns.take();
    try {
      return await whenFree(work);
    } finally {
      done();
    }
  }
}

/** Prisma itself sends COMMIT and ROLLBACK; `commit` and `rollback` say that it has. */
class WriterTransaction implements Transaction {
  readonly provider = "sqlite";
  readonly adapterName = "@prisma/adapter-better-sqlite3";
  readonly options = { usePhantomQuery: false };

  constructor(
    readonly writer: SqlDriverAdapter,
    readonly done: () => void,
  ) {}

  queryRaw(query: SqlQuery) {
    return this.writer.queryRaw(query);
  }
  executeRaw(query: SqlQuery) {
    return this.writer.executeRaw(query);
  }
  async commit() {
    this.done();
  }
  async rollback() {
    this.done();
  }
  createSavepoint(name: string) {
    return this.writer.executeScript(`SAVEPOINT ${name}`);
  }
  rollbackToSavepoint(name: string) {
    return this.writer.executeScript(`ROLLBACK TO ${name}`);
  }
  releaseSavepoint(name: string) {
    return this.writer.executeScript(`RELEASE SAVEPOINT ${name}`);
  }
}

/** First come, first served. */
class Turns {
  #last: Promise<void> = Promise.resolve();

  async take(): Promise<() => void> {
    const before = this.#last;
    let done = () => {};
    this.#last = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    return done;
  }
}

/** Whether a statement is sure to change nothing. When in doubt it is sent to the writer, which is only slower. */
function onlyReads(sql: string): boolean {
  if (/^\s*select\b/i.test(sql)) return true;
  return /^\s*with\b/i.test(sql) && !/\b(insert|update|delete|replace)\b/i.test(sql);
}

async function whenFree<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + BUSY_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const busy = isDriverAdapterError(error) && error.cause.kind === "SocketTimeout";
      if (!busy || Date.now() > deadline) throw error;
      await sleep(RETRY_MS);
    }
  }
}
