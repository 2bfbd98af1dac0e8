import { type Corpus, foldWord } from "../anchor";
import type { Document } from "../model";

/** Somebody a comment speaks to by name. */
export type Address = {
  /** Index of the person, `byline` for the article's author, or null: nobody here has the name. */
  person: number | "byline" | null;
  name: string;
  /** `at`: "@name" in front; `vocative`: a name set off at the start or the end of a sentence. */
  kind: "at" | "vocative";
};

export type People = {
  /** By comment index: who wrote it. Equal numbers are equal names. */
  authorOf: Int32Array;
  /** Whom a comment addresses; the first name counts. */
  addressOf(comment: number): Address | null;
};

type Name = { person: number | "byline"; words: number[]; full: boolean };

const greetings =
  "hi hello hey dear sorry thanks thank yes yeah no well right agreed exactly ok okay oh ah so and but true sure hallo danke hola gracias merci bonjour ciao".split(
    " ",
  );
/** Words that stand in front of a comma so often that they are no names there. */
const noNames = new Set(
  (
    "guest anonymous anon admin moderator editor user unknown reader someone nobody everyone well yes no ok okay true so " +
    "sir madam man dude folks guys people friend friends the you me god lord please also again maybe perhaps sorry thanks"
  ).split(" "),
);
/** A name set off by these at its end is spoken to. */
const afterVocative = /^\s{0,2}(?:[,:;!?—–.…]|-{1,2}\s|\n|$)/;
const beforeVocative = /(?:,|[.!?…]["”’)]?)\s{0,3}$/;
const handle = /^@\s?([\p{L}\p{N}_][\p{L}\p{N}_.'’-]{0,60})/u;

function key(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

/** Indexes the names of those who write in a thread and finds where a comment speaks to one of them. */
export function indexPeople(document: Document, corpus: Corpus): People {
  const numbers = new Map<string, number>();
  const authorOf = new Int32Array(document.comments.length);
  const byHandle = new Map<string, number>();
  const shortHandles = new Map<string, number>();
  const names = new Map<number, Name[]>();
  const firstNames = new Map<string, number>();
  const spelled: { person: number | "byline"; words: string[] }[] = [];

  for (const [index, comment] of document.comments.entries()) {
    const known = numbers.get(key(comment.author));
    authorOf[index] = known ?? numbers.size;
    if (known !== undefined) continue;
    const person = numbers.size;
    numbers.set(key(comment.author), person);
    const joined = foldWord(comment.author.replace(/[\s_-]+/g, ""));
    byHandle.set(joined, person);
    // "@Ann" may be short for Ann77, as long as there is one of them.
    const short = joined.replace(/\d+$/, "");
    if (short.length >= 3 && short !== joined) shortHandles.set(short, shortHandles.has(short) ? -1 : person);
    const words = comment.author.split(/[^\p{L}\p{N}.'’]+/u).filter((word) => word !== "");
    spelled.push({ person, words });
    if (words.length > 1) {
      const first = foldWord(words[0] as string);
      firstNames.set(first, firstNames.has(first) || numbers.has(first) ? -1 : person);
    }
  }
  for (const byline of document.article.byline) {
    const words = byline.split(/[^\p{L}\p{N}.'’]+/u).filter((word) => word !== "");
    if (words.length > 0 && !numbers.has(key(byline))) spelled.push({ person: "byline", words });
  }

  const learn = (person: number | "byline", words: string[], full: boolean) => {
    const ids = words.map((word) => corpus.lookup(word));
    const first = ids[0];
    // A word that no text has can't be found in one.
    if (first === undefined || ids.includes(-1)) return;
    const known = names.get(first);
    if (known) known.push({ person, words: ids, full });
    else names.set(first, [{ person, words: ids, full }]);
  };
  for (const { person, words } of spelled) {
    const first = foldWord(words[0] ?? "");
    if (words.length === 1 && (first.length < 2 || noNames.has(first))) continue;
    learn(person, words, true);
    const alone = person === "byline" || firstNames.get(first) === person;
    if (words.length > 1 && alone && first.length >= 3 && !noNames.has(first)) {
      learn(person, words.slice(0, 1), false);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);

  const greeting = new Set(greetings.map((word) => corpus.lookup(word)));
  greeting.delete(-1);

  const matchName = (token: number, end: number): Name | null => {
    for (const name of names.get(corpus.words[token] as number) ?? []) {
      if (token + name.words.length > end) continue;
      if (name.words.every((word, offset) => corpus.words[token + offset] === word)) return name;
    }
    return null;
  };

  /** "@name" in front: a handle that is written together, or a name with spaces. */
  const atName = (comment: number, text: string): Address | null => {
    const at = handle.exec(text);
    if (!at) return null;
    const t = comment + 1;
    const written = (at[1] as string).replace(/[.'’-]+$/, "");
    const name = matchName(corpus.firsts[t] as number, corpus.firsts[t + 1] as number);
    const joined = foldWord(written.replace(/[_-]+/g, ""));
    const short = shortHandles.get(joined) ?? -1;
    const person = name?.person ?? byHandle.get(joined) ?? (short >= 0 ? short : null);
    return { person, name: written, kind: "at" };
  };

  const addressOf = (comment: number): Address | null => {
    const text = (document.comments[comment] as Document["comments"][number]).text;
    const head = text.trimStart();
    if (head[0] === "@") return atName(comment, head);
    const t = comment + 1;
    const first = corpus.firsts[t] as number;
    const end = corpus.firsts[t + 1] as number;
    for (let token = first; token < end; token += 1) {
      if (!names.has(corpus.words[token] as number)) continue;
      const name = matchName(token, end);
      if (!name || name.person === authorOf[comment]) continue;
      const written = text.slice(corpus.starts[token], corpus.ends[token + name.words.length - 1]);
      // A word in small letters is a word, unless the name itself is written so and stands in full.
      if (written[0] !== written[0]?.toUpperCase() && !name.full) continue;
      const rest = text.slice(
        corpus.ends[token + name.words.length - 1],
        (corpus.ends[token + name.words.length - 1] as number) + 4,
      );
      const lead = text.slice(Math.max(0, (corpus.starts[token] as number) - 5), corpus.starts[token]);
      const opening = token === first || (token - first <= 2 && greeting.has(corpus.words[token - 1] as number));
      const set = opening
        ? token === first
          ? /^\s{0,2}(?:[,:;!?—–…]|-{1,2}\s|\.\.|\n)/.test(rest)
          : afterVocative.test(rest)
        : /,\s{0,2}$/.test(lead) && /^\s{0,2}(?:[.!?…]|$|\n)/.test(rest);
      if (set || (beforeVocative.test(lead) && /^[,!]/.test(rest) && /[.!?…]["”’)]?\s{1,3}$/.test(lead))) {
        return { person: name.person, name: written, kind: "vocative" };
      }
    }
    return null;
  };
  return { authorOf, addressOf };
}
