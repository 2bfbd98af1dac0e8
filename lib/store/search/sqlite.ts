import { Prisma, type PrismaClient } from "../generated/sqlite/client";
import type { Term } from "./query";
import { HIT, MISS, type Request, type Row } from "./request";

/** Full-text search with FTS5, ranked by BM25. */
export const searchSqlite = {
  comments(db: PrismaClient, { terms, threadId, limit, offset }: Request): Promise<Row[]> {
    const inThread = threadId === null ? Prisma.empty : Prisma.sql`AND c."threadId" = ${threadId}`;
    return db.$queryRaw<Row[]>`
      SELECT c."id", a."id" AS "articleId", c."threadId", a."title", c."author", c."ordinal",
             snippet("CommentSearch", 0, ${HIT}, ${MISS}, '…', 24) AS "marked"
      FROM "CommentSearch"
      JOIN "Comment" c ON c.rowid = "CommentSearch".rowid
      JOIN "Thread" t ON t."id" = c."threadId"
      JOIN "Article" a ON a."id" = t."articleId"
      WHERE "CommentSearch" MATCH ${expression(terms)} ${inThread}
      ORDER BY "CommentSearch".rank, c."id" LIMIT ${limit} OFFSET ${offset}`;
  },

  articles(db: PrismaClient, { terms, limit, offset }: Request): Promise<Row[]> {
    return db.$queryRaw<Row[]>`
      SELECT a."id", a."id" AS "articleId", t."id" AS "threadId", a."title", NULL AS "author", NULL AS "ordinal",
             snippet("ArticleSearch", 0, ${HIT}, ${MISS}, '…', 24) AS "marked"
      FROM "ArticleSearch"
      JOIN "Article" a ON a.rowid = "ArticleSearch".rowid
      LEFT JOIN "Thread" t ON t."articleId" = a."id"
      WHERE "ArticleSearch" MATCH ${expression(terms)}
      ORDER BY "ArticleSearch".rank, a."id" LIMIT ${limit} OFFSET ${offset}`;
  },
};

/** FTS5's own language: `"a b" AND "c"* NOT "d"`; NOT binds to what stands before it. */
function expression(terms: Term[]): string {
  const phrase = ({ words, prefix }: Term) => `"${words.join(" ")}"${prefix ? "*" : ""}`;
  const wanted = terms.filter((term) => !term.negated).map(phrase);
  const unwanted = terms.filter((term) => term.negated).map((term) => ` NOT ${phrase(term)}`);
  return `(${wanted.join(" AND ")})${unwanted.join("")}`;
}
