import { z } from "zod";
import { Document, SourceComment } from "./document";
import { Span } from "./span";
import {
  ClaimEvidence,
  ClaimType,
  InterventionStyle,
  InterventionType,
  LinkEvidence,
  Outcome,
  ProvenanceKind,
  SignalType,
  Stance,
} from "./taxonomy";

/** An ordinal, the article itself, or `missing`: the answered comment is not in the file (a ghost). */
export const AnswerTarget = z.union([z.int().positive(), z.literal("article"), z.literal("missing")]);
export type AnswerTarget = z.infer<typeof AnswerTarget>;

export const Answers = z.object({
  to: AnswerTarget,
  evidence: LinkEvidence,
  /** 0–1, calibrated: of links at 0.95 or more, at least 95 in 100 are right. */
  confidence: z.number(),
  why: z.string(),
  /** Runners-up, best first. */
  alternatives: z.array(z.object({ to: AnswerTarget, confidence: z.number(), why: z.string() })),
});
export type Answers = z.infer<typeof Answers>;

export const Provenance = Span.extend({ kind: ProvenanceKind, why: z.string() });
export type Provenance = z.infer<typeof Provenance>;

export const Anchor = Span.extend({
  articleStart: z.int().nonnegative(),
  articleEnd: z.int().nonnegative(),
  method: z.enum(["exact", "fuzzy"]),
  /** 0–1: share of the passage that matches. */
  score: z.number(),
});
export type Anchor = z.infer<typeof Anchor>;

/** A passage that stands in another comment of the thread. */
export const CommentQuote = Span.extend({
  of: z.int().positive(),
  ofStart: z.int().nonnegative(),
  ofEnd: z.int().nonnegative(),
  method: z.enum(["exact", "fuzzy"]),
  score: z.number(),
});
export type CommentQuote = z.infer<typeof CommentQuote>;

const Tagged = Span.extend({
  /** Id of the rule, with its version, e.g. `claim.cover-up.order@1`. */
  rule: z.string(),
  why: z.string(),
});

export const Claim = Tagged.extend({
  type: ClaimType,
  stance: Stance,
  certainty: z.number(),
  slots: z.object({ agent: z.string(), action: z.string(), target: z.string() }),
  evidence: ClaimEvidence,
  /** Whose words the span is made of. */
  provenance: ProvenanceKind,
});
export type Claim = z.infer<typeof Claim>;

export const InterventionTarget = z.union([AnswerTarget, z.literal("thread")]);
export type InterventionTarget = z.infer<typeof InterventionTarget>;

export const Intervention = Tagged.extend({
  type: InterventionType,
  style: InterventionStyle,
  target: InterventionTarget,
  /** What the target did afterwards; `at` is the comment that shows it, null where it is an absence. */
  followed: z.array(z.object({ outcome: Outcome, at: z.int().positive().nullable(), why: z.string() })),
});
export type Intervention = z.infer<typeof Intervention>;

export const Signal = Tagged.extend({
  type: SignalType,
  /** The earlier comment of a near-duplicate, else null. */
  of: z.int().positive().nullable(),
});
export type Signal = z.infer<typeof Signal>;

export const AnalysedComment = SourceComment.extend({
  answers: Answers,
  provenance: z.array(Provenance),
  anchors: z.array(Anchor),
  quotes: z.array(CommentQuote),
  claims: z.array(Claim),
  interventions: z.array(Intervention),
  signals: z.array(Signal),
});
export type AnalysedComment = z.infer<typeof AnalysedComment>;

/** A name whose comments read like acts of staff: offered to an admin with the evidence, never assumed. */
export const ProposedStaff = z.object({
  author: z.string(),
  confidence: z.number(),
  why: z.string(),
  evidence: z.array(Span.extend({ ordinal: z.int().positive(), type: InterventionType })),
});
export type ProposedStaff = z.infer<typeof ProposedStaff>;

export const ThreadIntervention = z.object({ type: InterventionType, quote: z.string() });

/** The one contract: what the pure pipeline makes of one file. Offsets are UTF-16 code units. */
export const Analysis = Document.extend({
  comments: z.array(AnalysedComment),
  threadInterventions: z.array(ThreadIntervention),
  proposedStaff: z.array(ProposedStaff),
});
export type Analysis = z.infer<typeof Analysis>;
