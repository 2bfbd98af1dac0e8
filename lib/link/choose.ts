import type { Anchored } from "../anchor";
import type { Answers, CommentQuote, Document } from "../model";
import { endsAsking, givesAnswer, opensAsAnswer, opensAsContinuation } from "./cues";
import { quotesNobody, unraisedTopic } from "./ghosts";
import type { Page } from "./page";
import type { Address, People } from "./people";
import type { Topics } from "./topics";
import { Ballot } from "./weigh";

/** Everything a choice is made from. */
export type Thread = {
  document: Document;
  anchored: Anchored;
  page: Page;
  people: People;
  topics: Topics;
  /** By comment: earlier comments of the same parent, nearest first, at most `siblingsRead`. */
  earlierSiblings(comment: number): number[];
  /** By person: their latest comments before the current one, latest first. */
  latestOf(person: number): readonly number[];
  /** What was chosen for earlier comments. */
  answers: Answers[];
};

/** How many comments of one parent are weighed; further back nobody is answered without a name or a quote. */
export const siblingsRead = 8;

/** Whom a comment answers, with the runners-up. */
export function choose(thread: Thread, comment: number): Answers {
  const { document, page } = thread;
  const ballot = new Ballot();
  if (document.comments[comment]?.kind !== "comment") {
    ballot.vote("article", 6, "declared", "another page that links to the article");
    return ballot.decide();
  }
  const parent = page.parents[comment] ?? null;
  const siblings = thread.earlierSiblings(comment);
  const atLimit = parent !== null && page.depths[comment] === page.deepest && siblings.length > 0;
  if (parent === null) voteTopLevel(thread, comment, ballot);
  else if (atLimit) voteAtLimit(thread, comment, parent, siblings, ballot);
  else voteNested(thread, comment, parent, ballot);
  voteQuotes(thread, comment, ballot, parent !== null && !atLimit);
  voteAddress(thread, comment, ballot, parent, atLimit);
  voteMissing(thread, comment, ballot, parent);
  return ballot.decide();
}

function authorName(thread: Thread, comment: number): string {
  return thread.document.comments[comment]?.author ?? "";
}

function textOf(thread: Thread, comment: number): string {
  return thread.document.comments[comment]?.text ?? "";
}

function isSameAuthor({ people }: Thread, a: number, b: number): boolean {
  return people.authorOf[a] === people.authorOf[b];
}

/** Whether `candidate` answers a comment by the author of `comment`: two people taking turns. */
function answersAuthorOf(thread: Thread, candidate: number, comment: number): boolean {
  const to = thread.answers[candidate]?.to;
  return typeof to === "number" && isSameAuthor(thread, to - 1, comment) && !isSameAuthor(thread, candidate, comment);
}

function voteTopLevel(thread: Thread, comment: number, ballot: Ballot): void {
  const { page, topics } = thread;
  const answering = opensAsAnswer(textOf(thread, comment));
  if (page.flat)
    ballot.vote("article", 1.5, "guessed", "the page shows no nesting and nothing points to another comment");
  else ballot.vote("article", answering ? 3.1 : 4, "declared", "at the top level of the page");
  const previous = comment - 1;
  if (!answering || previous < 0 || isSameAuthor(thread, previous, comment)) return;
  const near = page.flat ? 0.9 : 0.5;
  ballot.vote(previous, near, "adjacent", `opens like an answer and follows ${authorName(thread, previous)}`);
  const shared = topics.shared(comment, previous);
  if (shared > 0) ballot.vote(previous, 0.6 * shared, "adjacent", "takes up rare words of it");
}

function voteNested(thread: Thread, comment: number, parent: number, ballot: Ballot): void {
  const own = isSameAuthor(thread, parent, comment);
  ballot.vote(parent, own ? 3.3 : 4.2, "declared", `nested under ${authorName(thread, parent)} on the page`);
}

/**
 * At the deepest level the page shows answers to answers beside what they
 * answer: the parent, the one before, or one further up may be meant.
 */
function voteAtLimit(thread: Thread, comment: number, parent: number, siblings: number[], ballot: Ballot): void {
  const { page, topics } = thread;
  const text = textOf(thread, comment);
  const sure = Math.log(page.limited / (1 - page.limited));
  ballot.vote(
    parent,
    0.9 - 0.65 * sure,
    "declared",
    `shown under ${authorName(thread, parent)} at the page's deepest level`,
  );
  for (const [distance, sibling] of siblings.entries()) {
    const base = distance === 0 ? 0.6 : -0.9 - 0.35 * distance;
    const why =
      distance === 0 ? `follows ${authorName(thread, sibling)}` : `shortly after ${authorName(thread, sibling)}`;
    ballot.vote(sibling, base, distance === 0 ? "adjacent" : "guessed", `${why} at the page's deepest level`);
  }
  const answering = opensAsAnswer(text);
  const answer = givesAnswer(text);
  for (const candidate of [parent, ...siblings]) {
    if (isSameAuthor(thread, candidate, comment)) {
      // People seldom answer themselves, even when they go on.
      ballot.discount(candidate, opensAsContinuation(text) ? 2.4 : 3.6);
      continue;
    }
    if (answersAuthorOf(thread, candidate, comment)) ballot.vote(candidate, 2, "adjacent", "the two take turns");
    if (candidate === parent) continue;
    if (candidate === siblings[0] && answering) ballot.vote(candidate, 0.5, "adjacent", "opens like an answer");
    if (answer && endsAsking(textOf(thread, candidate)))
      ballot.vote(candidate, 0.7, "adjacent", "gives an answer to its question");
  }
  for (const candidate of [parent, ...siblings.slice(0, 4)]) {
    const shared = topics.shared(comment, candidate);
    if (shared > 0) ballot.vote(candidate, 0.55 * shared, "guessed", "takes up rare words of it");
  }
}

/** Words of a comment in another: the surest sign after the page's own nesting. */
function voteQuotes(thread: Thread, comment: number, ballot: Ballot, nested: boolean): void {
  for (const quote of thread.anchored.comments[comment]?.quotes ?? []) {
    const target = quote.of - 1;
    if (target >= comment || isSameAuthor(thread, target, comment)) continue;
    const words = wordsOf(thread, quote);
    const weight = words >= 8 ? 4.6 : words >= 4 ? 3.8 : 2;
    const passage = textOf(thread, comment).slice(quote.start, Math.min(quote.end, quote.start + 60));
    if (ballot.has(target) || !nested) ballot.vote(target, weight, "quoted", `quotes “${passage}”`);
    else ballot.vote(target, weight - 1.5, "quoted", `quotes “${passage}”`);
  }
}

function wordsOf(thread: Thread, quote: CommentQuote): number {
  const { corpus } = thread.anchored;
  return corpus.tokenAt(quote.of, quote.ofEnd) - corpus.tokenAt(quote.of, quote.ofStart);
}

function voteAddress(thread: Thread, comment: number, ballot: Ballot, parent: number | null, atLimit: boolean): void {
  const address = thread.people.addressOf(comment);
  if (!address) return;
  const by = address.kind === "at" ? `speaks to @${address.name}` : `speaks to ${address.name}`;
  if (address.person === "byline") {
    if (parent === null) ballot.vote("article", 2, "addressed", `${by}, who wrote the article`);
    return;
  }
  if (address.person === null) {
    voteAbsentName(thread, ballot, parent, address);
    return;
  }
  voteForPerson(thread, comment, ballot, {
    person: address.person,
    weight: address.kind === "at" ? 5 : 4.2,
    by,
    nested: parent !== null && !atLimit,
  });
}

/** One of a person's earlier comments: the one that is up already, else the latest, unless topics speak for an older one. */
function voteForPerson(
  thread: Thread,
  comment: number,
  ballot: Ballot,
  { person, weight, by, nested }: { person: number; weight: number; by: string; nested: boolean },
): void {
  if (person === thread.people.authorOf[comment]) return;
  const earlier = thread.latestOf(person);
  if (earlier.length === 0) {
    if (thread.page.missing !== 0) ballot.vote("missing", 2.6, "addressed", `${by}, who has written nothing before it`);
    return;
  }
  const known = earlier.find((candidate) => ballot.has(candidate));
  if (known !== undefined) {
    ballot.vote(known, weight, "addressed", by);
    return;
  }
  for (const [age, candidate] of earlier.slice(0, 4).entries()) {
    const share = weight - (nested ? 1.2 : 0) - 1.3 * age + 0.6 * thread.topics.shared(comment, candidate);
    ballot.vote(candidate, share, "addressed", age === 0 ? by : `${by}, at an earlier comment`);
  }
}

function voteAbsentName(thread: Thread, ballot: Ballot, parent: number | null, address: Address): void {
  const { page } = thread;
  // Where the page's count is met nobody is missing: the name is a slip or a nickname.
  if (page.missing === 0 && !page.flat) return;
  const base = page.flat ? 5 : parent === null ? 4.2 : 2.4;
  ballot.vote(
    "missing",
    page.missing === 0 ? 2.6 : base,
    "addressed",
    `speaks to @${address.name}; nobody in the file has that name`,
  );
}

/** Signs that the answered comment isn't in the file. Without a count that is too large they only make a runner-up. */
function voteMissing(thread: Thread, comment: number, ballot: Ballot, parent: number | null): void {
  const { document, anchored, page, topics } = thread;
  if (page.missing === 0) return;
  const counted = page.missing !== null;
  const topic = unraisedTopic(document, anchored, topics, comment, parent);
  if (topic !== null && (parent !== null || page.flat)) {
    ballot.vote("missing", counted ? 5.4 : 2.6, "guessed", `takes “${topic}” for said, which nobody before it says`);
  }
  const quote = quotesNobody(document, anchored, comment);
  if (quote !== null) {
    ballot.vote("missing", counted ? 3.6 : 2, "quoted", `quotes “${quote}”, which stands nowhere in the file`);
  }
  const { depth } = document.comments[comment] as Document["comments"][number];
  if (counted && parent !== null && depth > (page.depths[parent] as number) + 1) {
    ballot.vote("missing", 4.6, "declared", "the page's nesting leaves out the level above it");
  }
}
