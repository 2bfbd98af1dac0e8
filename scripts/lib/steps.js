import { Problem } from "./problem.js";
import { start } from "./processes.js";

const DOT_EVERY_MS = 5000;

/** @param {number} since from `performance.now()` */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * One line for one step: what it does, a dot every few seconds as a sign of life, and the time it took.
 * @template T
 * @param {string} name
 * @param {string} doing what the person waits for
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, doing, work) {
  const since = performance.now();
  process.stdout.write(`  ${name.padEnd(10)} ${doing} `);
  const alive = setInterval(() => process.stdout.write("."), DOT_EVERY_MS);
  try {
    const result = await work();
    process.stdout.write(` ${seconds(since)}\n`);
    return result;
  } catch (error) {
    process.stdout.write(` failed after ${seconds(since)}\n`);
    throw error;
  } finally {
    clearInterval(alive);
  }
}

/** @param {string} name @param {string} why */
export function skipped(name, why) {
  console.log(`  ${name.padEnd(10)} ${why}`);
}

/**
 * Runs a command to its end with its output held back; when it fails, its last lines come with the sentence.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, failure: string }} options
 * @returns {Promise<string[]>} the last lines it wrote
 */
export async function quietly(command, args, { env, failure }) {
  const { tail, ended } = start(command, args, { env });
  if ((await ended) !== 0) throw new Problem(failure, tail);
  return tail;
}
