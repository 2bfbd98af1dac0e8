import type { TokenRange } from "./clauses";
import { type Budget, compilePattern, type Match, matchAt, type Pattern } from "./grammar";
import { lexicon } from "./lexicon";
import { contains, type Scan } from "./scan";

/** What every kind of rule shares: patterns, and word classes that must or must not stand beside them. */
export type PatternRule = {
  id: string;
  version: number;
  patterns: readonly string[];
  requires?: readonly string[];
  unless?: readonly string[];
};

export type Hit<R> = { rule: R; match: Match; clause: TokenRange; sentence: number };

type Entry<R> = { rule: R; order: number; pattern: Pattern; requires: number[]; unless: number[] };

const BLOCK = lexicon.id("BLOCK");
/** Steps of matching that one clause may cost; a thousand times what plain text needs. */
const STEPS_A_CLAUSE = 6000;

function idsOf(names: readonly string[] = []): number[] {
  return names.map((name) => {
    if (!lexicon.has(name)) throw new Error(`unknown word class ${name}`);
    return lexicon.id(name);
  });
}

/** “X was rigged” asks “was X rigged?”: a pattern that begins with a subject and BE is read the other way round too. */
function withInversion(source: string): string[] {
  const [, subject, be, rest] = /^(\S+) \.\. (BE\S*) (.+)$/.exec(source) ?? [];
  return subject && be && rest
    ? [
        source,
        `^ .. is|are|was|were|be|has|have|could|would|been ${subject.startsWith("it|") ? "" : ".. "}${subject} ${rest}`,
      ]
    : [source];
}

/** Rules by the word class that sets each pattern off: text without such a word costs nothing more. */
export class RuleIndex<R extends PatternRule> {
  private readonly byTrigger = new Map<number, Entry<R>[]>();
  private readonly byClasses = new Map<ReadonlySet<number>, readonly Entry<R>[]>();

  constructor(rules: readonly R[]) {
    rules.forEach((rule, order) => {
      const requires = idsOf(rule.requires);
      const unless = idsOf(rule.unless);
      for (const source of rule.patterns.flatMap(withInversion)) {
        const pattern = compilePattern(source, lexicon);
        const trigger = pattern.elements[pattern.trigger];
        if (trigger?.kind !== "class") continue;
        for (const id of trigger.ids) {
          const entries = this.byTrigger.get(id) ?? [];
          entries.push({ rule, order, pattern, requires, unless });
          this.byTrigger.set(id, entries);
        }
      }
    });
  }

  /** The first match of each rule in each clause that `accept` lets through, in reading order. */
  find(scan: Scan, accept?: (scan: Scan, hit: Hit<R>) => boolean): Hit<R>[] {
    const hits: Hit<R>[] = [];
    scan.sentences.forEach((sentence, index) => {
      for (const clause of sentence.clauses) this.findIn(scan, clause, index, hits, accept);
    });
    return hits;
  }

  private findIn(
    scan: Scan,
    clause: TokenRange,
    sentence: number,
    hits: Hit<R>[],
    accept: ((scan: Scan, hit: Hit<R>) => boolean) | undefined,
  ): void {
    let done: Set<R> | null = null;
    const budget: Budget = { left: STEPS_A_CLAUSE };
    for (let at = clause.from; at < clause.to; at++) {
      const found = scan.found[at];
      if (!found) continue;
      for (const { classes } of found) {
        for (const entry of this.entriesOf(classes)) {
          if (done?.has(entry.rule) || budget.left <= 0) continue;
          const match = matchAt(entry.pattern, at, clause, scan, BLOCK, budget);
          if (!match || !allowed(scan, entry, clause, sentence)) continue;
          const hit = { rule: entry.rule, match, clause, sentence };
          if (accept && !accept(scan, hit)) continue;
          done ??= new Set();
          done.add(entry.rule);
          hits.push(hit);
        }
      }
    }
  }

  private entriesOf(classes: ReadonlySet<number>): readonly Entry<R>[] {
    const known = this.byClasses.get(classes);
    if (known) return known;
    const entries = [...classes].flatMap((id) => this.byTrigger.get(id) ?? []);
    entries.sort((a, b) => a.order - b.order);
    this.byClasses.set(classes, entries);
    return entries;
  }
}

function allowed<R>(scan: Scan, entry: Entry<R>, clause: TokenRange, sentence: number): boolean {
  const whole = scan.sentences[sentence] as TokenRange;
  if (entry.unless.some((id) => contains(scan, id, whole.from, whole.to))) return false;
  return entry.requires.length === 0 || entry.requires.some((id) => contains(scan, id, clause.from, clause.to));
}
