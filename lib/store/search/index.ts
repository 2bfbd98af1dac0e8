import type { PrismaClient } from "../generated/sqlite/client";
import type { Location } from "../location";
import { searchPostgres } from "./postgresql";
import { parseQuery } from "./query";
import { HIT, MISS } from "./request";
import { searchSqlite } from "./sqlite";

type SearchQuery = {
  /** What the person typed: words, "phrases", -exclusions. Any string is safe. */
  text: string;
  in: "comments" | "articles";
  /** Only this thread's comments. */
  threadId?: string;
  /** 20 unless told, 200 at most. */
  limit?: number;
  offset?: number;
};

/** Something found, best first. `snippet` is the words around the hits, cut at the hits' edges. */
export type Found = {
  /** Of the comment or the article. */
  id: string;
  articleId: string;
  threadId: string | null;
  title: string;
  /** Of a comment. */
  author: string | null;
  ordinal: number | null;
  snippet: { text: string; hit: boolean }[];
};

export type Search = (query: SearchQuery) => Promise<Found[]>;

export function searchOf(db: PrismaClient, dialect: Location["dialect"]): Search {
  const engine = dialect === "sqlite" ? searchSqlite : searchPostgres;
  return async ({ text, in: kind, threadId = null, limit = 20, offset = 0 }) => {
    const terms = parseQuery(text);
    if (terms.length === 0) return [];
    const request = { terms, threadId, limit: Math.min(Math.max(limit, 1), 200), offset: Math.max(offset, 0) };
    const rows = kind === "comments" ? await engine.comments(db, request) : await engine.articles(db, request);
    return rows.map(({ marked, ordinal, ...row }) => ({
      ...row,
      ordinal: ordinal === null ? null : Number(ordinal),
      snippet: cut(marked),
    }));
  };
}

function cut(marked: string): Found["snippet"] {
  return marked
    .split(HIT)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part.replaceAll(MISS, ""), hit: false }];
      const end = part.includes(MISS) ? part.indexOf(MISS) : part.length;
      return [
        { text: part.slice(0, end), hit: true },
        { text: part.slice(end).replaceAll(MISS, ""), hit: false },
      ];
    })
    .filter((part) => part.text !== "");
}
