import type { Provenance, Signal, SignalType } from "../../model";
import { kindAt } from "../claims/find";
import { RuleIndex } from "../rule-index";
import { type Scan, words } from "../scan";
import { type SignalRule, signalRules } from "./rules";
import { slurs } from "./slurs";

const index = new RuleIndex<SignalRule>(signalRules);

/** Threats, insults, changes of name and slurs, in the poster's own words. */
export function findWordSignals(scan: Scan, provenance: readonly Provenance[]): Signal[] {
  const found: Signal[] = [];
  const ends = new Map<SignalType, number>();
  const add = (start: number, end: number, signal: Omit<Signal, "start" | "end" | "of">): void => {
    if (kindAt(provenance, start) !== "own") return;
    if (start < (ends.get(signal.type) ?? 0)) return;
    ends.set(signal.type, end);
    found.push({ start, end, of: null, ...signal });
  };
  for (const { rule, match } of index.find(scan)) {
    const start = scan.tokens[match.from]?.start ?? 0;
    const end = scan.tokens[match.to - 1]?.end ?? start;
    add(start, end, {
      type: rule.type,
      rule: `${rule.id}@${rule.version}`,
      why: `own words “${words(scan, match)}” make a ${rule.type}.`,
    });
  }
  for (const token of scan.tokens) {
    if (token.kind === "word" && slurs.has(token.word)) {
      add(token.start, token.end, { type: "slur", rule: "signal.slur@1", why: "the word demeans a group of people." });
    }
  }
  return found;
}
