import Link from "next/link";
import type { CommentFound } from "@/lib/insight/search";
import { deskHref } from "../desk-href";
import { Snippet } from "../snippet";
import classes from "./found.module.css";

const SHOWN = 3;

/** The comments under an article that a search found: the best few, and how many more there are. */
export function Found({ articleId, found }: { articleId: string; found: readonly CommentFound[] }) {
  if (found.length === 0) return null;
  const more = found.slice(SHOWN);
  return (
    <div className={classes.found}>
      <FoundList articleId={articleId} found={found.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details>
          <summary>{more.length} more here</summary>
          <FoundList articleId={articleId} found={more} />
        </details>
      )}
    </div>
  );
}

function FoundList({ articleId, found }: { articleId: string; found: readonly CommentFound[] }) {
  return (
    <ul>
      {found.map((comment) => (
        <li key={comment.ordinal}>
          <Link href={deskHref(articleId, { c: comment.ordinal })} prefetch={false} className={classes.foundLink}>
            <span className={classes.foundBy}>
              {comment.author || "No name"}, {comment.ordinal}
            </span>{" "}
            <Snippet snippet={comment.snippet} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
