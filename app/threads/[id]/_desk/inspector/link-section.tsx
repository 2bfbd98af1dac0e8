"use client";

import { Button } from "@mantine/core";
import type { Alternative, DeskComment } from "@/lib/insight/desk-view";
import type { AnswerTarget, LinkTarget } from "@/lib/model";
import { useDesk } from "../desk-context";
import { confidenceWords, evidenceWords, linkStyle, percent, targetWords } from "../words";
import classes from "./inspector.module.css";
import { Section } from "./section";

/** Whom the comment answers, how we know, how sure we are, and who else it could be: one press settles it. */
export function LinkSection({ comment }: { comment: DeskComment }) {
  const { comments, canDecide, review, tree } = useDesk();
  const byOrdinal = (ordinal: number) => comments.find((other) => other.ordinal === ordinal);
  const { answers, machine, displayedParent } = comment;
  const words = (to: AnswerTarget) => targetWords(to, (ordinal) => byOrdinal(ordinal)?.author);
  const settle = (to: AnswerTarget) => {
    const target = linkTarget(to, (ordinal) => byOrdinal(ordinal)?.id);
    if (target) void review.act(comment, { kind: "link", to: target });
  };
  const human = answers.origin === "human";
  const style = linkStyle(comment);
  const others = candidates(comment);

  return (
    <Section title="Answers">
      <div className={classes.link} data-link={style}>
        <p className={classes.target}>
          {typeof answers.to === "number" ? (
            <button type="button" className={classes.quiet} onClick={() => tree.show(answers.to as number)}>
              {words(answers.to)}
            </button>
          ) : (
            words(answers.to)
          )}
        </p>
        <p className={classes.why}>
          {human ? (
            "Set by a person."
          ) : (
            <>
              {machine.why || evidenceWords[answers.evidence]} · <Confidence value={answers.confidence} />
            </>
          )}
        </p>
        {canDecide && !human && style !== "sure" && (
          <Button size="compact-sm" variant="light" mt={6} onClick={() => settle(answers.to)}>
            Confirm
          </Button>
        )}
      </div>
      {displayedParent !== null && displayedParent !== answers.to && (
        <p className={classes.why}>The page nests it under {words(displayedParent)}.</p>
      )}
      {displayedParent === null && typeof answers.to === "number" && (
        <p className={classes.why}>The page nests it under nothing.</p>
      )}
      {others.length > 0 && (
        <ul className={classes.others} aria-label="Runners-up">
          {others.map((other) => (
            <li key={other.to}>
              <div>
                {words(other.to)} {other.confidence > 0 && <Confidence value={other.confidence} />}
                {other.why && <p className={classes.why}>{other.why}</p>}
              </div>
              {canDecide && (
                <Button size="compact-sm" variant="default" onClick={() => settle(other.to)}>
                  Choose
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Confidence({ value }: { value: number }) {
  return (
    <span className={classes.confidence}>
      {confidenceWords(value)}, {percent(value)}
    </span>
  );
}

/** The runners-up; after a person chose something else, the machine's own reading comes first. */
function candidates({ answers, machine, displayedParent }: DeskComment): Alternative[] {
  const all = [{ to: machine.to, confidence: machine.confidence, why: machine.why }, ...machine.alternatives];
  if (displayedParent !== null && !all.some(({ to }) => to === displayedParent)) {
    all.push({ to: displayedParent, confidence: 0, why: "where the page nests it" });
  }
  return all.filter(({ to }) => to !== answers.to).slice(0, 4);
}

function linkTarget(to: AnswerTarget, idOf: (ordinal: number) => string | undefined): LinkTarget | null {
  if (to === "article" || to === "missing") return { kind: to };
  const id = idOf(to);
  return id ? { kind: "comment", id } : null;
}
