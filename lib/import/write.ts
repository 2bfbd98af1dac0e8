import type { Analysis, SourceSettings } from "../model";
import type { Db, Store } from "../store";
import { idOfSource } from "./identity";
import type { Counts } from "./report";
import { writeComments } from "./write-comments";

export type Writing = { name: string; settings: SourceSettings; contentHash: string; now: Date };

/** Writes an article and its thread, if it has one; to be called in a transaction. Returns what that did to the comments. */
export async function writeAnalysis(
  analysis: Analysis,
  writing: Writing,
  db: Db,
  store: Store,
): Promise<{ threadId: string | null; counts: Counts }> {
  const id = idOfSource(writing.name);
  await writeArticle(id, analysis, writing, db);
  const isThread = analysis.thread !== null || analysis.comments.length > 0;
  // A thread that a later file no longer has is kept, with all its comments vanished.
  if (!isThread && (await db.thread.count({ where: { id } })) === 0) {
    return { threadId: null, counts: { added: 0, changed: 0, unchanged: 0, vanished: 0 } };
  }
  await writeThread(id, analysis, db);
  return { threadId: id, counts: await writeComments(id, analysis.comments, writing.now, db, store) };
}

async function writeArticle(id: string, analysis: Analysis, writing: Writing, db: Db): Promise<void> {
  const { article, format, formatConfidence, warnings } = analysis;
  const { settings, contentHash } = writing;
  const publisher = article.publisher ?? settings.publisher;
  const row = { ...article, publisher, site: settings.site, format, formatConfidence, warnings, contentHash };
  await db.article.upsert({ where: { id }, create: { id, sourceId: id, ...row }, update: row });
}

async function writeThread(
  id: string,
  { thread, threadInterventions, proposedStaff }: Analysis,
  db: Db,
): Promise<void> {
  const row = {
    declaredCount: thread?.declaredCount ?? null,
    presentCount: thread?.presentCount ?? 0,
    closed: thread?.closed ?? false,
    notices: thread?.notices ?? [],
    threadInterventions,
    proposedStaff,
  };
  await db.thread.upsert({ where: { id }, create: { id, articleId: id, ...row }, update: row });
}
