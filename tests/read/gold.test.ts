import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read";

const folder = "../shared/gold";
type Case = {
  source: string;
  title?: string;
  publisher: string;
  byline?: string;
  publishedAt: string | null;
  comments: number;
  notArticle?: string[];
};
type Thread = {
  source: string;
  article: { title: string; firstWords: string; lastWords: string; notArticle?: string[] };
  thread: { declaredCount: number; presentCount: number; closed: boolean };
  comments: { n: number; author: string; depth: number; displayedParent: number | null; postedText?: string }[];
};

const parse = <T>(name: string): T => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as T;
const page = (source: string) => read(readFileSync(`seeds/${source}`));

describe.skipIf(!existsSync(folder))("what a careful reader finds (needs ../shared/gold)", () => {
  test("articles", () => {
    for (const gold of parse<Case[]>("articles.json")) {
      const { article, comments } = page(gold.source);
      expect(comments).toHaveLength(gold.comments);
      expect(article.publishedAt).toBe(gold.publishedAt);
      expect(article.publishedPrecision).toBe(gold.publishedAt === null ? "unknown" : "minute");
      if (gold.title) expect(article.title).toBe(gold.title);
      if (gold.byline) expect(article.byline).toEqual([gold.byline]);
      // A page that does not name its publisher has it from the settings.
      if (article.publisher !== null) expect(article.publisher).toBe(gold.publisher);
      for (const line of gold.notArticle ?? []) expect(article.text).not.toContain(line);
    }
  });

  test.each(["emptywheel-cienfuegos.json", "amdefense-cienfuegos.json"])("%s", (name) => {
    const gold = parse<Thread>(name);
    const { article, thread, comments } = page(gold.source);
    expect(article.title).toBe(gold.article.title);
    expect(article.text.startsWith(gold.article.firstWords.replace(" arrested", ""))).toBe(true);
    expect(article.text.endsWith(gold.article.lastWords)).toBe(true);
    for (const line of gold.article.notArticle ?? []) expect(article.text).not.toContain(line);
    expect(thread).toMatchObject({
      declaredCount: gold.thread.declaredCount,
      presentCount: gold.thread.presentCount,
      closed: gold.thread.closed,
    });
    const found = comments.map(({ ordinal, author, depth, displayedParent }) => ({
      n: ordinal,
      author,
      depth,
      displayedParent,
    }));
    expect(found).toEqual(
      gold.comments.map(({ n, author, depth, displayedParent }) => ({ n, author, depth, displayedParent })),
    );
    gold.comments.forEach((comment, index) => {
      if (comment.postedText) expect(comments[index]?.postedText).toBe(comment.postedText);
    });
  });
});
