import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { Decision, Verdict } from "../model/review";
import { type Db, Prisma } from "../store";

const Decided = z.object({
  decision: Decision,
  decidedById: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
});

/**
 * Whom a comment answers. The machine's reading is named, not copied: after a later import, going back
 * to it means the newer one.
 */
const Place = z.discriminatedUnion("origin", [
  z.object({ origin: z.literal("machine") }),
  z.object({
    origin: z.literal("human"),
    answersKind: z.enum(["comment", "article", "missing"]),
    parentId: z.string().nullable(),
  }),
]);
export type Place = z.infer<typeof Place>;

/** A tag that a person put there, whole; `null` stands for its absence. */
const HumanTag = z.object({
  layer: z.string(),
  type: z.string(),
  start: z.int(),
  end: z.int(),
  stance: z.string().nullable(),
  certainty: z.number().nullable(),
  slots: z.object({ agent: z.string(), action: z.string(), target: z.string() }).nullable(),
  provenance: z.string().nullable(),
  style: z.string().nullable(),
  targetKind: z.string().nullable(),
  targetId: z.string().nullable(),
  why: z.string(),
  verdict: Verdict,
});
export type HumanTag = z.infer<typeof HumanTag>;

/** What somebody said of a tag; layer, type and span say which tag, for a reader of the log. */
const Judged = z.object({ layer: z.string(), type: z.string(), start: z.int(), end: z.int(), verdict: Verdict });

/**
 * The part of a comment's state that an event is about, before or after it. `before` and `after` of one
 * event have the same keys, so that either can be put in place of the other exactly.
 */
export const Patch = z.object({
  decided: Decided.optional(),
  place: Place.optional(),
  verdicts: z.record(z.string(), Judged).optional(),
  tags: z.record(z.string(), HumanTag.nullable()).optional(),
  note: z.string().nullable().optional(),
});
export type Patch = z.infer<typeof Patch>;

/** Who and where: the comment that a patch belongs to. */
export type Subject = { id: string; threadId: string };

/** The state now of exactly what `like` is about. */
export async function readPatch(db: Db, subject: Subject, like: Patch): Promise<Patch> {
  const now: Patch = {};
  if (like.decided || like.place) {
    const row = await db.comment.findUniqueOrThrow({
      where: { id: subject.id },
      select: {
        decision: true,
        decidedById: true,
        decidedAt: true,
        linkOrigin: true,
        answersKind: true,
        parentId: true,
      },
    });
    if (like.decided) {
      now.decided = Decided.parse({ ...row, decidedAt: row.decidedAt?.toISOString() ?? null });
    }
    if (like.place) now.place = Place.parse({ ...row, origin: row.linkOrigin });
  }
  const ids = [...Object.keys(like.verdicts ?? {}), ...Object.keys(like.tags ?? {})];
  const rows = ids.length > 0 ? await db.tag.findMany({ where: { id: { in: ids } } }) : [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (like.verdicts) {
    const found = Object.keys(like.verdicts).flatMap((id) => byId.get(id) ?? []);
    now.verdicts = Object.fromEntries(found.map((row) => [row.id, Judged.parse(row)]));
  }
  if (like.tags) {
    const entries = Object.keys(like.tags).map((id) => [id, HumanTag.nullable().parse(byId.get(id) ?? null)]);
    now.tags = Object.fromEntries(entries);
  }
  // A note changes nothing but the log: it can't be overtaken.
  if (like.note !== undefined) now.note = like.note;
  return now;
}

/** Whether people left two states alike. Where a tag's words stand is not theirs: an import moves tags with their words. */
export function samePatch(a: Patch, b: Patch): boolean {
  return isDeepStrictEqual(withoutSpans(a), withoutSpans(b));
}

function withoutSpans({ verdicts = {}, tags = {}, ...rest }: Patch) {
  const cut = <T extends object>(all: Record<string, T | null>) =>
    Object.entries(all).map(([id, tag]) => [id, tag && { ...tag, start: 0, end: 0 }] as const);
  return { ...rest, verdicts: new Map(cut(verdicts)), tags: new Map(cut(tags)) };
}

/** Puts a state in place, but for the links: those are the tree's to move. */
export async function writePatch(db: Db, subject: Subject, patch: Patch): Promise<void> {
  if (patch.decided) await db.comment.update({ where: { id: subject.id }, data: patch.decided, select: { id: true } });
  for (const [id, { verdict }] of Object.entries(patch.verdicts ?? {})) {
    // A tag may be gone when a newer rule no longer finds it: the log keeps the word all the same.
    await db.tag.updateMany({ where: { id }, data: { verdict } });
  }
  for (const [id, tag] of Object.entries(patch.tags ?? {})) {
    await db.tag.deleteMany({ where: { id } });
    if (tag) await db.tag.create({ data: tagRow(id, subject, tag) });
  }
}

function tagRow(id: string, subject: Subject, tag: HumanTag): Prisma.TagUncheckedCreateInput {
  const slots = tag.slots ?? Prisma.DbNull;
  return { ...tag, id, threadId: subject.threadId, commentId: subject.id, slots, origin: "human", rule: "human" };
}
