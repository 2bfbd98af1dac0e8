import { cookies } from "next/headers";
import type { Cookie } from "@/lib/auth";

/** Sets (or, with a `maxAge` of 0, removes) the session's cookies; in actions and route handlers only. */
export async function setCookies(list: Cookie[]): Promise<void> {
  const jar = await cookies();
  for (const { name, value, ...options } of list) jar.set(name, value, options);
}
