import { setTimeout as wait } from "node:timers/promises";
import { bin } from "./paths.js";
import { portTaken } from "./ports.js";
import { Problem } from "./problem.js";
import { start } from "./processes.js";
import { step } from "./steps.js";

const POLL_MS = 100;

/**
 * Starts Next and waits until it answers; what it writes afterwards is passed on.
 * @param {"start" | "dev"} mode the built app, or the one that reloads
 * @param {import("./settings.js").Settings} settings
 * @returns {Promise<{ ended: Promise<number> }>} `ended`: its exit code
 */
export async function serve(mode, { port, host, address, dataFolder }) {
  let ready = false;
  let portIsTaken = false;
  const { tail, ended } = start(process.execPath, [bin.next, mode, "--port", String(port), "--hostname", host], {
    env: { POSTIL_DATA: dataFolder, NODE_ENV: mode === "dev" ? "development" : "production" },
    onLine: (line, to) => {
      if (ready) to.write(`${line}\n`);
      else if (line.includes("EADDRINUSE")) portIsTaken = true;
    },
  });
  let code = /** @type {number | null} */ (null);
  ended.then((value) => {
    code = value;
  });
  await step("Server", `starting on ${host}, port ${port}`, async () => {
    while (!(await answers(address)) || code !== null) {
      if (portIsTaken) throw portTaken(port);
      if (code !== null) throw new Problem("The server ended before it answered; its last lines stand above.", tail);
      await wait(POLL_MS);
    }
  });
  ready = true;
  return { ended };
}

/** Whether a page comes back; a redirect to the sign-in page is one. @param {string} address */
async function answers(address) {
  try {
    const response = await fetch(address, { redirect: "manual" });
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false;
  }
}
