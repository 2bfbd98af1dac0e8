import type { ThreadRow } from "@/lib/insight/threads";
import type { ThreadsQuery } from "@/lib/insight/threads-query";
import { columns } from "./columns";
import classes from "./list.module.css";
import { Row } from "./row";
import { SortHeader } from "./sort-header";

/** The list as a table; below 48rem its rows are set as cards. */
export function ThreadsTable({ rows, query }: { rows: readonly ThreadRow[]; query: ThreadsQuery }) {
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">Articles and their threads; each head of a column orders by it</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <SortHeader key={column.sort} column={column} query={query} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.articleId} row={row} />
        ))}
      </tbody>
    </table>
  );
}
