import { expect, test } from "vitest";
import type { AnalysedComment } from "@/lib/model";
import { Prisma, type Store } from "@/lib/store";
import { freshStore } from "../helpers/database";
import { analysisOf, answersTo, claimOn, type Draft, dump, importAnalysis } from "./analyses";

const counts = (added: number, changed: number, unchanged: number, vanished: number) => ({
  added,
  changed,
  unchanged,
  vanished,
});

/** Stored comments in the order of the tree. */
function inTree(store: Store) {
  return store.db.comment.findMany({ orderBy: { preorder: "asc" }, include: { tags: true, anchors: true } });
}

async function idOf(text: string, store: Store): Promise<string> {
  return (await store.db.comment.findFirstOrThrow({ where: { text } })).id;
}

test("a comment is found again by its source's id, and its edited text is taken over", async () => {
  const store = await freshStore();
  await importAnalysis(analysisOf([{ sourceId: "7", text: "old words" }, { sourceId: "8" }]), store);
  const id = await idOf("old words", store);
  const report = await importAnalysis(
    analysisOf([{ sourceId: "7", text: "entirely other" }, { sourceId: "8" }]),
    store,
  );
  expect(report).toMatchObject(counts(0, 1, 1, 0));
  expect(await idOf("entirely other", store)).toBe(id);
  expect((await store.search({ text: "entirely ", in: "comments" })).map((hit) => hit.id)).toEqual([id]);
  expect(await store.search({ text: "old ", in: "comments" })).toEqual([]);
});

test("without ids a comment is found by author and text, whatever its spacing, case or place", async () => {
  const store = await freshStore();
  await importAnalysis(
    analysisOf([{ text: "First!" }, { text: "Same" }, { text: "Same" }, { author: "Bob", text: "Same" }]),
    store,
  );
  const before = await inTree(store);
  const shuffled = [{ author: "bob", text: "same" }, { text: "Same" }, { text: "  SAME\n" }, { text: "First!" }];
  expect(await importAnalysis(analysisOf(shuffled), store)).toMatchObject({ added: 0, vanished: 0 });
  const after = await inTree(store);
  expect(after.map((comment) => comment.id).sort()).toEqual(before.map((comment) => comment.id).sort());
  expect(after.map((comment) => comment.text)).toEqual(["same", "Same", "  SAME\n", "First!"]);
});

test("without ids the same person's edited words are the same comment; another's are not", async () => {
  const store = await freshStore();
  const text = "The levee broke because nobody had looked at it since spring.";
  await importAnalysis(analysisOf([{ text }, { author: "Bob", text: "Something else entirely, by Bob." }]), store);
  const id = await idOf(text, store);
  const edited = `${text} Edit: it was summer.`;
  const report = await importAnalysis(
    analysisOf([{ text: edited }, { author: "Eve", text: "Something else entirely, by Bob." }]),
    store,
  );
  expect(report).toMatchObject(counts(1, 1, 0, 1));
  expect(await idOf(edited, store)).toBe(id);

  // The first words come back as a comment of their own.
  const both = await importAnalysis(analysisOf([{ text: edited }, { text }]), store);
  expect(both).toMatchObject({ added: 1, changed: 0 });
  expect(await idOf(edited, store)).toBe(id);
  expect(await idOf(text, store)).not.toBe(id);
});

test("what vanishes is kept and marked, and unmarked when it comes back", async () => {
  const store = await freshStore();
  const [a, b, c]: Draft[] = [{ text: "a" }, { text: "b", displayedParent: 1, answers: answersTo(1) }, { text: "c" }];
  await importAnalysis(analysisOf([a, b, c] as Draft[]), store);
  expect(await importAnalysis(analysisOf([a, c] as Draft[]), store)).toMatchObject(counts(0, 0, 2, 1));
  const kept = await inTree(store);
  expect(kept.map(({ text, depth, vanishedAt }) => [text, depth, vanishedAt !== null])).toEqual([
    ["a", 0, false],
    ["b", 1, true],
    ["c", 0, false],
  ]);
  const again = await dump(store);
  expect(await importAnalysis(analysisOf([a, c] as Draft[]), store)).toMatchObject({ status: "unchanged" });
  expect(await dump(store)).toEqual(again);
  expect(await importAnalysis(analysisOf([a, b, c] as Draft[]), store)).toMatchObject(counts(0, 1, 2, 0));
  expect(await store.db.comment.count({ where: { vanishedAt: { not: null } } })).toBe(0);
});

test("a new comment in the middle changes the places of others, not the others", async () => {
  const store = await freshStore();
  await importAnalysis(analysisOf([{ text: "a" }, { text: "c", displayedParent: 1, answers: answersTo(1) }]), store);
  const more: Draft[] = [{ text: "a" }, { text: "b" }, { text: "c", displayedParent: 1, answers: answersTo(1) }];
  expect(await importAnalysis(analysisOf(more), store)).toMatchObject(counts(1, 0, 2, 0));
  expect(
    (await inTree(store)).map(({ text, ordinal, preorder, depth, subtreeSize }) => [
      text,
      ordinal,
      preorder,
      depth,
      subtreeSize,
    ]),
  ).toEqual([
    ["a", 1, 0, 0, 2],
    ["c", 3, 1, 1, 1],
    ["b", 2, 2, 0, 1],
  ]);
});

test("a comment whose answered comment is missing stands where the page shows it", async () => {
  const store = await freshStore();
  const drafts: Draft[] = [{ text: "a" }, { text: "b", displayedParent: 1, depth: 1, answers: answersTo("missing") }];
  await importAnalysis(analysisOf(drafts), store);
  const [a, b] = await inTree(store);
  expect(b).toMatchObject({ parentId: a?.id, answersKind: "missing", depth: 1, displayedParent: a?.id });
});

test("decisions, notes and events outlive a re-import that changes everything else", async () => {
  const store = await freshStore();
  await importAnalysis(analysisOf([{ sourceId: "1" }, { sourceId: "2" }]), store);
  const [one, two] = await inTree(store);
  const decidedAt = new Date("2026-01-01");
  const person = { actorName: "Mo", threadId: one?.threadId ?? null, before: {}, after: {} };
  await store.db.comment.update({
    where: { id: one?.id ?? "" },
    data: { decision: "removed", decidedById: "mo", decidedAt, version: 3 },
  });
  await store.db.event.create({ data: { ...person, kind: "decide", commentId: one?.id ?? null, reason: "rude" } });
  await store.db.event.create({ data: { ...person, kind: "note", commentId: two?.id ?? null } });
  const { event } = await dump(store);

  await importAnalysis(
    analysisOf([{ sourceId: "1", text: "new words", author: "Bob", state: "spam" }], "New title"),
    store,
  );
  expect(await store.db.comment.findUnique({ where: { id: one?.id ?? "" } })).toMatchObject({
    text: "new words",
    state: "spam",
    decision: "removed",
    decidedById: "mo",
    decidedAt,
    version: 3,
  });
  expect((await dump(store)).event).toEqual(event);
});

test("a person's link stays, and the machine's new reading is kept beside it", async () => {
  const store = await freshStore();
  const drafts: Draft[] = [{ sourceId: "1" }, { sourceId: "2" }, { sourceId: "3", answers: answersTo(2) }];
  await importAnalysis(analysisOf(drafts), store);
  const [one, , three] = await inTree(store);
  await store.db.comment.update({
    where: { id: three?.id ?? "" },
    data: { parentId: one?.id ?? null, linkOrigin: "human" },
  });
  drafts[2] = { sourceId: "3", text: "edited", answers: answersTo("article") };
  await importAnalysis(analysisOf(drafts), store);
  const after = await store.db.comment.findUniqueOrThrow({ where: { id: three?.id ?? "" } });
  expect(after).toMatchObject({
    text: "edited",
    parentId: one?.id,
    answersKind: "comment",
    depth: 1,
    linkOrigin: "human",
  });
  expect(after.machineLink).toMatchObject({ to: "article" });
});

test("where a person's link and a new machine link close a circle, the person's stays", async () => {
  const store = await freshStore();
  const drafts: Draft[] = [{ sourceId: "1" }, { sourceId: "2" }];
  await importAnalysis(analysisOf(drafts), store);
  const [one, two] = await inTree(store);
  await store.db.comment.update({
    where: { id: one?.id ?? "" },
    data: { parentId: two?.id ?? null, answersKind: "comment", linkOrigin: "human" },
  });
  drafts[1] = { sourceId: "2", answers: answersTo(1) };
  await importAnalysis(analysisOf(drafts), store);
  expect((await inTree(store)).map(({ sourceId, parentId, depth }) => [sourceId, parentId, depth])).toEqual([
    ["2", null, 0],
    ["1", two?.id, 1],
  ]);
});

test("the machine's tags are replaced; what people said of them stays with the words", async () => {
  const store = await freshStore();
  const text = "They hide it. They sell it. They burn it.";
  const claims = ["hide it", "sell it", "burn it"].map((words) => claimOn(text, words));
  await importAnalysis(analysisOf([{ sourceId: "1", text, claims }]), store);
  const tags = await store.db.tag.findMany({ orderBy: { start: "asc" } });
  await store.db.tag.update({ where: { id: tags[0]?.id ?? "" }, data: { verdict: "confirmed" } });
  await store.db.tag.update({ where: { id: tags[1]?.id ?? "" }, data: { verdict: "rejected" } });

  // The words move; one claim is found again with another stance, one is no longer found, one is gone from the text.
  const edited = "So: they know. They sell it. They hide it.";
  const found = [{ ...claimOn(edited, "hide it"), stance: "hints" as const }];
  await importAnalysis(analysisOf([{ sourceId: "1", text: edited, claims: found }]), store);
  const after = await store.db.tag.findMany({ orderBy: { start: "asc" } });
  expect(after.map(({ id, start, end, stance, verdict }) => [id, edited.slice(start, end), stance, verdict])).toEqual([
    [tags[1]?.id, "sell it", "asserts", "rejected"],
    [tags[0]?.id, "hide it", "hints", "confirmed"],
  ]);

  // A rejected claim that is found again is still rejected.
  const back = ["sell it", "hide it"].map((words) => claimOn(edited, words));
  await importAnalysis(analysisOf([{ sourceId: "1", text: edited, claims: back }]), store);
  expect((await store.db.tag.findMany({ orderBy: { start: "asc" } })).map((tag) => tag.verdict)).toEqual([
    "rejected",
    "confirmed",
  ]);
});

test("a person's tag moves with its words, and is kept without a place when they are gone", async () => {
  const store = await freshStore();
  const text = "It is rigged, I tell you.";
  await importAnalysis(analysisOf([{ sourceId: "1", text }]), store);
  const [comment] = await inTree(store);
  const tag = {
    id: "mine",
    threadId: comment?.threadId ?? "",
    commentId: comment?.id ?? "",
    layer: "claim",
    type: "rigging",
  };
  const span = { start: 6, end: 12, rule: "human", why: "said so", origin: "human", slots: Prisma.DbNull };
  await store.db.tag.create({ data: { ...tag, ...span } });
  const spanOf = async () => {
    const { start, end } = await store.db.tag.findUniqueOrThrow({ where: { id: "mine" } });
    return [start, end];
  };
  await importAnalysis(analysisOf([{ sourceId: "1", text: `Well. ${text}` }]), store);
  expect(await spanOf()).toEqual([12, 18]);
  await importAnalysis(analysisOf([{ sourceId: "1", text: "[removed by its author]" }]), store);
  expect(await spanOf()).toEqual([0, 0]);
});

test("tags, anchors and quotes are stored with ids in place of ordinals", async () => {
  const store = await freshStore();
  const anchor = { start: 0, end: 3, articleStart: 0, articleEnd: 3, method: "exact", score: 1 } as const;
  const act = {
    ...{ start: 0, end: 3, rule: "r@1", why: "w" },
    ...({ type: "tone", style: "neutral", target: 1, followed: [{ outcome: "answered", at: 2, why: "w" }] } as const),
  } satisfies AnalysedComment["interventions"][number];
  const signal = { start: 0, end: 3, rule: "s@1", why: "w", type: "near-duplicate", of: 1 } as const;
  const quote = { start: 0, end: 3, of: 1, ofStart: 0, ofEnd: 3, method: "exact", score: 1 } as const;
  await importAnalysis(
    analysisOf([
      { text: "The first" },
      { text: "The second", anchors: [anchor], interventions: [act], signals: [signal], quotes: [quote] },
    ]),
    store,
  );
  const [one, two] = await inTree(store);
  expect(two?.anchors).toMatchObject([anchor]);
  expect(two?.quotes).toEqual([{ ...quote, of: one?.id }]);
  expect(two?.tags.map(({ layer, type, targetKind, targetId }) => [layer, type, targetKind, targetId]).sort()).toEqual([
    ["intervention", "tone", "comment", one?.id],
    ["signal", "near-duplicate", "comment", one?.id],
  ]);
});

test("characters that no database takes are replaced, one for one", async () => {
  const store = await freshStore();
  await importAnalysis(analysisOf([{ text: "a\0b\ud800c 😀 \\u0000" }]), store);
  expect((await inTree(store))[0]?.text).toBe("a\uFFFDb\uFFFDc 😀 \\u0000");
});
