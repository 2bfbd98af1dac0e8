/**
 * Times as a page shows them. A page rarely states its zone, so times are read
 * as wall-clock time and counted in milliseconds as if the clock were UTC:
 * enough to order and to group them, and nothing is shifted on the way.
 */

/** Milliseconds of an ISO 8601 time or date, or null when it is none. */
export function wallClock(iso: string): number | null {
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) && iso.includes("T");
  const at = Date.parse(zoned ? iso : iso.includes("T") ? `${iso}Z` : `${iso.slice(0, 10)}T00:00Z`);
  return Number.isNaN(at) ? null : at;
}

/** A comment's absolute time, or null: "3 days ago" stays relative until its capture date is known. */
export function timeOf(comment: { postedAt: string | null }): number | null {
  return comment.postedAt === null ? null : wallClock(comment.postedAt);
}

/** `20201121T1432`, for the URL. */
export function writeMinute(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace(/[-:]/g, "");
}

/** The reverse of `writeMinute`. */
export function readMinute(value: string): number | null {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})$/.exec(value);
  return match ? wallClock(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}`) : null;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "21 Nov 2020", or "21 Nov 2020, 14:32" to the minute; the same on server and client, whatever their locale. */
export function writeDate(at: number, precision: "day" | "minute"): string {
  const date = new Date(at);
  const day = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return precision === "day" ? day : `${day}, ${date.toISOString().slice(11, 16)}`;
}
