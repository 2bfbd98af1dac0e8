import { dirname } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresClient } from "./generated/postgresql/client";
import { type Prisma, PrismaClient } from "./generated/sqlite/client";
import { ensureFolder, type Location } from "./location";
import { sqliteAdapter } from "./sqlite-adapter";

/** What queries run on: the client itself, or the transaction that is open on it. */
export type Db = PrismaClient | Prisma.TransactionClient;

/** Long enough for an import of a big thread; waiting for the writer's turn counts as `maxWait`. */
const transactionOptions = { maxWait: 60_000, timeout: 600_000 };

/**
 * Opens a client. Both engines' clients come from one schema and answer alike, so
 * the embedded one's type stands for both. Throws StoreError.
 */
export function connect(location: Location): PrismaClient {
  if (location.dialect === "sqlite") {
    ensureFolder(dirname(location.file));
    return new PrismaClient({ adapter: sqliteAdapter(location.file), transactionOptions });
  }
  const adapter = new PrismaPg({ connectionString: location.url });
  return new PostgresClient({ adapter, transactionOptions }) as unknown as PrismaClient;
}
