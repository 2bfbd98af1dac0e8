import { fold } from "../lines";
import { mastheads } from "./mastheads";

const roleOf =
  /\bis (?:an? |the )?(?:[\p{L}-]+ ){0,4}(?:[Ee]ditor|[Ee]ditor-in-[Cc]hief|[Rr]eporter|[Cc]orrespondent|[Ww]riter|[Cc]olumnist|[Cc]ontributor|[Pp]ublisher|[Ff]ounder|[Cc]o-[Ff]ounder|[Jj]ournalist|[Bb]logger|[Aa]nalyst)(?: and [\p{L} -]{1,40}?)? (?:of|for|at|with) ((?:the |The )?\p{Lu}[^,.;:()]{1,60})[,.;:(]/u;
const toldIts = /\btold ((?:The )?\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){0,3})\b/gu;
const learnedBy = /(?<![\p{L}’'&-])((?:The )?\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){0,3}) has learned\b/gu;

const coversFor =
  /\b(?:covers|reports on|writes about|writes on) [^.]{1,100}? for (?:the )?((?:The )?\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){0,4})/u;

/** The publisher named by an author's biography: "X is the Managing Editor of Y." */
export function publisherOfBiography(text: string): string | null {
  const start = text.slice(0, 600);
  return (roleOf.exec(start) ?? coversFor.exec(start))?.[1]?.trim() ?? null;
}

/** A known masthead that a line is, or begins with (a masthead and its slogan, with or without a space). */
export function mastheadOf(line: string): string | null {
  if (line.length > 120) return null;
  const folded = fold(line);
  return mastheads.find((name) => startsAs(line, folded, fold(name))) ?? null;
}

function startsAs(line: string, folded: string, name: string): boolean {
  if (!folded.startsWith(name)) return false;
  if (folded.length === name.length) return true;
  const next = line.normalize("NFKC").charAt(name.length);
  return /[|•·:–—-]/u.test(folded.slice(name.length).trimStart().charAt(0)) || /\p{Lu}/u.test(next);
}

/** A known masthead with the words of an edition after it is still that masthead. */
export function canonical(name: string): string {
  const folded = fold(name);
  const known = mastheads.find((each) => folded === fold(each) || folded.startsWith(`${fold(each)} `));
  return known ?? name;
}

/** Agencies whose words every paper prints: "told Reuters" does not say who publishes. */
const agencies: ReadonlySet<string> = new Set([
  "reuters",
  "associated press",
  "the associated press",
  "afp",
  "upi",
  "bloomberg",
]);

/**
 * "told VICE World News", "VICE World News has learned": a paper speaks so of
 * itself. Not of a paper that the article cites otherwise ("according to X",
 * "X reported"), and only of known mastheads.
 */
export function publisherOfText(text: string): string | null {
  const votes = new Map<string, number>();
  for (const [pattern, weight] of [
    [learnedBy, 2],
    [toldIts, 1],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const name = canonical(match[1] as string);
      if (!mastheads.includes(name) || agencies.has(fold(name))) continue;
      votes.set(name, (votes.get(name) ?? 0) + weight);
    }
  }
  const folded = fold(text);
  const ranked = [...votes].filter(([name]) => !isCited(folded, name)).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function isCited(folded: string, name: string): boolean {
  const own = fold(name);
  const before = ["according to ", "by ", "reported ", "via "];
  const after = [" reported", " reports", " noted", " quoted", " cited", " wrote", "'s report", "’s report"];
  return before.some((cue) => folded.includes(`${cue}${own}`)) || after.some((cue) => folded.includes(`${own}${cue}`));
}
