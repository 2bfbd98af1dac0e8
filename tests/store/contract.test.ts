import pg from "pg";
import { afterAll, describe } from "vitest";
import { freshDatabase } from "../helpers/database";
import { storeContract } from "./contract";
import { type Server, startPglite, startPostgres } from "./engines";

describe("SQLite", () => storeContract(freshDatabase));

const pglite = await startPglite();
describe("PGlite", () => onServer(pglite));

const postgres = await startPostgres();
describe.skipIf(!postgres)("PostgreSQL (set TEST_POSTGRES_URL or install it, else skipped)", () => {
  if (postgres) onServer(postgres);
});

/** One database for all tests, emptied before each. */
function onServer(server: Server): void {
  afterAll(() => server.stop());
  storeContract(async () => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(`DO $$ DECLARE name text; BEGIN
      FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
        EXECUTE format('TRUNCATE TABLE %I RESTART IDENTITY CASCADE', name);
      END LOOP; END $$`);
    await client.end();
    return server.url;
  });
}
