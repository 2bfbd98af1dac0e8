import { ReadError, type Warning } from "../model";

/** More than this is not a saved page; 256 MB of text would not fit beside its analysis in memory. */
const MAX_BYTES = 256 * 1024 * 1024;
/** How much of a file is looked at to choose its encoding. */
const SAMPLE = 64 * 1024;

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
export type Decoded = { text: string; encoding: Encoding; warnings: Warning[] };

/**
 * Bytes to text. A byte order mark decides; without one UTF-16 is recognised
 * by where its zero bytes stand, then valid UTF-8, then Windows-1252 (what
 * browsers assume of unlabelled bytes, WHATWG Encoding Standard).
 * @throws ReadError `empty`, `binary` or `too-large`
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) {
    throw new ReadError("too-large", "The file is larger than 256 MB: split it, or save one page a file.");
  }
  refuseMagic(bytes);
  const encoding = chooseEncoding(bytes);
  const cut = cutTail(bytes, encoding);
  const whole = cut > 0 ? bytes.subarray(0, bytes.length - cut) : bytes;
  const decoded = new TextDecoder(encoding).decode(whole);
  const text = encoding === "windows-1252" ? asWindows1252(decoded) : decoded;
  if (text.trim() === "") throw new ReadError("empty", "The file holds no text: save the page again and import that.");
  refuseControlText(text);
  const warnings = damage(text);
  if (cut > 0) {
    warnings.push({
      code: "cut-off",
      message: "the file ends in the middle of a character: it was cut off while it was saved or copied",
      where: { line: countLines(text) },
    });
  }
  return { text, encoding, warnings };
}

const magics: readonly { name: string; bytes: readonly number[] }[] = [
  { name: "a PDF document", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: "a ZIP archive or office document", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "a PNG image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG image", bytes: [0xff, 0xd8, 0xff] },
  { name: "a GIF image", bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: "a gzip archive", bytes: [0x1f, 0x8b] },
  { name: "an SQLite database", bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
  { name: "an old Word document", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
];

function refuseMagic(bytes: Uint8Array): void {
  const found = magics.find((magic) => magic.bytes.every((byte, at) => bytes[at] === byte));
  if (found) {
    throw new ReadError("binary", `The file is ${found.name}, not text: open it and save the page as plain text.`);
  }
}

function chooseEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  const wide = wideByEvidence(bytes.subarray(0, SAMPLE));
  if (wide) return wide;
  return isMostlyUtf8(bytes) ? "utf-8" : "windows-1252";
}

/**
 * UTF-16 without a mark: white space and punctuation of every script lie
 * below U+0100, so one of the two halves of the code units is often zero and
 * the other never.
 */
function wideByEvidence(sample: Uint8Array): Encoding | null {
  let evenZeros = 0;
  let oddZeros = 0;
  const pairs = sample.length >> 1;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (sample[pair * 2] === 0) evenZeros += 1;
    if (sample[pair * 2 + 1] === 0) oddZeros += 1;
  }
  const least = Math.max(1, pairs * 0.04);
  if (oddZeros >= least && evenZeros * 20 < oddZeros) return "utf-16le";
  if (evenZeros >= least && oddZeros * 20 < evenZeros) return "utf-16be";
  return null;
}

/**
 * Valid UTF-8, or UTF-8 with a little damage: a few bad bytes among many good
 * multi-byte characters are damage, not another encoding.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceLength(byte);
    if (length === 0) {
      bad += 1;
      at += 1;
      continue;
    }
    let next = at + 1;
    while (next < at + length && next < bytes.length && isContinuation(bytes[next] as number)) next += 1;
    if (next === at + length) good += 1;
    else if (next < bytes.length) bad += 1;
    at = next;
  }
  return bad === 0 || good >= bad * 8;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** How many bytes at the end are the beginning of a character that is not finished. */
function cutTail(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === "utf-16le" || encoding === "utf-16be") return bytes.length % 2;
  if (encoding !== "utf-8") return 0;
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (isContinuation(byte)) continue;
    return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
}

/** U+0080 to U+009F of Windows-1252. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some releases of Node decode Windows-1252 as Latin-1 (nodejs/node issue 56542): what differs is put right here. */
const asWindows1252 = (text: string): string =>
  text.replaceAll(/[\u0080-\u009f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80] as string);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

function refuseControlText(text: string): void {
  const sample = text.slice(0, SAMPLE);
  const found = sample.match(controls)?.length ?? 0;
  if (found > 0 && found * 20 >= sample.length) {
    throw new ReadError("binary", "The file is binary, not text: save the page as plain text and import that.");
  }
}

/** Warnings for characters that a good copy of the page would not hold, one for each kind, at its first line. */
function damage(text: string): Warning[] {
  const warnings: Warning[] = [];
  const report = (code: string, pattern: RegExp, one: string, many: string) => {
    let count = 0;
    let first = -1;
    for (const match of text.matchAll(pattern)) {
      if (first < 0) first = match.index;
      count += 1;
    }
    if (count === 0) return;
    const line = countLines(text.slice(0, first));
    warnings.push({
      code,
      message: `${count} ${count === 1 ? one : many}, first in line ${line}`,
      where: { line },
    });
  };
  report(
    "replacement-character",
    /\ufffd/g,
    "character that could not be decoded",
    "characters that could not be decoded",
  );
  report("control-character", controls, "control character", "control characters");
  return warnings;
}

function countLines(text: string): number {
  let lines = 1;
  for (const _ of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029]/g)) lines += 1;
  return lines;
}
