import type { Sentence } from "./clauses";
import { lexicon } from "./lexicon";
import type { Occurrence } from "./lexicon/lexicon";
import type { Token } from "./tokens";

const NAME: ReadonlySet<number> = new Set(lexicon.withUnions(lexicon.id("NAME")));

/** Capitalised for another reason than being a name: sentence starters, days, months, interjections. */
const NOT_NAMES = new Set(
  (
    "i a an the this that these those there here it its he she we you they them his her my our your their who what which when where why how " +
    "if and or but so because as at by for from in into of off on onto over to up with without about after again against all also although always among " +
    "am is are was were be been being do does did done have has had can could may might must shall should will would not no nor never none nothing nobody " +
    "anyone anything anybody everyone everything everybody someone something somebody some any each every both either neither few many more most much several such " +
    "just only even still yet already now then than too very really maybe perhaps probably apparently actually basically obviously clearly finally once twice " +
    "while during since until before between beyond despite except instead like unlike though through thus hence therefore however moreover meanwhile otherwise " +
    "yes yeah yep nope ok okay well oh ah hey hi hello wow luckily sadly hopefully apparently honestly frankly fortunately unfortunately interestingly seriously lol lmao omg wtf haha hmm hmmm um uh gee sure right wrong true false good bad great nice " +
    "look see watch read think know say says said tell told ask go goes going come get got let make take give keep stop start try wait remember imagine guess " +
    "google-it please thanks thank sorry wake vote follow check show find put use call bring turn leave love hate want need hope believe wonder seems sounds looks " +
    "one two three four five first second third last next another other others same new old big little whole half part people person man woman men women guy guys " +
    "today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
    "day week month year years time times life world country money way thing things truth facts fact lies question answer point case story news " +
    "god jesus christ hell damn shit fuck fucking bullshit idiot idiots moron morons stupid dumb crazy evidence source proof exactly agreed correct indeed speaking based according " +
    "english spanish internet covid vaccine vaccines election elections suicide murder conspiracy theory crime war pandemic virus climate"
  ).split(" "),
);

const CONNECTORS = new Set([
  "of",
  "de",
  "von",
  "van",
  "del",
  "al",
  "bin",
  "da",
  "di",
  "du",
  "la",
  "le",
  "&",
  ".",
  "mac",
]);

/** Adds the class NAME where a row of capitalised words stands; nothing in a text that shouts. */
export function markNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  found: (Occurrence[] | null)[],
): void {
  if (shouts(tokens)) return;
  for (const sentence of sentences) {
    let at = sentence.from;
    while (at < sentence.to) {
      const end = nameEnd(tokens, at, sentence.to, at === sentence.from);
      if (end === at) {
        at += 1;
        continue;
      }
      const list = found[at] ?? [];
      list.push({ classes: NAME as Set<number>, to: end });
      found[at] = list;
      at = end;
    }
  }
}

/** Endings of words that open a sentence with a capital and name nobody: “Religion …”, “Sacrificing …”. */
const ABSTRACT = /(?:ion|ity|ism|ness|ment|ance|ence|ing|ed|fully|ably|ful|able|ible|ive|ous|ship|hood|logy|ics|ure)$/;

function nameEnd(tokens: readonly Token[], at: number, limit: number, first: boolean): number {
  const token = tokens[at] as Token;
  if (!isNameWord(token)) return at;
  if (first && !token.caps && ABSTRACT.test(token.word) && !isNameWord(tokens[at + 1])) return at;
  let end = at + 1;
  while (end < limit) {
    const next = tokens[end] as Token;
    if (isNameWord(next)) end += 1;
    else if (CONNECTORS.has(next.word) && end + 1 < limit && isNameWord(tokens[end + 1]) && next.word !== ".") end += 2;
    else if (next.word === "." && (tokens[end - 1] as Token).word.length <= 2 && isNameWord(tokens[end + 1])) end += 2;
    else break;
  }
  return Math.min(end, limit);
}

function isNameWord(token: Token | undefined): boolean {
  return Boolean(token?.capital && (token.caps || !NOT_NAMES.has(token.word)));
}

function shouts(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    words += 1;
    if (token.capital) capitals += 1;
  }
  return words > 8 && capitals > words * 0.7;
}
