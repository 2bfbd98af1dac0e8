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
  const texts = comments.map(ownText);
  const lower = lowerCaseWords([article.text, ...texts]);
  const homes = new Map<string, number[]>();
  article.paragraphs.forEach(({ start, end }, index) => {
    for (const word of tellingWords(article.text.slice(start, end), lower).keys()) push(homes, word, index);
  });
  const found = texts.map((text) => tellingWords(text, lower));
  const spread = new Map<string, number>();
  for (const words of found) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const common = Math.max(4, comments.length / 5);

  const discussions: Discussion[][] = article.paragraphs.map(() => []);
  comments.forEach((comment, index) => {
    const shared = new Map<number, Word[]>();
    for (const [word, as] of found[index] ?? []) {
      const paragraphs = homes.get(word) ?? [];
      if (paragraphs.length > MAX_PARAGRAPHS || (spread.get(word) ?? 0) > common) continue;
      for (const paragraph of paragraphs) push(shared, paragraph, as);
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

const wordPattern = /\p{L}{4,40}/gu;

function lowerCaseWords(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(wordPattern)) if (word.charAt(0) === word.charAt(0).toLowerCase()) words.add(stem(word));
  }
  return words;
}

/** Names of four letters and more, and other words of six and more, by their stem. */
function tellingWords(text: string, lower: ReadonlySet<string>): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const [shown] of text.matchAll(wordPattern)) {
    const key = stem(shown);
    const name = !lower.has(key);
    if ((!name && shown.length < 6) || words.has(key) || plainWords.has(shown.toLowerCase())) continue;
    words.set(key, { shown, weight: name ? NAME : WORD });
  }
  return words;
}

function stem(word: string): string {
  return word.normalize("NFKC").toLowerCase().replace(/(?:es|s)$/, "");
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
