import { expect, test } from "vitest";
import { read } from "@/lib/read";
import { unaccounted } from "./account";
import { article } from "./pages";

const encoder = new TextEncoder();
/** Reads a thread below the common article; every line has to be accounted for. */
function thread(text: string) {
  const page = `${article}\n${text}`;
  const document = read(encoder.encode(page));
  expect(unaccounted(page, document)).toEqual([]);
  expect(document.article.title).toBe("A bridge nobody wanted to close");
  expect(document.article.paragraphs).toHaveLength(2);
  return document;
}
const rows = (text: string) =>
  thread(text).comments.map(
    (each) => `${each.displayedParent ?? "-"} ${each.author} ${each.postedAt ?? each.postedText ?? "?"}: ${each.text}`,
  );

test("Twenty Twelve: NAME on DATE said, with a pingback", () => {
  const text = `This entry was posted in News by Jane. Bookmark the permalink.
2 thoughts on “A bridge nobody wanted to close”

J. R. "Bob" Dobbs 🚀 on November 19, 2020 at 4:05 pm said:

First! As the mayor says:

we shall see.

Reply ↓

Pingback: Bridges of the world | Some Blog

Иван on November 20, 2020 at 1:00 am said:

1. one
2. two

Reply ↓

Leave a Reply
Your email address will not be published. Required fields are marked *
`;
  expect(rows(text)).toEqual([
    '- J. R. "Bob" Dobbs 🚀 2020-11-19T16:05: First! As the mayor says:\n\nwe shall see.',
    "- Bridges of the world | Some Blog ?: ",
    "- Иван 2020-11-20T01:00: 1. one\n2. two",
  ]);
  expect(thread(text).comments.map((each) => each.kind)).toEqual(["comment", "pingback", "comment"]);
});

test("Genesis: NAME says without a colon, over a date", () => {
  const text = `Reader Interactions\nComments\n\nAnn says\nNovember 19, 2020 at 4:05 pm\n\nGreat post.\n\nReply
Bob, the Builder says\nNovember 19, 2020 at 5:05 pm\n\nAs they say:\n\nhello\n\nTrump says: we win\n\nReply\nPrimary Sidebar\n\nRecent Posts\n`;
  expect(rows(text)).toEqual([
    "- Ann 2020-11-19T16:05: Great post.",
    "- Bob, the Builder 2020-11-19T17:05: As they say:\n\nhello\n\nTrump says: we win",
  ]);
});

test("Kubrick: Says, and a date that a quoted speaker lacks", () => {
  const text = `2 Responses to “A bridge nobody wanted to close”\n\n    Ann Says:\n    November 19th, 2020 at 4:05 pm\n\n    Hello.\n\n    Trump says:\n    we win
\n    bob smith Says:\n    November 19th, 2020 at 5:05 pm\n\n    - one\n    - two\n\nLeave a Reply\n`;
  expect(rows(text)).toEqual([
    "- Ann 2020-11-19T16:05: Hello.\n\nTrump says:\nwe win",
    "- bob smith 2020-11-19T17:05: - one\n- two",
  ]);
});

test("Thesis: numbers before the names, in one line with the date", () => {
  const text = `{ 2 comments… read them below or add one }\n\n1 Ann November 19, 2020 at 4:05 pm\n\nHello there\n\nReply\n\n2 Bob Smith November 19, 2020 at 4:15 pm\n\nHello Ann\n\nReply\n\nLeave a Comment\n`;
  expect(rows(text)).toEqual(["- Ann 2020-11-19T16:05: Hello there", "- Bob Smith 2020-11-19T16:15: Hello Ann"]);
});

test("P2: time before the date, buttons below", () => {
  const text = `2 Comments\n\nann 4:05 pm on November 19, 2020\nReply | Permalink\n\nHi there.\n\nbob 4:15 pm on November 19, 2020\nReply | Permalink\n\nTwo.\n`;
  expect(rows(text)).toEqual(["- ann 2020-11-19T16:05: Hi there.", "- bob 2020-11-19T16:15: Two."]);
});

test("names over dates, nested by indentation alone", () => {
  const text = `4 Replies

Ann
November 19, 2020 at 4:05 pm

Hello

    Bob
    November 19, 2020 at 4:06 pm

    Hi Ann

        Carl
        November 19, 2020 at 4:07 pm

        Hi both

    Dee
    November 19, 2020 at 4:08 pm

    On
    November 3, 2020

    we voted.
`;
  expect(rows(text)).toEqual([
    "- Ann 2020-11-19T16:05: Hello",
    "1 Bob 2020-11-19T16:06: Hi Ann",
    "2 Carl 2020-11-19T16:07: Hi both",
    "1 Dee 2020-11-19T16:08: On\nNovember 3, 2020\n\nwe voted.",
  ]);
});

test("a theme that prints the comment's place over the name, with dates that only the page explains", () => {
  const text = `3Comments

Add yours

  1. 1
    Julia on 11/08/2020 at 9:52
    Reply

    Lovely.

    • 2
      Helen on 16/08/2020 at 10:39
      Reply

      Dear Julia.

  2. 3
    Luna on 11/08/2020 at 9:58
    Reply

    ❤️
`;
  expect(rows(text)).toEqual([
    "- Julia 2020-08-11T09:52: Lovely.",
    "1 Helen 2020-08-16T10:39: Dear Julia.",
    "- Luna 2020-08-11T09:58: ❤️",
  ]);
});

test("a badge that ran into the date", () => {
  const text = `2 Gedanken zu „A bridge nobody wanted to close“\n\n  1. Anna 11. Dezember 2012 um 11:07\n\n    Danke!\n\n    Antwort ↓\n\n    • Mathias Autor11. Dezember 2012 um 13:19\n\n      Gern.\n\n      Antwort ↓\n`;
  expect(rows(text)).toEqual(["- Anna 2012-12-11T11:07: Danke!", "1 Mathias 2012-12-11T13:19: Gern."]);
  expect(thread(text).comments.map((each) => each.role)).toEqual(["unknown", "author"]);
});

test("states, excerpts, paging and closing", () => {
  const document = thread(`12 Responses
  1. Ann says:

    Your comment is awaiting moderation.

    Please let me in.

  2. Pingback: A title

  3. Some Blog says:

    […] this is what they wrote […]

  4. Gone says:

    [deleted]

← Older Comments
Comments are closed.
`);
  expect(document.comments.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    "comment pending",
    "pingback published",
    "pingback published",
    "comment deleted",
  ]);
  expect(document.comments[0]?.text).toBe("Please let me in.");
  expect(document.thread).toEqual({
    declaredCount: 12,
    presentCount: 4,
    closed: true,
    notices: ["← Older Comments", "Comments are closed."],
  });
  expect(document.warnings.map((each) => [each.code, each.where?.line ?? null])).toEqual([
    ["paged-thread", 24],
    ["missing-comments", null],
  ]);
});

test("numbers aligned at their right are siblings", () => {
  const users = [8, 9, 10, 11].map((n) => `${String(n).padStart(3)}. User${n} says:\n\n     Text ${n}\n`);
  expect(rows(`11 Comments\n${users.join("\n")}`).map((row) => row[0])).toEqual(["-", "-", "-", "-"]);
  expect(rows(`11 Comments\n${users.reverse().join("\n")}`).map((row) => row[0])).toEqual(["-", "-", "-", "-"]);
});

test("bullets tell the levels where the page lost its indentation", () => {
  const text = `3 replies\n1. Ann says:\n\nHello.\n\n• Bob says:\n\nHi.\n\n◦ Carl says:\n\nHo.\n`;
  expect(rows(text)).toEqual(["- Ann ?: Hello.", "1 Bob ?: Hi.", "2 Carl ?: Ho."]);
});

test("a body's own lines that look like the page's stay in the body", () => {
  const text = `1 reply\n  1. Ann says:\n\n    Comments are closed.\n\n    He told me:\n\n    Leave a Reply\n\n    and 2 comments\n\n    2 comments\n\nComments are closed.\n`;
  expect(rows(text)).toEqual([
    "- Ann ?: Comments are closed.\n\nHe told me:\n\nLeave a Reply\n\nand 2 comments\n\n2 comments",
  ]);
});

test("a file that was cut off says where", () => {
  const { warnings } = thread("44 replies\n  1. Ann says:\n\n    Hello.\n\n    • Bob says:\n");
  expect(warnings).toEqual([
    { code: "missing-comments", message: "the page declares 44 replies; 2 are in the file", where: null },
    {
      code: "cut-off",
      message: "the file ends after the header of comment 2 (line 12): its text is missing",
      where: { line: 12 },
    },
  ]);
  expect(thread("44 replies\n")).toMatchObject({
    format: "article-text",
    thread: { declaredCount: 44, presentCount: 0, closed: false },
    warnings: [{ code: "no-comments-in-file", message: "the page declares 44 replies; 0 are in the file" }],
  });
});

test("a count at the top of the page leaves the article where it is", () => {
  const page = `A bridge nobody wanted to close\n44 Comments\n\n${article.split("\n").slice(2).join("\n")}`;
  const bare = read(encoder.encode(page));
  expect(bare.article).toMatchObject({ title: "A bridge nobody wanted to close", paragraphs: [{ start: 0 }, {}] });
  expect(bare.thread).toMatchObject({ declaredCount: 44, presentCount: 0 });
  const followed = read(encoder.encode(`${page}\n  1. Ann says:\n\n    Hello.\n`));
  expect(followed.article.paragraphs).toHaveLength(2);
  expect(followed.thread).toMatchObject({ declaredCount: 44, presentCount: 1 });
});

test("an article that lets people speak is no thread", () => {
  const document = read(
    encoder.encode(`${article}\nAs the mayor says:\n\n“Never.”\n\nAnn Smith, of the council, says:\n\n“We voted.”\n`),
  );
  expect(document).toMatchObject({ format: "article-text", thread: null, comments: [] });
  expect(document.article.paragraphs).toHaveLength(6);
});

test("lines broken at a fixed width are joined to paragraphs", () => {
  const document = read(
    encoder.encode(`Subject of the day is the bridge

The city council voted on Tuesday to close the bridge that has linked
the two halves of the town since 1911. Nobody on the council would say
who had asked for the vote, or why it was held on a holiday evening
when most people in the town were at home with their families and
nobody was looking.

1 Comment

   1. Ann says:
      November 19, 2020 at 4:05 pm

      The city council voted on Tuesday to close the bridge that has
      linked the two halves of the town since 1911.
`),
  );
  expect(document.article.paragraphs).toHaveLength(1);
  expect(document.comments[0]?.text).toBe(
    "The city council voted on Tuesday to close the bridge that has linked the two halves of the town since 1911.",
  );
});

test("every line end and any blank line between the parts of a header give the same thread", () => {
  const flat = (gap: string) =>
    `${article}\n2 Comments\nInline Feedbacks\nView all comments\n${["Ann", "Ann", "3 days ago", "", "Hello.", "", "Bob", "Bob", "Author", "2 days ago", "", "Hi."].join(gap)}\n`;
  const close = read(encoder.encode(flat("\n"))).comments;
  expect(close.map(({ author, role, text }) => [author, role, text])).toEqual([
    ["Ann", "unknown", "Hello."],
    ["Bob", "author", "Hi."],
  ]);
  expect(read(encoder.encode(flat("\n\n"))).comments).toEqual(close);
  for (const end of ["\r\n", "\r", "\u0085", "\u2028"]) {
    expect(read(encoder.encode(flat("\n").replaceAll("\n", end))).comments).toEqual(close);
  }
});

test("where a page dates no comment, a date over a text belongs to the text", () => {
  const text =
    "3 replies\n  1. Ann says:\n\n    November 3, 2020\n\n    We voted.\n\n  2. Bob says:\n\n    Yes.\n\n  3. Carl says:\n\n    No.\n";
  expect(rows(text)).toEqual(["- Ann ?: November 3, 2020\n\nWe voted.", "- Bob ?: Yes.", "- Carl ?: No."]);
});
