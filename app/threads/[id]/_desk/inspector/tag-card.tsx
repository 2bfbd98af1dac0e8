"use client";

import { Button } from "@mantine/core";
import type { DeskComment, DeskTag } from "@/lib/insight/desk-view";
import { Badge } from "../badge";
import { useDesk } from "../desk-context";
import { percent } from "../words";
import classes from "./inspector.module.css";

type Props = { tag: DeskTag; comment: DeskComment };

/** A tag: what it says of which words, by which rule and why; a person confirms or rejects it. */
export function TagCard({ tag, comment }: Props) {
  const { canDecide, review } = useDesk();
  const judge = (verdict: "confirm" | "reject") => {
    const stands = tag.verdict === (verdict === "confirm" ? "confirmed" : "rejected");
    void review.act(comment, { kind: "tag", change: { do: stands ? "clear" : verdict, tagId: tag.id } });
  };
  return (
    <div className={classes.tag} data-layer={tag.layer} data-verdict={tag.verdict}>
      <p className={classes.tagHead}>
        <strong>{tag.type}</strong>
        {tag.stance && <Badge tone="claim">{tag.stance}</Badge>}
        {tag.style && tag.style !== "neutral" && <Badge tone="intervention">{tag.style}</Badge>}
        {tag.verdict !== "none" && <Badge tone={tag.verdict === "confirmed" ? "good" : "bad"}>{tag.verdict}</Badge>}
        {tag.origin === "human" && <Badge>by a person</Badge>}
        {tag.certainty !== null && <span className={classes.confidence}>certainty {percent(tag.certainty)}</span>}
      </p>
      <q className={classes.quoted}>
        <bdi>{comment.text.slice(tag.start, tag.end)}</bdi>
      </q>
      <Slots tag={tag} />
      <p className={classes.why}>
        {tag.why} {tag.rule && <code className={classes.rule}>{tag.rule}</code>}
      </p>
      {canDecide && (
        <div className={classes.judge}>
          <Button
            size="compact-sm"
            variant={tag.verdict === "confirmed" ? "filled" : "default"}
            aria-pressed={tag.verdict === "confirmed"}
            onClick={() => judge("confirm")}
          >
            Confirm
          </Button>
          <Button
            size="compact-sm"
            variant={tag.verdict === "rejected" ? "filled" : "default"}
            aria-pressed={tag.verdict === "rejected"}
            onClick={() => judge("reject")}
          >
            Reject
          </Button>
        </div>
      )}
    </div>
  );
}

/** Who is said to do what to whom; of an intervention, whom it is about. */
function Slots({ tag: { slots, target, provenance } }: { tag: DeskTag }) {
  const { tree } = useDesk();
  const parts = slots ? Object.entries(slots).filter(([, words]) => words) : [];
  if (parts.length === 0 && target === null && (!provenance || provenance === "own")) return null;
  return (
    <dl className={classes.slots}>
      {parts.map(([slot, words]) => (
        <div key={slot}>
          <dt>{slot}</dt>
          <dd>
            <bdi>{words}</bdi>
          </dd>
        </div>
      ))}
      {target !== null && (
        <div>
          <dt>about</dt>
          <dd>
            {typeof target === "number" ? (
              <button type="button" className={classes.quiet} onClick={() => tree.show(target)}>
                comment {target}
              </button>
            ) : (
              aboutWords[target]
            )}
          </dd>
        </div>
      )}
      {provenance && provenance !== "own" && (
        <div>
          <dt>words of</dt>
          <dd>{provenance.replace("-", " ")}</dd>
        </div>
      )}
    </dl>
  );
}

const aboutWords = { article: "the article", missing: "a comment that is not in the file", thread: "the whole thread" };
