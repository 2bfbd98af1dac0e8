import { createHash, randomUUID } from "node:crypto";
import { analyze, readerVersion } from "../analyze";
import { type Analysis, isReadError, noSettings, SourceSettings } from "../model";
import { type Store, sharedStore } from "../store";
import { idOfSource } from "./identity";
import { type Counts, type ImportReport, summarise } from "./report";
import { settle } from "./settle";
import { writeAnalysis } from "./write";

type ImportRequest = {
  /** How a person names the source: the file's name. The same name again is the same source. */
  name: string;
  bytes: Uint8Array;
  /** Left out: the settings that the source has. */
  settings?: SourceSettings;
  /** Who imports; nobody when Postil itself does. */
  actor?: { id: string };
};

/**
 * Reads a file and brings what is stored of it up to date in one transaction. The same
 * file with the same settings again changes no row; a file that can't be read is
 * logged and changes nothing else. What people did stays in every case.
 */
export async function importFile(request: ImportRequest, store: Store = sharedStore()): Promise<ImportReport> {
  const { name, bytes, actor } = request;
  const settings = request.settings ?? (await storedSettings(name, store));
  const run: Run = {
    id: randomUUID(),
    fileHash: createHash("sha256").update(bytes).digest("hex"),
    readerVersion,
    actorId: actor?.id ?? null,
    startedAt: new Date(),
  };
  let analysis: Analysis;
  try {
    analysis = analyze(bytes, settings);
  } catch (error) {
    if (!isReadError(error)) throw error;
    const message = error.line === null ? error.message : `line ${error.line}: ${error.message}`;
    return logFailure(message, { name, settings, run }, store);
  }
  return storeAnalysis(analysis, { name, settings, run }, store);
}

/** What the log keeps of an import besides its outcome. */
type Run = {
  id: string;
  fileHash: string;
  readerVersion: number;
  actorId: string | null;
  startedAt: Date;
};

type Import = { name: string; settings: SourceSettings; run: Run };

/** The second half of `importFile`: everything after the reading. */
export async function storeAnalysis(given: Analysis, importing: Import, store: Store): Promise<ImportReport> {
  const { name, settings, run } = importing;
  const id = idOfSource(name);
  const { analysis, contentHash } = settle(given, settings);
  const stored = await store.db.article.findUnique({ where: { id }, select: { contentHash: true, thread: true } });
  if (stored?.contentHash === contentHash) {
    const counts = { ...nothing, unchanged: analysis.comments.length };
    return report("unchanged", name, counts, stored.thread?.id ?? null);
  }
  return store.db.$transaction(async (db) => {
    await db.source.upsert({ where: { id }, create: { id, name, settings }, update: { settings } });
    const writing = { name, settings, contentHash, now: run.startedAt };
    const { threadId, counts } = await writeAnalysis(analysis, writing, db, store);
    const outcome = { status: "imported", format: analysis.format, counts, endedAt: new Date() };
    await db.importRun.create({ data: { ...run, sourceId: id, ...outcome } });
    return report("imported", name, counts, threadId);
  });
}

async function logFailure(message: string, importing: Import, store: Store): Promise<ImportReport> {
  const { name, settings, run } = importing;
  const id = idOfSource(name);
  const articles = await store.db.$transaction(async (db) => {
    await db.source.upsert({ where: { id }, create: { id, name, settings }, update: {} });
    const outcome = { status: "failed", counts: nothing, message, endedAt: new Date() };
    await db.importRun.create({ data: { ...run, sourceId: id, ...outcome } });
    return db.article.findMany({ where: { sourceId: id }, select: { id: true, thread: { select: { id: true } } } });
  });
  const article = articles[0];
  return {
    ...report("failed", name, nothing, article?.thread?.id ?? null),
    articleId: article?.id ?? null,
    message: `${name}: ${message}`,
  };
}

const nothing: Counts = { added: 0, changed: 0, unchanged: 0, vanished: 0 };

function report(status: ImportReport["status"], name: string, counts: Counts, threadId: string | null): ImportReport {
  return { status, name, ...counts, articleId: idOfSource(name), threadId, message: summarise(name, counts) };
}

async function storedSettings(name: string, store: Store): Promise<SourceSettings> {
  const source = await store.db.source.findUnique({ where: { name }, select: { settings: true } });
  return source ? SourceSettings.parse(source.settings) : noSettings;
}
