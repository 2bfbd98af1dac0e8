import type { Token } from "./tokens";

/** A half-open range of token indices. */
export type TokenRange = { from: number; to: number };

/** A sentence and the clauses it is made of. */
export type Sentence = TokenRange & {
  /** The marks it ends with, e.g. `?` or `?!`; empty where it just stops. */
  ending: string;
  clauses: TokenRange[];
};

/** No clause is longer than this; what runs on without a mark is cut, so that matching stays linear. */
const LONGEST_CLAUSE = 60;
const LONGEST_SENTENCE = 240;

const ENDINGS = new Set([".", "!", "?", "…"]);
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof sen rep gov gen lt col sgt capt st dept vs etc inc corp co jr sr no e.g i.e approx hon rev pres sec".split(
    " ",
  ),
);
const CLAUSE_MARKS = new Set([";", ":", "–", "—", "(", ")", "[", "]"]);
const CLAUSE_WORDS = new Set(["but", "although", "though", "whereas", "however", "unless"]);

/** Splits tokens into sentences and clauses, in one pass. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let at = 0;
  const close = (to: number, ending: string): void => {
    if (to > from) sentences.push({ from, to, ending, clauses: splitClauses(tokens, from, to) });
  };
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (at > from && (at - from >= LONGEST_SENTENCE || breaksLine(tokens, at))) {
      close(at, "");
      from = at;
    }
    if (token.kind === "mark" && ENDINGS.has(token.word) && !isAbbreviation(tokens, at)) {
      let end = at;
      let ending = "";
      while (end < tokens.length && isClosing(tokens[end] as Token, end > at)) {
        if (ENDINGS.has((tokens[end] as Token).word)) ending += (tokens[end] as Token).word;
        end += 1;
      }
      close(end, ending);
      from = end;
      at = end;
      continue;
    }
    at += 1;
  }
  close(tokens.length, "");
  return sentences;
}

function isClosing(token: Token, after: boolean): boolean {
  if (token.kind !== "mark") return false;
  if (ENDINGS.has(token.word)) return !after || token.lines === 0;
  return (
    after && token.lines === 0 && (token.word === "”" || token.word === '"' || token.word === "’" || token.word === ")")
  );
}

function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (mark.word !== "." || !before || before.end !== mark.start) return false;
  if (next && next.start === mark.end && next.kind === "word") return !next.capital || before.word.length < 3;
  if (ABBREVIATIONS.has(before.word)) return Boolean(next && next.kind === "word");
  return before.word.length === 1 && before.capital && Boolean(next?.capital) && next?.lines === 0;
}

/** A blank line ends a sentence; a single line feed does when what follows looks like a new start. */
function breaksLine(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.lines === 0) return false;
  if (token.lines > 1 || token.kind !== "word") return true;
  const before = tokens[at - 1] as Token;
  return token.capital && !(before.kind === "mark" && before.word === ",");
}

function splitClauses(tokens: readonly Token[], from: number, to: number): TokenRange[] {
  const clauses: TokenRange[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const mark = token.kind === "mark" && (CLAUSE_MARKS.has(token.word) || isDash(tokens, at));
    const word = token.kind === "word" && CLAUSE_WORDS.has(token.word);
    if (!mark && !word && at - start < LONGEST_CLAUSE) continue;
    if (at > start) clauses.push({ from: start, to: at });
    start = mark ? at + 1 : at;
  }
  if (to > start) clauses.push({ from: start, to });
  return clauses;
}

/** A hyphen between spaces, or two in a row, is a dash. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.word !== "-") return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return !before || !next || before.end < token.start || next.start > token.end || next.word === "-";
}
