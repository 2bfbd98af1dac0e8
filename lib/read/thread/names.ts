import { words } from "../lines";
import { clauseOpeners } from "./verbs";

/** Whether a line can be a person's or screen name standing alone. */
export function isNameLike(text: string): boolean {
  if (text === "" || text.length > 60 || /https?:|www\./u.test(text)) return false;
  const all = words(text);
  if (all.length === 0) return /\p{Extended_Pictographic}/u.test(text);
  if (all.length > 7 || /[.!?…:;”"]$/u.test(text.replace(/(?<!\p{L})\p{L}{1,3}\.$/u, ""))) return false;
  return !(all.length > 1 && clauseOpeners.has((all[0] ?? "").toLowerCase()));
}
