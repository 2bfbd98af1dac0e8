import { z } from "zod";
import { ClaimType, InterventionStyle, InterventionType, SignalType, Stance } from "./taxonomy";

/** What a person can decide about a comment; `none` takes a decision back to "waits". */
export const decisions = ["none", "approved", "removed", "spam", "escalated"] as const;
export const Decision = z.enum(decisions);
export type Decision = z.infer<typeof Decision>;

export const verdicts = ["none", "confirmed", "rejected"] as const;
export const Verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof Verdict>;

const Id = z.string().min(1).max(100);

/** The comment that is acted on and the version the person saw: a newer one in the store refuses the action. */
const OnComment = z.object({ commentId: Id, version: z.int().nonnegative() });

export const DecideAction = OnComment.extend({ kind: z.literal("decide"), decision: Decision });
export type DecideAction = z.infer<typeof DecideAction>;

/** A person says whom the comment answers; the target it already has confirms it. */
export const LinkTarget = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("comment"), id: Id }),
  z.object({ kind: z.literal("article") }),
  z.object({ kind: z.literal("missing") }),
]);
export type LinkTarget = z.infer<typeof LinkTarget>;

export const LinkAction = OnComment.extend({ kind: z.literal("link"), to: LinkTarget });
export type LinkAction = z.infer<typeof LinkAction>;

/** What a tag says, whoever says it: the layer decides which of the closed vocabularies its type is from. */
export const TagLabel = z.discriminatedUnion("layer", [
  z.object({ layer: z.literal("claim"), type: ClaimType, stance: Stance }),
  z.object({ layer: z.literal("intervention"), type: InterventionType, style: InterventionStyle }),
  z.object({ layer: z.literal("signal"), type: SignalType }),
]);
export type TagLabel = z.infer<typeof TagLabel>;

export const TagChange = z.discriminatedUnion("do", [
  z.object({ do: z.literal("confirm"), tagId: Id }),
  z.object({ do: z.literal("reject"), tagId: Id }),
  /** Takes a verdict back. */
  z.object({ do: z.literal("clear"), tagId: Id }),
  /** UTF-16 code units in the comment's text. */
  z.object({ do: z.literal("add"), start: z.int().nonnegative(), end: z.int().positive(), label: TagLabel }),
  /** Rejects the tag and puts a human one with this label on the same span. */
  z.object({ do: z.literal("retype"), tagId: Id, label: TagLabel }),
]);
export type TagChange = z.infer<typeof TagChange>;

export const TagAction = OnComment.extend({ kind: z.literal("tag"), change: TagChange });
export type TagAction = z.infer<typeof TagAction>;

export const NoteAction = OnComment.extend({ kind: z.literal("note"), text: z.string().trim().min(1).max(5000) });
export type NoteAction = z.infer<typeof NoteAction>;

export const ReviewAction = z.discriminatedUnion("kind", [DecideAction, LinkAction, TagAction, NoteAction]);
export type ReviewAction = z.infer<typeof ReviewAction>;

/** Chosen by the client, once for each thing a person does: sent again (a retry), it changes nothing. */
const ClientKey = z.string().regex(/^[\w-]{8,64}$/, "8 to 64 letters, digits, - or _");

/** `POST /api/v1/decisions`. All actions are recorded or none is; one undo takes them all back. */
export const DecisionRequest = z.object({
  clientKey: ClientKey,
  reason: z.string().trim().max(2000).nullish(),
  actions: z.array(ReviewAction).min(1).max(1000),
});
export type DecisionRequest = z.infer<typeof DecisionRequest>;

/** `POST /api/v1/undo` and `/api/v1/redo`: the person's own last batch. */
export const UndoRequest = z.object({ clientKey: ClientKey });
export type UndoRequest = z.infer<typeof UndoRequest>;

/** Where a comment stands after the events. */
export const ReviewedComment = z.object({
  id: Id,
  threadId: Id,
  version: z.int().nonnegative(),
  decision: Decision,
  decidedById: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  parentId: z.string().nullable(),
  answersKind: z.enum(["comment", "article", "missing"]),
  linkOrigin: z.enum(["machine", "human"]),
});
export type ReviewedComment = z.infer<typeof ReviewedComment>;

export const RecordedEvent = z.object({
  id: z.int(),
  kind: z.enum(["decide", "link", "tag", "note", "undo", "redo"]),
  commentId: Id,
  /** One plain sentence, e.g. "Approved comment 8." */
  summary: z.string(),
});
export type RecordedEvent = z.infer<typeof RecordedEvent>;

/** Answer (200) of the three routes. */
export const DecisionResponse = z.object({
  /** `repeated`: this client key was recorded before; nothing changed now. */
  status: z.enum(["recorded", "repeated"]),
  events: z.array(RecordedEvent),
  /** The comments that the events are about, as they stand now: their new versions. */
  comments: z.array(ReviewedComment),
  /** Threads whose tree was rearranged: load them again. */
  rearranged: z.array(Id),
});
export type DecisionResponse = z.infer<typeof DecisionResponse>;

export const refusalCodes = [
  /** Somebody changed the comment since the client read it. */
  "stale",
  /** Somebody acted on what should be undone or redone. */
  "superseded",
  "nothing-to-undo",
  "nothing-to-redo",
  /** The comment would stand below itself. */
  "cycle",
  /** No such comment, tag or span; or the target is of another thread. */
  "not-found",
  /** The client key belongs to another person. */
  "key-taken",
] as const;

/** Answer when nothing was recorded (409; 404 for `not-found`). */
export const Refusal = z.object({
  code: z.enum(refusalCodes),
  /** What happened and what to do, in plain words. */
  message: z.string(),
  /** Of `stale` and `superseded`: what changed meanwhile, newest first. */
  conflicts: z.array(
    z.object({
      commentId: Id,
      /** The version that stands now. */
      version: z.int(),
      changes: z.array(
        z.object({
          eventId: z.int(),
          kind: z.string(),
          actorName: z.string(),
          at: z.iso.datetime(),
          summary: z.string(),
        }),
      ),
    }),
  ),
});
export type Refusal = z.infer<typeof Refusal>;
