import { randomUUID } from "node:crypto";
import { Provenance } from "../model/analysis";
import type { LinkAction, NoteAction, ReviewAction, TagAction, TagLabel, Verdict } from "../model/review";
import type { Db } from "../store";
import { type HumanTag, type Patch, readPatch, type Subject } from "./patch";
import { ReviewRefused } from "./refusal";

export type Actor = { id: string; name: string };
/** What an action changes: the state before it and after it. */
export type Change = { before: Patch; after: Patch };

/** Works out what an action changes, in the transaction that will change it. Throws ReviewRefused. */
export async function plan(db: Db, subject: Subject, action: ReviewAction, actor: Actor, at: Date): Promise<Change> {
  const after = await stateAfter(db, subject, action, actor, at);
  return { before: action.kind === "note" ? { note: null } : await readPatch(db, subject, after), after };
}

function stateAfter(db: Db, subject: Subject, action: ReviewAction, actor: Actor, at: Date): Promise<Patch> | Patch {
  switch (action.kind) {
    case "decide":
      return { decided: { decision: action.decision, decidedById: actor.id, decidedAt: at.toISOString() } };
    case "link":
      return linked(db, subject, action);
    case "tag":
      return tagged(db, subject, action.change, actor);
    case "note":
      return noted(action);
  }
}

async function linked(db: Db, { id }: Subject, { to }: LinkAction): Promise<Patch> {
  return { place: { origin: "human", answersKind: to.kind, parentId: await parentOf() } };

  /** A comment whose answered comment is missing stays where the page shows it. */
  async function parentOf(): Promise<string | null> {
    if (to.kind !== "missing") return to.kind === "comment" ? to.id : null;
    const row = await db.comment.findUniqueOrThrow({ where: { id }, select: { displayedParent: true } });
    return row.displayedParent;
  }
}

function noted({ text }: NoteAction): Patch {
  return { note: text };
}

const verdictOf = { confirm: "confirmed", reject: "rejected", clear: "none", retype: "rejected" } as const;

async function tagged(db: Db, subject: Subject, change: TagAction["change"], actor: Actor): Promise<Patch> {
  if (change.do === "add") {
    const tag = {
      ...labelled(change.label),
      ...(await passage(db, subject, change)),
      why: `Put there by ${actor.name}.`,
    };
    return { tags: { [randomUUID()]: { ...blank, ...tag } } };
  }
  const old = await db.tag.findFirst({ where: { id: change.tagId, commentId: subject.id } });
  if (!old) throw new ReviewRefused("not-found", "This tag is no longer there. Load the comment again.");
  const judged = judge(old, verdictOf[change.do]);
  if (change.do !== "retype") return judged;
  const kept = old.layer === change.label.layer ? pick(old) : {};
  const tag = {
    ...blank,
    ...kept,
    ...labelled(change.label),
    start: old.start,
    end: old.end,
    provenance: old.provenance,
  };
  return { ...judged, tags: { [randomUUID()]: { ...tag, why: `Changed from ${old.type} by ${actor.name}.` } } };
}

type OldTag = Awaited<ReturnType<Db["tag"]["findFirst"]>> & object;

function judge({ id, layer, type, start, end }: OldTag, verdict: Verdict): Patch {
  return { verdicts: { [id]: { layer, type, start, end, verdict } } };
}

/** What of a tag stays true when its label is changed within the layer. */
function pick({ slots, targetKind, targetId }: OldTag) {
  return { slots: slots as HumanTag["slots"], targetKind, targetId };
}

const blank = {
  stance: null,
  certainty: null,
  slots: null,
  provenance: null,
  style: null,
  targetKind: null,
  targetId: null,
  verdict: "confirmed",
} satisfies Partial<HumanTag>;

function labelled(label: TagLabel) {
  if (label.layer === "claim") return { ...label, certainty: 1 };
  return label;
}

/** The span of a new tag, inside the comment's text, and whose words it is mostly made of. */
async function passage(db: Db, { id }: Subject, { start, end }: { start: number; end: number }) {
  const row = await db.comment.findUniqueOrThrow({ where: { id }, select: { text: true, provenance: true } });
  if (start >= end || end > row.text.length) {
    throw new ReviewRefused("not-found", "This passage is not in the comment's text. Load the comment again.");
  }
  const overlap = new Map<string, number>();
  for (const part of Provenance.array().parse(row.provenance)) {
    const shared = Math.min(end, part.end) - Math.max(start, part.start);
    if (shared > 0) overlap.set(part.kind, (overlap.get(part.kind) ?? 0) + shared);
  }
  const most = [...overlap].sort((a, b) => b[1] - a[1])[0];
  return { start, end, provenance: most?.[0] ?? "own" };
}
