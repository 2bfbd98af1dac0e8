import type { ActivityRange } from "./desk-selection";
import { type DeskComment, isHouse, liveTags } from "./desk-view";
import { timeOf, writeDate } from "./wall-clock";

/** One bar: a stretch of time or of reading order, and what falls into it. */
export type ActivityBin = {
  /** For the axis: "1–3", "21 Nov, 14:00". */
  label: string;
  /** For a spoken label: "comments 1 to 3". */
  name: string;
  range: ActivityRange;
  readers: number;
  /** Comments by staff and the article's author. */
  house: number;
  /** Passages, not comments. */
  claims: number;
  interventions: number;
};

/** The activity of a thread, ready to draw. */
export type Activity = {
  axis: "time" | "order";
  /** Which clock the bars follow and why, one sentence. */
  clock: string;
  /** What the bars show, one sentence. */
  sentence: string;
  bins: ActivityBin[];
  /** Comments without a time, which a time axis can't draw. */
  untimed: number;
};

/** At most this many bars: on a phone each is still wide enough for a finger (WCAG 2.5.8). */
const MAX_BINS = 12;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TIME_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].map((minutes) => minutes * MINUTE);

/**
 * Groups the comments into bars: over time when the page gives most of them a
 * time, else over reading order. Empty stretches stay as bars of nothing.
 */
export function prepareActivity(comments: readonly DeskComment[]): Activity {
  const timed = comments.filter((comment) => timeOf(comment) !== null);
  const axis = comments.length > 0 && timed.length * 2 > comments.length ? "time" : "order";
  const bins = axis === "time" ? timeBins(timed) : orderBins(comments);
  const untimed = axis === "time" ? comments.length - timed.length : 0;
  return { axis, clock: clockSentence(comments, axis, untimed), sentence: summarise(comments, bins), bins, untimed };
}

function orderBins(comments: readonly DeskComment[]): ActivityBin[] {
  const last = comments.reduce((max, comment) => Math.max(max, comment.ordinal), 0);
  const size = roundUp(Math.ceil(last / MAX_BINS));
  const bins = Array.from({ length: Math.ceil(last / size) }, (_, index) => {
    const from = index * size + 1;
    const to = Math.min(last, from + size - 1);
    return emptyBin({ by: "order", from, to }, from === to ? `${from}` : `${from}–${to}`, orderName(from, to));
  });
  for (const comment of comments) count(bins[Math.floor((comment.ordinal - 1) / size)], comment);
  return bins;
}

function orderName(from: number, to: number): string {
  return from === to ? `comment ${from}` : `comments ${from} to ${to}`;
}

/** The next step of 1, 2, 3, 5, 10, 15, 20, 25, 50, 100, 150 … that is no smaller. */
function roundUp(size: number): number {
  for (let unit = 1; ; unit *= 10) {
    for (const factor of [1, 2, 3, 5]) if (factor * unit >= size) return factor * unit;
  }
}

function timeBins(comments: readonly DeskComment[]): ActivityBin[] {
  const times = comments.map((comment) => timeOf(comment) ?? 0);
  const first = times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const dayOnly = comments.some(
    (comment) => comment.postedPrecision === "day" || comment.postedPrecision === "relative",
  );
  const step = timeStep(first, last, dayOnly);
  const start = Math.floor(first / step) * step;
  const bins = Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => {
    const from = start + index * step;
    // The last minute of the bar: ranges are written to the minute and hold both ends.
    const range: ActivityRange = { by: "time", from, to: from + step - MINUTE };
    return emptyBin(range, ...timeNames(from, step));
  });
  comments.forEach((comment, index) => {
    count(bins[Math.floor(((times[index] ?? 0) - start) / step)], comment);
  });
  return bins;
}

function timeStep(first: number, last: number, dayOnly: boolean): number {
  const fits = (step: number) => Math.floor(last / step) - Math.floor(first / step) < MAX_BINS;
  const fine = dayOnly ? undefined : TIME_STEPS.find(fits);
  if (fine) return fine;
  for (let days = 1; ; days = roundUp(days + 1)) if (fits(days * DAY)) return days * DAY;
}

function timeNames(from: number, step: number): [label: string, name: string] {
  if (step < DAY) {
    const clock = new Date(from).toISOString().slice(11, 16);
    const end = new Date(from + step).toISOString().slice(11, 16);
    return [clock === "00:00" ? writeDate(from, "day").slice(0, -5) : clock, `${writeDate(from, "minute")} to ${end}`];
  }
  const lastDay = from + step - DAY;
  if (step === DAY) return [writeDate(from, "day").slice(0, -5), writeDate(from, "day")];
  return [writeDate(from, "day").slice(0, -5), `${writeDate(from, "day")} to ${writeDate(lastDay, "day")}`];
}

function emptyBin(range: ActivityRange, label: string, name: string): ActivityBin {
  return { label, name, range, readers: 0, house: 0, claims: 0, interventions: 0 };
}

function count(bin: ActivityBin | undefined, comment: DeskComment): void {
  if (!bin) return;
  if (isHouse(comment)) bin.house += 1;
  else bin.readers += 1;
  bin.claims += liveTags(comment, "claim").length;
  bin.interventions += liveTags(comment, "intervention").length;
}

function clockSentence(comments: readonly DeskComment[], axis: Activity["axis"], untimed: number): string {
  if (axis === "time") {
    const rest = untimed > 0 ? ` ${plural(untimed, "comment has", "comments have")} no time and can’t be drawn.` : "";
    return `By the times on the page.${rest}`;
  }
  const relative = comments.find((comment) => comment.postedPrecision === "relative" && comment.postedText);
  if (relative) return `In reading order: the page gives only relative times (“${relative.postedText}”).`;
  return comments.some((comment) => timeOf(comment) !== null)
    ? "In reading order: the page gives a time to fewer than half of its comments."
    : "In reading order: the page gives no times.";
}

function summarise(comments: readonly DeskComment[], bins: readonly ActivityBin[]): string {
  if (comments.length === 0) return "No comments.";
  const house = comments.filter(isHouse).length;
  const claims = tally(comments, "claim");
  const interventions = tally(comments, "intervention");
  const parts = [
    plural(comments.length, "comment", "comments") + (house > 0 ? `, ${house} of them by staff or the author` : ""),
    claims.passages > 0
      ? `${plural(claims.passages, "claim", "claims")} in ${plural(claims.comments, "comment", "comments")}${peak(bins)}`
      : "no claims",
    interventions.passages > 0
      ? `${plural(interventions.passages, "intervention", "interventions")} in ${plural(interventions.comments, "comment", "comments")}`
      : "no interventions",
  ];
  return `${parts.join("; ")}.`;
}

/** Where most claims are, when one stretch clearly has the most. */
function peak(bins: readonly ActivityBin[]): string {
  const [first, second] = [...bins].sort((a, b) => b.claims - a.claims);
  return first && second && first.claims > second.claims ? `, most of them in ${first.name}` : "";
}

function tally(comments: readonly DeskComment[], layer: "claim" | "intervention") {
  const counts = comments.map((comment) => liveTags(comment, layer).length);
  return { passages: counts.reduce((a, b) => a + b, 0), comments: counts.filter((n) => n > 0).length };
}

function plural(n: number, one: string, many: string): string {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;
}
