import { type Store, sharedStore } from "../store";
import { authFor } from "./auth";
import { can, isRole, type Permission, type Role } from "./permissions";

/** Who acts: what an event keeps of a person, and what a page shows. */
export interface Actor {
  id: string;
  name: string;
  role: Role;
}

export type Admission = { actor: Actor } | { refused: "anonymous" | "forbidden" };

/** The person that a request's session cookie belongs to, or null. */
export async function identify(headers: Headers, store: Store = sharedStore()): Promise<Actor | null> {
  // Most anonymous requests carry no cookie at all: answer them without the database.
  if (!headers.has("cookie")) return null;
  const session = await authFor(headers, store).api.getSession({ headers, query: { disableRefresh: true } });
  if (!session || !isRole(session.user.role)) return null;
  return { id: session.user.id, name: session.user.name, role: session.user.role };
}

/** The one decision whether a person may: every page, route handler and action asks here. */
export function admit(actor: Actor | null, permission: Permission): Admission {
  if (!actor) return { refused: "anonymous" };
  return can(actor.role, permission) ? { actor } : { refused: "forbidden" };
}
