import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "@/scripts/lib/ports.js";

// A clone on which nothing is installed, and an npm that does what the test tells it.
const clone = mkdtempSync(join(tmpdir(), "postil-clone-"));
const npm = join(clone, "npm-cli.js");

beforeAll(() => {
  cpSync("scripts", join(clone, "scripts"), { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) cpSync(file, join(clone, file));
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

function run(env: Record<string, string>): {
  child: ChildProcess;
  ended: Promise<{ code: number | null; out: string; err: string }>;
} {
  const child = spawn(process.execPath, ["scripts/start.js"], {
    cwd: clone,
    env: { NODE_ENV: "test", PATH: process.env.PATH, npm_execpath: npm, ...env },
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (data) => {
    out += data;
  });
  child.stderr.on("data", (data) => {
    err += data;
  });
  return { child, ended: new Promise((done) => child.on("close", (code) => done({ code, out, err }))) };
}

describe("npm start, when something is in its way", () => {
  it("says that the port is taken before it does anything", async () => {
    const server = createServer();
    const port = await freePort();
    await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
    const { code, out, err } = await run({ PORT: String(port) }).ended;
    await new Promise((done) => server.close(done));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err.trim().split("\n")).toEqual([expect.stringContaining(`Port ${port} is taken`)]);
  });

  it("says that the data folder can't be written", async () => {
    const { code, err } = await run({ PORT: String(await freePort()), POSTIL_DATA: join(clone, "package.json/data") })
      .ended;
    expect(code).toBe(1);
    expect(err.trim().split("\n")).toEqual([expect.stringContaining("can't be written to")]);
  });

  it("shows npm's last words and one sentence when the install fails", async () => {
    writeFileSync(npm, 'console.error("npm error network is unreachable"); process.exit(1);');
    const { code, err } = await run({ PORT: String(await freePort()) }).ended;
    expect(code).toBe(1);
    expect(err).toContain("npm error network is unreachable");
    expect(err.trim().split("\n").at(-1)).toMatch(/^Installing the packages failed .*try again\.$/);
    expect(existsSync(join(clone, "node_modules"))).toBe(false);
  });
});

describe("Ctrl-C", () => {
  it("ends what runs below npm too", async () => {
    const pidFile = join(clone, "grandchild.pid");
    writeFileSync(
      npm,
      `import { spawn } from "node:child_process";
       import { renameSync, writeFileSync } from "node:fs";
       const { pid } = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
       writeFileSync("draft", String(pid));
       renameSync("draft", ${JSON.stringify(pidFile)});
       setInterval(() => {}, 1000);`,
    );
    const { child, ended } = run({ PORT: String(await freePort()) });
    while (!existsSync(pidFile)) await wait(20);
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    const pid = Number(readFileSync(pidFile, "utf8"));
    while (isAlive(pid)) await wait(20);
  });
});

/** A zombie that nobody has reaped yet has ended. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync(`/proc/${pid}/stat`) || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
