import type {
  Anchor,
  AnswerTarget,
  Article,
  ClaimEvidence,
  Decision,
  InterventionStyle,
  InterventionType,
  LinkEvidence,
  Outcome,
  PostedPrecision,
  Provenance,
  Role,
  Stance,
  Verdict,
  Warning,
} from "../model";

/**
 * What the desk of one article is drawn from: one serialisable object. Comments
 * stand in reading order and refer to each other by ordinal; offsets are UTF-16
 * code units into the text beside them.
 */
export type Desk = {
  /** Id of the article, and of the page. */
  id: string;
  article: Omit<Article, "url"> & {
    site: string | null;
    url: string | null;
    format: string;
    /** The file it came from. */
    source: string;
    warnings: Warning[];
  };
  /** Null: the page shows no thread. */
  thread: DeskThread | null;
  comments: DeskComment[];
};

export type DeskThread = {
  id: string;
  declaredCount: number | null;
  presentCount: number;
  closed: boolean;
  notices: string[];
  interventions: { type: InterventionType; quote: string }[];
};

export type DeskComment = {
  id: string;
  /** Grows with every event on the comment; sent back with each decision. */
  version: number;
  ordinal: number;
  author: string;
  role: Role;
  kind: string;
  state: string;
  postedAt: string | null;
  postedText: string | null;
  postedPrecision: PostedPrecision;
  text: string;
  displayedParent: number | null;
  /** What is shown: a person's link where there is one, else the machine's. */
  answers: { to: AnswerTarget; origin: "machine" | "human"; evidence: LinkEvidence; confidence: number };
  /** The machine's reading, whole. */
  machine: { to: AnswerTarget; confidence: number; why: string; alternatives: Alternative[] };
  /** Passages that are not the poster's own words. */
  provenance: Provenance[];
  anchors: Anchor[];
  quotes: DeskQuote[];
  tags: DeskTag[];
  decision: Decision;
  /** A later import of the source no longer holds it. */
  vanished: boolean;
  history: DeskEvent[];
};

export type Alternative = { to: AnswerTarget; confidence: number; why: string };

/** A passage of the comment that stands in another comment. */
export type DeskQuote = { start: number; end: number; of: number };

export type DeskTag = {
  id: string;
  layer: "claim" | "intervention" | "signal";
  type: string;
  start: number;
  end: number;
  stance: Stance | null;
  certainty: number | null;
  slots: { agent: string; action: string; target: string } | null;
  provenance: string | null;
  evidence: ClaimEvidence | null;
  style: InterventionStyle | null;
  /** Whom an intervention is about; the earlier comment of a near-duplicate. */
  target: AnswerTarget | "thread" | null;
  /** What was seen after an intervention; `at` is an ordinal. */
  followed: { outcome: Outcome; at: number | null; why: string }[];
  rule: string;
  why: string;
  origin: "machine" | "human";
  verdict: Verdict;
};

export type DeskEvent = {
  id: number;
  /** ISO 8601, UTC. */
  at: string;
  kind: string;
  actor: string;
  /** What was done, in a few words: "approved". */
  summary: string;
  /** The text of a note. */
  note: string | null;
  reason: string | null;
};

/** Tags that hold: a person has not rejected them. */
export function liveTags(comment: Pick<DeskComment, "tags">, layer?: DeskTag["layer"]): DeskTag[] {
  return comment.tags.filter((tag) => tag.verdict !== "rejected" && (layer === undefined || tag.layer === layer));
}

/** A comment by one of the house: staff or the article's author. */
export function isHouse(comment: Pick<DeskComment, "role">): boolean {
  return comment.role === "staff" || comment.role === "author";
}
