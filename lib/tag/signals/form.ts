import type { Provenance, Signal } from "../../model";
import type { Scan } from "../scan";

const FEWEST_LETTERS = 20;
const SHOUTED = 0.8;

/** What the form of a comment shows: nothing but a link, nothing but quotation, nothing but capitals. */
export function findFormSignals(scan: Scan, provenance: readonly Provenance[]): Signal[] {
  const { text, tokens } = scan;
  const whole = { start: 0, end: text.length, of: null };
  const found: Signal[] = [];
  const links = tokens.filter((token) => token.kind === "link").length;
  const spoken = tokens.some((token) => token.kind === "word");
  if (links > 0 && !spoken) {
    found.push({
      ...whole,
      type: "link-only",
      rule: "signal.link-only@1",
      why: `${links} ${links === 1 ? "link" : "links"} and no word.`,
    });
  }
  if (spoken && !hasOwnWord(scan, provenance)) {
    found.push({
      ...whole,
      type: "quoted-only",
      rule: "signal.quoted-only@1",
      why: "every word is quoted; none is the poster's own.",
    });
  }
  const share = spoken && mostlyCapitalised(scan) ? capitalShare(scan) : 0;
  if (share > SHOUTED) {
    found.push({
      ...whole,
      type: "all-caps",
      rule: "signal.all-caps@1",
      why: `${Math.round(share * 100)}% of its letters are capitals.`,
    });
  }
  return found;
}

function hasOwnWord({ tokens }: Scan, provenance: readonly Provenance[]): boolean {
  if (provenance.every((part) => part.kind === "own")) return true;
  let part = 0;
  for (const token of tokens) {
    while ((provenance[part]?.end ?? Number.POSITIVE_INFINITY) <= token.start) part += 1;
    if (token.kind === "word" && provenance[part]?.kind === "own") return true;
  }
  return false;
}

/** A cheap look first: a text in capitals has hardly a word that starts small. */
function mostlyCapitalised({ tokens }: Scan): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    words += 1;
    if (token.capital) capitals += 1;
  }
  return capitals * 2 > words;
}

/** Share of capitals among the letters of scripts that have them; links don't count. */
function capitalShare({ text, tokens }: Scan): number {
  let letters = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    for (let at = token.start; at < token.end; at++) {
      const letter = text.charAt(at);
      const lower = letter.toLowerCase();
      if (lower === letter.toUpperCase()) continue;
      letters += 1;
      if (letter !== lower) capitals += 1;
    }
  }
  return letters >= FEWEST_LETTERS ? capitals / letters : 0;
}
