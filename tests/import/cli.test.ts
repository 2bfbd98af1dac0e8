import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { run } from "@/lib/cli/import";
import { openStore } from "@/lib/store";
import { freshDatabase } from "../helpers/database";

let said: string[];
let complained: string[];
let folder: string;

beforeEach(async ({ onTestFinished }) => {
  [said, complained] = [[], []];
  vi.spyOn(console, "log").mockImplementation((line) => said.push(line));
  vi.spyOn(console, "error").mockImplementation((line) => complained.push(line));
  vi.stubEnv("DATABASE_URL", await freshDatabase(onTestFinished));
  folder = mkdtempSync(join(tmpdir(), "postil-test-"));
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
});

const page = (second: string) =>
  `A page\n\nIt says something, at length, and then it ends.\n\n2 replies\n\n  1. Ann says:\n\n    No source for that.\n\n  2. Bob says:\n\n    ${second}\n`;

test("a line for each file says what is new, changed, unchanged and vanished", async () => {
  const file = join(folder, "page.txt");
  writeFileSync(file, page("I agree."));
  expect(await run([file])).toBe(0);
  expect(await run([file])).toBe(0);
  writeFileSync(file, page("Something entirely different now."));
  expect(await run([file])).toBe(0);
  expect(said).toEqual([
    "page.txt: comments: 2 new",
    "page.txt: comments: 2 unchanged",
    "page.txt: comments: 1 new, 1 unchanged, 1 vanished",
  ]);
});

test("settings come from options or the manifest beside the file, and are kept without", async () => {
  const file = join(folder, "page.txt");
  writeFileSync(file, page("I agree."));
  expect(await run([file, "--staff", "Bob"])).toBe(0);
  expect(await staff()).toEqual(["Bob"]);
  expect(await run([file])).toBe(0);
  expect(await staff()).toEqual(["Bob"]);
  writeFileSync(join(folder, "seeds.json"), JSON.stringify({ "page.txt": { staff: ["Ann"] } }));
  expect(await run([file])).toBe(0);
  expect(await staff()).toEqual(["Ann"]);
});

test("files that can't be imported are named; the others are imported", async () => {
  const good = join(folder, "page.txt");
  writeFileSync(good, page("I agree."));
  writeFileSync(join(folder, "empty.txt"), "");
  mkdirSync(join(folder, "folder"));
  expect(await run([join(folder, "gone.txt"), join(folder, "empty.txt"), join(folder, "folder"), good])).toBe(1);
  expect(complained.map((line) => line.split(":")[0])).toEqual(["gone.txt", "empty.txt", "folder"]);
  expect(said).toEqual(["page.txt: comments: 2 new"]);
});

test("no file, an unknown option and two files of one name are wrong usage", async () => {
  const [one, other] = [join(folder, "page.txt"), join(folder, "sub", "page.txt")];
  writeFileSync(one, page("I agree."));
  mkdirSync(join(folder, "sub"));
  copyFileSync(one, other);
  expect(await run([])).toBe(2);
  expect(await run(["--quickly", one])).toBe(2);
  expect(await run([one, other])).toBe(2);
  expect(complained.every((line) => line.startsWith("postil import: "))).toBe(true);
  expect(said).toEqual([]);
});

test("an unusable database is one sentence", async () => {
  vi.stubEnv("DATABASE_URL", "mysql://localhost/x");
  expect(await run([join(folder, "page.txt")])).toBe(1);
  expect(complained).toEqual(["postil import: DATABASE_URL must begin with postgres:// or file:, or be left out."]);
});

async function staff(): Promise<string[]> {
  const store = openStore();
  onTestFinished(() => store.close());
  const rows = await store.db.comment.findMany({ where: { role: "staff" }, select: { author: true } });
  return rows.map((row) => row.author);
}
