import { memo, type ReactNode } from "react";
import { type Mark, type Segment, segment } from "@/lib/insight/desk-segments";
import classes from "./marked-text.module.css";

type Props = { text: string; marks: readonly Mark[]; revealed: boolean };

/** Kinds of signal that are blurred until a person asks to see them. */
const veiled = new Set(["threat", "slur"]);

/** A text with its passages marked, each with its name behind it. The text is only ever drawn as text. */
export const MarkedText = memo(function MarkedText({ text, marks, revealed }: Props) {
  return segment(text, marks).map((part) => (
    <span key={part.start}>
      {wrap(part, revealed)}
      {part.ending.map(
        (mark) =>
          mark.label && (
            <span key={mark.id} className={classes.label} data-layer={mark.layer}>
              {mark.label}
            </span>
          ),
      )}
    </span>
  ));
});

/** Nests the marks of a stretch, the longest outside. */
function wrap({ text, marks }: Segment, revealed: boolean): ReactNode {
  let inner: ReactNode = text;
  for (const mark of marks.toReversed()) inner = <Marked mark={mark} revealed={revealed} inner={inner} />;
  return inner;
}

function Marked({ mark, revealed, inner }: { mark: Mark; revealed: boolean; inner: ReactNode }) {
  if (mark.layer === "link") return <span className={classes.link}>{inner}</span>;
  const veil = !revealed && mark.layer === "signal" && veiled.has(mark.label);
  return <mark className={`mark-${mark.layer} ${veil ? classes.veil : ""}`}>{inner}</mark>;
}
