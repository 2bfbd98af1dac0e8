import { createHash, randomBytes } from "node:crypto";
import { type Store, sharedStore } from "../store";

const hours = 24;

/** What a link is good for, or why it is good for nothing. */
export type LinkState =
  | { kind: "first-admin" }
  | { kind: "password"; userId: string; name: string; account: string }
  | { kind: "used" | "expired" | "unknown" };

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function addressOf(origin: string, token: string): string {
  return `${origin}/welcome?token=${token}`;
}

/**
 * The address of a new link that lets whoever opens it become the first admin, or null when there is an
 * admin. It lives for 24 hours and ends every earlier one; the store keeps its hash only.
 */
export async function firstAdminLink(origin: string, store: Store = sharedStore()): Promise<string | null> {
  const token = randomBytes(32).toString("base64url");
  const made = await store.db.$transaction(async (db) => {
    await db.signInLink.deleteMany({ where: { userId: null, usedAt: null } });
    if ((await db.user.count({ where: { role: "admin" } })) > 0) return false;
    await db.signInLink.create({ data: linkRow(token, "admin", null) });
    return true;
  });
  return made ? addressOf(origin, token) : null;
}

/** The address of a new link with which a person chooses a password; it ends that person's earlier ones. */
export async function passwordLink(
  person: { id: string; role: string },
  origin: string,
  store: Store = sharedStore(),
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await store.db.$transaction([
    store.db.signInLink.deleteMany({ where: { userId: person.id, usedAt: null } }),
    store.db.signInLink.create({ data: linkRow(token, person.role, person.id) }),
  ]);
  return addressOf(origin, token);
}

function linkRow(token: string, role: string, userId: string | null) {
  return { tokenHash: hashToken(token), role, userId, expiresAt: new Date(Date.now() + hours * 3_600_000) };
}

/** Looks at a link without using it up: mail programs and chats open links for their previews. */
export async function readLink(token: string, store: Store = sharedStore()): Promise<LinkState> {
  const link = await store.db.signInLink.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!link) return { kind: "unknown" };
  if (link.usedAt) return { kind: "used" };
  if (link.expiresAt <= new Date()) return { kind: "expired" };
  if (link.userId === null) {
    const admins = await store.db.user.count({ where: { role: "admin" } });
    return admins > 0 ? { kind: "used" } : { kind: "first-admin" };
  }
  const user = await store.db.user.findUnique({ where: { id: link.userId } });
  if (!user) return { kind: "unknown" };
  return { kind: "password", userId: user.id, name: user.name, account: user.username ?? user.email };
}
