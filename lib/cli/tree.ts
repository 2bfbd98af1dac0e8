import { type AnalysedComment, type Analysis, SURE_LINK } from "../model";
import { type Colour, harmless, paint, shorten, type Terminal, wrap } from "./terminal";

/** Deeper levels are drawn at this indent: a thread may be a thousand answers deep. */
const deepestIndent = 10;
const snippetLength = 240;

type Children = Map<number | "article" | `missing ${number}`, number[]>;

function childrenOf(analysis: Analysis): Children {
  const children: Children = new Map();
  for (const { ordinal, answers } of analysis.comments) {
    const key = answers.to === "missing" ? (`missing ${ordinal}` as const) : answers.to;
    const list = children.get(key);
    if (list) list.push(ordinal);
    else children.set(key, [ordinal]);
  }
  // A ghost stands where the page shows the comment that answers it.
  for (const { ordinal, answers, displayedParent } of analysis.comments) {
    if (answers.to !== "missing") continue;
    const place = displayedParent ?? "article";
    const list = children.get(place);
    if (list) list.push(-ordinal);
    else children.set(place, [-ordinal]);
  }
  for (const list of children.values()) list.sort((a, b) => Math.abs(a) - Math.abs(b));
  return children;
}

function heading(terminal: Terminal, comment: AnalysedComment): string {
  const { author, role, kind, state, postedText, answers } = comment;
  const badges = [
    role === "staff" || role === "author" ? role : "",
    kind === "comment" ? "" : kind,
    state === "published" ? "" : state,
  ];
  const shown = badges.filter((badge) => badge !== "").map((badge) => paint(terminal, "green", `[${badge}]`));
  const target =
    answers.to === "article"
      ? "the article"
      : answers.to === "missing"
        ? "a comment not in the file"
        : `#${answers.to}`;
  const link = `${answers.evidence} ${answers.confidence.toFixed(2)} → ${target}`;
  return [
    paint(terminal, "bold", `#${comment.ordinal} ${harmless(author) || "(no name)"}`),
    ...shown,
    paint(
      terminal,
      "dim",
      [postedText === null ? "" : harmless(postedText), link].filter((part) => part !== "").join(" · "),
    ),
  ].join(" ");
}

function marks(comment: AnalysedComment): [Colour, string][] {
  const words = (span: { start: number; end: number }) =>
    `“${shorten(harmless(comment.text.slice(span.start, span.end)), 120)}”`;
  return [
    ...comment.anchors.map((anchor): [Colour, string] => [
      "blue",
      `quotes the article (${anchor.method}): ${words(anchor)}`,
    ]),
    ...comment.quotes.map((quote): [Colour, string] => [
      "blue",
      `quotes #${quote.of} (${quote.method}): ${words(quote)}`,
    ]),
    ...comment.claims.map((claim): [Colour, string] => [
      "magenta",
      `claim ${claim.type}, ${claim.stance} ${claim.certainty.toFixed(2)}: ${words(claim)}`,
    ]),
    ...comment.interventions.map((act): [Colour, string] => [
      "cyan",
      `intervention ${act.type}, ${act.style}, to ${typeof act.target === "number" ? `#${act.target}` : act.target}: ${words(act)}`,
    ]),
    ...comment.signals.map((signal): [Colour, string] => [
      "red",
      `signal ${signal.type}${signal.of === null ? "" : ` of #${signal.of}`}: ${words(signal)}`,
    ]),
  ];
}

function* commentLines(terminal: Terminal, comment: AnalysedComment, first: string, rest: string): Generator<string> {
  yield first + heading(terminal, comment);
  const room = Math.max(20, terminal.columns - rest.length - 2);
  for (const line of wrap(shorten(harmless(comment.text), snippetLength), room)) yield `${rest}  ${line}`;
  for (const [colour, mark] of marks(comment)) {
    const [head = "", ...more] = wrap(mark, room - 2);
    yield `${rest}  ${paint(terminal, colour, `• ${head}`)}`;
    for (const line of more) yield `${rest}    ${paint(terminal, colour, line)}`;
  }
}

type Step = { node: number; prefix: string; depth: number; last: boolean };

function* threadLines(terminal: Terminal, analysis: Analysis): Generator<string> {
  const children = childrenOf(analysis);
  const stack: Step[] = [];
  const push = (nodes: readonly number[], prefix: string, depth: number) => {
    for (const [index, node] of [...nodes.entries()].reverse()) {
      stack.push({ node, prefix, depth, last: index === nodes.length - 1 });
    }
  };
  push(children.get("article") ?? [], "", 0);
  while (stack.length > 0) {
    const { node, prefix, depth, last } = stack.pop() as Step;
    const flat = depth >= deepestIndent;
    const below = flat ? prefix : `${prefix}${last ? "   " : "│  "}`;
    if (node < 0) {
      yield `${prefix}${last ? "└" : "├"}┄ ${paint(terminal, "yellow", "◌ a comment that is not in the file")}`;
      push(children.get(`missing ${-node}`) ?? [], below, depth + 1);
      continue;
    }
    const comment = analysis.comments[node - 1] as AnalysedComment;
    const line = comment.answers.confidence >= SURE_LINK ? "─" : "┄";
    yield* commentLines(terminal, comment, `${prefix}${last ? "└" : "├"}${line} `, below);
    push(children.get(node) ?? [], below, depth + 1);
  }
}

/** An analysis as a tree a person can read, line by line. */
export function* treeLines(terminal: Terminal, file: string, analysis: Analysis): Generator<string> {
  const { article, thread, format, formatConfidence } = analysis;
  yield* wrap(harmless(article.title) || "(no title)", terminal.columns).map((line) => paint(terminal, "bold", line));
  const about = [article.publisher, article.byline.join(", ") || null, article.publishedAt].filter(
    (part) => part !== null,
  );
  if (about.length > 0) yield harmless(about.join(" · "));
  yield paint(
    terminal,
    "dim",
    harmless(`${file} · ${format} (${formatConfidence.toFixed(2)}) · ${article.paragraphs.length} paragraphs`),
  );
  if (thread) {
    const declared = thread.declaredCount === null ? "" : `, ${thread.declaredCount} declared`;
    yield paint(terminal, "dim", `${thread.presentCount} comments${declared}${thread.closed ? ", closed" : ""}`);
    yield paint(terminal, "dim", "─ sure link   ┄ inferred link   ◌ not in the file");
  }
  yield "";
  yield* threadLines(terminal, analysis);
  for (const { type, quote } of analysis.threadInterventions) {
    yield paint(terminal, "cyan", `• thread: ${type}: “${harmless(quote)}”`);
  }
  for (const { code, message, where } of analysis.warnings) {
    const line = where === null ? "" : ` (line ${where.line})`;
    const [head = "", ...more] = wrap(harmless(`${code}: ${message}${line}`), terminal.columns - 2);
    yield paint(terminal, "yellow", `! ${head}`);
    for (const rest of more) yield paint(terminal, "yellow", `  ${rest}`);
  }
}
