import type { DeskComment } from "@/lib/insight/desk-view";
import { Badge } from "./badge";
import { decisionWords, roleWords } from "./words";

/** What is known of a comment at a glance: its author's role, its state on the page, what was decided here. */
export function CommentBadges({ comment }: { comment: DeskComment }) {
  const role = roleWords[comment.role];
  return (
    <>
      {role && <Badge tone={comment.role === "staff" ? "intervention" : "author"}>{role}</Badge>}
      {comment.kind !== "comment" && <Badge>{comment.kind}</Badge>}
      {comment.state !== "published" && <Badge tone="waits">{comment.state} on the page</Badge>}
      {comment.vanished && <Badge tone="waits">no longer on the page</Badge>}
      {comment.decision !== "none" && (
        <Badge tone={decisionTones[comment.decision]}>{decisionWords[comment.decision]}</Badge>
      )}
    </>
  );
}

const decisionTones = { approved: "good", removed: "bad", spam: "bad", escalated: "waits" } as const;
