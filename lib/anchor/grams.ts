import type { Corpus } from "./corpus";

/** Words in a seed: long enough to be rare, short enough to survive between two changes. */
export const seedLength = 4;

/**
 * Where each run of four words stands in a corpus. A table of open addressing
 * over plain integers: 4.5 million runs take about 100 MB and a second.
 * `next` chains the places of one run: the first place, then the latest ones.
 */
export class Grams {
  /** Pairs of (hash, place + 1). */
  private slots: Int32Array;
  private next: Int32Array;
  private used = 0;

  constructor(
    private readonly corpus: Corpus,
    expected = corpus.size,
  ) {
    let room = 256;
    while (room < expected * 1.6) room *= 2;
    this.slots = new Int32Array(room * 2);
    this.next = new Int32Array(Math.max(256, expected));
  }

  /** Makes the runs of text `t` findable. */
  add(t: number): void {
    const last = (this.corpus.firsts[t + 1] as number) - seedLength;
    for (let place = this.corpus.firsts[t] as number; place <= last; place += 1) this.addAt(place);
  }

  /** The first place of the run that stands at `place`, or -1. */
  first(place: number): number {
    const hash = this.hash(place);
    const mask = this.slots.length / 2 - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const found = this.slots[slot * 2 + 1] as number;
      if (found === 0) return -1;
      if (this.slots[slot * 2] === hash && this.equal(found - 1, place)) return found - 1;
    }
  }

  /** The place after `place` in the chain of its run, or -1. */
  after(place: number): number {
    return (this.next[place] as number) - 1;
  }

  /** Makes the run at `place` findable. Gives the first place that was known before, or -1: one look for both. */
  addAt(place: number): number {
    const hash = this.hash(place);
    const mask = this.slots.length / 2 - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    this.reserve(place);
    for (;;) {
      const found = this.slots[slot * 2 + 1] as number;
      if (found === 0) break;
      if (this.slots[slot * 2] === hash && this.equal(found - 1, place)) {
        this.next[place] = this.next[found - 1] as number;
        this.next[found - 1] = place + 1;
        return found - 1;
      }
      slot = (slot + 1) & mask;
    }
    this.slots[slot * 2] = hash;
    this.slots[slot * 2 + 1] = place + 1;
    this.used += 1;
    if (this.used * 1.4 > mask) this.rehash();
    return -1;
  }

  private reserve(place: number): void {
    if (place < this.next.length) return;
    const larger = new Int32Array(Math.max(place + 1, this.next.length * 2));
    larger.set(this.next);
    this.next = larger;
  }

  private rehash(): void {
    const old = this.slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length / 2 - 1;
    for (let index = 0; index < old.length; index += 2) {
      if (old[index + 1] === 0) continue;
      const hash = old[index] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
      slots[slot * 2] = hash;
      slots[slot * 2 + 1] = old[index + 1] as number;
    }
    this.slots = slots;
  }

  private hash(place: number): number {
    const { words } = this.corpus;
    let hash = 0x9e3779b9 | 0;
    for (let offset = 0; offset < seedLength; offset += 1) {
      hash = Math.imul(hash ^ (words[place + offset] as number), 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    return hash;
  }

  private equal(a: number, b: number): boolean {
    const { words } = this.corpus;
    for (let offset = 0; offset < seedLength; offset += 1) {
      if (words[a + offset] !== words[b + offset]) return false;
    }
    return true;
  }
}
