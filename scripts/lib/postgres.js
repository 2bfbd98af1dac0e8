import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { freePort } from "./ports.js";
import { skipped, step } from "./steps.js";

/**
 * A real PostgreSQL for the store's contract tests: the one that `TEST_POSTGRES_URL` names, else a cluster of our own
 * in a temporary folder, on loopback only, where the machine has PostgreSQL.
 * @returns {Promise<{ url: string | null, stop: () => void }>}
 */
export async function borrowPostgres() {
  const none = { url: process.env.TEST_POSTGRES_URL ?? null, stop: () => {} };
  if (none.url) {
    skipped("PostgreSQL", "the one that TEST_POSTGRES_URL names");
    return none;
  }
  const programs = findPrograms();
  if (!programs) {
    skipped("PostgreSQL", "none on this machine; the tests run on PGlite alone");
    return none;
  }
  return step("PostgreSQL", "starting a temporary cluster", async () => (await startCluster(programs)) ?? none);
}

/** The folder that holds `initdb` and `pg_ctl`. */
function findPrograms() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((each) => join(debian, each, "bin")), ...(process.env.PATH ?? "").split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")));
}

/** @param {string} programs */
async function startCluster(programs) {
  const folder = mkdtempSync(join(tmpdir(), "postil-postgres-"));
  const owner = unprivileged();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const port = await freePort();
  /** @param {string} program @param {string[]} args */
  const run = (program, args) =>
    spawnSync(join(programs, program), args, { cwd: folder, stdio: "ignore", timeout: 60_000, ...owner }).status === 0;
  const data = join(folder, "data");
  const stop = () => {
    run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
    rmSync(folder, { recursive: true, force: true });
  };
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  if (
    run("initdb", ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-locale"]) &&
    run("pg_ctl", ["-D", data, "-o", options, "-l", join(folder, "log"), "-w", "start"])
  ) {
    return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
  }
  stop();
  return null;
}

/** PostgreSQL refuses to run as root: Debian's package makes a user for it. */
function unprivileged() {
  if (process.getuid?.() !== 0) return undefined;
  /** @param {string} flag */
  const id = (flag) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}
