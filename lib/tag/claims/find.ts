import type { Claim, ClaimType, Provenance, ProvenanceKind } from "../../model";
import type { Sentence, TokenRange } from "../clauses";
import { lexicon } from "../lexicon";
import { type Hit, RuleIndex } from "../rule-index";
import { occurrences, type Scan, words } from "../scan";
import { decideStance, type Verdict } from "../stance";
import type { ClaimRule } from "./rule";
import { claimRules } from "./rules";

const index = new RuleIndex(claimRules);
const PRESCRIBED = lexicon.id("PRESCRIBED");
const BE = lexicon.id("BE");

/**
 * The claims of one comment. What its poster quotes from the article or from
 * another comment is nobody's claim here; what they bring from elsewhere is
 * reported, whatever its wording.
 */
export function findClaims(scan: Scan, provenance: readonly Provenance[]): Claim[] {
  const claims: Claim[] = [];
  const ends = new Map<ClaimType, number>();
  for (const hit of index.find(scan, isStated)) {
    const span = spanOf(scan, hit.match);
    const kind = kindAt(provenance, Math.floor((span.start + span.end - 1) / 2));
    if (kind === "article-quote" || kind === "comment-quote" || kind === "link") continue;
    const verdict = verdictOf(scan, hit, kind);
    for (const type of hit.rule.types) {
      if (span.start < (ends.get(type) ?? 0)) continue;
      ends.set(type, span.end);
      claims.push({ ...span, type, ...claimOf(scan, hit, kind, verdict) });
    }
  }
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isStated(scan: Scan, hit: Hit<ClaimRule>): boolean {
  return !isPrescribed(scan, hit) && !isPassive(scan, hit);
}

/** What somebody should do is a wish, not a claim that it is done. */
function isPrescribed(scan: Scan, { match, clause }: Hit<ClaimRule>): boolean {
  const from = Math.max(clause.from, match.from - 4);
  const until = match.slots.action?.from ?? match.to;
  const found = occurrences(scan, PRESCRIBED, from, until)[0];
  return (
    found !== undefined &&
    scan.tokens[found.to]?.word !== "have" &&
    !match.used.some((one) => one.from <= found.from && found.to <= one.to)
  );
}

/** “X was owned by Y”: X is no agent of an active rule. */
function isPassive(scan: Scan, { match }: Hit<ClaimRule>): boolean {
  const { agent, action } = match.slots;
  if (!agent || !action || agent.from > action.from || scan.tokens[action.to]?.word !== "by") return false;
  const be = occurrences(scan, BE, agent.to, action.from).at(-1);
  return be !== undefined && !match.used.some((one) => one.from < be.to && be.from < one.to);
}

function spanOf(scan: Scan, range: TokenRange): { start: number; end: number } {
  return { start: scan.tokens[range.from]?.start ?? 0, end: scan.tokens[range.to - 1]?.end ?? 0 };
}

/** The kind of words at an offset. */
export function kindAt(provenance: readonly Provenance[], offset: number): ProvenanceKind {
  let low = 0;
  let high = provenance.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((provenance[middle] as Provenance).end <= offset) low = middle + 1;
    else high = middle;
  }
  return provenance[low]?.kind ?? "own";
}

function verdictOf(scan: Scan, hit: Hit<ClaimRule>, kind: ProvenanceKind): Verdict {
  if (kind === "reported") {
    return { stance: "reports", certainty: 0.3, steps: ["the words are somebody else's, so they are reported"] };
  }
  const sentence = scan.sentences[hit.sentence] as Sentence;
  const { clause, match, rule } = hit;
  const next = scan.sentences[hit.sentence + 1];
  return decideStance({ scan, sentence, next, clause, match, hint: rule.hint ?? false, certainty: rule.certainty });
}

function claimOf(
  scan: Scan,
  hit: Hit<ClaimRule>,
  kind: ProvenanceKind,
  verdict: Verdict,
): Omit<Claim, "start" | "end" | "type"> {
  const { rule, match } = hit;
  const slots = {
    agent: words(scan, match.slots.agent),
    action: words(scan, match.slots.action),
    target: words(scan, match.slots.target),
  };
  const filled = Object.entries(slots).filter(([, value]) => value !== "");
  const named = filled.map(([slot, value]) => `${slot} “${value}”`).join(", ");
  const whose = kind === "own" ? "own words" : "words brought from elsewhere";
  return {
    stance: verdict.stance,
    certainty: verdict.certainty,
    slots,
    evidence: "none",
    provenance: kind,
    rule: `${rule.id}@${rule.version}`,
    why: `${named || words(scan, match)}; ${whose}; ${verdict.stance}: ${verdict.steps.join("; ")}.`,
  };
}
