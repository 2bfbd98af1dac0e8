import type { ThreadList } from "@/lib/insight/threads";
import { type ThreadsQuery, threadsHref } from "@/lib/insight/threads-query";
import classes from "./empty.module.css";
import { RefetchLink } from "./frame";

/** Why there is no row, and what to do. */
export function EmptyList({ list, query }: { list: ThreadList; query: ThreadsQuery }) {
  if (list.stored === 0) return <NothingImported />;
  if (list.total > 0) {
    return (
      <div className={classes.empty}>
        <h2>There is no page {query.page}</h2>
        <p>
          <RefetchLink href={threadsHref(query)}>Go to the first page</RefetchLink>
        </p>
      </div>
    );
  }
  const filtered = query.has !== "all" || query.publisher !== "";
  return (
    <div className={classes.empty}>
      <h2>{query.q ? `No title and no comment has “${query.q}”` : "No article is left by these filters"}</h2>
      {query.q && <p>Try fewer or shorter words. Words are found in full, the last one also by its beginning.</p>}
      <p className={classes.ways}>
        {filtered && query.q && (
          <RefetchLink href={threadsHref(query, { has: "all", publisher: "" })}>Search without the filters</RefetchLink>
        )}
        <RefetchLink href={threadsHref(query, { q: "", has: "all", publisher: "" })}>Show all articles</RefetchLink>
      </p>
    </div>
  );
}

function NothingImported() {
  return (
    <div className={classes.empty}>
      <h2>Nothing has been brought in yet</h2>
      <p>An admin brings a saved page in from the folder that Postil runs in:</p>
      <pre>npm run -s postil -- import FILE</pre>
      <p>The article and its comments then stand here.</p>
    </div>
  );
}
