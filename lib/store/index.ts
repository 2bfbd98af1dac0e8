import { type Bulk, bulkOf } from "./bulk";
import { connect } from "./client";
import type { PrismaClient } from "./generated/sqlite/client";
import { type Location, locate } from "./location";
import { type Search, searchOf } from "./search";

export type { Bulk } from "./bulk";
export type { Db } from "./client";
export { StoreError } from "./errors";
export { Prisma } from "./generated/sqlite/client";
export type * from "./generated/sqlite/models";
export { dataFolder } from "./location";
export { migrate } from "./migrate";
export type { Found, Search } from "./search";

/** The only door to the database. */
export type Store = {
  db: PrismaClient;
  dialect: Location["dialect"];
  search: Search;
  bulk: Bulk;
  close(): Promise<void>;
};

/**
 * Opens the database behind a URL: `postgres://…`, `file:PATH`, or, by default, the
 * embedded SQLite file in the data folder. Connects at the first query. Throws
 * StoreError when the place can't be used.
 */
export function openStore(url = process.env.DATABASE_URL): Store {
  const location = locate(url);
  const db = connect(location);
  return {
    db,
    dialect: location.dialect,
    search: searchOf(db, location.dialect),
    bulk: bulkOf(location.dialect),
    close: () => db.$disconnect(),
  };
}

/** On globalThis, since a development server loads this module again with each change. */
const shared = globalThis as typeof globalThis & { postilStore?: Store };

/** The process's one store. */
export function sharedStore(): Store {
  shared.postilStore ??= openStore();
  return shared.postilStore;
}
