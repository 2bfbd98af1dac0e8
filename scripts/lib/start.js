import { checkPort } from "./ports.js";
import { build, prepareCode, prepareData } from "./prepare.js";
import { reportProblems } from "./problem.js";
import { stopOnSignal } from "./processes.js";
import { serve } from "./serve.js";
import { checkDataFolder, readSettings } from "./settings.js";

/** `npm start`: from a fresh clone to a page, each step only where it is needed. */
export const main = () => run("start");

/**
 * @param {"start" | "dev"} mode
 * @returns {Promise<number>} the exit code
 */
export function run(mode) {
  let serving = false;
  stopOnSignal(() => (serving ? 0 : 130));
  return reportProblems(async () => {
    const settings = readSettings(process.env);
    checkDataFolder(settings.dataFolder);
    await checkPort(settings.port, settings.host);

    console.log("Postil");
    await prepareCode();
    const link = await prepareData(settings);
    if (mode === "start") await build();
    const { ended } = await serve(mode, settings);
    serving = true;

    console.log(`\n  Postil is ready at ${settings.origin}`);
    if (link) console.log(`  Sign in as the first admin, once, with ${link}`);
    console.log("  Ctrl-C ends it.\n");
    return await ended;
  });
}
