import { z } from "zod";
import { Decision, Verdict } from "../model";
import type { EventModel } from "../store";
import type { DeskEvent } from "./desk-view";

/** The parts of an event's `after` that a history tells; see `Patch` in lib/review. */
const After = z.object({
  decided: z.object({ decision: Decision }).optional(),
  place: z.object({ origin: z.enum(["machine", "human"]), answersKind: z.string().optional() }).optional(),
  verdicts: z.record(z.string(), z.object({ type: z.string(), verdict: Verdict })).optional(),
  tags: z.record(z.string(), z.object({ type: z.string() }).nullable()).optional(),
  note: z.string().nullable().optional(),
});

/** An event as the history of its comment tells it. */
export function describeEvent(event: EventModel): DeskEvent {
  const after = After.safeParse(event.after).data ?? {};
  return {
    id: event.id,
    at: event.at.toISOString(),
    kind: event.kind,
    actor: event.actorName,
    summary: (step[event.kind] ?? "") + sentence(after),
    note: after.note ?? null,
    reason: event.reason,
  };
}

const step: Record<string, string> = { undo: "Undo: ", redo: "Redo: " };

const decided: Record<Decision, string> = {
  none: "decision taken back",
  approved: "approved",
  removed: "removed",
  spam: "marked as spam",
  escalated: "escalated",
};

function sentence({ decided: decision, place, verdicts, tags, note }: z.infer<typeof After>): string {
  if (decision) return decided[decision.decision];
  if (place) return place.origin === "machine" ? "link given back to the machine’s reading" : "link set";
  const [added] = Object.values(tags ?? {});
  if (added) return `tagged as ${added.type}`;
  const [judged] = Object.values(verdicts ?? {});
  if (judged)
    return judged.verdict === "none" ? `verdict on ${judged.type} taken back` : `${judged.type} ${judged.verdict}`;
  if (tags) return "tag taken off";
  if (note !== undefined) return note === null ? "note taken back" : "note";
  return "changed";
}
