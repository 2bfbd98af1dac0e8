import type {
  Answers,
  Intervention,
  InterventionStyle,
  InterventionType,
  Provenance,
  SourceComment,
} from "../../model";
import { kindAt } from "../claims/find";
import { lexicon } from "../lexicon";
import { RuleIndex } from "../rule-index";
import { contains, type Scan, words } from "../scan";
import { type InterventionRule, interventionRules } from "./rules";

const index = new RuleIndex<InterventionRule>(interventionRules);
const SARCASM = lexicon.id("SARCASM");
const SNEER = lexicon.id("SNEER");
const CLOSETHREAD = lexicon.id("CLOSETHREAD");

/** What an article's author does as a moderator; everything else they write is taking part. */
const BY_AUTHOR: readonly InterventionType[] = [
  "identity",
  "tone",
  "off-topic",
  "redundancy",
  "rule-explanation",
  "legal-caution",
  "edit",
  "sanction-threat",
  "sanction",
  "thread-closing",
];

/**
 * What staff do in one of their comments beside taking part. The role comes
 * from markup or settings; wording alone never makes anybody staff.
 */
export function findInterventions(
  scan: Scan,
  comment: SourceComment,
  answers: Answers | undefined,
  provenance: readonly Provenance[],
): Intervention[] {
  if (comment.role !== "staff" && comment.role !== "author") return [];
  const found: Intervention[] = [];
  const ends = new Map<InterventionType, number>();
  for (const { rule, match, sentence } of index.find(scan)) {
    if (comment.role === "author" && !BY_AUTHOR.includes(rule.type)) continue;
    const start = scan.tokens[match.from]?.start ?? 0;
    const end = scan.tokens[match.to - 1]?.end ?? start;
    if (kindAt(provenance, start) !== "own" || start < (ends.get(rule.type) ?? 0)) continue;
    ends.set(rule.type, end);
    const whole = scan.sentences[sentence];
    const style = whole ? styleOf(scan, rule, whole.from, whole.to) : rule.style;
    const target = rule.type === "thread-closing" ? "thread" : (answers?.to ?? "thread");
    const why = `${comment.role} wrote “${words(scan, match)}” in answer to ${answered(target)}; style ${style}.`;
    found.push({ start, end, type: rule.type, style, target, followed: [], rule: `${rule.id}@${rule.version}`, why });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function answered(target: Intervention["target"]): string {
  if (typeof target === "number") return `comment ${target}`;
  return target === "missing" ? "a comment that is not in the file" : `the ${target}`;
}

function styleOf(scan: Scan, rule: InterventionRule, from: number, to: number): InterventionStyle {
  if (contains(scan, SNEER, from, to) || contains(scan, SARCASM, from, to)) return "sarcastic";
  return rule.style;
}

/** What the page itself says of the thread as a whole. */
export function findThreadInterventions(
  notices: readonly string[],
  read: (text: string) => Scan,
): { type: InterventionType; quote: string }[] {
  return notices.flatMap((quote) => {
    const notice = read(quote);
    return contains(notice, CLOSETHREAD, 0, notice.tokens.length) ? [{ type: "thread-closing" as const, quote }] : [];
  });
}
