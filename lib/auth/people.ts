import { randomUUID } from "node:crypto";
import { type Store, sharedStore } from "../store";
import { passwordLink } from "./link";
import { isRole, type Role } from "./permissions";
import { mailOf, NewPerson, personRow, takenBy } from "./person";

export interface Person {
  id: string;
  name: string;
  email: string | null;
  username: string | null;
  role: string;
  /** Has chosen a password; false while their link waits. */
  active: boolean;
  createdAt: Date;
}

/** Something about a person can't be done as asked; the message says why and what to do. */
export class PersonError extends Error {
  override readonly name = "PersonError";
}

/** Whether the first admin is made; before that nobody can sign in. */
export async function hasAdmin(store: Store = sharedStore()): Promise<boolean> {
  return (await store.db.user.count({ where: { role: "admin" } })) > 0;
}

/** Everybody, by name. */
export async function listPeople(store: Store = sharedStore()): Promise<Person[]> {
  const users = await store.db.user.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    include: { accounts: { where: { providerId: "credential" }, select: { id: true } } },
  });
  return users.map(({ id, name, email, username, role, createdAt, accounts }) => {
    return { id, name, email: mailOf(email), username, role, active: accounts.length > 0, createdAt };
  });
}

/** Adds a person and answers the link with which they choose their password. Throws PersonError. */
export async function addPerson(
  person: { name: string; email?: string; username?: string; role: string },
  origin: string,
  store: Store = sharedStore(),
): Promise<string> {
  const parsed = NewPerson.safeParse(person);
  if (!parsed.success) throw new PersonError(parsed.error.issues.map((issue) => issue.message).join(" "));
  try {
    const user = await store.db.user.create({ data: { id: randomUUID(), ...personRow(parsed.data) } });
    return await passwordLink(user, origin, store);
  } catch (error) {
    const taken = takenBy(error);
    if (!taken) throw error;
    throw new PersonError(`Somebody has this ${taken} already.`);
  }
}

/** Finds one person by id, user name or e-mail. Throws PersonError. */
export async function findPerson(
  account: string,
  store: Store = sharedStore(),
): Promise<{ id: string; name: string; role: string }> {
  const key = account.trim().toLowerCase();
  const user = await store.db.user.findFirst({
    where: { OR: [{ id: account }, { username: key }, { email: key }] },
    select: { id: true, name: true, role: true },
  });
  if (!user) throw new PersonError(`Nobody has the user name or e-mail "${account}".`);
  return user;
}

/** Changes what a person may do, from their next request on; never takes the last admin away. Throws PersonError. */
export async function changeRole(
  id: string,
  role: string,
  store: Store = sharedStore(),
): Promise<{ name: string; role: Role }> {
  if (!isRole(role)) throw new PersonError("The role is one of moderator, analyst, admin.");
  return store.db.$transaction(async (db) => {
    // Writing first takes the lock, so that two admins can't each take the other's role at once.
    await db.user.updateMany({ where: { role: "admin" }, data: { role: "admin" } });
    const user = await db.user.findUnique({ where: { id } });
    if (!user) throw new PersonError("This person is no longer there.");
    if (role !== "admin" && user.role === "admin") {
      const others = await db.user.count({ where: { role: "admin", id: { not: id } } });
      if (others === 0) throw new PersonError(`${user.name} is the last admin. Make somebody else admin first.`);
    }
    await db.user.update({ where: { id }, data: { role } });
    return { name: user.name, role };
  });
}

/** Ends a person's sessions and password and answers a link for a new one. Throws PersonError. */
export async function resetPerson(id: string, origin: string, store: Store = sharedStore()): Promise<string> {
  const user = await store.db.user.findUnique({ where: { id } });
  if (!user) throw new PersonError("This person is no longer there.");
  await store.db.$transaction([
    store.db.session.deleteMany({ where: { userId: id } }),
    store.db.account.deleteMany({ where: { userId: id, providerId: "credential" } }),
  ]);
  return passwordLink(user, origin, store);
}
