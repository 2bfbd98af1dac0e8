"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { setCookies } from "@/app/_server/cookies";
import { safeNext, signIn } from "@/lib/auth";

export type SignInState = { account: string; problem: string | null };

/** Open to everybody: this is where one shows who one is. */
export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const account = String(form.get("account") ?? "");
  const result = await signIn(account, String(form.get("password") ?? ""), await headers());
  if ("problem" in result) return { account, problem: result.problem };
  await setCookies(result.cookies);
  redirect(safeNext(form.get("next")));
}
