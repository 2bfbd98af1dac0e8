import { Class, classOf } from "./characters";
import { foldWord } from "./normalise";

/**
 * A growing list of texts cut into words once. A word is a number: the same
 * number means the same word after folding case, accents, apostrophes,
 * ligatures and invisible characters. Columns are parallel: `words[i]` stands
 * at `starts[i]`–`ends[i]` (UTF-16 code units) of its text.
 */
export class Corpus {
  /** Texts in order; text `t` owns the tokens from `firsts[t]` up to `firsts[t + 1]`. */
  readonly texts: string[] = [];
  readonly firsts: number[] = [0];
  words: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** How many tokens there are. */
  size = 0;
  /** How many different words there are; numbers run from 0. */
  vocabulary = 0;
  /** By word: 1 when the word is a single character of a script without spaces. */
  private halves = new Uint8Array(1024);
  private slots = new Int32Array(4096);
  private hashes = new Int32Array(1024);
  private checks = new Int32Array(1024);

  constructor(expectedLength = 4096) {
    const room = Math.max(64, Math.ceil(expectedLength / 5));
    this.words = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
  }

  /** Cuts a text into words and appends it; gives its index. */
  add(text: string): number {
    const length = text.length;
    let index = 0;
    while (index < length) {
      const kind = classOf(text.charCodeAt(index));
      if (kind === Class.letter || kind === Class.digit) index = this.readWord(text, index);
      else {
        if (kind === Class.ideograph) this.push(index, index + 1, text.charCodeAt(index), 0x9e37, 1);
        index += 1;
      }
    }
    this.texts.push(text);
    this.firsts.push(this.size);
    return this.texts.length - 1;
  }

  /** The number of a word, or -1 when no text has it. */
  lookup(word: string): number {
    const folded = foldWord(word);
    const [hash, check] = hashText(folded);
    const mask = this.slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot] as number;
      if (entry === 0) return -1;
      if (this.hashes[entry - 1] === hash && this.checks[entry - 1] === check) return entry - 1;
    }
  }

  /** How much a token weighs in a count of words: 1, or 0.5 for a character of a script without spaces. */
  weight(token: number): number {
    return this.halves[this.words[token] as number] === 1 ? 0.5 : 1;
  }

  /** Index of the text that owns a token. */
  textOf(token: number): number {
    let low = 0;
    let high = this.firsts.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.firsts[middle] as number) <= token) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The first token of text `t` that ends after `offset`. */
  tokenAt(t: number, offset: number): number {
    let low = this.firsts[t] as number;
    let high = this.firsts[t + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] as number) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** A token as it is written. */
  written(token: number, t = this.textOf(token)): string {
    return (this.texts[t] as string).slice(this.starts[token], this.ends[token]);
  }

  private readWord(text: string, start: number): number {
    const length = text.length;
    let index = start;
    let end = start;
    let bare = -1;
    let hash = seedA;
    let check = seedB;
    let odd = false;
    while (index < length) {
      const code = text.charCodeAt(index);
      const kind = classOf(code);
      if (kind === Class.letter || kind === Class.digit) {
        if (code > 127) odd = true;
        const low = code >= 65 && code <= 90 ? code + 32 : code;
        hash = Math.imul(hash ^ low, primeA);
        check = Math.imul(check, primeB) + low;
        index += 1;
        end = index;
      } else if (kind === Class.ignorable) {
        odd = true;
        index += 1;
      } else if (kind === Class.apostrophe && index === end && isWordAt(text, index + 1)) {
        if (isPossessive(text, index)) {
          bare = end;
          index += 2;
          end = index;
          break;
        }
        index += 1;
      } else if (kind === Class.dot && isAcronymDot(text, start, index)) index += 1;
      else break;
    }
    if (odd) [hash, check] = hashText(foldWord(text.slice(start, bare < 0 ? end : bare)));
    this.push(start, end, hash, check, 0);
    return index;
  }

  private push(start: number, end: number, hash: number, check: number, half: number): void {
    if (this.size === this.words.length) {
      this.words = grown(this.words);
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.words[this.size] = this.intern(hash, check, half);
    this.starts[this.size] = start;
    this.ends[this.size] = end;
    this.size += 1;
  }

  private intern(hash: number, check: number, half: number): number {
    const mask = this.slots.length - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const entry = this.slots[slot] as number;
      if (entry === 0) break;
      if (this.hashes[entry - 1] === hash && this.checks[entry - 1] === check) return entry - 1;
      slot = (slot + 1) & mask;
    }
    if (this.vocabulary === this.hashes.length) {
      this.hashes = grown(this.hashes);
      this.checks = grown(this.checks);
      const halves = new Uint8Array(this.halves.length * 2);
      halves.set(this.halves);
      this.halves = halves;
    }
    const word = this.vocabulary;
    this.vocabulary += 1;
    this.hashes[word] = hash;
    this.checks[word] = check;
    this.halves[word] = half;
    this.slots[slot] = word + 1;
    if (this.vocabulary * 2 > this.slots.length) this.rehash();
    return word;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let word = 0; word < this.vocabulary; word += 1) {
      let slot = spread(this.hashes[word] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = word + 1;
    }
    this.slots = slots;
  }
}

const seedA = 0x811c9dc5 | 0;
const seedB = 5381;
const primeA = 0x01000193;
const primeB = 0x41c64e6d;

/** FNV-1a and a multiplicative hash beside it: two words share both by a chance of one in 2^64. */
function hashText(text: string): [number, number] {
  let hash = seedA;
  let check = seedB;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ code, primeA);
    check = Math.imul(check, primeB) + code;
  }
  return [hash, check | 0];
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isWordAt(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const kind = classOf(text.charCodeAt(index));
  return kind === Class.letter || kind === Class.digit;
}

/** An apostrophe with an s that ends the word: "Mexico's" counts as "Mexico". */
function isPossessive(text: string, apostrophe: number): boolean {
  const next = text[apostrophe + 1];
  return (next === "s" || next === "S") && !isWordAt(text, apostrophe + 2);
}

/** A full stop inside an acronym such as U.S. or D.E.A.: single letters on both sides. */
function isAcronymDot(text: string, start: number, dot: number): boolean {
  const alone = dot - 1 === start || (dot - 2 >= start && text[dot - 2] === ".");
  return alone && isLetterAt(text, dot - 1) && isLetterAt(text, dot + 1) && !isWordAt(text, dot + 2);
}

function isLetterAt(text: string, index: number): boolean {
  return index < text.length && classOf(text.charCodeAt(index)) === Class.letter;
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
