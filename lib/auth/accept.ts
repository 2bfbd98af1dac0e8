import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import { type Store, sharedStore } from "../store";
import { hashToken, type LinkState, readLink } from "./link";
import { NewPerson, personRow, takenBy } from "./person";
import { passwordLength } from "./rules";

const Password = z
  .string()
  .min(passwordLength.min, `The password needs at least ${passwordLength.min} characters.`)
  .max(passwordLength.max, `The password may have at most ${passwordLength.max} characters.`);

export type Field = "name" | "account" | "password" | "form";

/** Who to sign in now (with the password they just chose), or what is wrong with which field. */
export type Acceptance = { account: string } | { problems: Partial<Record<Field, string>> } | { dead: LinkState };

/**
 * Uses a link up: makes the first admin, or sets a person's password and ends their sessions. The link
 * dies in the same transaction, so that of two people at once one wins, and a form with mistakes leaves
 * it alive.
 */
export async function acceptLink(
  token: string,
  form: { name: string; account: string; password: string },
  store: Store = sharedStore(),
): Promise<Acceptance> {
  const state = await readLink(token, store);
  if (state.kind !== "first-admin" && state.kind !== "password") return { dead: state };
  const password = Password.safeParse(form.password);
  const person = state.kind === "first-admin" ? NewPerson.safeParse({ ...accountFields(form), role: "admin" }) : null;
  const problems = {
    ...(person && problemsOf(person)),
    ...(password.success ? {} : { password: firstOf(password.error) }),
  };
  if (Object.keys(problems).length > 0) return { problems };

  const hash = await hashPassword(form.password);
  try {
    return await store.db.$transaction(async (db) => {
      const claimed = await db.signInLink.updateMany({
        where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: new Date() } },
        data: { usedAt: new Date() },
      });
      if (claimed.count === 0) return { dead: { kind: "used" } };
      const userId = state.kind === "password" ? state.userId : randomUUID();
      if (person?.success) await db.user.create({ data: { id: userId, ...personRow(person.data) } });
      await db.session.deleteMany({ where: { userId } });
      await db.account.deleteMany({ where: { userId, providerId: "credential" } });
      await db.account.create({
        data: { id: randomUUID(), accountId: userId, providerId: "credential", userId, password: hash },
      });
      return { account: state.kind === "password" ? state.account : form.account.trim() };
    });
  } catch (error) {
    const taken = takenBy(error);
    if (!taken) throw error;
    return { problems: { account: `Somebody has this ${taken} already.` } };
  }
}

/** One field takes either; what has an @ is an e-mail. */
function accountFields(form: { name: string; account: string }) {
  const account = form.account.trim();
  return { name: form.name, ...(account.includes("@") ? { email: account } : { username: account }) };
}

function problemsOf(result: z.ZodSafeParseResult<NewPerson>): Partial<Record<Field, string>> {
  const problems: Partial<Record<Field, string>> = {};
  for (const issue of result.error?.issues ?? []) {
    problems[issue.path[0] === "name" ? "name" : "account"] ??= issue.message;
  }
  return problems;
}

function firstOf(error: z.ZodError): string {
  return error.issues[0]?.message ?? "This is not possible.";
}
