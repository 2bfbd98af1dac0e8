/** The address that people reach Postil at, e.g. `https://postil.example`; set when a proxy can't tell it. */
function publicUrl(): URL | null {
  return process.env.POSTIL_URL ? new URL(process.env.POSTIL_URL) : null;
}

/** Where this machine serves, when no request says it: for links printed in the terminal. */
export function localOrigin(): string {
  return publicUrl()?.origin ?? `http://localhost:${process.env.PORT || 3000}`;
}

/** Behind several proxies a forwarded header is a list; its first entry is what the person's browser spoke to. */
function first(value: string | null): string | null {
  return value?.split(",")[0]?.trim() || null;
}

/** Whether the person's browser speaks https to us, directly or through a proxy. */
export function isSecure(headers: Headers): boolean {
  return (publicUrl()?.protocol ?? `${first(headers.get("x-forwarded-proto"))}:`) === "https:";
}

/** The origin that the person's browser shows, e.g. `http://localhost:3000`. */
export function originOf(headers: Headers): string {
  const url = publicUrl();
  if (url) return url.origin;
  const host = first(headers.get("x-forwarded-host")) ?? headers.get("host") ?? "localhost";
  return `${isSecure(headers) ? "https" : "http"}://${host}`;
}

/**
 * Whether a request that changes something comes from our own pages: the browser's `Origin` (or, from
 * those that leave it out, `Sec-Fetch-Site`) says so. A program that sends neither is not a browser
 * that could be tricked with somebody's cookies; it is let through.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin) return origin === originOf(headers);
  const site = headers.get("sec-fetch-site");
  return site === null || site === "same-origin" || site === "none";
}

/** The page to go to after sign-in: a path of ours, or `/` for anything that could lead elsewhere. */
export function safeNext(next: unknown): string {
  if (typeof next !== "string" || !next.startsWith("/")) return "/";
  const base = "http://postil.invalid";
  try {
    const url = new URL(next, base);
    // `//elsewhere`, `/\elsewhere` and a tab within are other origins to a browser.
    if (url.origin !== base || url.pathname.startsWith("//")) return "/";
    return url.pathname + url.search + url.hash;
  } catch {
    return "/";
  }
}
