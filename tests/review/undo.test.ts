import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth";
import type { ReviewAction } from "@/lib/model/review";
import { decisions } from "@/lib/model/review";
import { ReviewRefused, record, redo, replay, undo } from "@/lib/review";
import type { Store } from "@/lib/store";
import { freshStore } from "@/tests/helpers/database";
import { ann, ben, cem, newKey, projection, storeThread, versionOf } from "./thread";

/** The projection without the versions, which only grow. */
async function state(store: Store) {
  const { comments, tags } = await projection(store);
  return { comments: comments.map(({ version, ...comment }) => comment), tags };
}

async function decide(store: Store, actor: Actor, commentId: string, decision: "approved" | "removed" | "spam") {
  const version = await versionOf(store, commentId);
  return record(actor, { clientKey: newKey(), actions: [{ kind: "decide", commentId, version, decision }] }, store);
}

async function prepared(): Promise<Store> {
  const store = await freshStore();
  await storeThread(store, [0, 1, 2, 0, null, 4]);
  return store;
}

describe("undo and redo", () => {
  test("many steps back and forth give exactly the states between", async () => {
    const store = await prepared();
    const steps: ReviewAction[][] = [
      [{ kind: "decide", commentId: "c1", version: 0, decision: "spam" }],
      [
        { kind: "link", commentId: "c2", version: 0, to: { kind: "comment", id: "c6" } },
        { kind: "link", commentId: "c6", version: 0, to: { kind: "article" } },
        { kind: "decide", commentId: "c2", version: 0, decision: "approved" },
      ],
      [
        {
          kind: "tag",
          commentId: "c3",
          version: 0,
          change: { do: "retype", tagId: "t3", label: { layer: "signal", type: "slur" } },
        },
      ],
      [{ kind: "note", commentId: "c4", version: 0, text: "Look at this." }],
      [{ kind: "link", commentId: "c5", version: 0, to: { kind: "missing" } }],
    ];
    const states = [await state(store)];
    for (const actions of steps) {
      await record(ann, { clientKey: newKey(), actions }, store);
      states.push(await state(store));
    }
    for (let round = 0; round < 2; round += 1) {
      for (let at = steps.length - 1; at >= 0; at -= 1) {
        await undo(ann, newKey(), store);
        expect(await state(store)).toEqual(states[at]);
      }
      await expect(undo(ann, newKey(), store)).rejects.toMatchObject({ code: "nothing-to-undo" });
      for (let at = 1; at <= steps.length; at += 1) {
        await redo(ann, newKey(), store);
        expect(await state(store)).toEqual(states[at]);
      }
      await expect(redo(ann, newKey(), store)).rejects.toMatchObject({ code: "nothing-to-redo" });
    }
  });

  test("takes back one's own step, not the newest of all", async () => {
    const store = await prepared();
    await decide(store, ann, "c1", "approved");
    await decide(store, ben, "c2", "removed");
    const answer = await undo(ann, newKey(), store);
    expect(answer.comments).toMatchObject([{ id: "c1", decision: "none", decidedById: null, version: 2 }]);
    expect(await store.db.comment.findUnique({ where: { id: "c2" } })).toMatchObject({ decision: "removed" });
  });

  test("is refused when somebody acted on the same since, and says who", async () => {
    const store = await prepared();
    await decide(store, ann, "c1", "approved");
    await decide(store, ben, "c1", "removed");
    await expect(undo(ann, newKey(), store)).rejects.toMatchObject({
      code: "superseded",
      message: expect.stringContaining("Meanwhile Ben acted: Removed comment 1."),
      conflicts: [{ commentId: "c1", version: 2, changes: [{ actorName: "Ben" }] }],
    });
    await undo(ben, newKey(), store);
    await undo(ann, newKey(), store);
    expect(await store.db.comment.findUnique({ where: { id: "c1" } })).toMatchObject({ decision: "none" });
  });

  test("is not in the way of what somebody did to something else of the comment", async () => {
    const store = await prepared();
    await decide(store, ann, "c1", "approved");
    const version = await versionOf(store, "c1");
    const confirm: ReviewAction = { kind: "tag", commentId: "c1", version, change: { do: "confirm", tagId: "t1" } };
    await record(ben, { clientKey: newKey(), actions: [confirm] }, store);
    await undo(ann, newKey(), store);
    expect(await store.db.tag.findUnique({ where: { id: "t1" } })).toMatchObject({ verdict: "confirmed" });
  });

  test("is refused where the comment would stand below itself", async () => {
    const store = await prepared();
    const move = (actor: Actor, commentId: string, id: string) =>
      record(
        actor,
        { clientKey: newKey(), actions: [{ kind: "link", commentId, version: 0, to: { kind: "comment", id } }] },
        store,
      );
    await move(ann, "c2", "c4");
    await move(ben, "c1", "c2");
    await expect(undo(ann, newKey(), store)).rejects.toMatchObject({ code: "cycle" });
  });

  test("sent again with its client key is one step", async () => {
    const store = await prepared();
    await decide(store, ann, "c1", "approved");
    await decide(store, ann, "c2", "approved");
    const key = newKey();
    const answers = [await undo(ann, key, store), await undo(ann, key, store)];
    expect(answers.map(({ status }) => status)).toEqual(["recorded", "repeated"]);
    expect(await store.db.comment.findUnique({ where: { id: "c1" } })).toMatchObject({ decision: "approved" });
  });

  test("of something new forgets what could be done again", async () => {
    const store = await prepared();
    await decide(store, ann, "c1", "approved");
    await undo(ann, newKey(), store);
    await decide(store, ann, "c2", "approved");
    await expect(redo(ann, newKey(), store)).rejects.toMatchObject({ code: "nothing-to-redo" });
  });
});

const people = fc.constantFrom(ann, ben, cem);
const comment = fc.integer({ min: 1, max: 6 }).map((ordinal) => `c${ordinal}`);
const target = fc.oneof(
  comment.map((id) => ({ kind: "comment" as const, id })),
  fc.constant({ kind: "article" as const }),
  fc.constant({ kind: "missing" as const }),
);
const label = fc.constantFrom(
  { layer: "claim", type: "staged", stance: "asks" } as const,
  { layer: "intervention", type: "tone", style: "neutral" } as const,
  { layer: "signal", type: "threat" } as const,
);
const change = fc.oneof(
  fc.constantFrom("confirm", "reject", "clear").map((verb) => ({ do: verb as "confirm" })),
  label.map((each) => ({ do: "retype" as const, label: each })),
  label.map((each) => ({ do: "add" as const, start: 2, end: 9, label: each })),
);
const action = fc.oneof(
  fc.record({ kind: fc.constant("decide" as const), decision: fc.constantFrom(...decisions) }),
  fc.record({ kind: fc.constant("link" as const), to: target }),
  fc.record({ kind: fc.constant("tag" as const), change, which: fc.nat() }),
  fc.record({ kind: fc.constant("note" as const), text: fc.constant("A note.") }),
);
const batch = fc.array(fc.tuple(comment, action), { minLength: 1, maxLength: 3 });
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ who: people, what: batch }) },
  { weight: 2, arbitrary: fc.record({ who: people, what: fc.constantFrom("undo" as const, "redo" as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function perform(store: Store, { who, what }: Step): Promise<boolean> {
  try {
    if (what === "undo") await undo(who, newKey(), store);
    else if (what === "redo") await redo(who, newKey(), store);
    else await record(who, { clientKey: newKey(), actions: await aimed(store, what) }, store);
    return true;
  } catch (error) {
    if (error instanceof ReviewRefused) return false;
    throw error;
  }
}

/** Actions at the versions that stand, and at tags that are there. */
async function aimed(store: Store, what: Exclude<Step["what"], string>): Promise<ReviewAction[]> {
  const actions: ReviewAction[] = [];
  for (const [commentId, act] of what) {
    const on = { commentId, version: await versionOf(store, commentId) };
    if (act.kind !== "tag") actions.push({ ...on, ...act });
    else {
      const tags = await store.db.tag.findMany({ where: { commentId }, orderBy: { id: "asc" } });
      const tagId = tags[act.which % Math.max(1, tags.length)]?.id ?? "none";
      const { change } = act;
      actions.push({ ...on, kind: "tag", change: change.do === "add" ? change : { ...change, tagId } });
    }
  }
  return actions;
}

test("whatever people do, replaying the log gives the same tables", async () => {
  const seen = { done: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const store = await prepared();
      for (const each of steps) seen[(await perform(store, each)) ? "done" : "refused"] += 1;
      const lived = await projection(store);
      const log = await store.db.event.findMany();
      await replay(store);
      expect(await projection(store)).toEqual(lived);
      expect(await store.db.event.findMany(), "the log itself is untouched").toEqual(log);
    }),
    { numRuns: 40 },
  );
  expect(seen.done, "most steps are possible").toBeGreaterThan(seen.refused);
});

test("one's own steps, all undone, leave everything as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 6 }), async (batches) => {
      const store = await prepared();
      const before = await state(store);
      let done = 0;
      for (const what of batches) if (await perform(store, { who: ann, what })) done += 1;
      const after = await state(store);
      for (let count = 0; count < done; count += 1) await undo(ann, newKey(), store);
      expect(await state(store)).toEqual(before);
      for (let count = 0; count < done; count += 1) await redo(ann, newKey(), store);
      expect(await state(store)).toEqual(after);
    }),
    { numRuns: 25 },
  );
});
