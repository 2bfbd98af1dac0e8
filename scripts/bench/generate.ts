import { SourceSettings as Settings, type SourceSettings } from "../../lib/model";
import { Random } from "./random";
import { act, authorName, claim, sentence } from "./words";

/** Shapes of threads that hurt in different places. */
export const scenarios = {
  /** Answer upon answer, down to a depth that no page shows. */
  "deep-chain": { description: "chains of 120 answers" },
  /** Many answers to few comments. */
  wide: { description: "half of the comments at top level, the rest one level below" },
  /** One voice repeats itself. */
  flood: { description: "every third comment by one author, nearly the same each time" },
  /** The page stops to indent while people go on talking. */
  "depth-limited": { description: "nesting cut at depth 4" },
  /** Comments are answered that the page no longer shows. */
  "missing-parents": { description: "one comment of eight left out, its answers kept" },
} as const;
export type Scenario = keyof typeof scenarios;

export type Generated = { name: string; text: string; settings: SourceSettings; present: number };

const MODERATOR = "Site Moderator";
const FLOODER = "Louder Than You";
const MAX_INDENT = { "deep-chain": 120, wide: 1, flood: 6, "depth-limited": 4, "missing-parents": 6 } as const;

type Planned = { author: string; depth: number; parent: Planned | null; body: string[] };

/**
 * A page saved as text: an article, "N replies", and a nested thread with quotes,
 * claims and a moderator, about 250 characters a comment. The same arguments give
 * the same text.
 */
export function generate(scenario: Scenario, comments: number, seed = 1): Generated {
  const random = new Random(seed);
  const paragraphs = Array.from({ length: 12 }, () => [1, 2, 3].map(() => sentence(random)).join(" "));
  const authors = Array.from({ length: Math.max(8, Math.ceil(comments / 12)) }, () => authorName(random));

  const planned: Planned[] = [];
  const open: Planned[] = [];
  while (planned.length < comments) {
    const parent = chooseParent(scenario, open, random);
    const author = chooseAuthor(scenario, planned.length, authors, random);
    const comment: Planned = { author, depth: parent ? parent.depth + 1 : 0, parent, body: [] };
    comment.body = write(comment, paragraphs, random);
    planned.push(comment);
    open.length = comment.depth;
    open.push(comment);
  }

  const shown = scenario === "missing-parents" ? planned.filter((_, index) => index % 8 !== 3) : planned;
  const text = [
    sentence(random).replace(/[.?]$/, ""),
    ...paragraphs,
    `${planned.length} replies`,
    ...shown.map((comment, index) => print(comment, index, MAX_INDENT[scenario])),
    "Comments are closed.",
  ].join("\n\n");
  const settings = Settings.parse({ site: "Bench", publisher: "Bench", staff: [MODERATOR] });
  return { name: `bench-${scenario}-${comments}-${seed}.txt`, text: `${text}\n`, settings, present: shown.length };
}

/** `open` are the comment before and those it stands below, outermost first: only they can be answered next. */
function chooseParent(scenario: Scenario, open: readonly Planned[], random: Random): Planned | null {
  const last = open.at(-1);
  if (!last) return null;
  switch (scenario) {
    case "deep-chain":
      return last.depth + 1 < MAX_INDENT["deep-chain"] ? last : null;
    case "wide":
      return random.chance(0.5) ? null : (open[0] ?? null);
    case "depth-limited":
      return last.depth > 30 || random.chance(0.1) ? null : random.pick(open.slice(-4));
    default:
      return random.chance(0.3) || last.depth >= 6 ? null : random.pick(open);
  }
}

function chooseAuthor(scenario: Scenario, index: number, authors: readonly string[], random: Random): string {
  if (scenario === "flood" && index % 3 === 0) return FLOODER;
  if (random.chance(0.05)) return MODERATOR;
  return random.pick(authors);
}

function write({ author, parent }: Planned, paragraphs: readonly string[], random: Random): string[] {
  if (author === MODERATOR) return [`${act(random)} ${sentence(random)}`, sentence(random)];
  if (author === FLOODER) return [`Wake up, everybody! ${claim(random)} Share this before it is gone!`];
  const body: string[] = [];
  if (random.chance(0.12)) body.push(`“${random.pick(random.pick(paragraphs).split(/(?<=[.?]) /))}”`);
  if (parent && random.chance(0.12)) body.push(`“${random.pick((parent.body.at(-1) ?? "").split(/(?<=[.?]) /))}”`);
  const opening = parent && random.chance(0.25) ? `@${parent.author} ` : "";
  body.push(`${opening}${sentence(random)} ${random.chance(0.12) ? claim(random) : sentence(random)}`);
  body.push(random.chance(0.3) ? `${sentence(random)} ${sentence(random)}` : sentence(random));
  return body;
}

/** As reader modes print WordPress: numbers at top level, bullets below, the text one step further in. */
function print({ author, depth, body }: Planned, index: number, maxIndent: number): string {
  const level = Math.min(depth, maxIndent);
  const indent = "  ".repeat(level + 1);
  const marker = level === 0 ? `${index + 1}.` : "•";
  return [`${indent}${marker} ${author} says:`, ...body.map((paragraph) => `${indent}  ${paragraph}`)].join("\n\n");
}
