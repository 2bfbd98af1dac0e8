import { isUnsure } from "@/lib/insight/desk-selection";
import type { DeskComment } from "@/lib/insight/desk-view";
import { wallClock, writeDate } from "@/lib/insight/wall-clock";
import type { AnswerTarget, Decision, LinkEvidence } from "@/lib/model";

/** How we know whom a comment answers, in a person's words. */
export const evidenceWords: Record<LinkEvidence, string> = {
  declared: "the page says so",
  quoted: "it quotes it",
  addressed: "it addresses its author",
  adjacent: "it follows it",
  guessed: "a guess",
};

export const decisionWords: Record<Exclude<Decision, "none">, string> = {
  approved: "Approved",
  removed: "Removed",
  spam: "Spam",
  escalated: "Escalated",
};

export const roleWords: Partial<Record<DeskComment["role"], string>> = {
  staff: "staff",
  author: "author of the article",
};

/** "93% sure"; a share, not a promise. */
export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}

export function confidenceWords(confidence: number): string {
  if (confidence >= 0.95) return "sure";
  if (confidence >= 0.8) return "likely";
  if (confidence >= 0.5) return "more likely than not";
  return "uncertain";
}

/** "comment 6 by Ann", "the article", "a comment that is not in the file". */
export function targetWords(to: AnswerTarget, author: (ordinal: number) => string | undefined): string {
  if (to === "article") return "the article";
  if (to === "missing") return "a comment that is not in the file";
  return `comment ${to} by ${author(to) ?? "somebody"}`;
}

/** How the link of a comment is drawn: solid, dashed, or dotted from a ghost. */
export function linkStyle(comment: Pick<DeskComment, "answers">): "sure" | "unsure" | "missing" {
  if (comment.answers.to === "missing") return "missing";
  return isUnsure(comment) ? "unsure" : "sure";
}

/** The time as the page gives it; null where it gives none. */
export function timeWords(comment: Pick<DeskComment, "postedAt" | "postedText" | "postedPrecision">): string | null {
  if (comment.postedText) return comment.postedText;
  const at = comment.postedAt && wallClock(comment.postedAt);
  return at ? writeDate(at, comment.postedPrecision === "day" ? "day" : "minute") : null;
}

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;
}
