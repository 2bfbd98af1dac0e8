import { describe, expect, it } from "vitest";
import { describeEvent } from "@/lib/insight/desk-event";
import { type DeskRows, prepareDesk } from "@/lib/insight/desk-prepare";

const now = new Date("2026-11-21T12:00:00Z");

const article: DeskRows["article"] = {
  id: "a1",
  sourceId: "s1",
  source: { name: "page.txt" },
  title: "A title",
  publisher: null,
  site: null,
  byline: ["Somebody"],
  publishedAt: null,
  publishedPrecision: "unknown",
  url: null,
  text: "One. Two.",
  paragraphs: [{ start: 0, end: 9 }],
  furniture: [],
  format: "wordpress-text",
  formatConfidence: 1,
  warnings: [],
  contentHash: "",
  rulesVersion: null,
  createdAt: now,
  thread: {
    id: "t1",
    articleId: "a1",
    declaredCount: 5,
    presentCount: 2,
    closed: true,
    notices: ["Comments are closed."],
    threadInterventions: [{ type: "thread-closing", quote: "Comments are closed." }],
    proposedStaff: null,
    createdAt: now,
  },
};

type Row = DeskRows["comments"][number];
function row(ordinal: number, more: Partial<Row> = {}): Row {
  return {
    id: `c${ordinal}`,
    threadId: "t1",
    ordinal,
    author: "Ann",
    role: "reader",
    kind: "comment",
    state: "published",
    postedAt: null,
    postedText: null,
    postedPrecision: "unknown",
    text: "Two.",
    displayedParent: null,
    parentId: null,
    answersKind: "article",
    linkOrigin: "machine",
    evidence: "declared",
    confidence: 0.98,
    machineLink: { to: "article", evidence: "declared", confidence: 0.98, why: "at the top", alternatives: [] },
    provenance: [],
    quotes: [],
    decision: "none",
    version: 0,
    vanishedAt: null,
    ...more,
  };
}

const prepare = (comments: Row[], more: Partial<DeskRows> = {}) =>
  prepareDesk({ article, comments, anchors: [], tags: [], events: [], ...more });

describe("prepareDesk", () => {
  it("puts ordinals in place of ids, in links, runners-up, quotes and tags", () => {
    const desk = prepare(
      [
        row(1),
        row(2, {
          displayedParent: "c1",
          parentId: "c1",
          answersKind: "comment",
          machineLink: {
            to: "c1",
            confidence: 0.8,
            why: "",
            alternatives: [{ to: "missing", confidence: 0.1, why: "" }],
          },
          quotes: [{ start: 0, end: 3, of: "c1" }],
        }),
      ],
      { tags: [tagRow("c2", { layer: "intervention", type: "tone", targetKind: "comment", targetId: "c1" })] },
    );
    expect(desk.comments[1]).toMatchObject({
      displayedParent: 1,
      answers: { to: 1, origin: "machine" },
      machine: { to: 1, alternatives: [{ to: "missing" }] },
      quotes: [{ start: 0, end: 3, of: 1 }],
      tags: [{ type: "tone", target: 1 }],
    });
  });

  it("keeps the machine's reading beside a person's", () => {
    const [comment] = prepare([row(1, { answersKind: "missing", linkOrigin: "human" })]).comments;
    expect(comment?.answers).toMatchObject({ to: "missing", origin: "human" });
    expect(comment?.machine).toMatchObject({ to: "article", confidence: 0.98 });
  });

  it("numbers comments that are gone from the page after those that are there", () => {
    const gone = row(1, { id: "old", vanishedAt: now });
    const desk = prepare([gone, row(1), row(2, { parentId: "old", answersKind: "comment" })]);
    expect(desk.comments.map(({ id, ordinal, vanished }) => [id, ordinal, vanished])).toEqual([
      ["c1", 1, false],
      ["c2", 2, false],
      ["old", 3, true],
    ]);
    expect(desk.comments[1]?.answers.to).toBe(3);
  });

  it("counts an answered comment that no row knows as missing", () => {
    expect(prepare([row(1, { parentId: "nowhere", answersKind: "comment" })]).comments[0]?.answers.to).toBe("missing");
  });

  it("gives an article without a thread no thread", () => {
    const desk = prepareDesk({
      article: { ...article, thread: null },
      comments: [],
      anchors: [],
      tags: [],
      events: [],
    });
    expect(desk).toMatchObject({ id: "a1", thread: null, comments: [] });
  });
});

describe("describeEvent", () => {
  const event = (kind: string, after: object) =>
    describeEvent({
      id: 1,
      at: now,
      kind,
      actorId: "u",
      actorName: "Mod",
      threadId: "t1",
      commentId: "c1",
      before: {},
      after: after as never,
      reason: null,
      batchId: null,
      clientKey: null,
      ofEventId: null,
    });

  it.each([
    ["decide", { decided: { decision: "spam" } }, "marked as spam"],
    ["undo", { decided: { decision: "none" } }, "Undo: decision taken back"],
    ["link", { place: { origin: "human", answersKind: "article" } }, "link set"],
    ["tag", { verdicts: { x: { type: "cover-up", verdict: "rejected" } } }, "cover-up rejected"],
    ["tag", { tags: { x: { type: "threat" } } }, "tagged as threat"],
    ["note", { note: "Look again." }, "note"],
  ])("tells %s", (kind, after, summary) => {
    expect(event(kind, after).summary).toBe(summary);
  });

  it("carries the text of a note", () => {
    expect(event("note", { note: "Look again." })).toMatchObject({ note: "Look again.", actor: "Mod" });
  });
});

function tagRow(commentId: string, more: Partial<DeskRows["tags"][number]>): DeskRows["tags"][number] {
  return {
    id: "tag",
    threadId: "t1",
    commentId,
    layer: "claim",
    type: "cover-up",
    start: 0,
    end: 3,
    stance: null,
    certainty: null,
    slots: null,
    provenance: null,
    evidence: null,
    followed: null,
    style: null,
    targetKind: null,
    targetId: null,
    rule: "r@1",
    why: "",
    origin: "machine",
    verdict: "none",
    ...more,
  };
}
