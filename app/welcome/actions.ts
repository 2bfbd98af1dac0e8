"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { setCookies } from "@/app/_server/cookies";
import { acceptLink, type Field, type LinkState, signIn } from "@/lib/auth";

export type WelcomeState = {
  name: string;
  account: string;
  problems: Partial<Record<Field, string>>;
  dead: LinkState["kind"] | null;
};

/** Open to whoever holds the link: the link is the right to do this. */
export async function acceptAction(_: WelcomeState, form: FormData): Promise<WelcomeState> {
  const read = (field: string) => String(form.get(field) ?? "");
  const name = read("name");
  const account = read("account");
  const password = read("password");
  const accepted = await acceptLink(read("token"), { name, account, password });
  if ("problems" in accepted) return { name, account, problems: accepted.problems, dead: null };
  if ("dead" in accepted) return { name, account, problems: {}, dead: accepted.dead.kind };
  const result = await signIn(accepted.account, password, await headers());
  if ("problem" in result) redirect("/sign-in");
  await setCookies(result.cookies);
  redirect("/");
}
