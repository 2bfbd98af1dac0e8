import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFile } from "../../lib/import";
import { readDesk } from "../../lib/insight/desk";
import { listThreads } from "../../lib/insight/threads";
import { defaultThreadsQuery } from "../../lib/insight/threads-query";
import { migrate, openStore, type Store } from "../../lib/store";
import { type Figure, percentile } from "./figure";
import { generate, type Scenario, scenarios } from "./generate";
import type { Options } from "./options";

const CALLS = 100;
const THREADS = 40;
const DESK_COMMENTS = 500;

/** Times of what the server does for `/` and for a desk of 500 comments: the queries, and the pages where a server runs. */
export async function* measurePages({ server }: Options): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), "postil-bench-"));
  const url = `file:${join(folder, "postil.db")}`;
  await migrate(url);
  const store = openStore(url);
  try {
    const desk = await fill(store);
    yield* times("list.queries", 150, () => listThreads(defaultThreadsQuery, store));
    yield* times("list.search-queries", 150, () => listThreads({ ...defaultThreadsQuery, q: "levee harbour" }, store));
    yield* times("desk.queries", 150, () => readDesk(desk, store));
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
  if (!server) return;
  const get = async (path: string) => {
    const answer = await fetch(new URL(path, server.url), { headers: { cookie: server.cookie }, redirect: "manual" });
    if (answer.status !== 200)
      throw new Error(`${path} answered ${answer.status}: is the cookie somebody's who may see it?`);
    return answer.text();
  };
  yield* times("list.http", 150, () => get("/"));
  const path = /href="(\/threads\/[^"?#]+)/.exec(await get("/"))?.[1];
  if (path) yield* times("desk.http", 150, () => get(path));
}

/** A newsroom's month of threads, one of them with 500 comments. Returns that one's id. */
async function fill(store: Store): Promise<string> {
  const names = Object.keys(scenarios) as Scenario[];
  for (let index = 0; index < THREADS; index += 1) {
    await add(generate(names[index % names.length] as Scenario, 30 + index * 5, index + 1), store);
  }
  return add(generate("depth-limited", DESK_COMMENTS, THREADS + 1), store);
}

async function add({ name, text, settings }: ReturnType<typeof generate>, store: Store): Promise<string> {
  const report = await importFile({ name, bytes: new TextEncoder().encode(text), settings }, store);
  if (report.articleId === null) throw new Error(report.message);
  return report.articleId;
}

async function* times(name: string, budget: number, call: () => Promise<unknown>): AsyncGenerator<Figure> {
  for (let index = 0; index < 5; index += 1) await call();
  const ms: number[] = [];
  for (let index = 0; index < CALLS; index += 1) {
    const before = performance.now();
    await call();
    ms.push(performance.now() - before);
  }
  yield { name: `${name}.p50`, n: CALLS, value: percentile(ms, 0.5), unit: "ms" };
  yield { name: `${name}.p95`, n: CALLS, value: percentile(ms, 0.95), unit: "ms", budget };
}
