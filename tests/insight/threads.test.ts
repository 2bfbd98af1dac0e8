import { beforeEach, describe, expect, test } from "vitest";
import { listThreads } from "@/lib/insight/threads";
import { defaultThreadsQuery, type ThreadsQuery, threadSorts } from "@/lib/insight/threads-query";
import type { Store } from "@/lib/store";
import { freshStore } from "../helpers/database";
import { addArticle } from "./threads-fixture";

let store: Store;

beforeEach(async ({ onTestFinished }) => {
  store = await freshStore(onTestFinished);
});

const list = (change: Partial<ThreadsQuery> = {}) => listThreads({ ...defaultThreadsQuery, ...change }, store);
const ids = async (change: Partial<ThreadsQuery> = {}) => (await list(change)).rows.map((row) => row.articleId);

async function addThree(): Promise<void> {
  await addArticle(store, {
    id: "big",
    title: "The harbour",
    publisher: "Gazette",
    publishedAt: "2020-02-01",
    declared: 5,
    comments: [
      { author: "Ann", text: "The lighthouse was dark.", confidence: 0.9, tags: ["claim", "claim", "!claim"] },
      { author: "Ann", confidence: 0.5, linkOrigin: "human", decision: "approved", tags: ["intervention"] },
      { author: "Bob", confidence: 0.95, tags: ["signal"] },
      { author: "Gone", text: "lighthouse", confidence: 0.1, vanished: true, tags: ["claim"] },
    ],
  });
  await addArticle(store, { id: "small", title: "a quiet day", site: "Zeitung", comments: [{ author: "Cy" }] });
  await addArticle(store, { id: "bare", title: "Lighthouse keepers", publisher: "Gazette", publishedAt: "2021-01-01" });
}

describe("counts", () => {
  test("are of what is there, without what vanished and what a person rejected", async () => {
    await addThree();
    const big = (await list()).rows.find((row) => row.articleId === "big");
    expect(big?.thread).toEqual({
      id: "thread-big",
      closed: true,
      declared: 5,
      present: 3,
      participants: 2,
      busiest: [
        { name: "Ann", comments: 2 },
        { name: "Bob", comments: 1 },
      ],
      claims: 2,
      interventions: 1,
      signals: 1,
      unsure: 1,
      unreviewed: 2,
    });
  });

  test("an article without a thread has none", async () => {
    await addThree();
    expect((await list()).rows.find((row) => row.articleId === "bare")?.thread).toBeNull();
  });

  test("a thread without comments has zeros", async () => {
    await addArticle(store, { id: "silent", title: "Silent", comments: [] });
    const silent = (await list()).rows[0]?.thread;
    expect(silent).toMatchObject({
      declared: null,
      present: 0,
      participants: 0,
      busiest: [],
      claims: 0,
      unreviewed: 0,
    });
  });
});

describe("order", () => {
  test("by date, newest first, what has no date last; and so the other way round", async () => {
    await addThree();
    expect(await ids()).toEqual(["bare", "big", "small"]);
    expect(await ids({ dir: "asc" })).toEqual(["big", "bare", "small"]);
  });

  test("by title without regard to case", async () => {
    await addThree();
    expect(await ids({ sort: "title", dir: "asc" })).toEqual(["small", "bare", "big"]);
  });

  test("by publisher, of which the site stands in for a missing one", async () => {
    await addThree();
    expect((await ids({ sort: "publisher", dir: "desc" }))[0]).toBe("small");
  });

  test.each(threadSorts.filter((sort) => !["title", "publisher", "date"].includes(sort)))(
    "by %s, articles without a thread last",
    async (sort) => {
      await addThree();
      expect(await ids({ sort, dir: "desc" })).toEqual(["big", "small", "bare"]);
      expect(await ids({ sort, dir: "asc" })).toEqual(["small", "big", "bare"]);
    },
  );
});

describe("filters", () => {
  test("by thread and by publisher", async () => {
    await addThree();
    expect(await ids({ has: "thread", sort: "title", dir: "asc" })).toEqual(["small", "big"]);
    expect(await ids({ has: "none" })).toEqual(["bare"]);
    expect(await ids({ publisher: "Zeitung" })).toEqual(["small"]);
    expect(await ids({ publisher: "Gazette", has: "none" })).toEqual(["bare"]);
    expect(await list({ publisher: "Nobody's" })).toMatchObject({ rows: [], total: 0, stored: 3 });
  });

  test("names every publisher once, whatever is filtered", async () => {
    await addThree();
    expect((await list({ has: "none" })).publishers).toEqual(["Gazette", "Zeitung"]);
  });
});

describe("search", () => {
  test("finds titles and comments, and shows the comment's words", async () => {
    await addThree();
    const { rows, total } = await list({ q: "lighthouse", sort: "title", dir: "asc" });
    expect(rows.map((row) => row.articleId)).toEqual(["bare", "big"]);
    expect(total).toBe(2);
    const found = rows[1]?.found.find((comment) => comment.ordinal === 1);
    expect(found?.author).toBe("Ann");
    expect(found?.snippet.filter((part) => part.match).map((part) => part.text)).toEqual(["lighthouse"]);
    expect(rows[0]?.found).toEqual([]);
  });

  test.each(['\'; DROP TABLE "Article"; --', '"', "-", "%", "\u0000", "(", "NOT"])(
    "%j is words, not code",
    async (q) => {
      await addThree();
      expect((await list({ q })).rows).toEqual([]);
      expect((await list()).total).toBe(3);
    },
  );
});

test("pages of 25, none twice, none left out", async () => {
  const expected = Array.from({ length: 53 }, (_, index) => `article-${String(index).padStart(2, "0")}`);
  for (const id of expected) await addArticle(store, { id, title: "The same" });
  const pages = await Promise.all([1, 2, 3, 4].map((page) => ids({ page })));
  expect(pages.map((page) => page.length)).toEqual([25, 25, 3, 0]);
  expect(pages.flat().sort()).toEqual(expected);
});
