import type { Role, SourceComment } from "../../model";
import type { Posted } from "../dates/posted";

/** How a list item is marked on the page; `number` is null for bullets. */
export type Marker = { kind: string; number: number | null; width: number };

/** The lines that announce a comment: who, when, whom they answer. */
export type Header = {
  /** Index of its first line. */
  first: number;
  /** Index of the line after its last line. */
  body: number;
  indent: number;
  marker: Marker | null;
  author: string;
  role: Role;
  kind: SourceComment["kind"];
  posted: Posted | null;
  /** The name in "Reply to NAME" where the page shows it. */
  replyTo: string | null;
  /** Indices of header lines that are widgets (badges, "Reply to"): kept as furniture. */
  widgets: number[];
};

const loneBullets = "•◦▪▫‣⁃●○■□◾◽∙·➤►▶»";
const spacedBullets = "*-–—+o";

/** Splits a list marker off a line: a bullet, or a number with a point or bracket. */
export function takeMarker(text: string): { marker: Marker | null; rest: string } {
  const number = /^[(#]?(\d{1,6})[.):]\s+(?=\S)/u.exec(text);
  if (number) {
    return {
      marker: { kind: "number", number: Number(number[1]), width: number[0].length },
      rest: text.slice(number[0].length),
    };
  }
  const first = text[0] ?? "";
  const rest = text.slice(1).trimStart();
  const spaced = rest.length < text.length - 1;
  if (rest !== "" && (loneBullets.includes(first) || (spaced && spacedBullets.includes(first)))) {
    return { marker: { kind: first, number: null, width: text.length - rest.length }, rest };
  }
  return { marker: null, rest: text };
}

/** "Pingback: TITLE": what another page's link leaves in a thread. */
export function takePing(text: string): { author: string; kind: "pingback" | "trackback" } | null {
  if (text.length > 300) return null;
  const match = /^(pingback|trackback)s?(?: by| from|:) ?(\S.*)$/iu.exec(text);
  if (!match) return null;
  const author = (match[2] as string).replace(/ ?\(edit\)$/iu, "").replace(/^: ?/, "");
  return { author, kind: match[1]?.toLowerCase() === "trackback" ? "trackback" : "pingback" };
}
