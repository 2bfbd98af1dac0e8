// Parsed by every Node that knows modules (12.17 and later), so that an old one gets the sentence below instead of a
// syntax error: no syntax newer than ES2018 in this file, nor in the scripts that import it.

/** The oldest Node that Postil runs on; `engines.node` in package.json says the same. */
export const OLDEST_NODE = "20.19.0";

/**
 * Why this Node can't run Postil, in one sentence; null when it can.
 * @param {string} version as `process.versions.node` gives it, e.g. "18.20.4"
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const have = version.split(".").map(Number);
  const need = OLDEST_NODE.split(".").map(Number);
  for (let i = 0; i < need.length; i++) {
    const difference = (have[i] || 0) - (need[i] || 0);
    if (difference > 0) return null;
    if (difference < 0) {
      return `Postil needs Node ${OLDEST_NODE} or later; this is Node ${version}: install a newer one from https://nodejs.org and try again.`;
    }
  }
  return null;
}

/**
 * Loads and runs a script when this Node is new enough; else says why not and sets the exit code to 1.
 * @param {() => Promise<{ main: () => Promise<number> }>} load
 */
export function launch(load) {
  const problem = nodeProblem(process.versions.node);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  load()
    .then((script) => script.main())
    .then((code) => process.exit(code));
}
