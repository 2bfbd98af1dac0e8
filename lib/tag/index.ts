import type {
  Anchor,
  Answers,
  Claim,
  CommentQuote,
  Document,
  Intervention,
  ProposedStaff,
  Provenance,
  Signal,
} from "../model";
import { findClaims } from "./claims/find";
import { inheritClaim } from "./inherit";
import { findInterventions, findThreadInterventions } from "./interventions/find";
import { readProvenance } from "./provenance";
import { scan } from "./scan";
import { Copies } from "./signals/copies";
import { FloodWatch } from "./signals/flood";
import { findFormSignals } from "./signals/form";
import { findWordSignals } from "./signals/words";

/** What `lib/anchor` found, by comment (index = ordinal - 1). */
export type TagInput = { comments: readonly { anchors: readonly Anchor[]; quotes: readonly CommentQuote[] }[] };

export type TaggedComment = {
  provenance: Provenance[];
  claims: Claim[];
  interventions: Intervention[];
  signals: Signal[];
};

export type Tagged = {
  comments: TaggedComment[];
  threadInterventions: { type: Intervention["type"]; quote: string }[];
  proposedStaff: ProposedStaff[];
};

const nothing: TagInput["comments"][number] = { anchors: [], quotes: [] };

/**
 * Tags the comments of a document: whose words they are first, then claims
 * with their stance, acts of staff, and signals. Every tag names its rule and
 * says why. Pure; time grows with the length of the text.
 */
export function tag(document: Document, anchored: TagInput, answers: readonly Answers[]): Tagged {
  const comments: TaggedComment[] = [];
  const copies = new Copies();
  const flood = new FloodWatch();
  const claimsOf = (ordinal: number): readonly Claim[] => comments[ordinal - 1]?.claims ?? [];
  for (const [index, comment] of document.comments.entries()) {
    const text = scan(comment.text);
    const provenance = readProvenance(text, anchored.comments[index] ?? nothing);
    const claims = findClaims(text, provenance);
    if (claims.length === 0) {
      const inherited = inheritClaim(text, answers[index], claimsOf);
      if (inherited) claims.push(inherited);
    }
    const copy = copies.check(text, comment.ordinal);
    const rush = flood.check(comment, copy !== null);
    const signals = [...findWordSignals(text, provenance), ...findFormSignals(text, provenance)];
    if (copy) signals.push(copy);
    if (rush) signals.push(rush);
    const interventions = findInterventions(text, comment, answers[index], provenance);
    comments.push({ provenance, claims, interventions, signals });
  }
  return {
    comments,
    threadInterventions: findThreadInterventions(document.thread?.notices ?? [], scan),
    proposedStaff: [],
  };
}
