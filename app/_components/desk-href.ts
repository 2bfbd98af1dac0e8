/** What a link to a desk can ask it to show: see `Selection` in lib/insight/desk-selection. */
type DeskQuery = { c?: number; show?: string; person?: string };

/** The address of an article's desk. */
export function deskHref(articleId: string, query: DeskQuery = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) params.set(name, String(value));
  const search = params.toString();
  return `/threads/${encodeURIComponent(articleId)}${search && `?${search}`}`;
}
