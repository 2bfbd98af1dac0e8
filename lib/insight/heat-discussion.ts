import type { Span } from "../model";
import type { DeskComment } from "./desk-view";

/** A comment that shares telling words with a paragraph. */
export type Discussion = { comment: number; words: string[] };

/** A name counts for as much as four other words; from there on we call it a discussion. */
const NAME = 4;
const WORD = 1;
const ENOUGH = 4;
/** A word that stands in more paragraphs than this tells nothing of any. */
const MAX_PARAGRAPHS = 2;

type Word = { shown: string; weight: number };

/**
 * For each paragraph the comments that seem to discuss it; a comment stands under
 * its best paragraph only. Telling are names (words that never stand in lower
 * case, here or in the thread) and rare words, as long as few paragraphs and few
 * comments have them. What a comment quotes does not count. Linear in the text.
 */
export function findDiscussions(
  article: { text: string; paragraphs: Span[] },
  comments: readonly DeskComment[],
): Discussion[][] {
  const paragraphs = article.paragraphs.map(({ start, end }) => wordsOf(article.text.slice(start, end)));
  const texts = comments.map((comment) => wordsOf(ownText(comment)));
  const lower = lowerCaseWords([...paragraphs, ...texts]);
  const homes = new Map<string, number[]>();
  paragraphs.forEach((words, index) => {
    for (const word of tellingWords(words, lower).keys()) push(homes, word, index);
  });
  // Of the thread's words only those matter that the article has, too.
  const found = texts.map((words) =>
    tellingWords(
      words.filter(({ key }) => homes.has(key)),
      lower,
    ),
  );
  const spread = new Map<string, number>();
  for (const words of found) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const common = Math.max(4, comments.length / 5);

  const discussions: Discussion[][] = article.paragraphs.map(() => []);
  comments.forEach((comment, index) => {
    const shared = new Map<number, Word[]>();
    for (const [word, as] of found[index] ?? []) {
      const home = homes.get(word) ?? [];
      if (home.length > MAX_PARAGRAPHS || (spread.get(word) ?? 0) > common) continue;
      for (const paragraph of home) push(shared, paragraph, as);
    }
    const [best] = [...shared].sort((a, b) => weigh(b[1]) - weigh(a[1]) || a[0] - b[0]);
    if (!best || weigh(best[1]) < ENOUGH) return;
    discussions[best[0]]?.push({ comment: comment.ordinal, words: best[1].map(({ shown }) => shown) });
  });
  return discussions;
}

function weigh(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The comment without what it quotes: a quotation is counted as such. */
function ownText(comment: Pick<DeskComment, "text" | "provenance">): string {
  let text = "";
  let at = 0;
  const quoted = comment.provenance.filter(({ kind }) => kind !== "own").sort((a, b) => a.start - b.start);
  for (const { start, end } of quoted) {
    if (start > at) text += `${comment.text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  return text + comment.text.slice(at);
}

type Token = { shown: string; key: string };

/** Words of four letters and more, each with the key under which its forms meet. */
function wordsOf(text: string): Token[] {
  const words = text.normalize("NFKC").match(/\p{L}{4,40}/gu) ?? [];
  return words.map((shown) => ({ shown, key: stem(shown.toLowerCase()) }));
}

/** Without the ending of an English plural. */
function stem(word: string): string {
  if (word.endsWith("es")) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function lowerCaseWords(texts: readonly Token[][]): Set<string> {
  const keys = new Set<string>();
  for (const words of texts) {
    for (const { shown, key } of words) if (shown.charAt(0) === shown.charAt(0).toLowerCase()) keys.add(key);
  }
  return keys;
}

/** Names, and other words of six letters and more, by their key. */
function tellingWords(words: readonly Token[], lower: ReadonlySet<string>): Map<string, Word> {
  const telling = new Map<string, Word>();
  for (const { shown, key } of words) {
    const name = !lower.has(key);
    if ((!name && shown.length < 6) || telling.has(key) || plainWords.has(shown.toLowerCase())) continue;
    telling.set(key, { shown, weight: name ? NAME : WORD });
  }
  return telling;
}

/** English words that tell nothing of a topic; some of them often begin a sentence. */
const plainWords = new Set(
  (
    "about above across after again against almost alone along already also although always among another anyone " +
    "anything around asked asking because become becomes been before began behind being believe better between beyond " +
    "both called cannot certain certainly clear clearly could couldn course didn does doing doesn during each either " +
    "enough even every everyone everything exactly except first former found from going gotten guess happen happened " +
    "having hence here however instead itself just known knows large later least less likely little longer looking " +
    "makes making many maybe means might missing month months more morning most much myself nearly never nothing often " +
    "once only other others otherwise over particular people perhaps place please point possible probably quite rather " +
    "really reason right same saying seem seems should shouldn since some someone something sometimes somewhere still " +
    "story such sure taken taking talking tells thank thanks that their them themselves then there therefore these they " +
    "thing things think thinking third this those though thought three through thus times today together told toward " +
    "towards tried trying under unless until upon using usually very wants wasn watch week weeks well were what when " +
    "where whether which while whole whose will with within without work world would wouldn write year years yesterday " +
    "young your yours january february march april june july august september october november december monday tuesday " +
    "wednesday thursday friday saturday sunday"
  ).split(" "),
);
