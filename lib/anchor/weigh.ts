import type { Corpus } from "./corpus";

/** English words of four letters and more that are in every text; shorter ones never count. */
const common = new Set(
  (
    "about after again also always another anything away back because been before being between both came can't come could " +
    "does doesn doing done don't down each even ever every everything fact from gets give goes going good have having here into " +
    "isn't it's itself just keep kind know like little long look made make many maybe mean more most much must need never " +
    "next nothing only other over people please point quite rather really right said same seem seems should since some " +
    "someone something still such sure take tell than that their them then there these they thing things think this those " +
    "though through time told under until upon used very want wants wasn't well went were what whatever when where which " +
    "while whole whom whose will with within without work would yeah year years your yours you're they're that's"
  )
    .split(" ")
    .map((word) => word.replace("'", "")),
);

/** Whether a written word carries a topic rather than grammar. */
export function isContentWord(written: string): boolean {
  if (written.length < 4) return written.length > 0 && written.charCodeAt(0) > 0x2e7f;
  return !common.has(written.toLowerCase().replace(/['’]/g, ""));
}

/** What a range of tokens weighs: words, content words, and content words that are no names. */
export function weigh(corpus: Corpus, t: number, from: number, to: number) {
  let words = 0;
  let content = 0;
  let plain = 0;
  for (let token = from; token < to; token += 1) {
    words += corpus.weight(token);
    const written = corpus.written(token, t);
    if (!isContentWord(written)) continue;
    content += corpus.weight(token);
    const first = written[0] as string;
    if (first === first.toLowerCase()) plain += corpus.weight(token);
  }
  return { words, content, plain };
}
