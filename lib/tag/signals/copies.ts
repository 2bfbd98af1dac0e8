import type { Signal } from "../../model";
import type { Scan } from "../scan";

/** Fewer words than this are the same by chance (“Exactly.”, “Happy new year to all”). */
const FEWEST_WORDS = 8;
const SHINGLE = 3;
/** How many of its smallest hashes stand for a comment when others are looked for. */
const SKETCH = 8;
/** Earlier comments remembered for one hash: enough for copies, bounded for floods. */
const REMEMBERED = 6;
const ALIKE = 0.75;
/** Alike at 0.75, two comments share six of eight on average; with fewer than this they are not compared. */
const COMPARED_FROM = 2;

type Seen = { ordinal: number; shingles: Uint32Array };

/**
 * Finds near-duplicates within a thread: each comment is a set of hashed
 * three-word shingles; those that share one of their smallest hashes (bottom-k
 * sketch, Broder 1997) are compared exactly by Jaccard's measure.
 */
export class Copies {
  private readonly byHash = new Map<number, Seen[]>();

  /** The signal when an earlier comment says nearly the same; remembers this one. */
  check(scan: Scan, ordinal: number): Signal | null {
    const shingles = shinglesOf(scan);
    if (shingles.length < FEWEST_WORDS - SHINGLE + 1) return null;
    const sketch = smallest(shingles);
    const best = this.bestOf(sketch, shingles);
    this.remember({ ordinal, shingles }, sketch);
    if (!best) return null;
    return {
      start: 0,
      end: scan.text.length,
      type: "near-duplicate",
      of: best.ordinal,
      rule: "signal.near-duplicate@1",
      why: `shares ${Math.round(best.score * 100)}% of its three-word runs with comment ${best.ordinal}.`,
    };
  }

  private bestOf(sketch: readonly number[], shingles: Uint32Array): { ordinal: number; score: number } | null {
    const shared = new Map<Seen, number>();
    for (const hash of sketch) {
      for (const seen of this.byHash.get(hash) ?? []) shared.set(seen, (shared.get(seen) ?? 0) + 1);
    }
    let best: { ordinal: number; score: number } | null = null;
    let own: ReadonlySet<number> | null = null;
    for (const [seen, count] of shared) {
      if (count < COMPARED_FROM) continue;
      own ??= new Set(shingles);
      const score = jaccard(own, new Set(seen.shingles));
      if (score >= ALIKE && (!best || score > best.score)) best = { ordinal: seen.ordinal, score };
    }
    return best;
  }

  private remember(seen: Seen, sketch: readonly number[]): void {
    for (const hash of sketch) {
      const list = this.byHash.get(hash);
      if (!list) this.byHash.set(hash, [seen]);
      else if (list.length < REMEMBERED) list.push(seen);
    }
  }
}

/** Hashes (FNV-1a, 32 bits) of each run of three words. */
function shinglesOf({ tokens }: Scan): Uint32Array {
  const shingles = new Uint32Array(tokens.length);
  let size = 0;
  let before = 0;
  let last = 0;
  let count = 0;
  for (const token of tokens) {
    if (token.kind === "mark") continue;
    const own = hash(token.word);
    count += 1;
    if (count >= SHINGLE) shingles[size++] = Math.imul(before, 31) ^ Math.imul(last, 17) ^ own;
    before = last;
    last = own;
  }
  return shingles.slice(0, size);
}

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value;
}

/** The smallest different hashes, in order. */
function smallest(shingles: Uint32Array): number[] {
  const kept: number[] = [];
  for (const one of shingles) {
    if ((kept.length === SKETCH && one >= (kept[SKETCH - 1] as number)) || kept.includes(one)) continue;
    let at = Math.min(kept.length, SKETCH - 1);
    while (at > 0 && (kept[at - 1] as number) > one) {
      kept[at] = kept[at - 1] as number;
      at -= 1;
    }
    kept[at] = one;
  }
  return kept;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of small) if (large.has(one)) shared += 1;
  return shared / (a.size + b.size - shared);
}
