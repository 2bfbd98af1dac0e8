import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptLink, firstAdminLink, identify } from "@/lib/auth";
import { record, redo, replay, undo } from "@/lib/review";
import { openStore, type Store } from "@/lib/store";
import { origin, password, signedIn, tokenOf } from "@/tests/auth/people";
import { type Server, startPglite } from "@/tests/store/engines";
import { ann, ben, newKey, projection, storeThread } from "./thread";

describe("on PostgreSQL too (PGlite)", () => {
  let server: Server;
  let store: Store;
  beforeAll(async () => {
    server = await startPglite();
    store = openStore(server.url);
  });
  afterAll(async () => {
    await store.close();
    await server.stop();
  });

  test("people sign in", async () => {
    const token = tokenOf(await firstAdminLink(origin, store));
    const form = { name: "Ada", account: "ada", password };
    const all = await Promise.all([
      acceptLink(token, form, store),
      acceptLink(token, { ...form, account: "eve" }, store),
    ]);
    expect(all.filter((each) => "account" in each)).toHaveLength(1);
    const account = all.flatMap((each) => ("account" in each ? each.account : []))[0] ?? "";
    expect(await identify(await signedIn(store, account), store)).toMatchObject({ role: "admin" });
    await expect(acceptLink(token, form, store)).resolves.toEqual({ dead: { kind: "used" } });
  });

  test("what people do is recorded, undone, redone and replayed", async () => {
    await storeThread(store, [0, 1, 2, 0, null]);
    const before = await projection(store);
    const actions = [
      { kind: "decide", commentId: "c1", version: 0, decision: "spam" },
      { kind: "link", commentId: "c2", version: 0, to: { kind: "comment", id: "c4" } },
      {
        kind: "tag",
        commentId: "c3",
        version: 0,
        change: { do: "retype", tagId: "t3", label: { layer: "claim", type: "cabal", stance: "asks" } },
      },
    ] as const;
    await record(ann, { clientKey: newKey(), actions: [...actions] }, store);
    const done = await projection(store);
    const again = record(ben, { clientKey: newKey(), actions: [actions[0]] }, store);
    await expect(again).rejects.toMatchObject({ code: "stale", message: expect.stringContaining("Ann") });

    await undo(ann, newKey(), store);
    const versionless = ({ comments, tags }: typeof before) => ({
      tags,
      comments: comments.map(({ version, ...row }) => row),
    });
    expect(versionless(await projection(store))).toEqual(versionless(before));
    await redo(ann, newKey(), store);
    expect(versionless(await projection(store))).toEqual(versionless(done));
    const lived = await projection(store);
    await replay(store);
    expect(await projection(store)).toEqual(lived);
  });

  test("of many at once on one comment one wins, and one client key is one event", async () => {
    await storeThread(store, [0], "busy");
    const key = newKey();
    const decide = (clientKey: string) =>
      record(
        ann,
        { clientKey, actions: [{ kind: "decide", commentId: "busy-c1", version: 0, decision: "approved" }] },
        store,
      );
    const all = await Promise.allSettled([decide(key), decide(key), decide(newKey()), decide(newKey())]);
    expect(all.filter((each) => each.status === "fulfilled").length).toBeGreaterThanOrEqual(1);
    expect(await store.db.event.count({ where: { commentId: "busy-c1" } })).toBe(1);
  });
});
