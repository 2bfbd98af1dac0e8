"use client";

import { Popover } from "@mantine/core";
import Link from "next/link";
import type { Participant } from "@/lib/insight/thread-people";
import { deskHref } from "../desk-href";
import classes from "./list.module.css";

type Props = {
  articleId: string;
  /** How many there are; `busiest` may be fewer. */
  count: number;
  busiest: readonly Participant[];
};

/** The number of people of a thread; opens to their names, each a link to what they wrote. */
export function People({ articleId, count, busiest }: Props) {
  const more = count - busiest.length;
  if (count === 0) return <span className={classes.none}>0</span>;
  return (
    <Popover position="bottom-end" width={260} shadow="md" withRoles trapFocus>
      <Popover.Target>
        <button type="button" className={classes.count}>
          {count}
          <span className="visually-hidden"> {count === 1 ? "person" : "people"}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="People of the thread" className={classes.people}>
        <ul>
          {busiest.map(({ name, comments }) => (
            <li key={name}>
              <Link href={deskHref(articleId, { person: name })} prefetch={false} className={classes.person}>
                <bdi>{name || "No name"}</bdi>
                <span className={classes.of}>
                  {comments} <span className="visually-hidden">{comments === 1 ? "comment" : "comments"}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
        {more > 0 && (
          <p>
            and {more.toLocaleString("en")} more, <Link href={deskHref(articleId)}>in the thread</Link>
          </p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
