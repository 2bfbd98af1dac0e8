import { createHash, randomUUID } from "node:crypto";
import type { Store } from "../store";
import { isUniqueViolation } from "./person";

/** Ten wrong passwords for one account, then a pause of a minute. */
const limit = { attempts: 10, seconds: 60 };

/** The name as typed could be a password typed into the wrong field: keep a hash of it. */
function keyOf(account: string): string {
  return `account|${createHash("sha256").update(account).digest("base64url")}`;
}

/**
 * Counts an attempt to sign in to an account (an e-mail or user name, existing or not) before the
 * password is looked at, so that many at once can't slip through. Answers null, or the seconds to wait.
 */
export async function countAttempt(account: string, store: Store): Promise<number | null> {
  const key = keyOf(account);
  const now = Date.now();
  await store.db.rateLimit.deleteMany({ where: { key, lastRequest: { lte: now - limit.seconds * 1000 } } });
  if (await countOneMore(key, now, store)) return null;
  if (await countFirst(key, now, store)) return null;
  // Somebody else's first attempt came between: theirs is there now, and counts with ours.
  if (await countOneMore(key, now, store)) return null;
  const row = await store.db.rateLimit.findUnique({ where: { key } });
  return Math.max(1, Math.ceil((Number(row?.lastRequest ?? now) - now) / 1000 + limit.seconds));
}

/** One statement, so that two at once are counted as two. */
async function countOneMore(key: string, now: number, { db }: Store): Promise<boolean> {
  const { count } = await db.rateLimit.updateMany({
    where: { key, count: { lt: limit.attempts } },
    data: { count: { increment: 1 }, lastRequest: now },
  });
  return count > 0;
}

async function countFirst(key: string, now: number, { db }: Store): Promise<boolean> {
  if ((await db.rateLimit.count({ where: { key } })) > 0) return false;
  try {
    await db.rateLimit.create({ data: { id: randomUUID(), key, count: 1, lastRequest: now } });
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/** The right password was given: earlier wrong ones no longer count. */
export async function clearAttempts(account: string, store: Store): Promise<void> {
  await store.db.rateLimit.deleteMany({ where: { key: keyOf(account) } });
}
