import { Prisma, type PrismaClient } from "../generated/sqlite/client";
import type { Term } from "./query";
import { HIT, MISS, type Request, type Row } from "./request";

const headline = `StartSel="${HIT}", StopSel="${MISS}", MaxWords=24, MinWords=12, MaxFragments=1`;

/** Full-text search with tsvector and GIN, ranked by `ts_rank`. */
export const searchPostgres = {
  comments(db: PrismaClient, { terms, threadId, limit, offset }: Request): Promise<Row[]> {
    const inThread = threadId === null ? Prisma.empty : Prisma.sql`AND c."threadId" = ${threadId}`;
    return db.$queryRaw<Row[]>`
      WITH best AS (
        SELECT c."id", c."threadId", c."author", c."ordinal", c."text", ts_rank(c."search", q) AS "rank", q
        FROM "Comment" c, to_tsquery('english', ${expression(terms)}) q
        WHERE c."search" @@ q ${inThread}
        ORDER BY "rank" DESC, c."id" LIMIT ${limit} OFFSET ${offset}
      )
      SELECT b."id", a."id" AS "articleId", b."threadId", a."title", b."author", b."ordinal",
             ts_headline('english', left(b."text", 100000), b.q, ${headline}) AS "marked"
      FROM best b JOIN "Thread" t ON t."id" = b."threadId" JOIN "Article" a ON a."id" = t."articleId"
      ORDER BY b."rank" DESC, b."id"`;
  },

  articles(db: PrismaClient, { terms, limit, offset }: Request): Promise<Row[]> {
    return db.$queryRaw<Row[]>`
      SELECT a."id", a."id" AS "articleId", t."id" AS "threadId", a."title", NULL AS "author", NULL::int AS "ordinal",
             ts_headline('english', left(a."title", 100000), q, ${headline}) AS "marked"
      FROM "Article" a LEFT JOIN "Thread" t ON t."articleId" = a."id", to_tsquery('english', ${expression(terms)}) q
      WHERE a."search" @@ q
      ORDER BY ts_rank(a."search", q) DESC, a."id" LIMIT ${limit} OFFSET ${offset}`;
  },
};

/** tsquery's own language: `('a' <-> 'b') & 'c':* & !'d'`. */
function expression(terms: Term[]): string {
  return terms
    .map(({ words, prefix, negated }) => {
      const phrase = words.map((word, i) => `'${word}'${prefix && i === words.length - 1 ? ":*" : ""}`).join(" <-> ");
      return `${negated ? "!" : ""}(${phrase})`;
    })
    .join(" & ");
}
