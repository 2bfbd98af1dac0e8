import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import pg from "pg";
import { migrate } from "@/lib/store";
import { freePort } from "@/scripts/lib/ports.js";

/** A database server of the tests' own. */
export type Server = { url: string; stop(): Promise<void> };

/** PostgreSQL in WebAssembly, behind a socket. */
export async function startPglite(): Promise<Server> {
  const db = await PGlite.create();
  const port = await freePort();
  const server = new PGLiteSocketServer({ db, port, maxConnections: 50 });
  await server.start();
  const url = `postgres://postgres:postgres@127.0.0.1:${port}/postgres?sslmode=disable`;
  await migrate(url);
  return {
    url,
    stop: async () => {
      await server.stop();
      await db.close();
    },
  };
}

/** A real server: that of TEST_POSTGRES_URL, else one that is started; null when neither is there. */
export async function startPostgres(): Promise<Server | null> {
  const given = process.env.TEST_POSTGRES_URL;
  const own = given ? { url: given, stop: () => {} } : await startCluster();
  if (!own) return null;
  const name = `postil_test_${process.pid}`;
  await admin(own.url, `DROP DATABASE IF EXISTS ${name}`, `CREATE DATABASE ${name}`);
  const url = new URL(own.url);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return {
    url: url.href,
    stop: async () => {
      await admin(own.url, `DROP DATABASE ${name} WITH (FORCE)`);
      own.stop();
    },
  };
}

async function admin(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A cluster in a temporary folder, if PostgreSQL is installed; it refuses to run as root, so root runs it as nobody. */
async function startCluster(): Promise<{ url: string; stop(): void } | null> {
  const bin = findPrograms();
  if (!bin) return null;
  const folder = mkdtempSync(join(tmpdir(), "postil-pg-"));
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const port = await freePort();
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  const program = (name: string, ...args: string[]) =>
    spawnSync(join(bin, name), args, { ...user, cwd: folder, stdio: "ignore", timeout: 60_000 }).status === 0;
  const stop = () => {
    program("pg_ctl", "-D", data, "-m", "immediate", "stop");
    rmSync(folder, { recursive: true, force: true });
  };
  const started =
    program("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C") &&
    program("pg_ctl", "-D", data, "-w", "-o", options, "-l", join(folder, "log"), "start");
  if (started) return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
  stop();
  return null;
}

function findPrograms(): string | null {
  const places = [...(process.env.PATH ?? "").split(":"), ...versionsIn("/usr/lib/postgresql")];
  return places.find((place) => existsSync(join(place, "initdb")) && existsSync(join(place, "pg_ctl"))) ?? null;
}

function versionsIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((version) => join(folder, version, "bin")) : [];
}
