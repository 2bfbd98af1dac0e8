import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { root } from "./paths.js";

const WINDOWS = process.platform === "win32";
const KEPT_LINES = 60;
const GRACE_MS = 5000;
const PARENT_MS = 500;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
let stopping = false;

/**
 * @typedef {object} Started
 * @property {import("node:child_process").ChildProcess} child
 * @property {string[]} tail the last lines it wrote, both streams
 * @property {Promise<number>} ended its exit code, 127 when it could not be started; never while we stop on a signal
 */

/**
 * Starts a command in a process group of its own, so that `stopAll` ends it with everything it started (a compiler
 * below npm, say) and a Ctrl-C in the terminal reaches it only through us.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, onLine?: (line: string, to: NodeJS.WriteStream) => void }} [options]
 *   `onLine` gets each line and the stream of ours that it would go to
 * @returns {Started}
 */
export function start(command, args, { env = {}, onLine } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: !WINDOWS,
  });
  running.add(child);
  /** @type {string[]} */
  const tail = [];
  for (const [stream, out] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    createInterface({ input: stream }).on("line", (line) => {
      if (line.trim() !== "" && tail.push(line) > KEPT_LINES) tail.shift();
      onLine?.(line, out);
    });
  }
  const ended = new Promise((resolve) => {
    child.on("error", (error) => {
      tail.push(error.message);
      running.delete(child);
      resolve(127);
    });
    child.on("close", (code) => {
      running.delete(child);
      if (!stopping) resolve(code ?? 1);
    });
  });
  return { child, tail, ended };
}

/** Ends everything that `start` started and that still runs: politely, then after a few seconds by force. */
async function stopAll() {
  const children = [...running];
  await Promise.all(
    children.map(async (child) => {
      const ended = new Promise((resolve) => child.once("close", resolve));
      signal(child, "SIGTERM");
      const force = setTimeout(() => signal(child, "SIGKILL"), GRACE_MS);
      await ended;
      clearTimeout(force);
    }),
  );
}

/** @param {import("node:child_process").ChildProcess} child @param {NodeJS.Signals} name */
function signal(child, name) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (WINDOWS) child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}

/**
 * Ends this process on Ctrl-C or a polite kill, with everything it started.
 * @param {() => number} exitCode asked when the signal comes
 */
export function stopOnSignal(exitCode) {
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    const code = exitCode();
    await stopAll();
    process.exit(code);
  };
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(name, stop);
  // npm passes a signal to the shell between us only, which dies of it without a word to us: we see that it is gone.
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && stop();
  if (process.env.npm_lifecycle_event) setInterval(watch, PARENT_MS).unref();
}
