import { bin, inRoot } from "./paths.js";
import { prepareCode } from "./prepare.js";
import { reportProblems } from "./problem.js";
import { stopOnSignal } from "./processes.js";
import { node, sentence, stage, sum, tool } from "./stages.js";

/** What `npm run check` and `npm test` both run, each a pass or a failure. */
const checks = /** @type {const} */ ([
  ["Types", ["node_modules/typescript/bin/tsc", "--noEmit"]],
  ["Lint and format", ["node_modules/@biomejs/biome/bin/biome", "ci", "--colors=off"]],
  ["Unused code", ["node_modules/knip/bin/knip.js", "--no-progress"]],
  ["Architecture", ["node_modules/vitest/vitest.mjs", "run", "tests/architecture", "--reporter=dot"]],
]);

/** @returns {Promise<import("./stages.js").Counts[]>} */
export async function runChecks() {
  const counts = [];
  // Writes next-env.d.ts and the types of the routes, which a fresh clone lacks and the type check reads.
  await node([bin.next, "typegen"]);
  for (const [name, [script, ...args]] of checks) counts.push(await stage(name, () => tool([inRoot(script), ...args])));
  return counts;
}

/** `npm run check`: everything that needs no test to run. */
export function main() {
  stopOnSignal(() => 130);
  return reportProblems(async () => {
    await prepareCode();
    const total = sum(await runChecks());
    console.log(`\n${sentence(total)}`);
    return total.failed > 0 ? 1 : 0;
  });
}
