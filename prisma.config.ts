import { defineConfig } from "prisma/config";

/**
 * For Prisma's own command line, where its engine can be downloaded: `npx prisma migrate deploy`
 * applies the same migrations that Postil applies by itself.
 */
const url = process.env.DATABASE_URL || "file:./data/postil.db";
const isPostgres = url.startsWith("postgres");

export default defineConfig({
  schema: isPostgres ? "prisma/postgresql/schema.prisma" : "prisma/schema.prisma",
  migrations: { path: isPostgres ? "prisma/migrations/postgresql" : "prisma/migrations/sqlite" },
  datasource: { url },
});
