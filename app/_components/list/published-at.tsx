import classes from "./list.module.css";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** The day an article was published, as its page says it. No page, no date: it is never guessed. */
export function PublishedAt({ at, precision }: { at: string | null; precision: string }) {
  const date = at && precision !== "unknown" ? /^\d{4}-\d{2}-\d{2}/.exec(at)?.[0] : undefined;
  if (!at || !date) return <span className={classes.none}>no date on the page</span>;
  return <time dateTime={at}>{day.format(new Date(`${date}T00:00:00Z`))}</time>;
}
