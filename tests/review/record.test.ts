import { beforeEach, describe, expect, test } from "vitest";
import type { ReviewAction } from "@/lib/model/review";
import { type ReviewRefused, record } from "@/lib/review";
import type { Store } from "@/lib/store";
import { freshStore } from "@/tests/helpers/database";
import { ann, ben, newKey, projection, storeThread, versionOf } from "./thread";

let store: Store;
beforeEach(async ({ onTestFinished }) => {
  store = await freshStore(onTestFinished);
  await storeThread(store, [0, 1, 2, 0, null]);
});

const act = (actions: ReviewAction[], actor = ann, clientKey = newKey(), reason?: string) =>
  record(actor, { clientKey, reason, actions }, store);
const approve = (commentId: string, version = 0): ReviewAction => {
  return { kind: "decide", commentId, version, decision: "approved" };
};
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: ReviewRefused) => error.toJSON(),
  );
const link = (commentId: string, id: string, version = 0): ReviewAction => {
  return { kind: "link", commentId, version, to: { kind: "comment", id } };
};

describe("a decision", () => {
  test("is an event and its effect", async () => {
    const answer = await act([approve("c2")], ann, newKey(), "on topic");
    expect(answer).toMatchObject({
      status: "recorded",
      rearranged: [],
      events: [{ kind: "decide", summary: "Approved comment 2." }],
    });
    expect(answer.comments).toMatchObject([{ id: "c2", version: 1, decision: "approved", decidedById: ann.id }]);
    const [event] = await store.db.event.findMany();
    expect(event).toMatchObject({ actorName: "Ann", threadId: "thread", commentId: "c2", reason: "on topic" });
    expect(event?.before).toEqual({ decided: { decision: "none", decidedById: null, decidedAt: null } });
  });

  test("with the same client key changes nothing", async () => {
    const key = newKey();
    const first = await act([approve("c2"), approve("c3")], ann, key);
    const [again, once] = await Promise.all([
      act([approve("c2"), approve("c3")], ann, key),
      act([approve("c2")], ann, key),
    ]);
    expect(again).toEqual({ ...first, status: "repeated", rearranged: [] });
    expect(once.events).toEqual(first.events);
    expect(await store.db.event.count()).toBe(2);
  });

  test("sent twice at once is recorded once", async () => {
    const key = newKey();
    const answers = await Promise.all([1, 2, 3].map(() => act([approve("c2")], ann, key)));
    expect(answers.map(({ status }) => status).sort()).toEqual(["recorded", "repeated", "repeated"]);
    expect(await store.db.event.count()).toBe(1);
  });

  test("with somebody else's client key is refused", async () => {
    const key = newKey();
    await act([approve("c2")], ann, key);
    expect(await refusal(act([approve("c3")], ben, key))).toMatchObject({ code: "key-taken" });
  });

  test("on what somebody changed meanwhile is refused, and says what and who", async () => {
    await act([approve("c2")], ben);
    const answer = await refusal(act([approve("c1"), { ...approve("c2"), version: 0 }]));
    expect(answer).toMatchObject({
      code: "stale",
      message: "Meanwhile Ben acted: Approved comment 2. Look again, then decide.",
      conflicts: [{ commentId: "c2", version: 1, changes: [{ actorName: "Ben", kind: "decide" }] }],
    });
    expect(await versionOf(store, "c1"), "nothing of the batch is kept").toBe(0);
  });

  test("of many people at once on one comment: one wins", async () => {
    const all = await Promise.all([ann, ben, ann, ben].map((actor) => refusal(act([approve("c1")], actor))));
    expect(all.filter((each) => each === null)).toHaveLength(1);
    expect(await versionOf(store, "c1")).toBe(1);
  });

  test("on a comment that is not there is refused", async () => {
    expect(await refusal(act([approve("nope")]))).toMatchObject({ code: "not-found" });
  });
});

describe("a link", () => {
  test("moves the comment with what stands below it", async () => {
    const answer = await act([link("c2", "c4")]);
    expect(answer).toMatchObject({ rearranged: ["thread"], comments: [{ parentId: "c4", linkOrigin: "human" }] });
    const rows = await store.db.comment.findMany({ orderBy: { preorder: "asc" } });
    expect(rows.map(({ id, depth, subtreeSize }) => [id, depth, subtreeSize])).toEqual([
      ["c1", 0, 1],
      ["c4", 0, 3],
      ["c2", 1, 2],
      ["c3", 2, 1],
      ["c5", 0, 1],
    ]);
  });

  test("to what the machine said already confirms it and moves nothing", async () => {
    const answer = await act([link("c2", "c1")]);
    expect(answer).toMatchObject({ rearranged: [], comments: [{ parentId: "c1", linkOrigin: "human", version: 1 }] });
  });

  test("below itself is refused", async () => {
    expect(await refusal(act([link("c1", "c3")]))).toMatchObject({ code: "cycle" });
    expect(await refusal(act([link("c1", "c1")]))).toMatchObject({ code: "cycle" });
    expect(await refusal(act([link("c4", "c1"), link("c1", "c4")]))).toMatchObject({ code: "cycle" });
  });

  test("into another thread is refused", async () => {
    await storeThread(store, [0], "other");
    expect(await refusal(act([link("c1", "other-c1")]))).toMatchObject({ code: "not-found" });
  });
});

describe("a tag", () => {
  const change = (change: Extract<ReviewAction, { kind: "tag" }>["change"], version = 0): ReviewAction => {
    return { kind: "tag", commentId: "c1", version, change };
  };

  test("is confirmed, rejected, cleared", async () => {
    for (const [version, [verb, verdict]] of [
      ["confirm", "confirmed"],
      ["reject", "rejected"],
      ["clear", "none"],
    ].entries()) {
      await act([change({ do: verb as "confirm", tagId: "t1" }, version)]);
      expect((await projection(store)).tags[0]).toMatchObject({ id: "t1", verdict });
    }
  });

  test("is added with the provenance of its passage", async () => {
    await act([change({ do: "add", start: 13, end: 28, label: { layer: "signal", type: "insult" } })]);
    const added = await store.db.tag.findFirst({ where: { origin: "human" } });
    expect(added).toMatchObject({
      commentId: "c1",
      type: "insult",
      provenance: "article-quote",
      verdict: "confirmed",
      slots: null,
    });
  });

  test("is retyped: the old one rejected, a human one on its words", async () => {
    await act([change({ do: "retype", tagId: "t1", label: { layer: "claim", type: "cabal", stance: "asks" } })]);
    expect(await store.db.tag.findUnique({ where: { id: "t1" } })).toMatchObject({
      type: "cover-up",
      verdict: "rejected",
    });
    const added = await store.db.tag.findFirst({ where: { origin: "human" } });
    expect(added).toMatchObject({ type: "cabal", stance: "asks", start: 0, end: 12, slots: { agent: "They" } });
  });

  test("outside of the text or of another comment is refused", async () => {
    const beyond = change({ do: "add", start: 20, end: 99, label: { layer: "signal", type: "insult" } });
    expect(await refusal(act([beyond]))).toMatchObject({ code: "not-found" });
    expect(await refusal(act([change({ do: "confirm", tagId: "t2" })]))).toMatchObject({ code: "not-found" });
  });
});

test("a note is kept in the log", async () => {
  await act([{ kind: "note", commentId: "c1", version: 0, text: "Known name." }]);
  const [event] = await store.db.event.findMany();
  expect(event).toMatchObject({ kind: "note", after: { note: "Known name." } });
});
