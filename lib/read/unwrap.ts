import type { Line } from "./lines";

/** Widths at which mail programs and text browsers break lines. */
const NARROWEST = 55;
const WIDEST = 100;

/**
 * Joins the lines of paragraphs that were broken at a fixed width. A file is
 * taken as wrapped when no line is wider than that width and several come
 * close to it; two lines are joined only where the next word would not have
 * fitted.
 */
export function unwrap(lines: readonly Line[]): Line[] {
  const width = wrapWidth(lines);
  if (width === null) return [...lines];
  const joined: Line[] = [];
  let pieces: string[] = [];
  let before: Line | undefined;
  const close = () => {
    const head = joined.at(-1);
    if (head && pieces.length > 1) joined[joined.length - 1] = { ...head, text: pieces.join(" ") };
  };
  for (const line of lines) {
    if (before && line.text !== "" && continues(before, line, width)) pieces.push(line.text);
    else {
      close();
      joined.push(line);
      pieces = [line.text];
    }
    before = line;
  }
  close();
  return joined;
}

function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  for (const line of lines) if (line.text.includes(" ")) width = Math.max(width, widthOf(line));
  if (width < NARROWEST || width > WIDEST) return null;
  const full = lines.filter((line) => widthOf(line) >= width * 0.85 && line.text.includes(" "));
  return full.length >= 5 && full.length * 4 >= lines.filter((line) => line.text !== "").length ? width : null;
}

const widthOf = (line: Line): number => line.indent + line.text.length;

function continues(before: Line, line: Line, width: number): boolean {
  if (before.text === "") return false;
  const space = line.text.indexOf(" ");
  const word = space < 0 ? line.text.length : space;
  return widthOf(before) + 1 + word > width && !/^(?:[•◦▪*-]|\d{1,3}[.)]) /u.test(line.text);
}
