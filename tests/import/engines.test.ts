import { afterAll, expect, test } from "vitest";
import { importFile } from "@/lib/import";
import { openStore, type Store } from "@/lib/store";
import { generate } from "@/scripts/bench/generate";
import { freshStore } from "../helpers/database";
import { startPglite } from "../store/engines";
import { analysisOf, claimOn, dump, importAnalysis } from "./analyses";

const server = await startPglite();
afterAll(() => server.stop());

test("PostgreSQL and SQLite hold the same rows after the same imports", async () => {
  const sqlite = await freshStore();
  const postgres = openStore(server.url);
  for (const store of [sqlite, postgres]) await importTwice(store);
  const [one, other] = [await dump(sqlite), await dump(postgres)];
  for (const table of ["article", "thread", "comment", "anchor", "tag"]) {
    expect(one[table]?.map(withoutClock)).toEqual(other[table]?.map(withoutClock));
  }
  expect(one.comment?.length).toBeGreaterThan(150);
  await postgres.close();
});

async function importTwice(store: Store): Promise<void> {
  const { name, text, settings } = generate("depth-limited", 150);
  const bytes = (page: string) => new TextEncoder().encode(page);
  await importFile({ name, bytes: bytes(text), settings }, store);
  const lines = text.split("\n");
  await importFile({ name, bytes: bytes(lines.slice(0, -40).join("\n")), settings }, store);
  const words = "They hide it \0 \ud800";
  await importAnalysis(analysisOf([{ sourceId: "1", text: words, claims: [claimOn(words, "hide it")] }, {}]), store);
  await importAnalysis(analysisOf([{ sourceId: "1", text: `So: ${words}` }]), store);
}

function withoutClock(row: object): object {
  const vanishedAt = "vanishedAt" in row && row.vanishedAt !== null;
  return { ...row, createdAt: null, vanishedAt };
}
