import fc from "fast-check";

/** A comment of a generated thread, before it is printed. */
export type Planted = { author: string; paragraphs: string[]; replies: Planted[] };
/** What the reader has to find, in reading order. */
export type Expected = { author: string; text: string; parent: number | null; depth: number };

/** How a page prints a thread. */
export type Style = {
  heading: string;
  verb: string;
  /** Markers by depth; `1.` numbers the siblings, an empty one prints none. */
  markers: readonly string[];
  /** One level's indentation, by depth. */
  steps: readonly string[];
  bodyStep: string;
  date: string | null;
  blankAfterHeader: boolean;
  footer: string;
};

export const article = `A bridge nobody wanted to close

The city council voted on Tuesday to close the bridge that has linked the two halves of the town since 1911.

Nobody on the council would say who had asked for the vote, or why it was held on a holiday evening.
`;

const names = [
  "Ann",
  "bob_99",
  "J. R. Smith",
  "e.a.f.",
  "Zoë Ångström",
  "O’Neil",
  "D'Arcy",
  "Smith, Jr.",
  "🚀 rocket 🚀",
  "Иван Петров",
  "山田太郎",
  "Mary-Jane the Great",
  "I Always Say Too Much",
  "x",
  "A. N. Other (retired)",
  "@handle",
  "No. 6",
  "Dr. Who?",
  "محمد",
  "says who",
];
const paragraphs = [
  "Hello there.",
  "As my father says:",
  "Trump says: we win",
  "The mayor of our town says:",
  "1. first of a list",
  "2) second of a list",
  "- an item",
  "• As my father says:",
  "• another item",
  "* Biden says: no malarkey",
  "https://example.com/a?b=1&c=2",
  "On November 3, 2020 we voted.",
  "Reply to this if you dare.",
  "“Quoted words,” he wrote, “and more.”",
  "Comments are never closed to me.",
  "…",
  "ok 👍",
  "She said: what?",
];

const planted = fc.letrec<{ node: Planted }>((tie) => ({
  node: fc.record({
    author: fc.constantFrom(...names),
    paragraphs: fc.uniqueArray(fc.constantFrom(...paragraphs), { minLength: 0, maxLength: 4 }),
    replies: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constant<Planted[]>([]),
      fc.array(tie("node"), { maxLength: 3 }),
    ),
  }),
})).node;
export const forest = fc.array(planted, { minLength: 1, maxLength: 6 });

export const headings = [
  "44 replies",
  "44 Comments",
  "44 Responses to “A bridge nobody wanted to close”",
  "44 thoughts on “Bridge”",
  "Comments (44)",
];
export const verbs = [" says:", " said:", " wrote:", " sagt:", " dit :", " dice:", " говорит:", " schreibt:"];
export const dates = [
  "November 19, 2020 at 4:05 pm",
  "2020/11/19 at 16:05",
  "19. November 2020 um 16:05 Uhr",
  "Nov 19, 2020 4:05 PM",
  "2020-11-19T16:05",
];

export const marked: fc.Arbitrary<Style> = fc.record({
  heading: fc.constantFrom(...headings),
  verb: fc.constantFrom(...verbs),
  markers: fc.constantFrom(
    ["1.", "•"],
    ["•"],
    ["1)", "◦", "▪"],
    ["-"],
    ["*"],
    ["1.", "1.", "1."],
    ["–"],
    ["+"],
    ["1.", "o", "▪"],
  ),
  steps: fc.array(fc.constantFrom(" ", "  ", "   ", "    ", "\t", "\u00a0\u00a0"), { minLength: 1, maxLength: 4 }),
  bodyStep: fc.constantFrom("  ", "    ", "\t"),
  date: fc.option(fc.constantFrom(...dates)),
  blankAfterHeader: fc.boolean(),
  footer: fc.constantFrom("", "Comments are closed.", "Leave a Reply"),
});

/** Prints a forest as reader modes do, with the answers a reader has to give. */
export function print(trees: readonly Planted[], style: Style): { text: string; expected: Expected[] } {
  const lines: string[] = [article, style.heading];
  const expected: Expected[] = [];
  const visit = (nodes: readonly Planted[], indent: string, depth: number, parent: number | null) => {
    nodes.forEach((node, index) => {
      const pattern = style.markers[Math.min(depth, style.markers.length - 1)] ?? "";
      const marker = pattern === "" ? "" : `${pattern.replace("1", String(index + 1))} `;
      const inner = `${indent}${style.bodyStep}`;
      lines.push(`${indent}${marker}${node.author}${style.verb}`);
      if (style.date) lines.push(`${inner}${style.date}`);
      if (style.blankAfterHeader) lines.push("");
      if (node.paragraphs.length === 0) lines.push("");
      for (const paragraph of node.paragraphs) lines.push(`${inner}${paragraph}`, "");
      expected.push({ author: node.author, text: node.paragraphs.join("\n\n"), parent, depth });
      const step = style.steps[depth % style.steps.length] ?? "  ";
      visit(node.replies, `${indent}${step}`, depth + 1, expected.length);
    });
  };
  visit(trees, "  ", 0, null);
  if (style.footer) lines.push(style.footer);
  return { text: lines.join("\n"), expected };
}
