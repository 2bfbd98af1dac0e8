import { storeAnalysis } from "@/lib/import/import-file";
import { type AnalysedComment, Analysis, noSettings, type SourceSettings } from "@/lib/model";
import type { Store } from "@/lib/store";

/** A comment with nothing remarkable about it but what is given. Its ordinal is its place in the list. */
export type Draft = Partial<Omit<AnalysedComment, "ordinal">>;

export function analysisOf(drafts: Draft[], title = "A title"): Analysis {
  const comments = drafts.map((draft, index) => ({
    ordinal: index + 1,
    sourceId: null,
    author: "Ada",
    role: "unknown",
    kind: "comment",
    state: "published",
    postedAt: null,
    postedText: null,
    postedPrecision: "unknown",
    text: `comment ${index + 1}`,
    displayedParent: null,
    depth: 0,
    answers: answersTo("article"),
    provenance: [],
    anchors: [],
    quotes: [],
    claims: [],
    interventions: [],
    signals: [],
    ...draft,
  }));
  return Analysis.parse({
    format: "wordpress-text",
    formatConfidence: 1,
    article: {
      title,
      publisher: null,
      byline: [],
      publishedAt: null,
      publishedPrecision: "unknown",
      url: null,
      text: "The article.",
      paragraphs: [{ start: 0, end: 12 }],
      furniture: [],
    },
    thread: { declaredCount: comments.length, presentCount: comments.length, closed: false, notices: [] },
    comments,
    warnings: [],
    threadInterventions: [],
    proposedStaff: [],
  });
}

export function answersTo(to: AnalysedComment["answers"]["to"]): AnalysedComment["answers"] {
  return { to, evidence: "declared", confidence: 0.9, why: "nested", alternatives: [] };
}

/** A claim on the first occurrence of some words. */
export function claimOn(text: string, words: string): AnalysedComment["claims"][number] {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    rule: "claim.test@1",
    why: "a test",
    type: "cover-up",
    stance: "asserts",
    evidence: "none",
    certainty: 0.9,
    slots: { agent: "they", action: "hide", target: "it" },
    provenance: "own",
  };
}

let runs = 0;

/** Stores what `importFile` would store of a file that reads so. */
export function importAnalysis(analysis: Analysis, store: Store, settings: SourceSettings = noSettings) {
  runs += 1;
  const run = { id: `run-${runs}`, fileHash: String(runs), readerVersion: 1, actorId: null, startedAt: new Date() };
  return storeAnalysis(analysis, { name: "page.txt", settings, run }, store);
}

/** Every row of every table, for comparing. */
export async function dump({ db }: Store): Promise<Record<string, object[]>> {
  const byId = { orderBy: { id: "asc" } } as const;
  return {
    source: await db.source.findMany(byId),
    importRun: await db.importRun.findMany(byId),
    article: await db.article.findMany(byId),
    thread: await db.thread.findMany(byId),
    comment: await db.comment.findMany(byId),
    anchor: await db.anchor.findMany(byId),
    tag: await db.tag.findMany(byId),
    event: await db.event.findMany(byId),
  };
}
