import { parseSetCookieHeader } from "better-auth/cookies";
import { type Store, sharedStore } from "../store";
import { handleAuth } from "./auth";
import { originOf } from "./origin";

/** A cookie as the caller's framework has to set it. */
export interface Cookie {
  name: string;
  value: string;
  path: string;
  httpOnly: boolean;
  secure: boolean;
  sameSite: "lax";
  /** Seconds; 0 removes it, undefined ends with the browser. */
  maxAge: number | undefined;
}

export type SignInResult = { cookies: Cookie[] } | { problem: string };

/**
 * Signs somebody in by e-mail or user name. `headers` are those of the person's request: the limit on
 * attempts counts by its address. Goes through the same handler as `/api/auth/sign-in/…`.
 */
export async function signIn(
  account: string,
  password: string,
  headers: Headers,
  store: Store = sharedStore(),
): Promise<SignInResult> {
  const name = account.trim();
  if (!name || !password) return { problem: "Enter your e-mail or user name and your password." };
  const kind = name.includes("@") ? "email" : "username";
  const response = await post(`sign-in/${kind}`, { [kind]: name, password }, headers, store);
  if (response.ok) return { cookies: cookiesOf(response) };
  if (response.status === 429) {
    const seconds = Number(response.headers.get("x-retry-after")) || 60;
    return { problem: `Too many attempts. Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.` };
  }
  // 400 and 422 are names that can't exist: told apart from a wrong password they would only help a guesser.
  if (response.status < 500 && response.status !== 403) return { problem: "E-mail, user name or password is wrong." };
  if (response.status === 403)
    return { problem: "This form was sent from another site. Open Postil's own page and try again." };
  return { problem: "Signing in failed on the server. Try again; if it stays so, tell your admin." };
}

/** What of a person's request better-auth looks at: the address, the origin, the cookie. */
const passedOn = ["cookie", "origin", "user-agent", "x-forwarded-for", "x-forwarded-proto", "x-forwarded-host", "host"];

function post(path: string, body: object, from: Headers, store: Store): Promise<Response> {
  const headers = new Headers({ "content-type": "application/json" });
  for (const name of passedOn) {
    const value = from.get(name);
    if (value !== null) headers.set(name, value);
  }
  const url = `${originOf(from)}/api/auth/${path}`;
  return handleAuth(new Request(url, { method: "POST", headers, body: JSON.stringify(body) }), store);
}

function cookiesOf(response: Response): Cookie[] {
  const cookies: Cookie[] = [];
  for (const header of response.headers.getSetCookie()) {
    for (const [name, cookie] of parseSetCookieHeader(header)) {
      cookies.push({
        name,
        value: cookie.value,
        path: cookie.path ?? "/",
        httpOnly: cookie.httponly ?? true,
        secure: cookie.secure ?? false,
        sameSite: "lax",
        maxAge: cookie["max-age"],
      });
    }
  }
  return cookies;
}
