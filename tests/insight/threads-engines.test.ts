import { afterAll, beforeAll, expect, test } from "vitest";
import type { CommentFound } from "@/lib/insight/search";
import { listThreads, type ThreadList } from "@/lib/insight/threads";
import { defaultThreadsQuery, threadSorts } from "@/lib/insight/threads-query";
import { openStore, type Store } from "@/lib/store";
import { freshStore } from "../helpers/database";
import { type Server, startPglite } from "../store/engines";
import { addArticle } from "./threads-fixture";

let server: Server;
let postgres: Store;

beforeAll(async () => {
  server = await startPglite();
  postgres = openStore(server.url);
}, 120_000);

afterAll(async () => {
  await postgres?.close();
  await server?.stop();
});

async function fill(store: Store): Promise<void> {
  await addArticle(store, {
    id: "a",
    title: "Alpha",
    publisher: "Gazette",
    publishedAt: "2020-02-01",
    declared: 3,
    comments: [
      { author: "Ann", text: "a lighthouse", confidence: 0.2, tags: ["claim", "signal"] },
      { author: "Bob", tags: ["intervention"], decision: "approved" },
    ],
  });
  await addArticle(store, { id: "b", title: "beta", comments: [{ author: "Cy" }, { author: "Cy" }, { author: "Cy" }] });
  await addArticle(store, { id: "c", title: "Gamma", publishedAt: "2021-02-01" });
}

/** The list with the words that were found; each engine cuts its snippets around them as it sees fit. */
function comparable(list: ThreadList) {
  const hits = (found: CommentFound) => found.snippet.flatMap((part) => (part.match ? part.text : []));
  const rows = list.rows.map((row) => ({ ...row, found: row.found.map((each) => [each.ordinal, ...hits(each)]) }));
  return { ...list, rows };
}

test("SQLite and PostgreSQL list alike, in every order, filtered and searched", { timeout: 120_000 }, async () => {
  const sqlite = await freshStore();
  for (const store of [sqlite, postgres]) await fill(store);
  const queries = [
    ...threadSorts.flatMap((sort) => (["asc", "desc"] as const).map((dir) => ({ sort, dir }))),
    { has: "thread" as const },
    { publisher: "Gazette" },
    { q: "lighthouse" },
  ];
  for (const change of queries) {
    const query = { ...defaultThreadsQuery, ...change };
    const [embedded, served] = [await listThreads(query, sqlite), await listThreads(query, postgres)];
    expect(comparable(served), JSON.stringify(change)).toEqual(comparable(embedded));
    expect(embedded.total).toBeGreaterThan(0);
  }
});
