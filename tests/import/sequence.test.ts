import fc from "fast-check";
import { expect, test } from "vitest";
import type { Store } from "@/lib/store";
import { freshStore } from "../helpers/database";
import { analysisOf, answersTo, type Draft, dump, importAnalysis } from "./analyses";

/** A page: who wrote which of a few texts, and which earlier comment each answers. */
const page = fc.array(
  fc.record({
    author: fc.constantFrom("Ada", "Bob"),
    text: fc.constantFrom("yes", "no", "the levee broke in spring", "the levee broke in autumn"),
    answers: fc.nat({ max: 9 }),
    hasId: fc.boolean(),
  }),
  { maxLength: 8 },
);

function draftsOf(comments: typeof page extends fc.Arbitrary<infer T> ? T : never): Draft[] {
  return comments.map(({ author, text, answers, hasId }, index) => {
    // Any other comment, also a later one: circles are the store's to survive.
    const to = answers < comments.length && answers !== index ? answers + 1 : answers === 9 ? "missing" : "article";
    return { author, text, sourceId: hasId ? `${author}-${text}` : null, answers: answersTo(to) };
  });
}

test("after any pages of one source the last one stands, in a sound tree, and importing it again changes no row", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
      const done: (() => unknown)[] = [];
      const store = await freshStore((finish) => done.push(finish as () => unknown));
      for (const comments of pages) await importAnalysis(analysisOf(draftsOf(comments)), store);
      const last = analysisOf(draftsOf(pages.at(-1) ?? []));
      const before = await dump(store);
      expect(await importAnalysis(last, store)).toMatchObject({ status: "unchanged" });
      expect(await dump(store)).toEqual(before);
      const present = await store.db.comment.findMany({ where: { vanishedAt: null }, orderBy: { ordinal: "asc" } });
      expect(present.map(({ author, text }) => [author, text])).toEqual(
        last.comments.map(({ author, text }) => [author, text]),
      );
      await expectSoundTree(store);
      for (const finish of done.reverse()) await finish();
    }),
    { numRuns: 12 },
  );
});

/** Preorder is a numbering; every subtree is the one range that follows its root; depths count parents. */
async function expectSoundTree({ db }: Store): Promise<void> {
  const all = await db.comment.findMany({ orderBy: { preorder: "asc" } });
  expect(all.map((comment) => comment.preorder)).toEqual(all.map((_, index) => index));
  const byId = new Map(all.map((comment) => [comment.id, comment]));
  for (const comment of all) {
    const parent = comment.parentId === null ? null : byId.get(comment.parentId);
    expect(parent).not.toBeUndefined();
    expect(comment.depth).toBe(parent ? parent.depth + 1 : 0);
    if (parent) {
      expect(comment.preorder).toBeGreaterThan(parent.preorder);
      expect(comment.preorder + comment.subtreeSize).toBeLessThanOrEqual(parent.preorder + parent.subtreeSize);
    }
    const children = all.filter((other) => other.parentId === comment.id);
    expect(comment.subtreeSize).toBe(children.reduce((size, child) => size + child.subtreeSize, 1));
  }
}
