import { SURE_LINK } from "../model";
import { Prisma, type Store, sharedStore } from "../store";
import { type CommentFound, searchEverything } from "./search";
import { type Participant, threadPeople } from "./thread-people";
import type { ThreadSort, ThreadsQuery } from "./threads-query";

export const THREADS_PER_PAGE = 25;
/** A search looks at this many of the best titles and of the best comments. */
export const SEARCH_LIMIT = 200;

/** So many participants are named in the list; the desk has them all. */
const PEOPLE_SHOWN = 12;

/** Counts of a thread, all derived from its comments and tags at the moment of asking. */
export type ThreadCounts = {
  id: string;
  closed: boolean;
  /** What the page says it has; null when it says nothing. */
  declared: number | null;
  present: number;
  participants: number;
  /** The PEOPLE_SHOWN who comment most. */
  busiest: Participant[];
  /** Passages tagged and not rejected by a person. Claims in whatever stance. */
  claims: number;
  interventions: number;
  signals: number;
  /** Machine links below the confidence that is right 95 times in 100. */
  unsure: number;
  /** Comments without a decision. */
  unreviewed: number;
};

/** An article of the list. Its id is also the id of its desk. */
export type ThreadRow = {
  articleId: string;
  title: string;
  publisher: string | null;
  /** As the page gives it, with its precision; null when the page shows no date. */
  publishedAt: string | null;
  publishedPrecision: string;
  /** Null when the article came without a thread. */
  thread: ThreadCounts | null;
  /** Comments that a search found here, best first. */
  found: CommentFound[];
};

export type ThreadList = {
  rows: ThreadRow[];
  /** Of articles that the filters leave. */
  total: number;
  /** Of articles altogether. */
  stored: number;
  publishers: string[];
  /** A search stopped at SEARCH_LIMIT titles or comments: there may be more. */
  capped: boolean;
};

/**
 * One page of the articles with what is in their threads. Whole comments and
 * tags are read only for the 25 threads of the page, except when the list is
 * ordered by one of the counts: then that one is counted for every thread. On a
 * database of a million comments that order wants stored rollups.
 */
export async function listThreads(query: ThreadsQuery, store: Store = sharedStore()): Promise<ThreadList> {
  const { db } = store;
  const hits = query.q ? await searchEverything(query.q, SEARCH_LIMIT, store) : null;
  const foundIn = hits && groupByArticle(hits.comments);
  const where = conditions(query, hits && foundIn && [...hits.threads.map((hit) => hit.articleId), ...foundIn.keys()]);

  const [rows, counted, stored, publishers] = await Promise.all([
    db.$queryRaw<Row[]>(pageSql(query, where)),
    db.$queryRaw<{ total: bigint }[]>`
      SELECT COUNT(*) AS "total" FROM "Article" a LEFT JOIN "Thread" t ON t."articleId" = a."id" ${where}`,
    db.article.count(),
    db.$queryRaw<{ name: string }[]>`
      SELECT DISTINCT COALESCE("publisher", "site") AS "name" FROM "Article"
      WHERE COALESCE("publisher", "site") IS NOT NULL ORDER BY 1 LIMIT 500`,
  ]);

  const threadIds = rows.flatMap((row) => row.threadId ?? []);
  const people = await threadPeople(threadIds, PEOPLE_SHOWN, store);
  return {
    rows: rows.map((row) => ({ ...threadRow(row, people), found: foundIn?.get(row.articleId) ?? [] })),
    total: Number(counted[0]?.total ?? 0),
    stored,
    publishers: publishers.map((row) => row.name),
    capped: hits !== null && (hits.threads.length === SEARCH_LIMIT || hits.comments.length === SEARCH_LIMIT),
  };
}

function groupByArticle(comments: CommentFound[]): Map<string, CommentFound[]> {
  const groups = new Map<string, CommentFound[]>();
  for (const comment of comments) groups.set(comment.articleId, [...(groups.get(comment.articleId) ?? []), comment]);
  return groups;
}

function conditions(query: ThreadsQuery, articleIds: string[] | null): Prisma.Sql {
  const all: Prisma.Sql[] = [];
  if (query.has === "thread") all.push(Prisma.sql`t."id" IS NOT NULL`);
  if (query.has === "none") all.push(Prisma.sql`t."id" IS NULL`);
  if (query.publisher) all.push(Prisma.sql`COALESCE(a."publisher", a."site") = ${query.publisher}`);
  if (articleIds?.length === 0) all.push(Prisma.sql`1 = 0`);
  else if (articleIds) all.push(Prisma.sql`a."id" IN (${Prisma.join([...new Set(articleIds)])})`);
  return all.length > 0 ? Prisma.sql`WHERE ${Prisma.join(all, " AND ")}` : Prisma.empty;
}

const isUnsure = Prisma.sql`c."linkOrigin" = 'machine' AND c."confidence" < ${Prisma.raw(String(SURE_LINK))}`;
const isUnreviewed = Prisma.sql`c."decision" = 'none'`;
const comments = (what: Prisma.Sql) =>
  Prisma.sql`(SELECT ${what} FROM "Comment" c WHERE c."threadId" = t."id" AND c."vanishedAt" IS NULL)`;
const tags = (layer: "claim" | "intervention") => Prisma.sql`
  (SELECT COUNT(*) FROM "Tag" g JOIN "Comment" c ON c."id" = g."commentId" AND c."vanishedAt" IS NULL
    WHERE g."threadId" = t."id" AND g."layer" = ${layer} AND g."verdict" <> 'rejected')`;
/** Null, which sorts last, where there is no thread to count. */
const ofThread = (count: Prisma.Sql) => Prisma.sql`CASE WHEN t."id" IS NULL THEN NULL ELSE ${count} END`;

const sortKeys: Record<ThreadSort, Prisma.Sql> = {
  title: Prisma.sql`LOWER(a."title")`,
  publisher: Prisma.sql`LOWER(COALESCE(a."publisher", a."site"))`,
  date: Prisma.sql`a."publishedAt"`,
  comments: ofThread(comments(Prisma.sql`COUNT(*)`)),
  people: ofThread(comments(Prisma.sql`COUNT(DISTINCT c."authorKey")`)),
  claims: ofThread(tags("claim")),
  interventions: ofThread(tags("intervention")),
  waits: ofThread(
    comments(
      Prisma.sql`COALESCE(SUM(CASE WHEN ${isUnsure} THEN 1 ELSE 0 END + CASE WHEN ${isUnreviewed} THEN 1 ELSE 0 END), 0)`,
    ),
  ),
};

function pageSql(query: ThreadsQuery, where: Prisma.Sql): Prisma.Sql {
  const direction = Prisma.raw(query.dir === "asc" ? "ASC" : "DESC");
  const order = (table: string) =>
    Prisma.sql`ORDER BY "sortKey" ${direction} NULLS LAST, ${Prisma.raw(table)}."createdAt" DESC, ${Prisma.raw(table)}."articleId"`;
  return Prisma.sql`
    WITH shown AS (
      SELECT * FROM (
        SELECT a."id" AS "articleId", a."title", COALESCE(a."publisher", a."site") AS "publisher", a."publishedAt",
               a."publishedPrecision", a."createdAt", t."id" AS "threadId", t."declaredCount", t."closed",
               ${sortKeys[query.sort]} AS "sortKey"
        FROM "Article" a LEFT JOIN "Thread" t ON t."articleId" = a."id" ${where}
      ) every_one ${order("every_one")}
      LIMIT ${THREADS_PER_PAGE} OFFSET ${(query.page - 1) * THREADS_PER_PAGE}
    ),
    said AS (
      SELECT c."threadId", COUNT(*) AS "present", COUNT(DISTINCT c."authorKey") AS "participants",
             SUM(CASE WHEN ${isUnsure} THEN 1 ELSE 0 END) AS "unsure",
             SUM(CASE WHEN ${isUnreviewed} THEN 1 ELSE 0 END) AS "unreviewed"
      FROM "Comment" c
      WHERE c."threadId" IN (SELECT "threadId" FROM shown) AND c."vanishedAt" IS NULL
      GROUP BY c."threadId"
    ),
    marked AS (
      SELECT g."threadId",
             SUM(CASE WHEN g."layer" = 'claim' THEN 1 ELSE 0 END) AS "claims",
             SUM(CASE WHEN g."layer" = 'intervention' THEN 1 ELSE 0 END) AS "interventions",
             SUM(CASE WHEN g."layer" = 'signal' THEN 1 ELSE 0 END) AS "signals"
      FROM "Tag" g JOIN "Comment" c ON c."id" = g."commentId" AND c."vanishedAt" IS NULL
      WHERE g."threadId" IN (SELECT "threadId" FROM shown) AND g."verdict" <> 'rejected'
      GROUP BY g."threadId"
    )
    SELECT shown.*, said."present", said."participants", said."unsure", said."unreviewed",
           marked."claims", marked."interventions", marked."signals"
    FROM shown
    LEFT JOIN said ON said."threadId" = shown."threadId"
    LEFT JOIN marked ON marked."threadId" = shown."threadId"
    ${order("shown")}`;
}

/** Both engines answer counts as bigint, or null where nothing was counted. */
type Count = bigint | number | null;
type Row = {
  articleId: string;
  title: string;
  publisher: string | null;
  publishedAt: string | null;
  publishedPrecision: string;
  threadId: string | null;
  declaredCount: Count;
  closed: boolean | Count;
} & Record<"present" | "participants" | "unsure" | "unreviewed" | "claims" | "interventions" | "signals", Count>;

function threadRow(row: Row, people: ReadonlyMap<string, Participant[]>): Omit<ThreadRow, "found"> {
  const { articleId, title, publisher, publishedAt, publishedPrecision, threadId } = row;
  const thread = threadId === null ? null : threadCounts(threadId, row, people.get(threadId) ?? []);
  return { articleId, title, publisher, publishedAt, publishedPrecision, thread };
}

function threadCounts(id: string, row: Row, busiest: Participant[]): ThreadCounts {
  return {
    id,
    closed: Boolean(row.closed),
    declared: row.declaredCount === null ? null : Number(row.declaredCount),
    present: Number(row.present ?? 0),
    participants: Number(row.participants ?? 0),
    busiest,
    claims: Number(row.claims ?? 0),
    interventions: Number(row.interventions ?? 0),
    signals: Number(row.signals ?? 0),
    unsure: Number(row.unsure ?? 0),
    unreviewed: Number(row.unreviewed ?? 0),
  };
}
