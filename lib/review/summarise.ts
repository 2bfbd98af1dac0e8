import type { Decision } from "../model/review";
import type { Db } from "../store";
import { Patch } from "./patch";

export type LoggedEvent = { id: number; kind: string; commentId: string | null; before: unknown; after: unknown };

const decided: Record<Decision, string> = {
  none: "took the decision back on",
  approved: "approved",
  removed: "removed",
  spam: "marked as spam",
  escalated: "escalated",
};

/** One plain sentence for each event, e.g. "Approved comment 8.", in the order of the events. */
export async function summarise(db: Db, events: LoggedEvent[]): Promise<string[]> {
  const parsed = events.map((event) => ({ ...event, after: Patch.parse(event.after) }));
  const ids = parsed.flatMap(({ commentId, after }) => [commentId, parentOf(after)]).filter((id) => id !== null);
  const rows = await db.comment.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, ordinal: true },
  });
  const ordinals = new Map(rows.map(({ id, ordinal }) => [id, ordinal]));
  const name = (id: string | null) =>
    id && ordinals.has(id) ? `comment ${ordinals.get(id)}` : "a comment that is gone";
  return parsed.map(({ kind, commentId, after }) => {
    const what = sentence(after, name(commentId), name);
    const how = kind === "undo" ? `undid a step: ${what}` : kind === "redo" ? `did a step again: ${what}` : what;
    return `${how.charAt(0).toUpperCase()}${how.slice(1)}.`;
  });
}

function parentOf({ place }: Patch): string | null {
  return place?.origin === "human" ? place.parentId : null;
}

function sentence(after: Patch, comment: string, name: (id: string | null) => string): string {
  if (after.decided) return `${decided[after.decided.decision]} ${comment}`;
  if (after.place) return linked(after.place, comment, name);
  const added = Object.values(after.tags ?? {})[0];
  if (added) return `tagged a passage of ${comment} as ${added.type}`;
  const judged = Object.values(after.verdicts ?? {})[0];
  if (judged) {
    if (judged.verdict === "none") return `took the verdict on ${judged.type} in ${comment} back`;
    return `${judged.verdict} the tag ${judged.type} in ${comment}`;
  }
  if (after.tags) return `took a tag off ${comment}`;
  return after.note === null ? `took a note on ${comment} back` : `left a note on ${comment}`;
}

function linked(place: NonNullable<Patch["place"]>, comment: string, name: (id: string | null) => string): string {
  if (place.origin === "machine") return `gave ${comment} back to the machine's reading`;
  if (place.answersKind === "comment") return `said that ${comment} answers ${name(place.parentId)}`;
  if (place.answersKind === "article") return `said that ${comment} answers the article`;
  return `said that ${comment} answers a comment that is missing`;
}
