import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { type Actor, admit, identify, isSameOrigin, type Permission } from "@/lib/auth";

/** Who is signed in, or null; asked once for each request. Also keeps a page from being frozen at build time. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  await connection();
  return identify(await headers());
});

/**
 * For pages and actions: the actor, who has the permission. Nobody is sent to sign in and comes back;
 * somebody without the permission gets the 403 page.
 */
export async function guard(permission: Permission): Promise<Actor> {
  const admission = admit(await currentActor(), permission);
  if ("actor" in admission) return admission.actor;
  if (admission.refused === "forbidden") forbidden();
  const here = (await headers()).get("x-postil-path") ?? "/";
  redirect(here === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(here)}`);
}

/** For route handlers: the actor, or the response (401, 403) to return at once. */
export async function guardApi(permission: Permission, request: Request): Promise<Actor | Response> {
  const reading = request.method === "GET" || request.method === "HEAD";
  if (!reading && !isSameOrigin(request.headers)) return refuse(403, "This request comes from another site.");
  const admission = admit(await identify(request.headers), permission);
  if ("actor" in admission) return admission.actor;
  return admission.refused === "anonymous"
    ? refuse(401, "You are signed out. Sign in and try again.")
    : refuse(403, "Your role does not allow this.");
}

function refuse(status: 401 | 403, message: string): Response {
  return Response.json(
    { code: status === 401 ? "signed-out" : "forbidden", message },
    { status, headers: { "cache-control": "no-store" } },
  );
}
