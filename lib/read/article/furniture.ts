import type { Furniture } from "../../model";
import { fold, words } from "../lines";
import { parseCount } from "../thread/notices";

export type FurnitureKind = Furniture["kind"];

const rules: readonly { kind: FurnitureKind; pattern: RegExp }[] = [
  {
    kind: "banner",
    pattern:
      /(?:^| - |[|:•] ?)(?:join now|sign up now|register now|apply now|shop now|buy now|donate(?: now| today)?|subscribe now|learn more|click here)!?$|^(?:advertisement|ad|advertising|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after) .{1,40}|continue reading below|anzeige|werbung|publicité|publicidad|pubblicità|реклама)$|^skip (?:to|advertisement)\b.{0,40}$/u,
  },
  {
    kind: "subscribe",
    pattern:
      /^(?:join (?:the|our) (?:mailing list|newsletter).{0,60}|subscribe(?:$| (?:to|now|today|here)\b.{0,120})|sign up (?:for|to) .{1,120}|get (?:our|the) .{1,60} newsletter.{0,60}|newsletter|get .{1,60} (?:in|to) your inbox.{0,40}|notify of|mailing list|support (?:us|our work|independent journalism|the \p{L}+(?: \p{L}+)?).{0,80}|contribute|available for everyone, funded by readers|already a subscriber.{0,60}|become a (?:member|patron|supporter).{0,60}|enter your email.{0,60}|email address:?|follow us on .{1,60}|(?:newsletter )?(?:abonnieren|abonnez-vous.{0,60}|suscríbete.{0,60}|iscriviti.{0,60}))[.!:]?$/u,
  },
  {
    kind: "photo-credit",
    pattern:
      /\((?:(?:photo|image|picture|illustration|graphic|video|foto|bild|crédit|file)\b.{1,120}|[^()]{2,80}\/ ?(?:ap|afp|reuters|getty(?: images)?|epa|upi|bloomberg|the washington post|dpa|efe|xinhua|zuma|shutterstock|alamy|istock|tass|nyt|anadolu.{0,20}|redux|pool|[^()/]{2,40}(?:images?|press|pictures|agency|news|times|post)))\.?\)\.?$|^(?:photo|image|picture|photograph|illustration|photo credit|image credit|credit|foto|bild|photo illustration|image source)s?(?: ?: | (?:by|via|courtesy of|credit:?) ).{2,160}$|^(?:.{2,80} ?\/ ?)?(?:getty images|associated press|reuters|afp|shutterstock|istock(?:photo)?|alamy)(?: ?\/ ?.{2,60})?$|^© ?(?!\d{4})[^\d ].{2,120}$/u,
  },
  {
    kind: "related",
    pattern:
      /^(?:related|read more|read also|also read|see also|read next|more on this|more from(?: .{1,60})?|recommended(?: reading)?|you may (?:also )?(?:like|be interested in)|up next|must read|opinion|analysis|perspective|exclusive|editorial|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lee también|leggi anche|leia também|lees ook|читайте также)s?(?: ?[:|] ?.{0,200}|(?: (?:stories|articles|posts|news|content|coverage|topics|links|reading))?:?)$/u,
  },
  {
    kind: "widget",
    pattern:
      /^(?:image_print|print(?: this)?(?: page| article)?|e-?mail(?: this)?|share(?: this)?(?: (?:on|via|with) .{1,40}| article| post| story)?:?|tweet(?: this)?|facebook|twitter|linkedin|pinterest|reddit|whatsapp|telegram|tumblr|pocket|more|like this:?|like|loading(?:\.{3}|…)|save|bookmark|copy link|comment|comments|\d{1,6} (?:shares?|views?|likes?)|listen(?: to (?:this )?article)?(?: .{1,20})?|play|pause|click to (?:share|print|email) .{1,80}|\d{1,3} min(?:ute)?s? read|(?:estimated )?reading time:? .{1,30}|leave a (?:comment|reply)|permalink|\(?edit\)?|search(?: for)?:?|menu|close|home|log ?in|sign in|guest|follow|following|reader interactions|reuse this content|back to top|top|skip to (?:main )?content|toggle navigation|view comments|gift article|text size.{0,20}|teilen|drucken|partager|imprimer|compartir|imprimir)$/u,
  },
  {
    kind: "section",
    pattern:
      /^(?:filed under|posted (?:in|under)|categor(?:y|ies)|tags?|tagged(?: with| as)?|topics?|sections?|kategorien?|schlagwörter|étiquettes|catégories?|etiquetas|categorías?)(?: ?: ?| )\S.{0,200}$|^(?:[←‹] ?\S.{1,150}|\S.{1,150} ?[→›])$|^(?:previous|next) (?:post|article|story)(?:: .{1,150})?$|^(?:bookmark the|this entry was posted) .{1,200}$/u,
  },
  {
    kind: "notice",
    pattern:
      /^(?:©|copyright|\(c\)) ?.{2,200}$|^all rights reserved\.?$|^(?:editor['’]s note|correction|clarification|disclaimer):? .{5,400}$|^.{1,120} contributed (?:reporting|to this (?:report|story|article)).{0,80}$/u,
  },
];

/** What kind of furniture a line is by its own words, or null. */
export function furnitureKind(text: string): FurnitureKind | null {
  if (text.length > 600) return null;
  const folded = fold(text);
  const kind = rules.find((rule) => rule.pattern.test(folded))?.kind ?? null;
  return kind === null && typeof parseCount(text)?.count === "number" ? "widget" : kind;
}

/** Ends as a sentence or an introduction does. */
export const endsAsSentence = (text: string): boolean =>
  /[.!?…:;。！？؟](?:["”’»›')\]]|\[\d{1,3}\])*$|[”"»]$/u.test(text);

const asks = /^(?:how|what|why|when|where|who|which|is|are|can|will|should|does|do|did)\b/iu;

/**
 * A headline of another article that the page put between paragraphs: it
 * stands alone, is a whole headline (seven words or more) and no sentence.
 * Subheads are shorter, or ask.
 */
export function isHeadlineLike(text: string): boolean {
  if (text.length > 160 || endsAsSentence(text) || /^[-*•◦▪–—\d]/u.test(text) || /[,]$/u.test(text)) return false;
  const count = words(text).length;
  return count >= 7 && count <= 22 && !asks.test(text);
}
