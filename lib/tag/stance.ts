import type { Stance } from "../model";
import type { Sentence, TokenRange } from "./clauses";
import type { Match } from "./grammar";
import { lexicon } from "./lexicon";
import { contains, occurrences, type Scan, words } from "./scan";

const id = (name: string): number => lexicon.id(name);
const NEG = id("NEG");
const NOTNEG = id("NOTNEG");
const DENIAL = id("DENIAL");
const AFTERDENIAL = id("AFTERDENIAL");
const REPORT = id("REPORT");
const COMMITTED = id("COMMITTED");
const HEDGE = id("HEDGE");
const CERTAIN = id("CERTAIN");
const QWORD = id("QWORD");
const WONDER = id("WONDER");
const LEADING = id("LEADING");
const CONDITIONAL = id("CONDITIONAL");
const MODAL = id("MODAL");
const SARCASM = id("SARCASM");
const WEAKSARCASM = id("WEAKSARCASM");

/** How far, in tokens, an operator before the claim still governs it. */
const REACH = { negation: 3, denial: 14, attribution: 12, hedge: 12, condition: 5, aftermath: 16 };

export type Verdict = { stance: Stance; certainty: number; steps: string[] };

type Case = {
  scan: Scan;
  sentence: Sentence;
  next: Sentence | undefined;
  clause: TokenRange;
  match: Match;
  hint: boolean;
  certainty: number;
};

/**
 * The stance of one claim, clause by clause, in a fixed order: denial,
 * sarcasm, question, attribution, condition, hedge, else assertion. Provenance
 * comes before all of these and is the caller's. Cues are read inside the
 * sentence only: they do not separate stances over a whole comment.
 */
export function decideStance(one: Case): Verdict {
  const steps: string[] = [];
  const decide = (stance: Stance, certainty: number, step: string): Verdict => {
    steps.push(step);
    return { stance, certainty: Math.round(Math.min(certainty, 0.95) * 100) / 100, steps };
  };
  const sarcasm = sarcasmIn(one);
  const denial = denialOf(one);
  if (denial && !sarcasm) return decide("denies", 0.8, `denied by “${denial}”`);
  if (sarcasm) return decide("mocks", 0.6, `mocked: ${sarcasm}`);
  const question = questionOf(one);
  if (question) return decide(question.stance, question.stance === "asks" ? 0.3 : 0.5, question.step);
  const source = attributionOf(one);
  if (source) {
    if (!source.committed) return decide("reports", 0.35, `attributed by “${source.words}”`);
    steps.push(`attributed with commitment by “${source.words}”`);
  }
  const condition = conditionOf(one);
  if (condition) return decide("unclear", 0.3, `only on condition “${condition}”`);
  const hedge = hedgeOf(one);
  if (hedge) return decide("hints", 0.5, `hedged by “${hedge}”`);
  if (one.hint) return decide("hints", one.certainty, "insinuated, not said");
  const certain = contains(one.scan, CERTAIN, one.sentence.from, one.sentence.to);
  return decide("asserts", one.certainty + (certain ? 0.1 : 0), "no denial, question, attribution or hedge");
}

function before({ scan, sentence, match }: Case, reach: number, ids: readonly number[]): TokenRange | null {
  const from = Math.max(sentence.from, match.from - reach);
  for (let at = match.from - 1; at >= from; at--) {
    if (scan.tokens[at]?.word === "but") return null;
    for (const one of scan.found[at] ?? []) {
      if (one.to <= match.from && ids.some((each) => one.classes.has(each))) return { from: at, to: one.to };
    }
  }
  return null;
}

/** Occurrences inside the match that no element of the rule took for itself. */
function within({ scan, match }: Case, wanted: number): TokenRange | null {
  const free = (range: TokenRange): boolean => !match.used.some((one) => one.from < range.to && range.from < one.to);
  return occurrences(scan, wanted, match.from, match.to).find(free) ?? null;
}

function denialOf(one: Case): string | null {
  const { scan, sentence, match, clause } = one;
  const shields = occurrences(scan, NOTNEG, sentence.from, sentence.to);
  const shielded = (range: TokenRange): boolean => shields.some((s) => s.from < range.to && range.from < s.to);
  const negated = within(one, NEG);
  if (negated && !shielded(negated)) return words(scan, negated);
  const near = before(one, REACH.negation, [NEG]);
  if (near && near.from >= clause.from && !shielded(near) && !commaBetween(scan, near.to, match.from))
    return words(scan, near);
  const proven = before(one, REACH.attribution, [COMMITTED]);
  const unproven = proven && occurrences(scan, NEG, Math.max(sentence.from, proven.from - 4), proven.from)[0];
  if (unproven && !shielded(unproven)) return words(scan, { from: unproven.from, to: (proven as TokenRange).to });
  const operator = before(one, REACH.denial, [DENIAL]);
  if (operator && !shielded(operator)) return words(scan, operator);
  for (const after of occurrences(scan, AFTERDENIAL, match.to, Math.min(sentence.to, match.to + REACH.aftermath))) {
    if (!shielded(after)) return words(scan, after);
  }
  return null;
}

function commaBetween(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scan.tokens[at]?.word === ",") return true;
  return false;
}

/** Mockery needs two cues, one of them strong: a lone “sure” or “lol” proves nothing. */
function sarcasmIn({ scan, sentence, next }: Case): string | null {
  const to = next && next.to - next.from <= 4 ? next.to : sentence.to;
  const strong = occurrences(scan, SARCASM, sentence.from, to);
  if (strong.length === 0) return null;
  const first = strong[0] as TokenRange;
  const weak = occurrences(scan, WEAKSARCASM, sentence.from, to).filter(
    (one) => one.to <= first.from || one.from >= first.to,
  );
  const cues = [...strong, ...weak];
  return cues.length >= 2 ? cues.map((cue) => `“${words(scan, cue)}”`).join(" and ") : null;
}

function questionOf(one: Case): { stance: Stance; step: string } | null {
  const { scan, sentence, match } = one;
  const asked = sentence.ending.includes("?");
  const wonder = before(one, REACH.attribution, [WONDER]);
  if (wonder) {
    const open = contains(scan, CONDITIONAL, wonder.to, match.from);
    return open
      ? { stance: "asks", step: `open question after “${words(scan, wonder)}”` }
      : { stance: "hints", step: `“${words(scan, wonder)}” takes the act for granted` };
  }
  if (!asked) return null;
  const leading = occurrences(scan, LEADING, sentence.from, sentence.to)[0];
  if (leading) return { stance: "hints", step: `leading question “${words(scan, leading)}”` };
  const first = occurrences(scan, QWORD, sentence.from, Math.min(sentence.from + 5, sentence.to))[0];
  const modal = first && contains(scan, MODAL, first.to, first.to + 2);
  if (first && !modal) return { stance: "hints", step: `question with “${words(scan, first)}” presupposes the act` };
  return { stance: "asks", step: "a real question" };
}

const EVIDENTIAL = new Set(["allegedly", "reportedly", "supposedly", "purportedly", "according"]);

function attributionOf(one: Case): { words: string; committed: boolean } | null {
  const { scan, sentence, match, clause } = one;
  const committed = before(one, REACH.attribution, [COMMITTED]);
  if (committed) return { words: words(scan, committed), committed: true };
  const near = before(one, REACH.attribution, [REPORT]);
  if (near && near.from >= clause.from && !saidByMe(scan, near)) return { words: words(scan, near), committed: false };
  const inside = within(one, REPORT);
  if (inside) return { words: words(scan, inside), committed: false };
  for (let at = match.to; at < Math.min(sentence.to, match.to + 6); at++) {
    const word = scan.tokens[at]?.word ?? "";
    if (EVIDENTIAL.has(word)) return { words: word, committed: false };
  }
  return null;
}

function saidByMe(scan: Scan, range: TokenRange): boolean {
  const heard = /^(?:heard|read|i heard|i read)/.test(words(scan, range).toLowerCase());
  if (heard) return false;
  for (let at = Math.max(0, range.from - 2); at < range.to; at++)
    if (/^(?:i|we|me)$/.test(scan.tokens[at]?.word ?? "")) return true;
  return false;
}

function conditionOf(one: Case): string | null {
  const found = before(one, REACH.condition, [CONDITIONAL]);
  return found && found.from >= one.clause.from ? words(one.scan, found) : null;
}

function hedgeOf(one: Case): string | null {
  const { scan, clause, match } = one;
  const early = before(one, REACH.hedge, [HEDGE]);
  const found = (early && early.from >= clause.from ? early : null) ?? within(one, HEDGE) ?? within(one, MODAL);
  if (found) return words(scan, found);
  const modal = before(one, 2, [MODAL]);
  if (modal && modal.from >= clause.from) return words(scan, modal);
  const used = match.used.find((range) => contains(scan, HEDGE, range.from, range.to));
  return used ? words(scan, used) : null;
}
