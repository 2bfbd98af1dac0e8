import { describe, expect, it } from "vitest";
import { findClaims } from "@/lib/tag/claims/find";
import { claimRules } from "@/lib/tag/claims/rules";
import { findInterventions } from "@/lib/tag/interventions/find";
import { interventionRules } from "@/lib/tag/interventions/rules";
import { readProvenance } from "@/lib/tag/provenance";
import { scan } from "@/lib/tag/scan";
import { signalRules } from "@/lib/tag/signals/rules";
import { findWordSignals } from "@/lib/tag/signals/words";
import { commentOf } from "./fixtures";

const nothing = { anchors: [], quotes: [] };

describe.each(claimRules)("$id", (rule) => {
  it.each(rule.examples)("tags: $text", ({ text, stance }) => {
    const read = scan(text);
    const found = findClaims(read, readProvenance(read, nothing)).filter((claim) => rule.types.includes(claim.type));
    expect(found, text).not.toEqual([]);
    if (stance) expect(found.map((claim) => claim.stance)).toContain(stance);
  });

  it.each(rule.counterExamples)("leaves alone: %s", (text) => {
    const read = scan(text);
    expect(findClaims(read, readProvenance(read, nothing))).toEqual([]);
  });
});

describe.each(interventionRules)("$id", (rule) => {
  const actsIn = (text: string) => {
    const read = scan(text);
    return findInterventions(read, commentOf(text, { role: "staff" }), undefined, readProvenance(read, nothing));
  };

  it.each(rule.examples)("sees: %s", (text) => {
    expect(actsIn(text).map((act) => act.type)).toContain(rule.type);
  });

  it.each(rule.counterExamples)("sees no such act: %s", (text) => {
    expect(actsIn(text).map((act) => act.type)).not.toContain(rule.type);
  });

  it.each(rule.examples)("never makes a reader staff: %s", (text) => {
    const read = scan(text);
    expect(findInterventions(read, commentOf(text), undefined, readProvenance(read, nothing))).toEqual([]);
  });
});

describe.each(signalRules)("$id", (rule) => {
  const signalsIn = (text: string) => {
    const read = scan(text);
    return findWordSignals(read, readProvenance(read, nothing)).map((signal) => signal.type);
  };

  it.each(rule.examples)("signals: %s", (text) => {
    expect(signalsIn(text)).toContain(rule.type);
  });

  it.each(rule.counterExamples)("stays quiet: %s", (text) => {
    expect(signalsIn(text)).not.toContain(rule.type);
  });
});

describe("the rules as data", () => {
  const all = [...claimRules, ...interventionRules, ...signalRules];

  it("have an id each", () => {
    expect(new Set(all.map((rule) => rule.id)).size).toBe(all.length);
  });

  it("have examples and counter-examples", () => {
    for (const rule of all) {
      expect(rule.examples.length, rule.id).toBeGreaterThan(2);
      expect(rule.counterExamples.length, rule.id).toBeGreaterThan(1);
    }
  });
});
