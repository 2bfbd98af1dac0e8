import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { firstDirection, type ThreadsQuery, threadsHref } from "@/lib/insight/threads-query";
import type { Column } from "./columns";
import { RefetchLink } from "./frame";
import classes from "./list.module.css";

/** The head of a column: orders by it, and turns the order round when it is the order already. */
export function SortHeader({ column, query }: { column: Column; query: ThreadsQuery }) {
  const active = query.sort === column.sort;
  const dir = active ? (query.dir === "asc" ? "desc" : "asc") : firstDirection(column.sort);
  const Arrow = query.dir === "asc" ? IconArrowUp : IconArrowDown;
  return (
    <th
      scope="col"
      className={column.numeric ? classes.numeric : undefined}
      aria-sort={active ? (query.dir === "asc" ? "ascending" : "descending") : undefined}
    >
      <RefetchLink
        href={threadsHref(query, { sort: column.sort, dir })}
        className={classes.sort}
        title={column.hint && `${column.label}: ${column.hint}`}
      >
        {column.label}
        <span className={classes.arrow}>{active && <Arrow size={14} aria-hidden />}</span>
      </RefetchLink>
    </th>
  );
}
