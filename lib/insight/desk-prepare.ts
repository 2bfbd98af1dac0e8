import type { AnswerTarget, LinkEvidence, Provenance } from "../model";
import type { AnchorModel, ArticleModel, CommentModel, EventModel, TagModel, ThreadModel } from "../store";
import { describeEvent } from "./desk-event";
import type { Alternative, Desk, DeskComment, DeskQuote, DeskTag } from "./desk-view";

type CommentRow = Omit<
  CommentModel,
  | "key"
  | "authorKey"
  | "sourceId"
  | "displayedDepth"
  | "preorder"
  | "depth"
  | "subtreeSize"
  | "digest"
  | "decidedById"
  | "decidedAt"
  | "sketchA"
  | "sketchB"
>;

/** What the queries of `readDesk` give. */
export type DeskRows = {
  article: ArticleModel & { source: { name: string }; thread: ThreadModel | null };
  /** In reading order. */
  comments: CommentRow[];
  anchors: AnchorModel[];
  tags: TagModel[];
  /** Newest first. */
  events: EventModel[];
};

/** JSON that the import wrote from an `Analysis`: its shape was checked on the way in. */
function stored<T>(value: unknown): T {
  return value as T;
}

/** Turns rows into the object that the desk is drawn from: ids become ordinals, rows find their comment. */
export function prepareDesk({ article, comments, anchors, tags, events }: DeskRows): Desk {
  const ordinals = numberComments(comments);
  const anchorsOf = groupByComment(anchors);
  const tagsOf = groupByComment(tags);
  const eventsOf = groupByComment(events);

  const prepared = comments.map((row): DeskComment => {
    const link = stored<{ to: string; confidence: number; why: string; alternatives: Stored<Alternative>[] }>(
      row.machineLink,
    );
    return {
      id: row.id,
      version: row.version,
      ordinal: ordinals.get(row.id) ?? row.ordinal,
      author: row.author,
      role: stored(row.role),
      kind: row.kind,
      state: row.state,
      postedAt: row.postedAt,
      postedText: row.postedText,
      postedPrecision: stored(row.postedPrecision),
      text: row.text,
      displayedParent: row.displayedParent === null ? null : (ordinals.get(row.displayedParent) ?? null),
      answers: {
        to: targetOf(row.answersKind === "comment" ? row.parentId : row.answersKind, ordinals),
        origin: stored(row.linkOrigin),
        evidence: stored<LinkEvidence>(row.evidence),
        confidence: row.confidence,
      },
      machine: {
        to: targetOf(link.to, ordinals),
        confidence: link.confidence,
        why: link.why,
        alternatives: link.alternatives.map((other) => ({ ...other, to: targetOf(other.to, ordinals) })),
      },
      provenance: stored<Provenance[]>(row.provenance).filter(({ kind }) => kind !== "own"),
      anchors: (anchorsOf.get(row.id) ?? []).map(({ start, end, articleStart, articleEnd, method, score }) => ({
        start,
        end,
        articleStart,
        articleEnd,
        method: stored(method),
        score,
      })),
      quotes: stored<Stored<DeskQuote, "of">[]>(row.quotes).flatMap(({ start, end, of }) => {
        const ordinal = ordinals.get(of);
        return ordinal === undefined ? [] : [{ start, end, of: ordinal }];
      }),
      tags: (tagsOf.get(row.id) ?? []).map((tag) => prepareTag(tag, ordinals)),
      decision: stored(row.decision),
      vanished: row.vanishedAt !== null,
      history: (eventsOf.get(row.id) ?? []).map(describeEvent),
    };
  });

  return {
    id: article.id,
    article: prepareArticle(article),
    thread: article.thread && prepareThread(article.thread),
    comments: prepared.sort((a, b) => a.ordinal - b.ordinal),
  };
}

/** As the import stored it: with the id of a comment in place of its ordinal. */
type Stored<T, K extends keyof T | "to" = "to"> = Omit<T, K> & Record<K, string>;

function groupByComment<T extends { commentId: string | null }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    if (row.commentId === null) continue;
    const group = groups.get(row.commentId);
    if (group) group.push(row);
    else groups.set(row.commentId, [row]);
  }
  return groups;
}

/** Ordinals by id. Comments that a later import no longer holds are numbered after those that are there. */
function numberComments(comments: readonly CommentRow[]): Map<string, number> {
  const present = comments.filter((comment) => comment.vanishedAt === null);
  const last = present.reduce((max, comment) => Math.max(max, comment.ordinal), 0);
  const gone = comments.filter((comment) => comment.vanishedAt !== null);
  return new Map([
    ...present.map((comment): [string, number] => [comment.id, comment.ordinal]),
    ...gone.map((comment, index): [string, number] => [comment.id, last + index + 1]),
  ]);
}

/** A target that is stored as `article`, `missing` or an id; a comment that is gone for good counts as missing. */
function targetOf(target: string | null, ordinals: ReadonlyMap<string, number>): AnswerTarget {
  if (target === "article" || target === "missing") return target;
  return (target !== null && ordinals.get(target)) || "missing";
}

function prepareTag(tag: TagModel, ordinals: ReadonlyMap<string, number>): DeskTag {
  return {
    id: tag.id,
    layer: stored(tag.layer),
    type: tag.type,
    start: tag.start,
    end: tag.end,
    stance: stored(tag.stance),
    certainty: tag.certainty,
    slots: stored(tag.slots),
    provenance: tag.provenance,
    evidence: stored(tag.evidence),
    style: stored(tag.style),
    target: targetOfTag(tag, ordinals),
    followed: followedOf(tag, ordinals),
    rule: tag.rule,
    why: tag.why,
    origin: stored(tag.origin),
    verdict: stored(tag.verdict),
  };
}

function targetOfTag(tag: TagModel, ordinals: ReadonlyMap<string, number>): DeskTag["target"] {
  if (tag.targetId !== null) return ordinals.get(tag.targetId) ?? null;
  if (tag.targetKind === "thread" || tag.targetKind === "article" || tag.targetKind === "missing")
    return tag.targetKind;
  return null;
}

function followedOf(tag: TagModel, ordinals: ReadonlyMap<string, number>): DeskTag["followed"] {
  const steps = stored<(Omit<DeskTag["followed"][number], "at"> & { at: string | null })[] | null>(tag.followed);
  return (steps ?? []).map((step) => ({ ...step, at: (step.at !== null && ordinals.get(step.at)) || null }));
}

function prepareArticle(row: DeskRows["article"]): Desk["article"] {
  return {
    title: row.title,
    publisher: row.publisher,
    site: row.site,
    byline: stored(row.byline),
    publishedAt: row.publishedAt,
    publishedPrecision: stored(row.publishedPrecision),
    url: row.url,
    text: row.text,
    paragraphs: stored(row.paragraphs),
    furniture: stored(row.furniture),
    format: row.format,
    source: row.source.name,
    warnings: stored(row.warnings),
  };
}

function prepareThread(row: ThreadModel): NonNullable<Desk["thread"]> {
  return {
    id: row.id,
    declaredCount: row.declaredCount,
    presentCount: row.presentCount,
    closed: row.closed,
    notices: stored(row.notices),
    interventions: stored(row.threadInterventions),
  };
}
