import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "@/lib/read";
import { unaccounted } from "./account";

const encoder = new TextEncoder();
function page(text: string) {
  const document = read(encoder.encode(text));
  expect(unaccounted(text, document)).toEqual([]);
  const { article } = document;
  return {
    ...article,
    texts: article.paragraphs.map((span) => article.text.slice(span.start, span.end)),
    kinds: article.furniture.map((part) => `${part.line} ${part.kind} ${part.beforeParagraph}`),
  };
}

const first =
  "The city council voted on Tuesday to close the bridge that has linked the two halves of the town since 1911.";
const second = "Nobody on the council would say who had asked for the vote, or why it was held on a holiday evening.";
const third =
  "The bridge carried four thousand cars a day, and there is no other way across the river for twenty miles.";

test("a newspaper's page: call to subscribe, sections, standfirst, update, credit, related, topics", () => {
  const found = page(`Support the Guardian
Available for everyone, funded by readers
Subscribe

World news

Mexico

Revealed: how the general went free

Lawyers say the deal was unprecedented and may damage trust for years

Thu 19 Nov 2020 10.00 GMT

Last modified on Fri 20 Nov 2020 13.12 GMT

${first}

Photograph: Henry Romero/Reuters

${second}

Mexico’s president hits back at critics over the general’s release
Read more

What happens next?

${third}

Topics
Mexico
Reuse this content
`);
  expect(found).toMatchObject({
    title: "Revealed: how the general went free",
    publishedAt: "2020-11-19T10:00Z",
    publishedPrecision: "minute",
    texts: [
      "Lawyers say the deal was unprecedented and may damage trust for years",
      first,
      second,
      "What happens next?",
      third,
    ],
  });
  expect(found.kinds).toEqual([
    "1 subscribe 0",
    "2 subscribe 0",
    "3 subscribe 0",
    "5 section 0",
    "7 section 0",
    "13 other 1",
    "15 other 1",
    "19 photo-credit 2",
    "23 related 3",
    "24 related 3",
    "30 section 5",
    "31 section 5",
    "32 widget 5",
  ]);
});

test("Firefox's reader view: site, title, author, reading time", () => {
  const bio = "Maria Lopez covers the city for the Local Paper. Follow her on Twitter @mlopez.";
  const found = page(
    `www.thelocalpaper.example\nThe bridge is closed, and nobody says why\nMaria Lopez\n5-6 minutes\n\n${first}\n\n${second}\n\n${bio}\n`,
  );
  expect(found).toMatchObject({
    title: "The bridge is closed, and nobody says why",
    byline: ["Maria Lopez"],
    publisher: "Local Paper",
    publishedAt: null,
    publishedPrecision: "unknown",
    texts: [first, second],
  });
  expect(found.kinds.at(-1)).toBe("10 biography 2");
});

test("a title with its publisher, two authors, a publication and an update", () => {
  const found = page(`The bridge is closed, and nobody says why | The Local Paper

By MARIA LOPEZ and JOHN DOE
Published 8:00 a.m. ET Nov. 19, 2020 | Updated 9:15 a.m. ET Nov. 19, 2020

${first}

Advertisement

${second}

Associated Press writer Ann Smith contributed to this report.

© 2020 The Local Paper. All rights reserved.
`);
  expect(found).toMatchObject({
    title: "The bridge is closed, and nobody says why",
    publisher: "The Local Paper",
    byline: ["MARIA LOPEZ", "JOHN DOE"],
    publishedAt: "2020-11-19T08:00",
    texts: [first, second],
  });
});

test("an update alone is not when an article appeared", () => {
  expect(page(`The bridge is closed again today\n\nUpdated November 20, 2020\n\n${first}\n`)).toMatchObject({
    publishedAt: null,
    publishedPrecision: "unknown",
    texts: [first],
  });
});

test("a date that can be read two ways is kept as text, not guessed", () => {
  const found = page(`The bridge is closed again today\n\n05/06/2020\n\n${first}\n`);
  expect(found).toMatchObject({ publishedAt: null, publishedPrecision: "unknown", texts: [first] });
  expect(found.furniture).toEqual([{ kind: "other", text: "05/06/2020", line: 3, beforeParagraph: 0 }]);
});

test("a German page: masthead, sections, standfirst, authors, date, a pointer to another article", () => {
  const found =
    page(`DER SPIEGEL\nPolitik\n\nDie Brücke bleibt zu\n\nNiemand will sagen, warum der Rat am Feiertag abgestimmt hat.\n\nVon Maria Müller und Jörg Groß\n\n19.11.2020, 16.05 Uhr\n
Der Stadtrat hat am Dienstag beschlossen, die Brücke zu sperren, die seit 1911 die beiden Hälften der Stadt verbindet.\n
Lesen Sie auch: Warum die Brücke wichtig ist\n\nNiemand im Rat wollte sagen, wer die Abstimmung verlangt hat.\n`);
  expect(found).toMatchObject({
    title: "Die Brücke bleibt zu",
    publisher: "Der Spiegel",
    byline: ["Maria Müller", "Jörg Groß"],
    publishedAt: "2020-11-19T16:05",
  });
  expect(found.texts).toHaveLength(3);
});

test("a short line before and after the title is the page's name; a call to act is a banner", () => {
  const found = page(
    `Find your next home today - LEARN MORE\n\nCity\n\nRiver Town Gazette\n\nThe bridge is closed, and nobody says why\n\nRiver Town Gazette\n\n19 November 2020\n\n${first}\n\nJoin the mailing list\n`,
  );
  expect(found).toMatchObject({
    title: "The bridge is closed, and nobody says why",
    publisher: "River Town Gazette",
    publishedAt: "2020-11-19",
    publishedPrecision: "day",
  });
  expect(found.kinds).toEqual([
    "1 banner 0",
    "3 section 0",
    "5 section 0",
    "9 section 0",
    "11 other 0",
    "15 subscribe 1",
  ]);
});

test("captions, headlines of other articles, and the list under the text are set apart; subheads are not", () => {
  const caption = "The closed bridge, seen from the north bank of the river on Tuesday.";
  const found = page(`The bridge is closed, and nobody says why

${caption}
${caption} (Photo by Jane Roe/Getty Images)

${first}

Council members had asked for a new bridge ten years ago

${second}

A quiet vote

${third}

Jane Roe reported from the bridge.

Opinion: Why our town needs its old bridge

Mayor resigns over ‘bridge affair’

A councillor saw the papers. Then she left town.
`);
  expect(found.texts).toEqual([first, second, "A quiet vote", third, "Jane Roe reported from the bridge."]);
  expect(found.kinds).toEqual([
    "3 photo-credit 0",
    "4 photo-credit 0",
    "8 related 1",
    "18 related 5",
    "20 related 5",
    "22 related 5",
  ]);
});

test("who publishes is read from what the page says of itself, not from whom it cites", () => {
  const itself = `The bridge is closed again today\n\n${first} Two officials told Al Jazeera that it will stay so.\n`;
  expect(page(itself).publisher).toBe("Al Jazeera");
  expect(page(`${itself}\nAccording to Al Jazeera, nobody knows.\n`).publisher).toBeNull();
  expect(
    page(`The bridge is closed again today\n\n${first} Two officials told Reuters that it will stay so.\n`).publisher,
  ).toBeNull();
  expect(page(`The bridge is closed again today\n\n${first}\n`).publisher).toBeNull();
});

test("paragraphs are exact spans of the text, whatever they hold", () => {
  const word = fc.constantFrom("the", "bridge", "“closed”", "🚀", "Zoë’s", "1911,", "and", "nobody", "asks", "why");
  const paragraph = fc.array(word, { minLength: 14, maxLength: 60 }).map((all) => `${all.join(" ")}.`);
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 12 }),
      fc.constantFrom("\n\n", "\r\n\r\n", "\n\n\n"),
      (paragraphs, gap) => {
        const found = page(["A title that has some words", ...paragraphs].join(gap));
        expect(found.texts).toEqual(paragraphs);
        expect(found.text).toBe(paragraphs.join("\n\n"));
      },
    ),
  );
});
