import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { isSecure } from "@/lib/auth/origin";
import { contentSecurityPolicy, securityHeaders } from "@/lib/auth/security-headers";

/**
 * Gives every request its nonce and every answer its security headers. It decides nothing about who
 * may see what: that is the guard's, in each page, route and action.
 */
export function proxy(request: NextRequest): NextResponse {
  const secure = isSecure(request.headers);
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce, { secure, development: process.env.NODE_ENV === "development" });

  // Next takes the nonce for its own scripts from the policy on the request; the layout takes it from x-nonce.
  const forwarded = new Headers(request.headers);
  forwarded.set("content-security-policy", policy);
  forwarded.set("x-nonce", nonce);
  forwarded.set("x-postil-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers: forwarded } });

  response.headers.set("Content-Security-Policy", policy);
  // Pages hold what only signed-in people may see, and a nonce must not be used twice.
  response.headers.set("Cache-Control", "no-store");
  for (const [name, value] of Object.entries(securityHeaders({ secure }))) response.headers.set(name, value);
  return response;
}

export const config = {
  // Built files carry no secrets and are cached for good by their hashed names.
  matcher: "/((?!_next/static|_next/image).*)",
};
