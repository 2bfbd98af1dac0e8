import { SEARCH_LIMIT, type ThreadList } from "@/lib/insight/threads";
import type { ThreadsQuery } from "@/lib/insight/threads-query";

const articles = (count: number) => (count === 1 ? "1 article" : `${count.toLocaleString("en")} articles`);

/** One sentence on what the list holds; read out when it changes. */
export function summarise(list: ThreadList, query: ThreadsQuery): string {
  if (list.stored === 0) return "";
  if (list.total === list.stored) return articles(list.total);
  const found = `${list.total.toLocaleString("en")} of ${articles(list.stored)}`;
  if (!query.q) return found;
  const best = list.capped ? `, looking at the ${SEARCH_LIMIT} best titles and comments` : "";
  return `${found} with “${query.q}”${best}`;
}
