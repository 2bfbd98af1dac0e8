import type { DeskComment, DeskTag } from "@/lib/insight/desk-view";
import type { AnswerTarget } from "@/lib/model";

/** A comment of a desk with nothing said of it but what a test says. */
export function comment(ordinal: number, more: Partial<DeskComment> = {}): DeskComment {
  return {
    id: `id-${ordinal}`,
    version: 0,
    ordinal,
    author: "Reader",
    role: "reader",
    kind: "comment",
    state: "published",
    postedAt: null,
    postedText: null,
    postedPrecision: "unknown",
    text: `Text of ${ordinal}.`,
    displayedParent: null,
    answers: { to: "article", origin: "machine", evidence: "declared", confidence: 1 },
    machine: { to: "article", confidence: 1, why: "", alternatives: [] },
    provenance: [],
    anchors: [],
    quotes: [],
    tags: [],
    decision: "none",
    vanished: false,
    history: [],
    ...more,
  };
}

export function answering(to: AnswerTarget, confidence = 1): Pick<DeskComment, "answers"> {
  return { answers: { to, origin: "machine", evidence: "declared", confidence } };
}

export function tag(layer: DeskTag["layer"], type: string, more: Partial<DeskTag> = {}): DeskTag {
  return {
    id: `${layer}-${type}`,
    layer,
    type,
    start: 0,
    end: 4,
    stance: layer === "claim" ? "asserts" : null,
    certainty: null,
    slots: null,
    provenance: null,
    evidence: layer === "claim" ? "none" : null,
    style: layer === "intervention" ? "neutral" : null,
    target: null,
    followed: [],
    rule: "rule@1",
    why: "because",
    origin: "machine",
    verdict: "none",
    ...more,
  };
}

const A = "article" as const;
/**
 * The longest seed thread as a careful reader sees it: for each of the 33
 * comments [whom it answers, under whom the page nests it, author].
 */
const read: [AnswerTarget, number | null, string][] = [
  [A, null, "Dave K"],
  [1, 1, "bmaz"],
  [2, 2, "Dave K"],
  [3, 3, "bmaz"],
  [4, 3, "Dave K"],
  [5, 3, "bmaz"],
  [6, 3, "Dave K"],
  [6, 3, "Dave K"],
  [2, 2, "e.a.f."],
  [A, null, "rosalind"],
  [A, null, "earlofhuntingdon"],
  [11, 11, "emptywheel"],
  [12, 12, "Manuel Gonzalez"],
  [13, 13, "bmaz"],
  [14, 13, "Manuel Gonzalez"],
  [A, null, "Jim195"],
  [16, 16, "earlofhuntingdon"],
  [17, 17, "Manuel Gonzalez"],
  [17, 17, "Manuel Gonzalez"],
  [A, null, "Peterr"],
  [20, 20, "earlofhuntingdon"],
  [21, 21, "Peterr"],
  ["missing", 21, "bmaz"],
  [23, 23, "Fraud Guy"],
  [24, 23, "bmaz"],
  [20, 20, "MB"],
  [20, 20, "Jim195"],
  [A, null, "rosalind"],
  [28, 28, "subtropolis"],
  [A, null, "earlofhuntingdon"],
  [A, null, "I Never Lie and am Always Right"],
  [31, 31, "earlofhuntingdon"],
  [32, 32, "Rapier"],
];

export const seedThread: DeskComment[] = read.map(([to, displayedParent, author], index) =>
  comment(index + 1, {
    ...answering(to),
    displayedParent,
    author,
    role: author === "bmaz" ? "staff" : author === "emptywheel" ? "author" : "reader",
  }),
);
