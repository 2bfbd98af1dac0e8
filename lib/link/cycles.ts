import type { Answers } from "../model";
import { findBrokenParents } from "../model/tree";

/**
 * Where the page nests a comment under a later one, an inferred link back to an
 * earlier one can close a circle. The first comment of a circle falls back to
 * the article, with the lost link as its runner-up. Changes `answers`.
 */
export function breakCycles(answers: Answers[]): void {
  const targets = answers.map(({ to }) => (typeof to === "number" ? to - 1 : null));
  for (const index of findBrokenParents(targets)) {
    const { to, confidence, why } = answers[index] as Answers;
    answers[index] = {
      to: "article",
      evidence: "guessed",
      confidence: 0.3,
      why: "the other signs would make the replies run in a circle",
      alternatives: [{ to, confidence: Math.min(confidence, 0.3), why }],
    };
  }
}
