import type { Token } from "../tokens";
import { tokenise } from "../tokens";
import { nounForms, verbForms } from "./inflect";

/** Word classes by name: `word`, `+noun` (and its plural), `~verb` (and its forms), each may be followed by more words; `|` parts them. */
export type ClassData = Record<string, string>;
/** A class that is the union of others. */
export type UnionData = Record<string, readonly string[]>;

type Node = { next: Map<string, Node> | null; classes: Set<number> | null };

/** A class that begins at a token, and the token after its last. */
export type Occurrence = { classes: Set<number>; to: number };

/** Finds every word and phrase of the classes in one pass over tokens: a trie with one hash look-up a step. */
export class Lexicon {
  private readonly root = new Map<string, Node>();
  private readonly ids = new Map<string, number>();
  private readonly unions = new Map<number, number[]>();

  constructor(unions: UnionData) {
    for (const [union, members] of Object.entries(unions)) {
      for (const member of members) {
        const id = this.id(member);
        this.unions.set(id, [...(this.unions.get(id) ?? []), this.id(union)]);
      }
    }
  }

  /** The number of a class; made when new. */
  id(name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    this.ids.set(name, this.ids.size);
    return this.ids.size - 1;
  }

  has(name: string): boolean {
    return this.ids.has(name);
  }

  /** The class and every union it is part of, unions of unions too. */
  withUnions(id: number): number[] {
    const all = new Set([id]);
    for (const one of all) for (const union of this.unions.get(one) ?? []) all.add(union);
    return [...all];
  }

  /** Adds the entries of a class, written as in {@link ClassData}. */
  add(name: string, entries: string): void {
    const classes = this.withUnions(this.id(name));
    for (const entry of entries.split("|")) {
      for (const phrase of expand(entry.trim())) this.insert(phrase, classes);
    }
  }

  private insert(phrase: string, classes: number[]): void {
    const words = phrase
      .split(" ")
      .flatMap((part) => (/^(?:'(?:s|re|ve|d|ll|m)|\$#)$/.test(part) ? [part] : tokenise(part).map((one) => one.word)));
    let level = this.root;
    let node: Node | undefined;
    for (const word of words) {
      if (node) level = node.next ??= new Map();
      node = level.get(word);
      if (!node) {
        node = { next: null, classes: null };
        level.set(word, node);
      }
    }
    if (!node) return;
    node.classes ??= new Set();
    for (const id of classes) node.classes.add(id);
  }

  /** What begins at each token; most tokens have nothing (null). */
  scan(tokens: readonly Token[]): (Occurrence[] | null)[] {
    return tokens.map((token, at) => (token.kind === "link" ? null : this.scanAt(tokens, at)));
  }

  private scanAt(tokens: readonly Token[], at: number): Occurrence[] | null {
    let node = this.root.get((tokens[at] as Token).word);
    if (!node) return null;
    let found: Occurrence[] | null = null;
    let to = at + 1;
    while (node) {
      if (node.classes) {
        found ??= [];
        found.push({ classes: node.classes, to });
      }
      if (!node.next || to >= tokens.length) break;
      node = node.next.get((tokens[to] as Token).word);
      to += 1;
    }
    return found;
  }
}

function expand(entry: string): string[] {
  const form = entry.charAt(0);
  if (form !== "~" && form !== "+") return entry ? [entry] : [];
  const body = entry.slice(1);
  if (form === "+") {
    const cut = body.lastIndexOf(" ") + 1;
    return nounForms(body.slice(cut)).map((noun) => body.slice(0, cut) + noun);
  }
  const cut = body.indexOf(" ");
  const verb = cut < 0 ? body : body.slice(0, cut);
  return verbForms(verb).map((one) => one + (cut < 0 ? "" : body.slice(cut)));
}
