import type { Role } from "../../model";
import { fold } from "../lines";

/** Badges that say what somebody is on the site; every other badge is only a rank. */
const badgeRoles: ReadonlyMap<string, Role> = new Map([
  ["author", "author"],
  ["post author", "author"],
  ["admin", "staff"],
  ["administrator", "staff"],
  ["editor", "staff"],
  ["moderator", "staff"],
  ["mod", "staff"],
  ["staff", "staff"],
  ["host", "staff"],
  ["autor", "author"],
  ["autorin", "author"],
  ["auteur", "author"],
  ["autore", "author"],
  ["beitragsautor", "author"],
  ["autor de la entrada", "author"],
  ["administrateur", "staff"],
  ["redaktion", "staff"],
]);
const rank =
  /^(?:guest|member|(?:new|active|trusted|noble|famed|reputable|prominent|estimable|honorable|illustrious|eminent|famous) member|subscriber|contributor|customer|verified|supporter|premium|top commenter|offline|online)$/;
const replyTo =
  /^(?:reply to|in reply to|replying to|antwort an|antwort auf|en réponse à|répondre à|en respuesta a|responder a|in risposta a|als antwoord op|ответ на) {1,3}@?(.{1,80})$/iu;

const bare = (text: string): string => fold(text).replace(/^\(|\)$/g, "");

/** The role that a badge gives, or null: ranks give none. */
export const badgeRole = (text: string): Role | null => badgeRoles.get(bare(text)) ?? null;
export const isBadge = (text: string): boolean =>
  text.length < 40 && (badgeRole(text) !== null || rank.test(bare(text)));
/** The name in "Reply to NAME". */
export const readReplyTo = (text: string): string | null => replyTo.exec(text.normalize("NFKC"))?.[1]?.trim() ?? null;

/** "NAME (Author)". */
export function splitBadge(text: string): { author: string; role: Role | null } {
  const match = /^(.{1,60}?) ?\(([^()]{3,20})\)$/u.exec(text);
  const role = match ? badgeRole(match[2] as string) : null;
  return match && role ? { author: match[1] as string, role } : { author: text, role: null };
}

/** "NAME Author" where the badge ran into the date. */
export function cutBadge(text: string): { author: string; role: Role | null } {
  const at = text.lastIndexOf(" ");
  const role = at > 0 ? badgeRole(text.slice(at + 1)) : null;
  return role ? { author: text.slice(0, at).trim(), role } : { author: text, role: null };
}
