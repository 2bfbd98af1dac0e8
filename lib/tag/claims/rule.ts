import type { ClaimType, Stance } from "../../model";

export type Example = { text: string; stance?: Stance };

/** A claim rule: pure data, checked by its own examples (`tests/tag/rules.test.ts`). */
export type ClaimRule = {
  id: string;
  version: number;
  /** One tag for each type. */
  types: readonly ClaimType[];
  /** Slot patterns, see `../grammar.ts`; the first that matches decides. */
  patterns: readonly string[];
  /** One of these word classes must stand in the same clause. */
  requires?: readonly string[];
  /** None of these may stand in the sentence. */
  unless?: readonly string[];
  /** 0–1: how sure a plain assertion by this rule is. */
  certainty: number;
  /** The act is only insinuated, so the stance is `hints` at most. */
  hint?: boolean;
  examples: readonly Example[];
  counterExamples: readonly string[];
};
