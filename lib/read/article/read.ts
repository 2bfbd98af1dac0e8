import type { Article, Furniture, Span } from "../../model";
import { fold, type Line, words } from "../lines";
import { isBiography, isBiographyOf, isPerson, readByline } from "./byline";
import { type Front, isProse, readFront } from "./front";
import { endsAsSentence, type FurnitureKind, furnitureKind, isHeadlineLike } from "./furniture";
import { canonical, publisherOfBiography, publisherOfText } from "./publisher";

type Part = { at: number; kind: FurnitureKind | "paragraph" | "title" };

/**
 * The article above a thread, or a whole file that is an article. `hint` is
 * the title where the thread's heading repeats it. Every filled line becomes
 * the title, a paragraph or furniture.
 */
export function readArticle(lines: readonly Line[], hint: string | null): Article {
  const front = readFront(lines, hint);
  const parts = classify(lines, front);
  const { text, paragraphs, furniture } = lay(lines, parts);
  const published = front.published;
  return {
    title: front.titleText,
    publisher: choosePublisher(lines, front, parts, text),
    byline: front.byline,
    publishedAt: published?.postedAt ?? null,
    publishedPrecision: precisionOf(published?.postedAt ?? null),
    url: front.url,
    text,
    paragraphs,
    furniture,
  };
}

function precisionOf(at: string | null): Article["publishedPrecision"] {
  if (at === null) return "unknown";
  return at.includes("T") ? "minute" : "day";
}

function classify(lines: readonly Line[], front: Front): Part[] {
  const filled = lines.flatMap((line, at) => (line.text === "" ? [] : [at]));
  const parts: Part[] = filled.map((at) => {
    // A title that was cut from its line ("Title | Publisher") leaves the whole line among the furniture.
    if (at === front.title) return { at, kind: front.titleText === lines[at]?.text ? "title" : "section" };
    return { at, kind: front.kinds.get(at) ?? furnitureKind(lines[at]?.text ?? "") ?? "paragraph" };
  });
  markCaptions(lines, parts);
  markPeople(lines, parts, front);
  markRelated(lines, parts);
  return parts;
}

const textOf = (lines: readonly Line[], part: Part | undefined): string => (part ? (lines[part.at]?.text ?? "") : "");

/** A caption often stands twice: once as alternative text, once with its credit. */
function markCaptions(lines: readonly Line[], parts: Part[]): void {
  parts.forEach((part, index) => {
    if (part.kind !== "photo-credit") return;
    for (const other of [parts[index - 1], parts[index + 1]]) {
      const text = textOf(lines, other);
      if (other?.kind === "paragraph" && text.length > 10 && fold(textOf(lines, part)).startsWith(fold(text))) {
        other.kind = "photo-credit";
      }
    }
  });
}

/** Bylines in or after the text, and biographies. */
function markPeople(lines: readonly Line[], parts: Part[], front: Front): void {
  const half = parts.length / 2;
  parts.forEach((part, index) => {
    if (part.kind !== "paragraph") return;
    const text = textOf(lines, part);
    const next = textOf(lines, parts[index + 1]);
    const byline = readByline(text);
    if (byline && byline.rest === "") {
      if (front.byline.length === 0) front.byline.push(...byline.names);
      part.kind = "other";
    } else if (isPerson(text) && isBiographyOf(text, next)) {
      if (front.byline.length === 0) front.byline.push(text);
      part.kind = "biography";
    } else if (front.byline.some((name) => isBiographyOf(name, text) && index >= half)) part.kind = "biography";
    else if (index >= half && index > parts.length - 8 && isBiography(text)) part.kind = "biography";
    else if (front.byline.some((name) => fold(name) === fold(text))) part.kind = "other";
  });
}

/** Headlines of other articles between paragraphs, and the list of them under the text. */
function markRelated(lines: readonly Line[], parts: Part[]): void {
  const list = tailList(lines, parts);
  parts.forEach((part, index) => {
    if (index >= list && part.kind === "paragraph") part.kind = "related";
  });
  const lastProse = parts.findLastIndex((part) => part.kind === "paragraph" && isProse(textOf(lines, part)));
  let between = false;
  parts.forEach((part, index) => {
    if (part.kind !== "paragraph") return;
    const text = textOf(lines, part);
    if (index < lastProse) {
      if (between && isHeadlineLike(text) && standsAlone(lines, parts, index)) part.kind = "related";
    } else if (index > lastProse && between && words(text).length <= 3 && !endsAsSentence(text)) part.kind = "section";
    if (isProse(text)) between = true;
  });
}

/** A list under the text is short: more than this is the article. */
const MAX_LIST = 12;

/**
 * Where the list of other articles under the text begins: a line that
 * introduces one, or a headline; below it only short lines, at least half of
 * them headlines. `parts.length` when there is none.
 */
function tailList(lines: readonly Line[], parts: readonly Part[]): number {
  let start = parts.length;
  let count = 0;
  let headlines = 0;
  for (let index = parts.length - 1; index > parts.length - 1 - MAX_LIST && index > 1; index -= 1) {
    const part = parts[index] as Part;
    const text = textOf(lines, part);
    if (part.kind !== "paragraph" && part.kind !== "related") {
      if (part.kind === "title") break;
      continue;
    }
    const size = words(text).length;
    if (size > 25) break;
    const headline = part.kind === "related" || (size >= 4 && !endsAsSentence(text));
    count += 1;
    if (headline) headlines += 1;
    if (headline && headlines * 2 > count && (part.kind === "related" || size >= 5)) start = index;
  }
  return start;
}

/** Between blank lines, or directly over "Read more". */
function standsAlone(lines: readonly Line[], parts: readonly Part[], index: number): boolean {
  const at = parts[index]?.at ?? 0;
  if ((lines[at - 1]?.text ?? "") !== "") return false;
  return (lines[at + 1]?.text ?? "") === "" || parts[index + 1]?.kind === "related";
}

function lay(
  lines: readonly Line[],
  parts: readonly Part[],
): { text: string; paragraphs: Span[]; furniture: Furniture[] } {
  const texts: string[] = [];
  const paragraphs: Span[] = [];
  const furniture: Furniture[] = [];
  let offset = 0;
  for (const part of parts) {
    const line = lines[part.at] as Line;
    if (part.kind === "paragraph") {
      paragraphs.push({ start: offset, end: offset + line.text.length });
      texts.push(line.text);
      offset += line.text.length + 2;
    } else if (part.kind !== "title") {
      furniture.push({ kind: part.kind, text: line.text, line: line.number, beforeParagraph: paragraphs.length });
    }
  }
  return { text: texts.join("\n\n"), paragraphs, furniture };
}

function choosePublisher(lines: readonly Line[], front: Front, parts: readonly Part[], text: string): string | null {
  if (front.publisher) return canonical(front.publisher);
  for (const part of parts) {
    const named = part.kind === "biography" ? publisherOfBiography(textOf(lines, part)) : null;
    if (named) return canonical(named);
  }
  return publisherOfText(text);
}
