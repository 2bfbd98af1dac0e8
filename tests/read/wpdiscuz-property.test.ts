import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "@/lib/read";
import { article } from "./pages";

const encoder = new TextEncoder();
const names = [
  "Ann",
  "bob_99",
  "J. R. Smith",
  "Zoë Ångström",
  "O’Neil",
  "🚀 rocket 🚀",
  "Иван",
  "山田太郎",
  "Mary-Jane the Great",
  "Smith, Jr.",
  "X Æ A-12",
];
const times = [
  "3 days ago",
  "1 year ago",
  "9 hours ago",
  "just now",
  "November 19, 2020 4:05 pm",
  "vor 3 Tagen",
  "il y a 2 ans",
  "2 months ago",
];
const texts = [
  "Hello there.",
  "It happened 3 days ago",
  "I said so:\n3 days ago they laughed at me.",
  "1. one\n2. two",
  "https://example.com/a?b=1",
  "We need more.\n\nMuch more.",
  "As Trump says:\n\nwe win.",
  "5",
  "They told me so",
  "…",
];
const badges = [
  { label: "Author", role: "author" },
  { label: "Admin", role: "staff" },
  { label: "Noble Member", role: "unknown" },
  { label: null, role: "unknown" },
] as const;

const comment = fc.record({
  author: fc.constantFrom(...names),
  doubled: fc.boolean(),
  badge: fc.constantFrom(...badges),
  time: fc.constantFrom(...times),
  text: fc.constantFrom(...texts),
  answers: fc.option(fc.nat(), { freq: 4 }),
});

type Widget = { votes: boolean; head: string[]; tail: string[] };
const widget: fc.Arbitrary<Widget> = fc.record({
  votes: fc.boolean(),
  head: fc.constantFrom(
    [
      "Subscribe",
      "Notify of",
      "guest",
      "9 Comments",
      "Oldest",
      "Newest Most Voted",
      "Inline Feedbacks",
      "View all comments",
    ],
    [
      "Notify of",
      "guest",
      "Label",
      "9 Comments",
      "Most Voted",
      "Newest",
      "Oldest",
      "Inline Feedbacks",
      "View all comments",
    ],
    ["9 Comments", "Inline Feedbacks", "View all comments"],
  ),
  tail: fc.constantFrom(
    [],
    ["", "", "People, Places & Things"],
    ["Load More Comments"],
    ["", "Recent Posts", "", "Another story"],
  ),
});

test("a flat thread of names over times comes back as it was printed", () => {
  fc.assert(
    fc.property(fc.array(comment, { minLength: 1, maxLength: 8 }), widget, (comments, page) => {
      const lines: string[] = [article, ...page.head];
      const expected: unknown[] = [];
      comments.forEach((each, index) => {
        const target = each.answers === null || index === 0 ? null : each.answers % index;
        const named = target === null ? null : (comments[target]?.author ?? null);
        lines.push(each.author);
        if (each.doubled) lines.push(each.author);
        if (each.badge.label) lines.push(each.badge.label);
        lines.push(each.time);
        if (named !== null) lines.push(`Reply to  ${named}`);
        lines.push("", each.text, "");
        if (page.votes) lines.push("0", "Reply");
        const nearest = named === null ? -1 : comments.slice(0, index).findLastIndex((other) => other.author === named);
        expected.push({
          author: each.author,
          role: each.badge.role,
          text: each.text,
          postedText: each.time,
          displayedParent: nearest < 0 ? null : nearest + 1,
        });
      });
      const document = read(encoder.encode([...lines, ...page.tail].join("\n")));
      expect(document.format).toBe("wpdiscuz-text");
      const found = document.comments.map(({ author, role, text, postedText, displayedParent }) => ({
        author,
        role,
        text,
        postedText,
        displayedParent,
      }));
      expect(found).toEqual(expected);
      expect(document.thread?.declaredCount).toBe(9);
    }),
    { numRuns: 300 },
  );
});

test("Reply to somebody who is not in the file is a warning, not an invented parent", () => {
  const text = `${article}\n2 Comments\nInline Feedbacks\nView all comments\nAnn\nAnn\n3 days ago\n\nHello.\n\nBob\nBob\n2 days ago\nReply to  Nobody\n\nHi.\n`;
  const document = read(encoder.encode(text));
  expect(document.comments.map((each) => each.displayedParent)).toEqual([null, null]);
  expect(document.warnings).toEqual([
    {
      code: "missing-parent",
      message: "the page says that comment 2 answers Nobody, who has no earlier comment in the file",
      where: { line: 16 },
    },
  ]);
});
