import type { Header } from "./header";

/** Parent (index) and depth of each header, from how the page indents them. Any deeper indent is a child: steps may differ. */
export function nest(headers: readonly Header[]): { parent: number | null; depth: number }[] {
  const columns = levels(headers);
  const open: number[] = [];
  return headers.map((header, index) => {
    const column = columns[index] as number;
    while (open.length > 0) {
      const top = open.at(-1) as number;
      const sibling = areNumberedSiblings(headers[top] as Header, header);
      if (!sibling && (columns[top] as number) < column) break;
      open.pop();
    }
    const parent = open.at(-1) ?? null;
    const depth = open.length;
    open.push(index);
    return { parent, depth };
  });
}

/** Numbers are often aligned at their right: 10. begins a column before 9. and is still its sibling. */
function areNumberedSiblings(before: Header, after: Header): boolean {
  const [from, to] = [before.marker, after.marker];
  if (!from || !to || from.number === null || to.number === null || Math.abs(from.number - to.number) !== 1)
    return false;
  return before.indent + from.width === after.indent + to.width;
}

/** Where a page lost its indentation, its bullets still tell the levels: number, disc, circle, square. */
function levels(headers: readonly Header[]): number[] {
  const flat = headers.every((header) => header.indent === headers[0]?.indent);
  const kinds = [...new Set(headers.map((header) => header.marker?.kind ?? ""))];
  if (!flat || kinds.length < 2 || kinds.includes("")) return headers.map((header) => header.indent);
  return headers.map((header) => kinds.indexOf(header.marker?.kind ?? ""));
}
