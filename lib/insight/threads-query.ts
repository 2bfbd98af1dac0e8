import { z } from "zod";

/** What the list can be ordered by. `people`: participants; `waits`: unsure links and comments without a decision. */
export const threadSorts = [
  "title",
  "publisher",
  "date",
  "comments",
  "claims",
  "interventions",
  "people",
  "waits",
] as const;
export type ThreadSort = (typeof threadSorts)[number];

/** The state of the list as its URL holds it. Every field has a default, which the URL leaves out. */
const ThreadsQuery = z.object({
  q: z.string().trim().max(400).default(""),
  sort: z.enum(threadSorts).default("date"),
  dir: z.enum(["asc", "desc"]).default("desc"),
  has: z.enum(["all", "thread", "none"]).default("all"),
  publisher: z.string().max(400).default(""),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});
export type ThreadsQuery = z.infer<typeof ThreadsQuery>;

export const defaultThreadsQuery: ThreadsQuery = ThreadsQuery.parse({});

/** A part of a URL that says nothing the list understands; shown to the person, never dropped in silence. */
export type Misread = { name: string; value: string; reason: "unknown" | "invalid" | "repeated" };

/** Reads a list's state out of search parameters. What can't be read falls back to its default and is reported. */
export function parseThreadsQuery(params: Record<string, string | string[] | undefined>): {
  query: ThreadsQuery;
  misread: Misread[];
} {
  const query: Record<string, unknown> = {};
  const misread: Misread[] = [];
  for (const [name, given] of Object.entries(params)) {
    const [value, ...more] = [given ?? []].flat();
    if (value === undefined) continue;
    for (const extra of more) misread.push({ name, value: extra, reason: "repeated" });
    const field = Object.hasOwn(ThreadsQuery.shape, name) ? ThreadsQuery.shape[name as keyof ThreadsQuery] : null;
    if (!field) misread.push({ name, value, reason: "unknown" });
    else if (value === "") continue;
    else if (!field.safeParse(value).success) misread.push({ name, value, reason: "invalid" });
    else query[name] = value;
  }
  return { query: ThreadsQuery.parse(query), misread };
}

/**
 * The path of the list in a state. A change of anything but the page leads to
 * the first page; what equals its default is left out.
 */
export function threadsHref(query: ThreadsQuery, change: Partial<ThreadsQuery> = {}): string {
  const next = { ...query, page: 1, ...change };
  const params = new URLSearchParams();
  for (const name of Object.keys(defaultThreadsQuery) as (keyof ThreadsQuery)[]) {
    if (next[name] !== defaultThreadsQuery[name]) params.set(name, String(next[name]));
  }
  const search = params.toString();
  return search ? `/?${search}` : "/";
}

/** The direction that a first click on a column gives: words from A, numbers and dates from the top. */
export function firstDirection(sort: ThreadSort): ThreadsQuery["dir"] {
  return sort === "title" || sort === "publisher" ? "asc" : "desc";
}
