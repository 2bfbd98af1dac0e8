import { createHash } from "node:crypto";
import type { Analysis, SourceSettings } from "../model";

/** NUL and halves of surrogate pairs, as `JSON.stringify` escapes them. */
const suspect = /\\u0000|\\ud[89a-f]/;

/**
 * Makes an analysis fit to be stored, and hashes it with the settings it was made with: the
 * same hash again has nothing new to say. U+FFFD stands in for what a database can't hold, NUL
 * and surrogates without their other half; lengths, and so all offsets, stay as they are.
 */
export function settle(analysis: Analysis, settings: SourceSettings): { analysis: Analysis; contentHash: string } {
  const sum = createHash("sha256").update(JSON.stringify(settings));
  // One comment at a time, so that a big thread is never one string.
  const settled = <T>(value: T): T => {
    const json = JSON.stringify(value);
    sum.update(json);
    return suspect.test(json) ? clean<T>(json) : value;
  };
  const { comments, ...rest } = analysis;
  const stored = { ...settled(rest), comments: comments.map(settled) };
  return { analysis: stored, contentHash: sum.digest("hex") };
}

function clean<T>(json: string): T {
  return JSON.parse(json, (_, value) =>
    typeof value === "string" ? value.replace(/\0|\p{Surrogate}/gu, "\uFFFD") : value,
  );
}
