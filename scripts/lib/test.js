import { join } from "node:path";
import { ensureBrowser } from "./browser.js";
import { runChecks } from "./check.js";
import { inRoot } from "./paths.js";
import { build, prepareCode } from "./prepare.js";
import { reportProblems } from "./problem.js";
import { stopOnSignal } from "./processes.js";
import { countPlaywright, countReport, countVitest, node, reportFolder, sentence, stage, sum } from "./stages.js";

/**
 * `npm test`: installs what the tests need, then checks, unit tests, build and browser tests. A stage that fails does
 * not keep the next from running, so the closing line counts them all.
 */
export function main() {
  stopOnSignal(() => 130);
  return reportProblems(async () => {
    console.log("Postil's tests");
    await prepareCode();

    const counts = [
      ...(await runChecks()),
      await stage("Unit, property and contract tests", runVitest),
      await stage("Browser tests", runPlaywright),
    ];
    const total = sum(counts);
    console.log(`\n${sentence(total)}`);
    return total.failed > 0 ? 1 : 0;
  });
}

async function runVitest() {
  const report = join(reportFolder, "vitest.json");
  const args = ["run", "--exclude", "tests/architecture/**", "--reporter=default", "--reporter=json"];
  const code = await node([inRoot("node_modules/vitest/vitest.mjs"), ...args, `--outputFile.json=${report}`]);
  return countReport(report, code, countVitest);
}

async function runPlaywright() {
  const browser = await ensureBrowser();
  await build();
  const report = join(reportFolder, "playwright.json");
  const args = ["test", "--reporter=list,json"];
  const code = await node([inRoot("node_modules/@playwright/test/cli.js"), ...args], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    POSTIL_CHROMIUM: browser,
  });
  return countReport(report, code, countPlaywright);
}
