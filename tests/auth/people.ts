import { acceptLink, addPerson, type Cookie, firstAdminLink, type Role, signIn } from "@/lib/auth";
import type { Store } from "@/lib/store";

export const origin = "http://postil.test";
export const password = "correct horse battery";

export function tokenOf(link: string | null): string {
  return new URL(link ?? "").searchParams.get("token") ?? "";
}

/** A store's first admin, `ada`, who has chosen the password. */
export async function makeAdmin(store: Store): Promise<void> {
  const token = tokenOf(await firstAdminLink(origin, store));
  await acceptLink(token, { name: "Ada", account: "ada", password }, store);
}

/** Somebody with a role who has chosen the password; the user name is the name in lower case. */
export async function makePerson(store: Store, name: string, role: Role): Promise<void> {
  const link = await addPerson({ name, username: name.toLowerCase(), role }, origin, store);
  await acceptLink(tokenOf(link), { name: "", account: "", password }, store);
}

/** The headers of a person's browser, from an address of their own. */
export function browser(more: Record<string, string> = {}): Headers {
  return new Headers({ host: "postil.test", origin, "x-forwarded-for": "192.0.2.1", ...more });
}

/** The headers of a browser that is signed in. */
export async function signedIn(store: Store, account: string, more: Record<string, string> = {}): Promise<Headers> {
  const result = await signIn(account, password, browser(more), store);
  if ("problem" in result) throw new Error(result.problem);
  return browser({ ...more, cookie: cookieHeader(result.cookies) });
}

function cookieHeader(cookies: Cookie[]): string {
  return cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
}
