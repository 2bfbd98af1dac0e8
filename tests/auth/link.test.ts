import { beforeEach, expect, test } from "vitest";
import { acceptLink, addPerson, firstAdminLink, identify, listPeople, readLink, resetPerson } from "@/lib/auth";
import type { Store } from "@/lib/store";
import { freshStore } from "@/tests/helpers/database";
import { browser, makeAdmin, makePerson, origin, password, signedIn, tokenOf } from "./people";

let store: Store;
beforeEach(async ({ onTestFinished }) => {
  store = await freshStore(onTestFinished);
});

const form = { name: "Ada", account: "ada", password };

test("the store keeps the link's hash only", async () => {
  const token = tokenOf(await firstAdminLink(origin, store));
  expect(token).toMatch(/^[\w-]{43}$/);
  const [row] = await store.db.signInLink.findMany();
  expect(JSON.stringify(row)).not.toContain(token);
  expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
});

test("the link makes the first admin and dies", async () => {
  const token = tokenOf(await firstAdminLink(origin, store));
  expect(await readLink(token, store)).toEqual({ kind: "first-admin" });
  expect(await acceptLink(token, form, store)).toEqual({ account: "ada" });
  expect(await listPeople(store)).toMatchObject([
    { name: "Ada", username: "ada", email: null, role: "admin", active: true },
  ]);
  expect(await readLink(token, store)).toEqual({ kind: "used" });
  expect(await acceptLink(token, { ...form, account: "eve" }, store)).toEqual({ dead: { kind: "used" } });
  expect(await firstAdminLink(origin, store), "there is an admin now").toBeNull();
});

test("looking at the link, however often, does not use it up", async () => {
  const token = tokenOf(await firstAdminLink(origin, store));
  for (let count = 0; count < 3; count += 1) expect(await readLink(token, store)).toEqual({ kind: "first-admin" });
});

test("of several who send the form at once one wins", async () => {
  const token = tokenOf(await firstAdminLink(origin, store));
  const names = ["ada", "bob", "cyd", "dan"];
  const all = await Promise.all(names.map((account) => acceptLink(token, { ...form, account }, store)));
  expect(all.filter((each) => "account" in each)).toHaveLength(1);
  expect(all.filter((each) => "dead" in each)).toHaveLength(3);
  expect(await listPeople(store)).toHaveLength(1);
});

test("a form with mistakes says which and leaves the link alive", async () => {
  const token = tokenOf(await firstAdminLink(origin, store));
  const bad = await acceptLink(token, { name: " ", account: "a b", password: "short" }, store);
  expect(bad).toEqual({
    problems: {
      name: "Enter a name.",
      account: "A user name is made of letters, digits, dots, dashes and underscores.",
      password: "The password needs at least 10 characters.",
    },
  });
  expect(await acceptLink(token, { ...form, account: "not@an@address" }, store)).toHaveProperty("problems.account");
  expect(await acceptLink(token, { ...form, account: "" }, store)).toHaveProperty("problems.account");
  expect(await acceptLink(token, { ...form, account: "Ada@Example.org" }, store)).toEqual({
    account: "Ada@Example.org",
  });
  expect(await listPeople(store)).toMatchObject([{ email: "ada@example.org", username: null }]);
});

test("a newer link ends the older; an old one is too old; a made-up one is unknown", async () => {
  const first = tokenOf(await firstAdminLink(origin, store));
  const second = tokenOf(await firstAdminLink(origin, store));
  expect(await acceptLink(first, form, store)).toEqual({ dead: { kind: "unknown" } });
  await store.db.signInLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
  expect(await acceptLink(second, form, store)).toEqual({ dead: { kind: "expired" } });
  expect(await readLink("made-up", store)).toEqual({ kind: "unknown" });
});

test("a person's link sets their password and ends their sessions, once", async () => {
  await makeAdmin(store);
  await makePerson(store, "Mo", "moderator");
  const session = await signedIn(store, "mo");
  const { id } = (await identify(session, store)) ?? { id: "" };
  const token = tokenOf(await resetPerson(id, origin, store));
  expect(await identify(session, store), "signed out at once").toBeNull();
  await expect(signedIn(store, "mo"), "the old password is gone").rejects.toThrow("is wrong");
  expect(await readLink(token, store)).toMatchObject({ kind: "password", name: "Mo", account: "mo" });
  expect(await acceptLink(token, { name: "X", account: "x", password }, store)).toEqual({ account: "mo" });
  expect(await identify(await signedIn(store, "mo"), store)).toEqual({ id, name: "Mo", role: "moderator" });
  expect(await readLink(token, store)).toEqual({ kind: "used" });
});

test("somebody who was added can't sign in before they chose a password", async () => {
  await addPerson({ name: "Mo", username: "mo", role: "moderator" }, origin, store);
  await expect(signedIn(store, "mo")).rejects.toThrow("is wrong");
  expect(await identify(browser(), store)).toBeNull();
});
