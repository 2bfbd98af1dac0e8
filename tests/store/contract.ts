import fc from "fast-check";
import { afterEach, beforeEach, expect, it, type onTestFinished } from "vitest";
import { migrate, openStore, Prisma, type Store } from "@/lib/store";
import { anchorRow, commentRow, tagRow, withThread } from "./rows";

type WhenDone = typeof onTestFinished;

/** What every engine must do alike. `freshUrl` gives a migrated, empty database. */
export function storeContract(freshUrl: (whenDone: WhenDone) => Promise<string>): void {
  let url: string;
  let store: Store;
  beforeEach(async ({ onTestFinished }) => {
    url = await freshUrl(onTestFinished);
    store = openStore(url);
  });
  afterEach(() => store.close());

  it("is migrated, and migrating again applies nothing", async () => {
    expect(await migrate(url)).toEqual({ applied: [] });
  });

  it("keeps JSON, dates, big integers and any Unicode as they were", async () => {
    const settings = { staff: ["Ö \"'\\ 😀 \u2028"], nested: [1, null, { a: true }] };
    const source = await store.db.source.create({ data: { id: "s", name: "näme", settings } });
    expect(await store.db.source.findUniqueOrThrow({ where: { name: "näme" } })).toEqual(source);
    expect(source.settings).toEqual(settings);
    const lastRequest = 2n ** 53n + 1n;
    await store.db.rateLimit.create({ data: { id: "r", key: "k", count: 1, lastRequest } });
    expect((await store.db.rateLimit.findUniqueOrThrow({ where: { id: "r" } })).lastRequest).toBe(lastRequest);
    const expiresAt = new Date("2026-02-03T04:05:06.789Z");
    await store.db.signInLink.create({ data: { tokenHash: "h", role: "admin", expiresAt } });
    expect(await store.db.signInLink.count({ where: { expiresAt: { lte: expiresAt } } })).toBe(1);
  });

  it("says which rule a row breaks in Prisma's codes", async () => {
    await store.db.source.create({ data: { id: "s", name: "n", settings: {} } });
    const twice = store.db.source.create({ data: { id: "t", name: "n", settings: {} } });
    await expect(twice).rejects.toMatchObject({ code: "P2002" });
    const orphan = store.db.article.create({ data: { ...withThread("t").article, sourceId: "nobody" } });
    await expect(orphan).rejects.toMatchObject({ code: "P2003" });
  });

  it("deletes a source with all that came from it", async () => {
    await addThread("t", [commentRow("t", 1, { text: "one" })]);
    await store.bulk.insert(store.db, "Tag", [tagRow("t", "t-1", {})]);
    await store.db.source.delete({ where: { id: "t" } });
    expect(await store.db.comment.count()).toBe(0);
    expect(await store.db.tag.count()).toBe(0);
    expect(await store.search({ text: "one", in: "comments" })).toEqual([]);
  });

  it("keeps a write beside a transaction that is rolled back", async () => {
    const beside: Promise<unknown>[] = [];
    const failing = store.db.$transaction(async (tx) => {
      await tx.source.create({ data: { id: "in", name: "in", settings: {} } });
      beside.push(store.db.source.create({ data: { id: "beside", name: "beside", settings: {} } }));
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    await Promise.all(beside);
    expect((await store.db.source.findMany()).map(({ id }) => id)).toEqual(["beside"]);
  });

  it("lets many write at once through two stores", async () => {
    await addThread("t", [commentRow("t", 1, {})]);
    const other = openStore(url);
    const increment = (on: Store) =>
      on.db.$transaction(async (tx) => {
        await tx.comment.findUniqueOrThrow({ where: { id: "t-1" } });
        await tx.comment.update({ where: { id: "t-1" }, data: { version: { increment: 1 } } });
      });
    await Promise.all(Array.from({ length: 20 }, (_, index) => increment(index % 2 ? store : other)));
    expect((await other.db.comment.findUniqueOrThrow({ where: { id: "t-1" } })).version).toBe(20);
    await other.close();
  });

  it("inserts in bulk exactly what Prisma inserts one by one", async () => {
    const rows = [
      commentRow("t", 1, { text: 'It\'s "quoted" \\ \n 😀 \'); DROP TABLE "Comment";--', postedAt: null }),
      commentRow("t", 2, { sourceId: "007", confidence: 0.1, vanishedAt: new Date("2026-01-02T03:04:05.006Z") }),
      commentRow("t", 3, { text: "", machineLink: { to: "article", alternatives: [{ to: "t-1", confidence: 1e-7 }] } }),
    ];
    await addThread("t", rows);
    const inBulk = await store.db.comment.findMany({ orderBy: { ordinal: "asc" } });
    await store.db.comment.deleteMany();
    await store.db.comment.createMany({ data: rows });
    expect(inBulk).toEqual(await store.db.comment.findMany({ orderBy: { ordinal: "asc" } }));
  });

  it("updates in bulk the columns that the rows carry, and no others", async () => {
    await addThread(
      "t",
      [1, 2, 3].map((ordinal) => commentRow("t", ordinal, {})),
    );
    const before = await store.db.comment.findMany({ orderBy: { ordinal: "asc" } });
    const vanishedAt = new Date("2026-05-06T07:08:09.010Z");
    const changes = ["t-1", "t-3", "nobody"].map((id) => ({ id, depth: 7, quotes: [{ of: id }], vanishedAt }));
    await store.bulk.update(store.db, "Comment", changes);
    const after = await store.db.comment.findMany({ orderBy: { ordinal: "asc" } });
    expect(after).toEqual(
      before.map((row) => (row.id === "t-2" ? row : { ...row, depth: 7, quotes: [{ of: row.id }], vanishedAt })),
    );
    await store.bulk.update(store.db, "Comment", [{ id: "t-1", vanishedAt: null }]);
    expect((await store.db.comment.findUniqueOrThrow({ where: { id: "t-1" } })).vanishedAt).toBeNull();
  });

  it("writes null into a JSON column, not the word", async () => {
    await addThread("t", [commentRow("t", 1, {})]);
    const tags = [tagRow("t", "t-1", { id: "with", slots: { agent: "a" } }), tagRow("t", "t-1", { id: "without" })];
    await store.bulk.insert(store.db, "Tag", tags);
    expect(await store.db.tag.count({ where: { slots: { equals: Prisma.AnyNull } } })).toBe(1);
  });

  it("inserts more rows than one statement takes, or none", async () => {
    await addThread("t", [commentRow("t", 1, {})]);
    await store.bulk.insert(store.db, "Anchor", []);
    await store.bulk.insert(
      store.db,
      "Anchor",
      Array.from({ length: 2345 }, (_, index) => anchorRow("t-1", index)),
    );
    expect(await store.db.anchor.count()).toBe(2345);
  });

  it("takes part in a transaction, and goes back with it", async () => {
    await addThread("t", []);
    const failing = store.db.$transaction(async (tx) => {
      await store.bulk.insert(tx, "Comment", [commentRow("t", 1, {})]);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await store.db.comment.count()).toBe(0);
  });

  it("refuses columns that the schema does not know", async () => {
    const hostile = { ...anchorRow("t-1", 1), 'x") SELECT 1; --': 1 };
    await expect(store.bulk.insert(store.db, "Anchor", [hostile])).rejects.toThrow("Anchor has no column");
    const inherited = { id: "a", constructor: 1 };
    await expect(store.bulk.update(store.db, "Anchor", [inherited])).rejects.toThrow("Anchor has no column");
  });

  it("finds comments by words, phrases, exclusions and beginnings, in any thread or in one", async () => {
    await addThread("t", [
      commentRow("t", 1, { text: "The levee broke because nobody inspected the levee." }),
      commentRow("t", 2, { text: "Nobody inspected the harbour tunnel; a levee was not on the list." }),
      commentRow("t", 3, { text: "They were inspecting bridges instead." }),
    ]);
    await addThread("u", [commentRow("u", 1, { text: "Another levee, another town." })]);
    expect(await found("levee")).toEqual(["t-1", "t-2", "u-1"]);
    expect((await store.search({ text: "levee ", in: "comments" }))[0]?.id).toBe("t-1");
    expect(await found("levee harbour ")).toEqual(["t-2"]);
    expect(await found('"levee broke"')).toEqual(["t-1"]);
    expect(await found('"broke levee"')).toEqual([]);
    expect(await found("levee -harbour -town ")).toEqual(["t-1"]);
    expect(await found("inspects ")).toEqual(["t-1", "t-2", "t-3"]);
    expect(await found("harb")).toEqual(["t-2"]);
    expect(await found("harb ")).toEqual([]);
    expect(await found("LEVEE", "u")).toEqual(["u-1"]);
    expect(await found("-levee")).toEqual([]);
    const page = await store.search({ text: "levee", in: "comments", limit: 1, offset: 1 });
    expect(page).toHaveLength(1);
    expect(page[0]?.id).not.toBe("t-1");
  });

  it("shows the words around a hit, and where it came from", async () => {
    const text = `${"Before it all. ".repeat(40)}The harbour is <b>closed</b>. ${"After it all. ".repeat(40)}`;
    await addThread("t", [commentRow("t", 1, { text, author: "Ada" })]);
    const [hit] = await store.search({ text: "harbour", in: "comments" });
    expect(hit).toMatchObject({ id: "t-1", threadId: "t", articleId: "t", author: "Ada", ordinal: 1 });
    expect(hit?.snippet.filter((part) => part.hit)).toEqual([{ text: "harbour", hit: true }]);
    const snippet = hit?.snippet.map((part) => part.text).join("") ?? "";
    expect(snippet.length).toBeLessThan(400);
    // PostgreSQL leaves out what looks like a tag.
    expect(snippet.replaceAll(/<\/?b>/g, " ")).toMatch(/The harbour is +closed/);
  });

  it("finds articles by title, with and without a thread", async () => {
    await addThread("t", [], "Who rebuilt the harbour?");
    await store.db.source.create({ data: { id: "u", name: "u", settings: {} } });
    await store.db.article.create({ data: { ...withThread("u").article, title: "Harbours of the north" } });
    const hits = await store.search({ text: "harbour ", in: "articles" });
    expect(hits.map(({ id, threadId }) => [id, threadId]).sort()).toEqual([
      ["t", "t"],
      ["u", null],
    ]);
  });

  it("follows edited texts and titles", async () => {
    await addThread("t", [commentRow("t", 1, { text: "apples" })], "Orchards");
    await store.bulk.update(store.db, "Comment", [{ id: "t-1", text: "pears" }]);
    await store.db.article.update({ where: { id: "t" }, data: { title: "Gardens" } });
    expect(await found("apples ")).toEqual([]);
    expect(await found("pears ")).toEqual(["t-1"]);
    expect(await store.search({ text: "orchards ", in: "articles" })).toEqual([]);
    expect(await store.search({ text: "gardens ", in: "articles" })).toHaveLength(1);
  });

  it("answers any query string, and finds nothing by an operator", async () => {
    await addThread("t", [commentRow("t", 1, { text: "a quiet word" })]);
    const operators = [
      '"',
      "'",
      "''",
      "*",
      "^",
      ":",
      "(",
      ")",
      "AND",
      "NOT",
      "NEAR(",
      "-",
      "--",
      "|",
      "&",
      "!",
      "<->",
      "\\",
      "\0",
    ];
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...operators, "word", " ")).map((all) => all.join("")),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        expect(Array.isArray(await store.search({ text, in: "comments" }))).toBe(true);
        expect(Array.isArray(await store.search({ text, in: "articles", limit: -1, offset: -1 }))).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(await found("' OR 1=1 --")).toEqual([]);
    expect(await found('quiet" OR "loud')).toEqual([]);
    expect(await found("text:quiet")).toEqual([]);
  });

  async function addThread(id: string, comments: ReturnType<typeof commentRow>[], title = "A title"): Promise<void> {
    const { source, article, thread } = withThread(id);
    await store.db.source.create({ data: source });
    await store.db.article.create({ data: { ...article, title } });
    await store.db.thread.create({ data: thread });
    await store.bulk.insert(store.db, "Comment", comments);
  }

  async function found(text: string, threadId?: string): Promise<string[]> {
    const hits = await store.search({ text, in: "comments", ...(threadId && { threadId }) });
    return hits.map(({ id }) => id).sort();
  }
}
