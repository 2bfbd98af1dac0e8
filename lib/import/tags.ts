import type { MachineTag } from "./rows";

/** A stored tag, as far as a new reading of its comment can touch it. */
export type StoredTag = { id: string; start: number; end: number; origin: string; verdict: string };

export type TagChanges = {
  insert: MachineTag[];
  update: MachineTag[];
  /** Tags of people, or that people spoke on, that the machine doesn't find again: their words may have moved. */
  move: { id: string; start: number; end: number }[];
  remove: string[];
};

/**
 * What a new reading of one comment changes in its tags. The machine's are replaced;
 * what a person put there, confirmed or rejected stays, at the same words. Where
 * the words are gone, a rejected tag goes with them; any other is kept on no words (0–0).
 */
export function mergeTags(
  stored: readonly StoredTag[],
  found: readonly MachineTag[],
  before: string,
  after: string,
): TagChanges {
  const storedIds = new Set(stored.filter((tag) => tag.origin === "machine").map((tag) => tag.id));
  const foundIds = new Set(found.map((tag) => tag.id));
  const changes: TagChanges = {
    insert: found.filter((tag) => !storedIds.has(tag.id)),
    update: found.filter((tag) => storedIds.has(tag.id)),
    move: [],
    remove: [],
  };
  for (const tag of stored) {
    if (tag.origin === "machine" && foundIds.has(tag.id)) continue;
    if (tag.origin === "machine" && tag.verdict === "none") {
      changes.remove.push(tag.id);
      continue;
    }
    const span = relocate(tag, before, after);
    if (span) changes.move.push({ id: tag.id, ...span });
    else if (tag.verdict === "rejected") changes.remove.push(tag.id);
    else changes.move.push({ id: tag.id, start: 0, end: 0 });
  }
  return changes;
}

/** The same words in the new text, the nearest if they occur often; null when they are gone. */
function relocate({ start, end }: StoredTag, before: string, after: string): { start: number; end: number } | null {
  const words = before.slice(start, end);
  if (words === "") return null;
  const behind = after.indexOf(words, start);
  const ahead = after.lastIndexOf(words, start);
  const at = behind < 0 || (ahead >= 0 && start - ahead < behind - start) ? ahead : behind;
  return at < 0 ? null : { start: at, end: at + words.length };
}
