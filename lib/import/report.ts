/** What an import did, in comments. */
export type Counts = { added: number; changed: number; unchanged: number; vanished: number };

export type ImportReport = Counts & {
  status: "imported" | "unchanged" | "failed";
  /** The source's name. */
  name: string;
  articleId: string | null;
  threadId: string | null;
  /** One line for a person, the name first. */
  message: string;
};

export function summarise(name: string, counts: Counts): string {
  const { added, changed, unchanged, vanished } = counts;
  const parts = [
    added && `${added} new`,
    changed && `${changed} changed`,
    unchanged && `${unchanged} unchanged`,
    vanished && `${vanished} vanished`,
  ].filter(Boolean);
  return `${name}: ${parts.length > 0 ? `comments: ${parts.join(", ")}` : "an article without comments"}`;
}
