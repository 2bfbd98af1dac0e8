"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { guard } from "@/app/_server/guard";
import { addPerson, changeRole, originOf, PersonError, resetPerson } from "@/lib/auth";

/** What the page says after an action: a sentence, and the one-time link to hand over if there is one. */
export type PeopleState = { said: string; link: string | null; failed: boolean } | null;

export async function peopleAction(_: PeopleState, form: FormData): Promise<PeopleState> {
  await guard("people");
  const read = (field: string) => String(form.get(field) ?? "").trim();
  try {
    const said = await perform(read("do"), read, originOf(await headers()));
    revalidatePath("/admin/people");
    return said;
  } catch (error) {
    if (!(error instanceof PersonError)) throw error;
    return { said: error.message, link: null, failed: true };
  }
}

async function perform(what: string, read: (field: string) => string, origin: string): Promise<PeopleState> {
  if (what === "role") {
    const { name, role } = await changeRole(read("id"), read("role"));
    return { said: `${name} is ${role} now.`, link: null, failed: false };
  }
  if (what === "reset") {
    const link = await resetPerson(read("id"), origin);
    return {
      said: "Signed out everywhere. Hand over this link; with it a new password is chosen:",
      link,
      failed: false,
    };
  }
  const account = read("account");
  const key = account.includes("@") ? "email" : "username";
  const link = await addPerson({ name: read("name"), [key]: account || undefined, role: read("role") }, origin);
  return { said: `Hand this link to ${read("name")}; with it a password is chosen:`, link, failed: false };
}
