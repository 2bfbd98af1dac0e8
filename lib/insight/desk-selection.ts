import { claimTypes, interventionTypes, type Span, SURE_LINK, signalTypes } from "../model";
import { type DeskComment, liveTags } from "./desk-view";
import { readMinute, timeOf, writeMinute } from "./wall-clock";

/** Filters with a name; besides them every type of claim, intervention and signal is one. */
export const showNames = ["claims", "interventions", "signals", "unsure", "missing", "unreviewed", "untimed"] as const;
export type ShowName = (typeof showNames)[number];
const tagTypes: ReadonlySet<string> = new Set([...claimTypes, ...interventionTypes, ...signalTypes]);

/** A stretch of the activity: ordinals, or wall-clock minutes as milliseconds; both ends belong to it. */
export type ActivityRange = { by: "order" | "time"; from: number; to: number };

/** What is chosen on the desk: article, tree and activity draw this one thing, and it is the URL. */
export type Selection = {
  /** Ordinal of the comment that the inspector explains. */
  comment: number | null;
  /** Passage of the article's text. */
  passage: Span | null;
  range: ActivityRange | null;
  /** One of `showNames` or a type of tag. */
  show: string | null;
  person: string | null;
  /** Ordinal of the comment whose subtree alone is shown. */
  root: number | null;
};

export const nothingSelected: Selection = {
  comment: null,
  passage: null,
  range: null,
  show: null,
  person: null,
  root: null,
};

/** What the URL may refer to. */
export type SelectionScope = { ordinals: ReadonlySet<number>; authors: ReadonlySet<string>; textLength: number };

export type ParsedSelection = {
  selection: Selection;
  /** One sentence for each part of the URL that refers to nothing here. */
  problems: string[];
};

/** Reads the selection from a query string; what it does not know is named, not dropped in silence. */
export function parseSelection(query: URLSearchParams, scope: SelectionScope): ParsedSelection {
  const problems: string[] = [];
  const read = <T>(name: string, parse: (value: string) => T | null, problem: (value: string) => string): T | null => {
    const value = query.get(name);
    if (value === null || value === "") return null;
    const parsed = parse(value);
    if (parsed === null) problems.push(problem(value.slice(0, 60)));
    return parsed;
  };
  const ordinal = (value: string) =>
    /^\d{1,9}$/.test(value) && scope.ordinals.has(Number(value)) ? Number(value) : null;
  const noComment = (value: string) => `The link asks for comment “${value}”, which is not in this thread.`;
  return {
    selection: {
      comment: read("c", ordinal, noComment),
      passage: read(
        "p",
        (value) => parsePassage(value, scope.textLength),
        (value) => `The link asks for the passage “${value}”, which is not in this article.`,
      ),
      range: read("range", parseRange, (value) => `“${value}” is not a stretch of the activity.`),
      show: read(
        "show",
        (value) => (tagTypes.has(value) || showNames.some((name) => name === value) ? value : null),
        (value) => `There is no filter called “${value}”.`,
      ),
      person: read(
        "person",
        (value) => (scope.authors.has(value) ? value : null),
        (value) => `Nobody called “${value}” comments in this thread.`,
      ),
      root: read("from", ordinal, noComment),
    },
    problems,
  };
}

/** The query string of a selection, without a question mark; parameters of others are kept. */
export function writeSelection(selection: Selection, others: URLSearchParams = new URLSearchParams()): string {
  const query = new URLSearchParams(others);
  const write = (name: string, value: string | null) => {
    if (value === null) query.delete(name);
    else query.set(name, value);
  };
  write("c", selection.comment === null ? null : String(selection.comment));
  write("p", selection.passage && `${selection.passage.start}-${selection.passage.end}`);
  write("range", selection.range && writeRange(selection.range));
  write("show", selection.show);
  write("person", selection.person);
  write("from", selection.root === null ? null : String(selection.root));
  return query.toString();
}

function parsePassage(value: string, textLength: number): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(value);
  if (!match) return null;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  return span.start < span.end && span.end <= textLength ? span : null;
}

function parseRange(value: string): ActivityRange | null {
  const order = /^(\d{1,9})-(\d{1,9})$/.exec(value);
  if (order) {
    const [from, to] = [Number(order[1]), Number(order[2])];
    return from >= 1 && from <= to ? { by: "order", from, to } : null;
  }
  const time = /^(\d{8}T\d{4})-(\d{8}T\d{4})$/.exec(value);
  const from = time ? readMinute(time[1] ?? "") : null;
  const to = time ? readMinute(time[2] ?? "") : null;
  return from !== null && to !== null && from <= to ? { by: "time", from, to } : null;
}

function writeRange({ by, from, to }: ActivityRange): string {
  return by === "order" ? `${from}-${to}` : `${writeMinute(from)}-${writeMinute(to)}`;
}

/**
 * The ordinals that all filters choose together, or null when no filter is set.
 * `discussing` are comments that count for the chosen passage without quoting it.
 */
export function chosenBy(
  selection: Omit<Selection, "comment" | "root">,
  comments: readonly DeskComment[],
  discussing: ReadonlySet<number> = new Set(),
): Set<number> | null {
  const { passage, range, show, person } = selection;
  if (!passage && !range && !show && !person) return null;
  const chosen = comments.filter(
    (comment) =>
      (!passage || quotes(comment, passage) || discussing.has(comment.ordinal)) &&
      (!range || within(comment, range)) &&
      (!show || isShown(comment, show)) &&
      (!person || comment.author === person),
  );
  return new Set(chosen.map((comment) => comment.ordinal));
}

/** Whether a passage of the comment stands in that passage of the article. */
function quotes(comment: Pick<DeskComment, "anchors">, passage: Span): boolean {
  return comment.anchors.some(
    ({ articleStart, articleEnd }) => articleStart < passage.end && articleEnd > passage.start,
  );
}

function within(comment: DeskComment, range: ActivityRange): boolean {
  const at = range.by === "order" ? comment.ordinal : timeOf(comment);
  return at !== null && at >= range.from && at <= range.to;
}

/** A link that is drawn dashed and asked about: read by the machine, and not surely. */
export function isUnsure(comment: Pick<DeskComment, "answers">): boolean {
  return comment.answers.origin === "machine" && comment.answers.confidence < SURE_LINK;
}

/** Whether a filter, one of `showNames` or a type of tag, chooses the comment. */
export function isShown(comment: DeskComment, show: string): boolean {
  // What a later import no longer holds counts nowhere, as on the list.
  if (comment.vanished) return false;
  switch (show) {
    case "claims":
      return liveTags(comment, "claim").length > 0;
    case "interventions":
      return liveTags(comment, "intervention").length > 0;
    case "signals":
      return liveTags(comment, "signal").length > 0;
    case "unsure":
      return isUnsure(comment);
    case "missing":
      return comment.answers.to === "missing";
    case "unreviewed":
      return comment.decision === "none" && !comment.vanished;
    case "untimed":
      return timeOf(comment) === null;
    default:
      return liveTags(comment).some((tag) => tag.type === show);
  }
}
