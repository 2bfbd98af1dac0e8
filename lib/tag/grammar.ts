import type { TokenRange } from "./clauses";
import type { Lexicon, Occurrence } from "./lexicon/lexicon";
import type { Token } from "./tokens";

/**
 * A small slot grammar. A pattern is a row of elements parted by spaces:
 *
 * - `CLASS`: an occurrence of a word class; `one|two`: one of these words;
 * - `..`, `...`: a gap of up to 4 or 10 tokens that no other subject stands in (`...` lets pronouns pass);
 * - `^`: the clause begins, `$`: the clause ends here (marks aside);
 * - prefix `@` fills the slot agent, `#` target, `=` action; `!` the trigger that is looked for first; suffix `?` optional.
 */
export type Slot = "agent" | "action" | "target";

type Element =
  | { kind: "class"; ids: readonly number[]; slot: Slot | null; optional: boolean }
  | { kind: "gap"; most: number; blocked: boolean }
  | { kind: "begin" }
  | { kind: "end" };

export type Pattern = { elements: Element[]; trigger: number };

export type Match = {
  from: number;
  to: number;
  slots: Partial<Record<Slot, TokenRange>>;
  /** What the elements themselves took, gaps left out: a negation in here is the rule's own. */
  used: TokenRange[];
};

/** Tokens of a comment with what the lexicon found in them. */
export type Scanned = { tokens: readonly Token[]; found: readonly (Occurrence[] | null)[] };

const GAPS: Record<string, { most: number; blocked: boolean }> = {
  "..": { most: 4, blocked: true },
  "...": { most: 10, blocked: false },
};

/** Compiles a pattern; throws a plain Error on a class that doesn't exist (a fault in our own data). */
export function compilePattern(source: string, lexicon: Lexicon): Pattern {
  let trigger = -1;
  const elements = source.split(/\s+/).map((part, index): Element => {
    const gap = GAPS[part];
    if (gap) return { kind: "gap", ...gap };
    if (part === "^") return { kind: "begin" };
    if (part === "$") return { kind: "end" };
    const [, marks = "", name = "", optional = ""] = /^([@#=!]*)(.+?)(\?)?$/.exec(part) ?? [];
    if (marks.includes("!")) trigger = index;
    return { kind: "class", ids: classesOf(name, lexicon), slot: slotOf(marks), optional: optional !== "" };
  });
  if (trigger < 0) trigger = elements.findIndex((one) => one.kind === "class" && one.slot !== "agent" && !one.optional);
  if (trigger < 0) throw new Error(`pattern without a trigger: ${source}`);
  return { elements, trigger };
}

function slotOf(marks: string): Slot | null {
  if (marks.includes("@")) return "agent";
  if (marks.includes("#")) return "target";
  return marks.includes("=") || marks.includes("!") ? "action" : null;
}

/** `UPPER-CASE` parts are classes of the lexicon; the other parts are words, which become a class of their own. */
function classesOf(name: string, lexicon: Lexicon): number[] {
  const parts = name.split("|");
  const ids = parts.filter(isClassName).map((part) => {
    if (!lexicon.has(part)) throw new Error(`unknown word class ${part}`);
    return lexicon.id(part);
  });
  const words = parts.filter((part) => !isClassName(part)).join("|");
  if (words === "") return ids;
  const own = `words:${words}`;
  if (!lexicon.has(own)) lexicon.add(own, words.replaceAll("_", " "));
  return [...ids, lexicon.id(own)];
}

function isClassName(part: string): boolean {
  return /^[A-Z][A-Z0-9]*$/.test(part);
}

/** Counts down the work that may still be spent on a clause, so that hostile text stays linear. */
export type Budget = { left: number };

/** Matches `pattern` in `clause` with its trigger at token `at`; null when it doesn't. */
export function matchAt(
  pattern: Pattern,
  at: number,
  clause: TokenRange,
  scanned: Scanned,
  blockers: number,
  budget: Budget,
): Match | null {
  const { elements, trigger } = pattern;
  const element = elements[trigger];
  if (element?.kind !== "class") return null;
  for (const end of endsAt(scanned, at, element.ids, clause.to)) {
    const right = forward(trigger + 1, end);
    if (right === null) continue;
    const left = backward(trigger - 1, at);
    if (left === null) continue;
    const taken = [...left.taken, { slot: element.slot, from: at, to: end }, ...right.taken];
    const slots: Match["slots"] = {};
    for (const { slot, from, to } of taken) if (slot) slots[slot] ??= { from, to };
    if (element.slot) slots[element.slot] = { from: at, to: end };
    return { from: left.edge, to: right.edge, slots, used: taken };
  }
  return null;

  function forward(index: number, from: number): Side | null {
    const next = elements[index];
    if (!next) return { edge: from, taken: [] };
    if (budget.left-- <= 0) return null;
    if (next.kind === "begin") return null;
    if (next.kind === "end") return onlyMarks(scanned, from, clause.to) ? forward(index + 1, from) : null;
    if (next.kind === "gap") {
      for (let skip = 0; skip <= next.most && from + skip <= clause.to; skip++) {
        const rest = forward(index + 1, from + skip);
        if (rest) return rest;
        if (next.blocked && blocks(scanned, from + skip, blockers)) return null;
      }
      return null;
    }
    const start = skipMarks(scanned, from, clause.to);
    for (const end of start < clause.to ? endsAt(scanned, start, next.ids, clause.to) : []) {
      const rest = forward(index + 1, end);
      if (rest) return { edge: rest.edge, taken: [...rest.taken, { slot: next.slot, from: start, to: end }] };
    }
    return next.optional ? forward(index + 1, from) : null;
  }

  function backward(index: number, to: number): Side | null {
    const next = elements[index];
    if (!next) return { edge: to, taken: [] };
    if (budget.left-- <= 0) return null;
    if (next.kind === "end") return null;
    if (next.kind === "begin") return onlyMarks(scanned, clause.from, to) ? backward(index - 1, to) : null;
    if (next.kind === "gap") {
      for (let skip = 0; skip <= next.most && to - skip >= clause.from; skip++) {
        const rest = backward(index - 1, to - skip);
        if (rest) return rest;
        if (next.blocked && blocks(scanned, to - skip - 1, blockers)) return null;
      }
      return null;
    }
    for (let start = to - 1; start >= clause.from && start >= to - LONGEST_PHRASE; start--) {
      for (const end of endsAt(scanned, start, next.ids, to)) {
        if (!onlyMarks(scanned, end, to)) continue;
        const rest = backward(index - 1, start);
        if (rest) return { edge: rest.edge, taken: [...rest.taken, { slot: next.slot, from: start, to: end }] };
      }
    }
    return next.optional ? backward(index - 1, to) : null;
  }
}

type Side = { edge: number; taken: (TokenRange & { slot: Slot | null })[] };

const LONGEST_PHRASE = 7;

/** Ends of the occurrences of a class that begin at a token, longest first. */
function endsAt(scanned: Scanned, at: number, ids: readonly number[], limit: number): number[] {
  const found = scanned.found[at];
  if (!found) return [];
  const ends: number[] = [];
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i] as Occurrence;
    if (one.to <= limit && ids.some((id) => one.classes.has(id))) ends.push(one.to);
  }
  return ends;
}

function blocks(scanned: Scanned, at: number, blockers: number): boolean {
  const found = scanned.found[at];
  if (!found) return false;
  return found.some((one) => one.classes.has(blockers));
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === "mark" && token.word !== "?" && token.word !== "!" && token.word !== ".";
}

function skipMarks(scanned: Scanned, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + 3 && isMark(scanned.tokens[at])) at += 1;
  return at;
}

function onlyMarks(scanned: Scanned, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scanned.tokens[at]?.kind !== "mark") return false;
  return true;
}
