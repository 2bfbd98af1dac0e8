import type { ThreadSort } from "@/lib/insight/threads-query";

export type Column = {
  sort: ThreadSort;
  label: string;
  numeric: boolean;
  /** What is counted, where the label alone does not say. */
  hint?: string;
};

/** The columns of the list, in order. */
export const columns: readonly Column[] = [
  { sort: "title", label: "Article", numeric: false },
  { sort: "publisher", label: "Publisher", numeric: false },
  { sort: "date", label: "Date", numeric: false },
  { sort: "comments", label: "Comments", numeric: true, hint: "in the file, of those the page declares" },
  { sort: "people", label: "People", numeric: true, hint: "names that comment" },
  { sort: "claims", label: "Claims", numeric: true, hint: "passages about a hidden plot, in whatever stance" },
  { sort: "interventions", label: "Interventions", numeric: true, hint: "acts of staff" },
  { sort: "waits", label: "Waiting", numeric: true, hint: "links we are not sure of, comments without a decision" },
];
