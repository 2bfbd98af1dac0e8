import Link from "next/link";
import type { ThreadCounts, ThreadRow } from "@/lib/insight/threads";
import { deskHref } from "../desk-href";
import { Found } from "./found";
import classes from "./list.module.css";
import { People } from "./people";
import { PublishedAt } from "./published-at";

/** An article of the list. Every count is a link to the desk that shows what it counts. */
export function Row({ row }: { row: ThreadRow }) {
  const { articleId, thread } = row;
  return (
    <tr>
      <th scope="row" className={classes.article}>
        <Link href={deskHref(articleId)} className={classes.articleTitle} data-row>
          {row.title || "Untitled"}
        </Link>
        <Found articleId={articleId} found={row.found} />
      </th>
      <td className={classes.publisher}>{row.publisher ?? <span className={classes.none}>not named</span>}</td>
      <td className={classes.date}>
        <PublishedAt at={row.publishedAt} precision={row.publishedPrecision} />
      </td>
      {thread ? <Counts articleId={articleId} thread={thread} /> : <NoThread />}
    </tr>
  );
}

function NoThread() {
  return (
    <td colSpan={5} className={classes.noThread}>
      The article came without a thread
    </td>
  );
}

function Counts({ articleId, thread }: { articleId: string; thread: ThreadCounts }) {
  const { declared, present } = thread;
  const missing = declared !== null && declared > present;
  return (
    <>
      <td className={classes.numeric} data-label="Comments">
        <Count href={deskHref(articleId)} count={present} what="comments">
          {present}
          {declared !== null && <span className={classes.of}> of {declared}</span>}
        </Count>
        {missing && <span className="visually-hidden">, {declared - present} are not in the file</span>}
      </td>
      <td className={classes.numeric} data-label="People">
        <People articleId={articleId} count={thread.participants} busiest={thread.busiest} />
      </td>
      <td className={classes.numeric} data-label="Claims">
        <Count
          href={deskHref(articleId, { show: "claims" })}
          count={thread.claims}
          what="claims"
          mark={classes.claims}
        />
      </td>
      <td className={classes.numeric} data-label="Interventions">
        <Count
          href={deskHref(articleId, { show: "interventions" })}
          count={thread.interventions}
          what="interventions"
          mark={classes.interventions}
        />
      </td>
      <td className={`${classes.numeric} ${classes.waits}`} data-label="Waiting">
        <Waiting articleId={articleId} thread={thread} />
      </td>
    </>
  );
}

function Waiting({ articleId, thread }: { articleId: string; thread: ThreadCounts }) {
  if (thread.unsure === 0 && thread.unreviewed === 0) return <span className={classes.none}>nothing</span>;
  return (
    <>
      {thread.unsure > 0 && (
        <Count href={deskHref(articleId, { show: "unsure" })} count={thread.unsure} what="">
          {thread.unsure} <span className={classes.of}>unsure</span>
          <span className="visually-hidden"> {thread.unsure === 1 ? "link" : "links"}</span>
        </Count>
      )}
      {thread.unreviewed > 0 && (
        <Count href={deskHref(articleId, { show: "unreviewed" })} count={thread.unreviewed} what="">
          {thread.unreviewed} <span className={classes.of}>to review</span>
        </Count>
      )}
    </>
  );
}

type CountProps = { href: string; count: number; what: string; mark?: string; children?: React.ReactNode };

/** A count that opens what it counts; nothing counted opens nothing. */
function Count({ href, count, what, mark, children }: CountProps) {
  if (count === 0) return <span className={classes.none}>0</span>;
  return (
    <Link href={href} prefetch={false} className={classes.count}>
      <span className={mark}>{children ?? count}</span>
      {what && <span className="visually-hidden"> {what}</span>}
    </Link>
  );
}
