import type { AnalysedComment, AnswerTarget } from "../model";
import type { Prisma } from "../store";
import { hash } from "./hash";
import { authorKeyOf } from "./identity";

/** What the source and the machine say of one comment, as rows; its place in the tree is found later. */
export type CommentRows = {
  comment: ReturnType<typeof commentRow>;
  anchors: Prisma.AnchorCreateManyInput[];
  tags: MachineTag[];
  digest: string;
};

/** A tag as a rule found it. All have the same columns, for the bulk insert. */
export type MachineTag = ReturnType<typeof tagRow>;

export function rowsOf(
  comment: AnalysedComment,
  threadId: string,
  key: string,
  idOf: (ordinal: number) => string,
): CommentRows {
  const place = { id: idOf(comment.ordinal), threadId, key };
  const row = commentRow(comment, place, idOf);
  const anchors = comment.anchors.map((anchor, index) => ({
    id: hash(16, "anchor", place.id, String(index)),
    commentId: place.id,
    start: anchor.start,
    end: anchor.end,
    articleStart: anchor.articleStart,
    articleEnd: anchor.articleEnd,
    method: anchor.method,
    score: anchor.score,
  }));
  const tags = tagsOf(comment, place, idOf);
  return { comment: row, anchors, tags, digest: hash(32, JSON.stringify([row, anchors, tags])) };
}

function commentRow(
  comment: AnalysedComment,
  { id, key, threadId }: { id: string; key: string; threadId: string },
  idOf: (ordinal: number) => string,
) {
  const { answers } = comment;
  const target = (to: AnswerTarget) => (typeof to === "number" ? idOf(to) : to);
  return {
    id,
    threadId,
    key,
    sourceId: comment.sourceId,
    author: comment.author,
    authorKey: authorKeyOf(comment.author),
    role: comment.role,
    kind: comment.kind,
    state: comment.state,
    postedAt: comment.postedAt,
    postedText: comment.postedText,
    postedPrecision: comment.postedPrecision,
    text: comment.text,
    displayedParent: comment.displayedParent === null ? null : idOf(comment.displayedParent),
    displayedDepth: comment.depth,
    evidence: answers.evidence,
    confidence: answers.confidence,
    machineLink: {
      ...answers,
      to: target(answers.to),
      alternatives: answers.alternatives.map((other) => ({ ...other, to: target(other.to) })),
    },
    provenance: comment.provenance,
    quotes: comment.quotes.map((quote) => ({ ...quote, of: idOf(quote.of) })),
  };
}

function tagsOf(
  comment: AnalysedComment,
  place: { id: string; threadId: string },
  idOf: (ordinal: number) => string,
): MachineTag[] {
  const { claims, interventions, signals } = comment;
  const tags = [
    ...claims.map((claim) => ({ layer: "claim", ...plain, ...claim })),
    ...interventions.map(({ target, followed, ...act }) => ({
      layer: "intervention",
      ...plain,
      ...act,
      ...targetOf(target, idOf),
      followed: followed.map((step) => ({ ...step, at: step.at === null ? null : idOf(step.at) })),
    })),
    ...signals.map(({ of, ...signal }) => ({ layer: "signal", ...plain, ...signal, ...targetOf(of, idOf) })),
  ];
  const seen = new Map<string, number>();
  return tags
    .toSorted((a, b) => a.start - b.start)
    .map((tag) => {
      // Ids follow the quoted words: what people said of a tag stays with it when the machine reads again.
      const words = comment.text.slice(tag.start, tag.end);
      const same = `${tag.layer}\n${tag.type}\n${words}`;
      const occurrence = (seen.get(same) ?? 0) + 1;
      seen.set(same, occurrence);
      return tagRow(hash(16, "tag", place.id, same, String(occurrence)), place, tag);
    });
}

const plain = {
  stance: null,
  certainty: null,
  slots: null,
  provenance: null,
  evidence: null,
  style: null,
  targetKind: null,
  targetId: null,
  followed: null,
} as const;

function targetOf(target: AnswerTarget | "thread" | null, idOf: (ordinal: number) => string) {
  if (target === null) return { targetKind: null, targetId: null };
  if (typeof target === "number") return { targetKind: "comment", targetId: idOf(target) };
  return { targetKind: target, targetId: null };
}

type TagFields = {
  layer: string;
  type: string;
  start: number;
  end: number;
  stance: string | null;
  certainty: number | null;
  slots: { agent: string; action: string; target: string } | null;
  provenance: string | null;
  evidence: string | null;
  style: string | null;
  targetKind: string | null;
  targetId: string | null;
  followed: { outcome: string; at: string | null; why: string }[] | null;
  rule: string;
  why: string;
};

function tagRow(id: string, place: { id: string; threadId: string }, tag: TagFields) {
  const { layer, type, start, end, stance, certainty, provenance, evidence, style, targetKind, targetId, rule, why } =
    tag;
  // Prisma's type knows no plain null for JSON; the bulk insert writes one.
  const slots = (tag.slots ?? null) as Prisma.InputJsonValue;
  const followed = (tag.followed ?? null) as Prisma.InputJsonValue;
  return {
    id,
    threadId: place.threadId,
    commentId: place.id,
    layer,
    type,
    start,
    end,
    stance,
    certainty,
    slots,
    provenance,
    evidence,
    style,
    targetKind,
    targetId,
    followed,
    rule,
    why,
  };
}
