import type { Anchored } from "../anchor";
import type { Answers, Document, Warning } from "../model";
import { findBrokenParents, measureTree } from "../model/tree";
import { choose, siblingsRead, type Thread } from "./choose";
import { breakCycles } from "./cycles";
import { readPage } from "./page";
import { indexPeople } from "./people";
import { indexTopics } from "./topics";

export { measureTree } from "../model/tree";

/** A person's comments that are weighed when they are addressed. */
const commentsRead = 6;

/**
 * Reads who answers whom: the page's nesting where it can say so, and beyond
 * its depth limit or without nesting the words quoted, the name spoken to, the
 * turns two people take, and what stands before. `displayedParent` stays what
 * the page shows. A target stands before its answer, except where the page
 * itself nests otherwise.
 */
export function link(document: Document, anchored: Anchored): { answers: Answers[]; warnings: Warning[] } {
  const { comments } = document;
  const warnings: Warning[] = [];
  const shown = comments.map(({ displayedParent }) => (displayedParent === null ? null : displayedParent - 1));
  const broken = findBrokenParents(shown);
  for (const index of broken) shown[index] = null;
  if (broken.length > 0) warnings.push(brokenWarning(broken));

  const people = indexPeople(document, anchored.corpus);
  const depths = measureTree(shown).map(({ depth }) => depth);
  const page = readPage(document, shown, depths, people.authorOf);
  const known = new Set([document.article.title, ...document.article.byline, ...comments.map(({ author }) => author)]);
  const topics = indexTopics(anchored.corpus, comments.length, known);

  const siblings = new Map<number, number[]>();
  const latest = new Map<number, number[]>();
  const none: number[] = [];
  const answers: Answers[] = [];
  const thread: Thread = {
    document,
    anchored,
    page,
    people,
    topics,
    earlierSiblings: (comment) => siblings.get(shown[comment] ?? -1) ?? none,
    latestOf: (person) => latest.get(person) ?? none,
    answers,
  };
  for (let comment = 0; comment < comments.length; comment += 1) {
    answers.push(choose(thread, comment));
    remember(siblings, shown[comment] ?? -1, comment, siblingsRead);
    remember(latest, people.authorOf[comment] as number, comment, commentsRead);
  }
  breakCycles(answers);

  const relinked = answers.filter(
    ({ to }, index) => shown[index] !== null && typeof to === "number" && to - 1 !== shown[index],
  );
  if (page.limited > 0.5 && relinked.length > 0) {
    warnings.push({
      code: "depth-limit",
      message: `the page shows at most ${page.deepest + 1} levels; ${relinked.length} replies beyond it were linked by their words`,
      where: null,
    });
  }
  return { answers, warnings };
}

function remember(lists: Map<number, number[]>, key: number, comment: number, most: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [comment]);
  else {
    list.unshift(comment);
    if (list.length > most) list.pop();
  }
}

function brokenWarning(broken: number[]): Warning {
  const listed = broken.slice(0, 10).map((index) => index + 1);
  const more = broken.length > listed.length ? ` and ${broken.length - listed.length} more` : "";
  return {
    code: "broken-parents",
    message: `comments ${listed.join(", ")}${more} are nested under themselves, in a circle or under none in the file; they are read as top level`,
    where: null,
  };
}
