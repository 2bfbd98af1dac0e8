import { beforeEach, describe, expect, test } from "vitest";
import { addPerson, changeRole, findPerson, identify, listPeople } from "@/lib/auth";
import type { Store } from "@/lib/store";
import { freshStore } from "@/tests/helpers/database";
import { makeAdmin, makePerson, origin, signedIn } from "./people";

let store: Store;
beforeEach(async ({ onTestFinished }) => {
  store = await freshStore(onTestFinished);
  await makeAdmin(store);
});

const idOf = async (account: string) => (await findPerson(account, store)).id;

test("names are taken once, whatever their case", async () => {
  await addPerson({ name: "Mo", username: "mo", email: "mo@example.org", role: "moderator" }, origin, store);
  const again = (person: object) => addPerson({ name: "Other", role: "analyst", ...person }, origin, store);
  await expect(again({ username: "MO" })).rejects.toThrow("Somebody has this user name already.");
  await expect(again({ email: "MO@example.org" })).rejects.toThrow("Somebody has this e-mail already.");
  expect(await listPeople(store)).toHaveLength(2);
});

test("people need a role that exists and something to sign in with", async () => {
  await expect(addPerson({ name: "Mo", username: "mo", role: "boss" }, origin, store)).rejects.toThrow(
    "The role is one of",
  );
  await expect(addPerson({ name: "Mo", role: "analyst" }, origin, store)).rejects.toThrow(
    "Enter an e-mail or a user name.",
  );
});

describe("a role", () => {
  test("counts from the next request on", async () => {
    await makePerson(store, "Mo", "analyst");
    const headers = await signedIn(store, "mo");
    await changeRole(await idOf("mo"), "moderator", store);
    expect(await identify(headers, store)).toMatchObject({ role: "moderator" });
  });

  test("of the last admin stays", async () => {
    await expect(changeRole(await idOf("ada"), "analyst", store)).rejects.toThrow("Ada is the last admin.");
    expect(await changeRole(await idOf("ada"), "admin", store)).toEqual({ name: "Ada", role: "admin" });
    await makePerson(store, "Bob", "admin");
    await changeRole(await idOf("ada"), "analyst", store);
    await expect(changeRole(await idOf("bob"), "moderator", store)).rejects.toThrow("Bob is the last admin.");
  });

  test("of two admins, taken away at once by each other: one stays admin", async () => {
    await makePerson(store, "Bob", "admin");
    const ids = [await idOf("ada"), await idOf("bob")];
    await Promise.allSettled(ids.map((id) => changeRole(id, "analyst", store)));
    expect(await store.db.user.count({ where: { role: "admin" } })).toBe(1);
  });
});
