import { expect, test } from "vitest";
import { importFile } from "@/lib/import";
import { readDesk } from "@/lib/insight/desk";
import { isHouse } from "@/lib/insight/desk-view";
import { SourceSettings } from "@/lib/model";
import { freshStore } from "../helpers/database";

const page = `The harbour stays closed

The tribunal dismissed the indictment against the admiral without any explanation on Friday.

Shipping insurers in Rotterdam raised their premiums within hours of the decision.

4 replies

  1. Ann says:

    I can’t follow this at all.

    • Warden says:

      Please stay with the harbour.

  2. Bob says:

    “Shipping insurers in Rotterdam raised their premiums within hours of the decision.” That was to be expected.

Comments are closed.
`;

test("reads the article, its thread and what stands on it, in reading order", async () => {
  const store = await freshStore();
  const settings = SourceSettings.parse({ publisher: "Gazette", staff: ["Warden"] });
  const { articleId } = await importFile({ name: "page.txt", bytes: new TextEncoder().encode(page), settings }, store);

  const desk = await readDesk(articleId ?? "", store);
  expect(desk).toMatchObject({
    id: articleId,
    article: { title: "The harbour stays closed", publisher: "Gazette", source: "page.txt" },
    thread: { declaredCount: 4, presentCount: 3, closed: true },
  });
  expect(desk?.comments.map(({ ordinal, author, answers }) => [ordinal, author, answers.to])).toEqual([
    [1, "Ann", "article"],
    [2, "Warden", 1],
    [3, "Bob", "article"],
  ]);
  expect(desk?.comments.map(isHouse)).toEqual([false, true, false]);
  const [anchor] = desk?.comments[2]?.anchors ?? [];
  expect(desk?.article.text.slice(anchor?.articleStart, anchor?.articleEnd)).toContain(
    "Shipping insurers in Rotterdam",
  );
});

test("knows no article of another id", async () => {
  expect(await readDesk("nowhere", await freshStore())).toBeNull();
});
