import type { Anchored } from "../anchor";
import type { Document } from "../model";
import { findPresupposition } from "./cues";
import type { Topics } from "./topics";

/**
 * A reply that presupposes that "you" claimed something about a name which
 * stands neither in the article nor in any comment before it, and that shares
 * no topic with the comment it is shown under. Gives the name, or null.
 */
export function unraisedTopic(
  document: Document,
  anchored: Anchored,
  topics: Topics,
  comment: number,
  parent: number | null,
): string | null {
  const { text } = document.comments[comment] as Document["comments"][number];
  const asked = findPresupposition(text);
  if (!asked || (parent !== null && topics.shared(comment, parent, 1) > 0)) return null;
  const { corpus } = anchored;
  const t = comment + 1;
  const end = corpus.firsts[t + 1] as number;
  for (let token = corpus.tokenAt(t, asked.start); token < end; token += 1) {
    const start = corpus.starts[token] as number;
    const gap = text.slice(corpus.ends[token - 1], start);
    if (start >= asked.end && /[.!?\n]/.test(gap)) return null;
    const written = corpus.written(token, t);
    const letter = written[0] as string;
    const isName = written.length >= 3 && letter !== letter.toLowerCase() && start > asked.start;
    if (isName && topics.isNew(comment, token)) return written;
  }
  return null;
}

/** A line quoted with `>` or a passage after "you said" that stands nowhere in the file. */
export function quotesNobody(document: Document, anchored: Anchored, comment: number): string | null {
  const { text } = document.comments[comment] as Document["comments"][number];
  for (const span of anchored.comments[comment]?.dangling ?? []) {
    const lead = text.slice(Math.max(0, span.start - 60), span.start);
    const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
    const quotedLine = /^\s{0,8}&?(?:>|&gt;)/.test(text.slice(lineStart, lineStart + 12));
    if (
      quotedLine ||
      /\byou (?:say|said|wrote|write|claim|claimed|state|stated|mention|mentioned)\b[^.!?\n]{0,30}$/i.test(lead)
    ) {
      return text.slice(span.start, Math.min(span.end, span.start + 60));
    }
  }
  return null;
}
