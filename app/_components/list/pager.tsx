import { THREADS_PER_PAGE, type ThreadList } from "@/lib/insight/threads";
import { type ThreadsQuery, threadsHref } from "@/lib/insight/threads-query";
import { RefetchLink } from "./frame";
import classes from "./list.module.css";

/** The way through a list that is longer than a page. */
export function Pager({ list, query }: { list: ThreadList; query: ThreadsQuery }) {
  const pages = Math.ceil(list.total / THREADS_PER_PAGE);
  if (pages <= 1 || query.page > pages) return null;
  const first = (query.page - 1) * THREADS_PER_PAGE + 1;
  return (
    <nav className={classes.pager} aria-label="Pages">
      <Step label="Previous" page={query.page - 1} pages={pages} query={query} />
      <span>
        {first.toLocaleString("en")}–{(first + list.rows.length - 1).toLocaleString("en")} of{" "}
        {list.total.toLocaleString("en")}
      </span>
      <Step label="Next" page={query.page + 1} pages={pages} query={query} />
    </nav>
  );
}

function Step({ label, page, pages, query }: { label: string; page: number; pages: number; query: ThreadsQuery }) {
  if (page < 1 || page > pages) return <span className={classes.none}>{label}</span>;
  return (
    <RefetchLink href={threadsHref(query, { page })} className={classes.step}>
      {label}
    </RefetchLink>
  );
}
