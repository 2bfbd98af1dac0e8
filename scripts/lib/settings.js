import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "./paths.js";
import { Problem } from "./problem.js";

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host the address that the server listens on
 * @property {string} address where this machine reaches it
 * @property {string} origin what people type: `POSTIL_URL` behind a proxy, else the address
 * @property {string} dataFolder absolute
 */

/**
 * What the environment asks for.
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const port = Number(env.PORT || "3000");
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Problem(`PORT must be a whole number from 1 to 65535, not "${env.PORT}".`);
  }
  const host = env.HOST || "127.0.0.1";
  const address = `http://${nameOf(host)}:${port}`;
  return {
    port,
    host,
    address,
    origin: env.POSTIL_URL || address,
    dataFolder: resolve(root, env.POSTIL_DATA || "data"),
  };
}

/** The name a person on this machine types for an address that the server listens on. @param {string} host */
function nameOf(host) {
  if (["127.0.0.1", "0.0.0.0", "::1", "::"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** @param {string} folder made when it is missing; throws a Problem when nothing can be written there */
export function checkDataFolder(folder) {
  const probe = join(folder, `.writable-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new Problem(
      `The data folder ${folder} can't be written to (${code}): make it writable, or choose another with POSTIL_DATA.`,
    );
  }
}
