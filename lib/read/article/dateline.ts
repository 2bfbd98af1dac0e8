import { type Posted, parsePosted } from "../dates/posted";
import { fold } from "../lines";
import { isNameLike } from "../thread/names";
import { readByline } from "./byline";

const MAX_LENGTH = 200;
const label =
  /^(?:(?:first |originally )?(?:published|posted|publié|veröffentlicht|publicado|pubblicato|date|erstellt)|(?:last )?(?:updated|modified|edited|aktualisiert|mis à jour|actualizado|aggiornato))(?: on| le| am| el| il)?:? (?=\S)/iu;
const isUpdate = /^(?:last )?(?:updated|modified|edited|aktualisiert|mis à jour|actualizado|aggiornato)/iu;
const readingTime = /^(?:about )?\d{1,3}(?:[-–]\d{1,3})? min(?:ute)?s?(?: read)?$/u;

export const isReadingTime = (text: string): boolean => text.length < 40 && readingTime.test(fold(text));

/** What a line in the page's head says of time and author; a date that is only an update is not when the article appeared. */
export type Dateline = { published: Posted | null; byline: string[] };

/**
 * Reads "Published 8:00 a.m. ET Nov. 19, 2020 | Updated …", "Posted on
 * November 18th, 2020 by NAME", "Nov 19, 2020 · 4 min read". Null when a
 * part of the line is something else.
 */
export function readDateline(text: string): Dateline | null {
  if (text.length > MAX_LENGTH) return null;
  const found: Dateline = { published: null, byline: [] };
  let dated = false;
  for (const part of partsOf(text)) {
    if (isReadingTime(part)) continue;
    const byline = readByline(part);
    if (byline && byline.rest === "") {
      found.byline.push(...byline.names);
      continue;
    }
    const poster = /^by (\S.{0,40})$/iu.exec(part)?.[1];
    if (poster && isNameLike(poster)) {
      found.byline.push(poster);
      continue;
    }
    const posted = parsePosted(part.replace(label, "")) ?? parsePosted(part);
    if (!posted) return null;
    dated = true;
    if (!isUpdate.test(part)) found.published ??= posted;
  }
  return dated ? found : null;
}

function partsOf(text: string): string[] {
  return text
    .split(/ ?[|·•] ?| — |(?<=\d) (?=by \S)|;? (?=(?:last )?updated:? )/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
