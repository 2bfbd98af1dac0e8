import type { Document } from "@/lib/model";

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Lines of a file that stand nowhere in the document made of it. */
export function unaccounted(text: string, document: Document): string[] {
  const kept = [
    document.article.title,
    document.article.text,
    ...document.article.furniture.map((part) => part.text),
    ...(document.thread?.notices ?? []),
    ...document.comments.flatMap((comment) => [comment.text, comment.postedText ?? ""]),
  ].map(squeeze);
  const whole = kept.join("\n");
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(squeeze);
  return lines.filter((line) => line !== "" && !whole.includes(line) && !isHeader(line, document));
}

/** A header line is accounted for by its author (and time). */
const isHeader = (line: string, document: Document): boolean =>
  document.comments.some((comment) => line.includes(squeeze(comment.author)));
