import type { Metadata } from "next";
import { listThreads } from "@/lib/insight/threads";
import { parseThreadsQuery } from "@/lib/insight/threads-query";
import { EmptyList } from "./_components/list/empty";
import { Filters } from "./_components/list/filters";
import { ListFrame } from "./_components/list/frame";
import classes from "./_components/list/list.module.css";
import { MisreadNotice } from "./_components/list/misread-notice";
import { Pager } from "./_components/list/pager";
import { summarise } from "./_components/list/summary";
import { ThreadsTable } from "./_components/list/threads-table";
import { guard } from "./_server/guard";

// The template of the layout is for the pages below it, not for its own.
export const metadata: Metadata = { title: { absolute: "Threads · Postil" } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `/`: every article, with and without a thread. */
export default async function ThreadsPage({ searchParams }: Props) {
  await guard("read");
  const { query, misread } = parseThreadsQuery(await searchParams);
  const list = await listThreads(query);
  return (
    <div className={classes.page}>
      <ListFrame query={query}>
        <header className={classes.top}>
          <h1 className={classes.title}>Threads</h1>
          <p className={classes.summary} role="status">
            {summarise(list, query)}
          </p>
        </header>
        <MisreadNotice misread={misread} />
        {list.stored > 0 && <Filters query={query} publishers={list.publishers} />}
        <div className={classes.rows}>
          {list.rows.length > 0 ? (
            <ThreadsTable rows={list.rows} query={query} />
          ) : (
            <EmptyList list={list} query={query} />
          )}
          <Pager list={list} query={query} />
        </div>
      </ListFrame>
    </div>
  );
}
