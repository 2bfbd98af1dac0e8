import { z } from "zod";
import type { Db } from "../store";
import type { Place } from "./patch";

/** The part of a stored `machineLink` that says where the comment stands; the target is a comment's id or a word. */
const MachineLink = z.object({ to: z.string() });

export type Standing = {
  parentId: string | null;
  answersKind: "comment" | "article" | "missing";
  linkOrigin: "machine" | "human";
};

/** What of a comment its machine standing is made of. */
export const machineColumns = { machineLink: true, displayedParent: true } as const;

/**
 * Where a comment stands as long as no person has said otherwise; as in the import, one whose answered
 * comment is missing stays where the page shows it.
 */
export function machineStanding(row: { machineLink: unknown; displayedParent: string | null }): Standing {
  const { to } = MachineLink.parse(row.machineLink);
  if (to === "article") return { parentId: null, answersKind: to, linkOrigin: "machine" };
  if (to === "missing") return { parentId: row.displayedParent, answersKind: to, linkOrigin: "machine" };
  return { parentId: to, answersKind: "comment", linkOrigin: "machine" };
}

/** The columns of a comment that a place stands for. */
export async function standingOf(db: Db, id: string, place: Place): Promise<Standing> {
  if (place.origin === "human") {
    return { parentId: place.parentId, answersKind: place.answersKind, linkOrigin: "human" };
  }
  return machineStanding(await db.comment.findUniqueOrThrow({ where: { id }, select: machineColumns }));
}
