import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Problem } from "./problem.js";
import { start } from "./processes.js";
import { seconds } from "./steps.js";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

export const reportFolder = mkdtempSync(join(tmpdir(), "postil-test-"));

/**
 * Runs one stage with its output shown. It never throws: what could not be counted counts as one failure, so that the
 * stages after it still run and the summary stays complete.
 * @param {string} name
 * @param {() => Promise<Counts>} work
 * @returns {Promise<Counts>}
 */
export async function stage(name, work) {
  const since = performance.now();
  console.log(`\n── ${name}`);
  let counts = { passed: 0, failed: 1, skipped: 0 };
  try {
    counts = await work();
  } catch (error) {
    if (error instanceof Problem) console.error(error.output.join("\n"));
    console.error(error instanceof Error ? error.message : error);
  }
  console.log(`── ${name}: ${sentence(counts)} in ${seconds(since)}`);
  return counts;
}

/** @param {Counts} counts */
export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** @param {Counts[]} all @returns {Counts} */
export function sum(all) {
  return all.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * Runs one of our tools with this Node, its output passed through.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<number>} its exit code
 */
export function node(args, env = {}) {
  return start(process.execPath, args, { env, onLine: (line, to) => to.write(`${line}\n`) }).ended;
}

/**
 * One pass or one failure, by exit code.
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
export async function tool(args) {
  const ok = (await node(args)) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * The counts of a runner's JSON report. An exit code that says failure over a report that shows none (an error outside
 * of every test, say) is a failure too; so is a report without a test.
 * @param {string} file
 * @param {number} exitCode
 * @param {(report: any) => Counts} count
 * @returns {Counts}
 */
export function countReport(file, exitCode, count) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = count(JSON.parse(readFileSync(file, "utf8")));
  const unseen = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return unseen ? { ...counts, failed: 1 } : counts;
}

/** Vitest's JSON: a file that could not be loaded has no test of its own and counts as one failure. @param {any} report */
export function countVitest(report) {
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** Playwright's JSON: a test that passed only on a second try is no pass. @param {any} report */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + (unexpected + flaky === 0 ? report.errors.length : 0),
    skipped,
  };
}
