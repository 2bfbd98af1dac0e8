import fc from "fast-check";
import { expect, test } from "vitest";
import { orderOf, parsePosted } from "@/lib/read/dates/posted";

const at = (text: string) => {
  const posted = parsePosted(text);
  return posted && [posted.postedAt, posted.postedPrecision];
};

test.each([
  ["November 19, 2020 at 4:05 pm", "2020-11-19T16:05", "minute"],
  ["November 19th, 2020 at 12:05 am", "2020-11-19T00:05", "minute"],
  ["4:05 pm on November 19, 2020", "2020-11-19T16:05", "minute"],
  ["2020/11/19 at 16:05", "2020-11-19T16:05", "minute"],
  ["2020-11-19 16:05:07", "2020-11-19T16:05:07", "second"],
  ["2020-11-19T16:05:07Z", "2020-11-19T16:05:07Z", "second"],
  ["2020-11-19T16:05+01:00", "2020-11-19T16:05+01:00", "minute"],
  ["19. November 2020 um 16:05 Uhr", "2020-11-19T16:05", "minute"],
  ["19.11.2020, 16.05 Uhr", "2020-11-19T16:05", "minute"],
  ["19 novembre 2020 à 16 h 05 min", "2020-11-19T16:05", "minute"],
  ["19 de noviembre de 2020 a las 16:05", "2020-11-19T16:05", "minute"],
  ["19 ноября 2020 в 16:05", "2020-11-19T16:05", "minute"],
  ["2020年11月19日 16:05", "2020-11-19T16:05", "minute"],
  ["Saturday, 21 November 2020 2:32 PM", "2020-11-21T14:32", "minute"],
  ["Thu 19 Nov 2020 10.00 GMT", "2020-11-19T10:00Z", "minute"],
  ["Nov. 19, 2020 at 8:00 a.m. ET", "2020-11-19T08:00", "minute"],
  ["November 19, 2020 at 4:05 pm (Edit)", "2020-11-19T16:05", "minute"],
  ["Nov 19, 2020", "2020-11-19", "day"],
  ["19/11/2020", "2020-11-19", "day"],
  ["11/19/2020 10:00", "2020-11-19T10:00", "minute"],
  ["7/7/2020", "2020-07-07", "day"],
])("%s", (text, postedAt, precision) => {
  expect(at(text)).toEqual([postedAt, precision]);
});

test.each(["05/06/2020", "5/6/20", "November 2020", "November 19", "Feb 31, 2020", "30/02/2020"])(
  "%s is not guessed",
  (text) => {
    expect(at(text)).toEqual([null, "unknown"]);
  },
);

test.each([
  "3 days ago",
  "an hour ago",
  "1 year 2 months ago",
  "just now",
  "2h",
  "vor 3 Tagen",
  "il y a 3 jours",
  "hace 3 días",
  "3 giorni fa",
  "3 dagen geleden",
  "3 дня назад",
  "3日前",
  "Yesterday at 4:05 pm",
])("%s stays relative", (text) => {
  expect(at(text)).toEqual([null, "relative"]);
});

test.each([
  "",
  "44",
  "May",
  "Sandy",
  "In 2020",
  "The 4th of May, 2020 was warm",
  "3 days ago I left",
  "16:05",
  "1. November",
  "https://example.com/2020/11/19",
  "He left on November 19, 2020",
  "9/11",
  "2020",
])("%j is no time", (text) => {
  expect(parsePosted(text)?.postedAt ?? null).toBeNull();
  expect(parsePosted(text)?.postedPrecision ?? "unknown").toBe("unknown");
});

test("the page's other dates say what an exchangeable one means", () => {
  expect(orderOf("16/08/2020 at 1:00")).toBe("day-first");
  expect(orderOf("08/16/2020")).toBe("month-first");
  expect(orderOf("05/06/2020")).toBeNull();
  expect(parsePosted("05/06/2020", "day-first")?.postedAt).toBe("2020-06-05");
  expect(parsePosted("05/06/2020", "month-first")?.postedAt).toBe("2020-05-06");
});

test("every date printed in any of the styles comes back", () => {
  const months = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ];
  const two = (value: number) => String(value).padStart(2, "0");
  const moment = fc.record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  });
  fc.assert(
    fc.property(moment, ({ year, month, day, hour, minute }) => {
      const name = months[month - 1] as string;
      const half = `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? "am" : "pm"}`;
      const clock = `${two(hour)}:${two(minute)}`;
      const iso = `${year}-${two(month)}-${two(day)}T${clock}`;
      for (const text of [
        `${name} ${day}, ${year} at ${half}`,
        `${half} on ${name} ${day}, ${year}`,
        `${day} ${name} ${year} ${clock}`,
        `${name.slice(0, 3)} ${day}, ${year} ${half.toUpperCase()}`,
        `${year}/${two(month)}/${two(day)} at ${clock}`,
        `${two(day)}.${two(month)}.${year}, ${clock} Uhr`,
      ]) {
        expect(parsePosted(text)?.postedAt, text).toBe(iso);
      }
    }),
  );
});
