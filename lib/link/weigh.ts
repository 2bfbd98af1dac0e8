import type { Answers, AnswerTarget, LinkEvidence } from "../model";

/** Somebody a comment may answer: a comment by index, the article, or one that is not in the file. */
export type Target = number | "article" | "missing";

export type Candidate = { target: Target; weight: number; evidence: LinkEvidence; reasons: string[] };

/** Collects what speaks for each target; reasons add up. */
export class Ballot {
  private readonly candidates = new Map<Target, Candidate>();

  /** Puts a target up, or raises the one that is there. The strongest evidence names it. */
  vote(target: Target, weight: number, evidence: LinkEvidence, why: string): void {
    const known = this.candidates.get(target);
    if (!known) {
      this.candidates.set(target, { target, weight, evidence, reasons: [why] });
      return;
    }
    known.weight += weight;
    if (weight > 0) {
      known.reasons.push(why);
      if (strength[evidence] < strength[known.evidence]) known.evidence = evidence;
    }
  }

  has(target: Target): boolean {
    return this.candidates.has(target);
  }

  /** Takes weight from a target that is up. */
  discount(target: Target, weight: number): void {
    const known = this.candidates.get(target);
    if (known) known.weight -= weight;
  }

  /** Weights to shares that add up to less than one: something nobody thought of keeps its share. */
  decide(): Answers {
    const ranked = [...this.candidates.values()].sort(
      (a, b) => b.weight - a.weight || order(a.target) - order(b.target),
    );
    let sum = Math.exp(unforeseen);
    for (const { weight } of ranked) sum += Math.exp(weight);
    const share = (candidate: Candidate) => Math.round((Math.exp(candidate.weight) / sum) * 1000) / 1000;
    const [best, ...others] = ranked as [Candidate, ...Candidate[]];
    return {
      to: asTarget(best.target),
      evidence: best.evidence,
      confidence: placed.has(best.evidence) ? Math.min(share(best), surestByPlace) : share(best),
      why: best.reasons.join("; "),
      alternatives: others
        .filter((other) => share(other) >= 0.02)
        .slice(0, 3)
        .map((other) => ({ to: asTarget(other.target), confidence: share(other), why: other.reasons.join("; ") })),
    };
  }
}

/** Weight of all that no rule thinks of. */
const unforeseen = 0.3;

/** Place and turn-taking alone never make a link sure, however little speaks against it. */
const placed = new Set<LinkEvidence>(["adjacent", "guessed"]);
const surestByPlace = 0.94;

const strength: Record<LinkEvidence, number> = { quoted: 0, addressed: 1, declared: 2, adjacent: 3, guessed: 4 };

function asTarget(target: Target): AnswerTarget {
  return typeof target === "number" ? target + 1 : target;
}

/** Equal weights: the later comment first, then the article, then nobody here. */
function order(target: Target): number {
  if (typeof target === "number") return -target;
  return target === "article" ? 1 : 2;
}
