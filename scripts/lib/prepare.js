import { installPackages } from "./packages.js";
import { bin, inRoot } from "./paths.js";
import { Problem } from "./problem.js";
import { hashOf, isStamped, stamp } from "./stamps.js";
import { quietly, skipped, step } from "./steps.js";

/** Everything that the built pages are made of. */
const BUILT_FROM = [
  "app",
  "lib",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.js",
  "tsconfig.json",
  "postcss.config.cjs",
  "package-lock.json",
];

/** Packages and the generated database client: what every other step needs. */
export async function prepareCode() {
  await installPackages();
  await step("Client", "generating the database client where the schema changed", () =>
    quietly(process.execPath, [bin.tsx, inRoot("scripts/generate.ts")], {
      failure: "The database client could not be generated; the generator's last lines stand above.",
    }),
  );
}

/**
 * Brings the database up to date, reads the seeds where they are new, and asks for a sign-in link while there is no
 * admin.
 * @param {import("./settings.js").Settings} settings
 * @returns {Promise<string | null>} the link for the first admin
 */
export async function prepareData({ dataFolder, origin }) {
  const lines = await step("Database", "migrating and reading the seeds where they are new", () =>
    quietly(process.execPath, [bin.tsx, inRoot("scripts/prepare-data.ts"), origin], {
      env: { POSTIL_DATA: dataFolder },
      failure: "The database could not be prepared; the last lines stand above.",
    }),
  );
  const last = lines.at(-1) ?? "";
  if (!last.startsWith("{")) throw new Problem("The database could not be prepared: no report came back.", lines);
  /** @type {{ applied: string[], seeds: string[], link: string | null }} */
  const { applied, seeds, link } = JSON.parse(last);
  if (applied.length > 0) console.log(`${" ".repeat(13)}applied ${applied.join(", ")}`);
  for (const line of seeds) console.log(`${" ".repeat(13)}${line}`);
  return link;
}

/** Builds the app, unless `.next` holds the build of exactly these files. */
export async function build() {
  const stampFile = inRoot(".next/postil-build");
  const hash = hashOf(BUILT_FROM);
  if (isStamped(stampFile, hash)) return skipped("Build", "up to date");
  await step("Build", "next build", () =>
    quietly(process.execPath, [bin.next, "build"], {
      env: { NODE_ENV: "production" },
      failure: "The app could not be built; the last lines stand above.",
    }),
  );
  stamp(stampFile, hash);
}
