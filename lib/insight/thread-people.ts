import { Prisma, type Store, sharedStore } from "../store";

/** Somebody who comments in a thread, as the page writes the name. */
export type Participant = { name: string; comments: number };

/** The busiest participants of each thread, at most `limit` of one, the busiest first. */
export async function threadPeople(
  threadIds: readonly string[],
  limit: number,
  store: Store = sharedStore(),
): Promise<Map<string, Participant[]>> {
  const people = new Map<string, Participant[]>(threadIds.map((id) => [id, []]));
  if (threadIds.length === 0) return people;
  const rows = await store.db.$queryRaw<{ threadId: string; name: string; comments: bigint }[]>`
    SELECT "threadId", "name", "comments" FROM (
      SELECT "threadId", MIN("author") AS "name", COUNT(*) AS "comments",
             ROW_NUMBER() OVER (PARTITION BY "threadId" ORDER BY COUNT(*) DESC, "authorKey") AS "place"
      FROM "Comment"
      WHERE "threadId" IN (${Prisma.join([...threadIds])}) AND "vanishedAt" IS NULL
      GROUP BY "threadId", "authorKey"
    ) placed
    WHERE "place" <= ${limit}
    ORDER BY "threadId", "place"`;
  for (const row of rows) people.get(row.threadId)?.push({ name: row.name, comments: Number(row.comments) });
  return people;
}
