import { hash as digest } from "node:crypto";

/** A short, stable name for a list of strings: `length` hexadecimal digits of SHA-256. */
export function hash(length: number, ...parts: string[]): string {
  // The length before each part keeps ("ab", "c") and ("a", "bc") apart.
  return digest("sha256", parts.map((part) => `${part.length}:${part}`).join("")).slice(0, length);
}
