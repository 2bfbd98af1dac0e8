/**
 * `prepare-data.ts ORIGIN`: migrates the database, reads `seeds/` where they or their reading are new, and makes the
 * sign-in link while there is no admin. Its last line of output is a report for `scripts/lib/prepare.js`.
 */
import { join } from "node:path";
import { firstAdminLink } from "../lib/auth";
import { importSeeds } from "../lib/import";
import { dataFolder, migrate, openStore } from "../lib/store";
import { inRoot } from "./lib/paths.js";
import { hashOf, isStamped, stamp } from "./lib/stamps.js";

/** The seeds, and all that decides what is stored of them. */
const READ_FROM = [
  "seeds",
  ...["model", "read", "anchor", "link", "tag", "analyze.ts", "import"].map((each) => `lib/${each}`),
];

async function prepare(origin: string): Promise<{ applied: string[]; seeds: string[]; link: string | null }> {
  const { applied } = await migrate();
  const store = openStore();
  try {
    const seedStamp = join(dataFolder(), `seeds-${store.dialect}.stamp`);
    const hash = hashOf(READ_FROM);
    // A stamp outlives a database that was deleted or changed for another: an empty one is always filled.
    const isRead = isStamped(seedStamp, hash) && (await store.db.source.count()) > 0;
    const reports = isRead ? [] : await importSeeds(inRoot("seeds"), store);
    stamp(seedStamp, hash);
    const seeds = reports.filter((each) => each.status !== "unchanged").map((each) => each.message);
    return { applied, seeds, link: await firstAdminLink(origin, store) };
  } finally {
    await store.close();
  }
}

prepare(process.argv[2] ?? "http://localhost:3000").then(
  (report) => console.log(JSON.stringify(report)),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
