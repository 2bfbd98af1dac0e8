import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { Problem } from "@/scripts/lib/problem.js";
import { countPlaywright, countReport, countVitest, sentence, stage, sum } from "@/scripts/lib/stages.js";

const folder = mkdtempSync(join(tmpdir(), "postil-counts-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const loaded = { status: "passed", assertionResults: [{}] };
const unloaded = { status: "failed", assertionResults: [] };
const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [loaded] };

describe("the closing line", () => {
  it("adds up and names what was skipped", () => {
    const total = sum([
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 1, failed: 4, skipped: 3 },
    ]);
    expect(sentence(total)).toBe("3 passed, 4 failed, 3 skipped");
    expect(sentence({ passed: 1, failed: 0, skipped: 0 })).toBe("1 passed, 0 failed");
  });

  it("counts tests", () => {
    expect(countReport(report(vitest), 0, countVitest)).toEqual({ passed: 3, failed: 0, skipped: 1 });
    const playwright = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(countReport(report(playwright), 1, countPlaywright)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it("counts what no test stands for", () => {
    expect(countReport(report({ ...vitest, testResults: [loaded, unloaded] }), 1, countVitest).failed).toBe(1);
    expect(countReport(report(vitest), 1, countVitest).failed).toBe(1);
    expect(countReport(report({ ...vitest, numPassedTests: 0 }), 0, countVitest).failed).toBe(1);
    expect(countReport(join(folder, "none.json"), 0, countVitest).failed).toBe(1);
    const broken = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] };
    expect(countReport(report(broken), 1, countPlaywright).failed).toBe(1);
  });

  it("counts a stage that could not run, and goes on", async () => {
    const shown = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.spyOn(console, "log").mockImplementation(() => {});
    const counts = await stage("Build", () => Promise.reject(new Problem("It does not build.", ["line 1"])));
    expect(counts.failed).toBe(1);
    expect(shown.mock.calls.flat()).toEqual(["line 1", "It does not build."]);
    vi.restoreAllMocks();
  });
});
