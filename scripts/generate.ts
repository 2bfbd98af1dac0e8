/**
 * Derives the PostgreSQL schema and generates both Prisma clients into
 * `lib/store/generated/`; does nothing when they already stem from this schema.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { derivePostgresSchema } from "./derive-postgres-schema";

const require = createRequire(import.meta.url);
const root = dirname(import.meta.dirname);
const source = join(root, "prisma/schema.prisma");
const derived = join(root, "prisma/postgresql/schema.prisma");
const generated = join(root, "lib/store/generated");
const stampFile = join(generated, "stamp");

function main(): void {
  const schema = readFileSync(source, "utf8");
  const postgres = derivePostgresSchema(schema);
  if (!existsSync(derived) || readFileSync(derived, "utf8") !== postgres) {
    mkdirSync(dirname(derived), { recursive: true });
    writeFileSync(derived, postgres);
  }

  const { version } = require("prisma/package.json") as { version: string };
  const stamp = createHash("sha256").update(version).update(schema).digest("hex");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  for (const file of [source, derived]) generate(file);
  writeFileSync(stampFile, stamp);
}

/** Prisma insists on an engine's path before it generates, and then never runs it: any existing file will do. */
function generate(schema: string): void {
  const prisma = join(dirname(require.resolve("prisma/package.json")), "build/index.js");
  const run = spawnSync(process.execPath, [prisma, "generate", "--schema", schema], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
  if (run.status === 0) return;
  process.stderr.write(run.stdout + run.stderr);
  process.exit(1);
}

main();
