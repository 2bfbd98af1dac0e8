import type { Term } from "./query";

/** A query that both engines can answer. */
export type Request = { terms: Term[]; threadId: string | null; limit: number; offset: number };

/** What both engines answer; `marked` has HIT before and MISS after each hit. */
export type Row = {
  id: string;
  articleId: string;
  threadId: string | null;
  title: string;
  author: string | null;
  ordinal: number | bigint | null;
  marked: string;
};

/** Control characters, which no reader keeps, mark the hits in a snippet. */
export const HIT = "\u0001";
export const MISS = "\u0002";
