import type { Desk } from "@/lib/insight/desk-view";
import classes from "./article-pane.module.css";
import { plural } from "./words";

type Piece = Desk["article"]["furniture"][number];

/** A part of the page that is not the article's text: folded where it stood, never thrown away. */
export function FurniturePiece({ piece, open }: { piece: Piece; open: boolean }) {
  const lines = piece.text.split("\n").length;
  return (
    <details className={classes.furniture} open={open}>
      <summary>
        {piece.kind.replace("-", " ")} · {plural(lines, "line")}
      </summary>
      <p dir="auto">{piece.text}</p>
    </details>
  );
}
