import type { Signal, SourceComment } from "../../model";

/** From this many in a row, or this many copies of one's own words, a person floods a thread. */
const IN_A_ROW = 5;
const COPIES = 2;

/** Watches who writes, in reading order. */
export class FloodWatch {
  private author = "";
  private row = 0;
  private readonly copies = new Map<string, number>();

  /** The signal when this comment carries a flood on. `copy`: it nearly repeats an earlier comment. */
  check(comment: SourceComment, copy: boolean): Signal | null {
    this.row = comment.author === this.author ? this.row + 1 : 1;
    this.author = comment.author;
    const copies = (this.copies.get(comment.author) ?? 0) + (copy ? 1 : 0);
    if (copy) this.copies.set(comment.author, copies);
    const why =
      this.row >= IN_A_ROW
        ? `comment ${this.row} in a row by the same person.`
        : copy && copies >= COPIES
          ? `copy ${copies} by the same person.`
          : null;
    if (why === null) return null;
    return { start: 0, end: comment.text.length, type: "flood", of: null, rule: "signal.flood@1", why };
  }
}
