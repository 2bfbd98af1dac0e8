import { expect, test } from "vitest";
import { importFile, importSeeds } from "@/lib/import";
import { freshStore } from "../helpers/database";
import { dump } from "./analyses";

const encode = (text: string) => new TextEncoder().encode(text);

test("the seeds are stored with their settings, and the second import changes no row", async () => {
  const store = await freshStore();
  const first = await importSeeds("seeds", store);
  expect(first.map((report) => [report.status, report.added])).toEqual([
    ["imported", 6],
    ["imported", 0],
    ["imported", 33],
    ["imported", 0],
    ["imported", 0],
  ]);
  const [flat, plain, nested] = first;
  expect(flat?.threadId).toBe(flat?.articleId);
  expect(plain?.threadId).toBeNull();
  const thread = await store.db.thread.findUniqueOrThrow({
    where: { id: nested?.threadId ?? "" },
    include: { article: true },
  });
  expect(thread).toMatchObject({ declaredCount: 44, presentCount: 33, closed: true, article: { site: "emptywheel" } });
  expect(await store.db.comment.count({ where: { role: "staff" } })).toBeGreaterThan(0);

  const before = await dump(store);
  const again = await importSeeds("seeds", store);
  expect(again.map((report) => report.status)).toEqual(Array(5).fill("unchanged"));
  expect(again.map((report) => report.threadId)).toEqual(first.map((report) => report.threadId));
  expect(await dump(store)).toEqual(before);
});

test("an empty database filled again has the same ids", async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  await importSeeds("seeds", one);
  await importSeeds("seeds", other);
  const ids = async ({ db }: typeof one) => {
    const byId = { select: { id: true }, orderBy: { id: "asc" } } as const;
    return [
      await db.article.findMany(byId),
      await db.thread.findMany(byId),
      await db.comment.findMany(byId),
      await db.tag.findMany(byId),
    ];
  };
  expect(await ids(other)).toEqual(await ids(one));
});

test("other settings for the same file are a change; left out, the stored ones stay", async () => {
  const store = await freshStore();
  const bytes = encode(
    "A page\n\nIt says something, at length, and then it ends.\n\n2 replies\n\n  1. Ann says:\n\n    No source for that.\n\n  2. Bob says:\n\n    I agree.\n",
  );
  const settings = { site: "Here", publisher: null, staff: ["Ann"], authors: [], capturedAt: null };
  await importFile({ name: "page.txt", bytes, settings }, store);
  expect(await importFile({ name: "page.txt", bytes }, store)).toMatchObject({ status: "unchanged", unchanged: 2 });
  const changed = await importFile({ name: "page.txt", bytes, settings: { ...settings, staff: ["Bob"] } }, store);
  expect(changed).toMatchObject({ status: "imported", changed: 2, added: 0, vanished: 0 });
  expect((await store.db.comment.findFirstOrThrow({ where: { author: "Bob" } })).role).toBe("staff");
});

test("a file that can't be read is logged and loses nothing", async () => {
  const store = await freshStore();
  const bytes = encode("A page\n\nIt says something, at length, and then it ends. And goes on a little.\n");
  const stored = await importFile({ name: "page.txt", bytes }, store);
  const before = await dump(store);
  const failed = await importFile({ name: "page.txt", bytes: new Uint8Array() }, store);
  expect(failed).toMatchObject({ status: "failed", articleId: stored.articleId, threadId: null });
  const after = await dump(store);
  expect({ ...after, importRun: before.importRun }).toEqual(before);
  const runs = await store.db.importRun.findMany({ orderBy: { startedAt: "asc" } });
  expect(runs.map((run) => run.status)).toEqual(["imported", "failed"]);
  expect(runs[1]?.message).toBeTruthy();
  expect(failed.message).toBe(`page.txt: ${runs[1]?.message}`);

  const unknown = await importFile({ name: "new.txt", bytes: new Uint8Array() }, store);
  expect(unknown).toMatchObject({ status: "failed", articleId: null, threadId: null });
});
