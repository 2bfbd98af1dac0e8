import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { Analysis } from "@/lib/model";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "postil-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Outcome = { code: number; stdout: string; stderr: string };

function postil(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "lib/cli.ts"), ...args];
    const environment = { ...process.env, NO_COLOR: "1" };
    execFile(
      process.execPath,
      command,
      { cwd: root, env: environment, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

const page = `A bridge is closed to lorries

The city council voted on Tuesday to close the old harbour bridge to lorries from the first of March.

Engineers had found cracks in two of its pillars.

2 replies
  1. Nora says:

    Why not simply limit the speed?\u001b[31m\u202e

    • Piet says:

      Speed is not what cracks a pillar.

Comments are closed.
`;

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("says what it can do, and its version", async () => {
  const help = await postil("--help");
  expect(help.code).toBe(0);
  expect(help.stdout).toContain("analyze");
  expect(help.stdout).toContain("import");
  expect((await postil("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await postil("analyze", "--help")).stdout).toContain("--staff");
});

test("refuses what it does not know in one sentence", async () => {
  const unknown = await postil("analyse");
  expect(unknown).toEqual({
    code: 2,
    stdout: "",
    stderr: 'postil: there is no command "analyse"; postil --help lists them.\n',
  });
  expect((await postil("toString")).code).toBe(2);
  const option = await postil("analyze", "--jsno", "x");
  expect(option.code).toBe(2);
  expect(option.stderr.trim().split("\n")).toHaveLength(1);
  expect((await postil("analyze")).code).toBe(2);
});

test("prints one object for a file and an array for several", async () => {
  const path = file("bridge.txt", page);
  const one = await postil("analyze", path, "--json", "--staff", "Piet, Somebody");
  expect(one.code).toBe(0);
  const analysis = Analysis.parse(JSON.parse(one.stdout));
  expect(analysis.comments.map(({ author, role }) => [author, role])).toMatchObject([
    ["Nora", expect.not.stringMatching("staff")],
    ["Piet", "staff"],
  ]);
  const two = await postil("analyze", path, path, "--json");
  expect(z.array(Analysis).parse(JSON.parse(two.stdout))).toHaveLength(2);
});

test("takes settings from the manifest beside the file unless they are given", async () => {
  const path = file("set.txt", page);
  file("seeds.json", JSON.stringify({ "set.txt": { publisher: "The Quay", staff: ["Nora"] } }));
  const roles = async (...args: string[]) => {
    const { stdout } = await postil("analyze", path, "--json", ...args);
    const analysis = Analysis.parse(JSON.parse(stdout));
    return [analysis.article.publisher, ...analysis.comments.map(({ role }) => role === "staff")];
  };
  expect(await roles()).toEqual(["The Quay", true, false]);
  expect(await roles("--staff", "piet")).toEqual(["The Quay", false, true]);
  const other = file("other.json", JSON.stringify({ publisher: "Other", staff: [] }));
  expect(await roles("--settings", other)).toEqual(["Other", false, false]);
});

test("names a bad file and still prints the others", async () => {
  const good = file("good.txt", page);
  const bad = file("bad.txt", "");
  const outcome = await postil("analyze", good, bad, join(folder, "absent.txt"), "--json");
  expect(outcome.code).toBe(1);
  expect(z.array(Analysis).parse(JSON.parse(outcome.stdout))).toHaveLength(1);
  const lines = outcome.stderr.trim().split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain("bad.txt");
  expect(lines[1]).toContain("absent.txt");
});

test("draws a tree in which imported text is harmless", async () => {
  const { code, stdout } = await postil("analyze", file("tree.txt", page));
  expect(code).toBe(0);
  expect(stdout).toContain("A bridge is closed to lorries");
  expect(stdout).toMatch(/└─ #1 Nora/);
  expect(stdout).toMatch(/ {3}└─ #2 Piet/);
  expect(stdout).not.toContain("\u001b");
  expect(stdout).not.toContain("\u202e");
});
