import { type Found, type Store, sharedStore } from "../store";

/** Words around what was found, in parts; `start` is the part's offset in the snippet, in UTF-16 code units. */
export type Snippet = { text: string; start: number; match: boolean }[];

export type ThreadFound = { articleId: string; title: string; publisher: string | null };
export type CommentFound = { articleId: string; title: string; ordinal: number; author: string; snippet: Snippet };

/** What the palette and the list show of a search over titles and comments, best first. */
export type SearchHits = { threads: ThreadFound[]; comments: CommentFound[] };

/** Searches titles and comment texts at once, at most `limit` of each. */
export async function searchEverything(text: string, limit: number, store: Store = sharedStore()): Promise<SearchHits> {
  const [articles, comments] = await Promise.all([
    store.search({ text, in: "articles", limit }),
    store.search({ text, in: "comments", limit }),
  ]);
  const publishers = await store.db.article.findMany({
    where: { id: { in: articles.map((found) => found.articleId) } },
    select: { id: true, publisher: true, site: true },
  });
  const publisherOf = new Map(publishers.map((row) => [row.id, row.publisher ?? row.site]));
  return {
    threads: articles.map(({ articleId, title }) => ({
      articleId,
      title,
      publisher: publisherOf.get(articleId) ?? null,
    })),
    comments: comments.flatMap(commentFound),
  };
}

function commentFound({ articleId, title, ordinal, author, snippet }: Found): CommentFound[] {
  if (ordinal === null) return [];
  return [{ articleId, title, ordinal, author: author ?? "", snippet: withOffsets(snippet) }];
}

function withOffsets(parts: Found["snippet"]): Snippet {
  let start = 0;
  return parts.map(({ text, hit }) => {
    const part = { text, start, match: hit };
    start += text.length;
    return part;
  });
}
