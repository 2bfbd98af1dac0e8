import fc from "fast-check";
import { expect, test } from "vitest";
import { isReadError } from "@/lib/model";
import { read } from "@/lib/read";
import { decode } from "@/lib/read/decode";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const whole = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), !big);
  return bytes;
};
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const codeOf = (bytes: Uint8Array): string => {
  try {
    read(bytes);
    return "read";
  } catch (error) {
    if (!isReadError(error)) throw error;
    expect(error.message).toMatch(/: (?:save|open|split)/);
    return error.code;
  }
};

const page =
  "Über die Brücke – „niemand“ weiß es\n\nDer Stadtrat hat am Dienstag beschlossen, die Brücke zu sperren, die seit 1911 steht.\n";

test.each([
  ["utf-8", utf8(page)],
  ["utf-8", utf8(`\ufeff${page}`)],
  ["utf-16le", utf16(page, false, true)],
  ["utf-16be", utf16(page, true, true)],
  ["utf-16le", utf16(page, false, false)],
  ["utf-16be", utf16(page, true, false)],
])("%s with or without a mark", (encoding, bytes) => {
  expect(decode(bytes)).toEqual({ text: page, encoding, warnings: [] });
});

test("Windows-1252, with the characters that Latin-1 lacks", () => {
  const bytes = Uint8Array.from([
    0x80, 0x20, 0x93, 0x41, 0x6e, 0x6e, 0x94, 0x20, 0x96, 0x20, 0x63, 0x92, 0xe9, 0x74, 0x85, 0x20, 0x9c,
  ]);
  expect(decode(bytes)).toEqual({ text: "€ “Ann” – c’ét… œ", encoding: "windows-1252", warnings: [] });
});

test("any text in Unicode comes back from UTF-8 and UTF-16", () => {
  const letters = fc.string({
    unit: fc.constantFrom(...("abc é–“”…ñ 中文字 🚀 Привет \n".match(/./gsu) ?? [])),
    minLength: 1,
    maxLength: 200,
  });
  fc.assert(
    fc.property(letters, (raw) => {
      const text = `a${raw}`;
      expect(decode(utf8(text)).text).toBe(text);
      expect(decode(utf16(text, false, true)).text).toBe(text);
      expect(decode(utf16(text, true, true)).text).toBe(text);
    }),
  );
});

test("UTF-16 in a script without Latin letters is seen by its line ends and spaces", () => {
  const text = "Мост закрыт, и никто не говорит, почему это было решено во вторник вечером.\n".repeat(3);
  expect(decode(utf16(text, false, false)).encoding).toBe("utf-16le");
});

test("a file that ends inside a character was cut off", () => {
  const cut = { code: "cut-off", where: { line: 3 } };
  const whole = utf8("one\ntwo\nthree é");
  expect(decode(whole.subarray(0, whole.length - 1)).warnings).toMatchObject([cut]);
  const wide = utf16("one\ntwo\nthree", false, true);
  expect(decode(wide.subarray(0, wide.length - 1)).warnings).toMatchObject([cut]);
});

test("damage is a warning that names its first line", () => {
  const bytes = join(utf8("Ünïcödé wörds ärè hérè\n"), utf8("ok \ufffd and \ufffd\n"), utf8("bell \u0007\n"));
  expect(decode(bytes).warnings).toEqual([
    {
      code: "replacement-character",
      message: "2 characters that could not be decoded, first in line 2",
      where: { line: 2 },
    },
    { code: "control-character", message: "1 control character, first in line 3", where: { line: 3 } },
  ]);
});

test("a few bad bytes among good UTF-8 are damage, not another encoding", () => {
  const bytes = join(utf8("Ünïcödé wörds ärè hérè, ünd nöch éîn päär\n"), Uint8Array.from([0xff]), utf8(" end"));
  expect(decode(bytes).encoding).toBe("utf-8");
  expect(decode(bytes).warnings).toMatchObject([{ code: "replacement-character", where: { line: 2 } }]);
});

test("what is no text is refused with a reason and a way out", () => {
  expect(codeOf(new Uint8Array())).toBe("empty");
  expect(codeOf(utf8(" \n\t\n\u00a0"))).toBe("empty");
  expect(codeOf(utf8("\ufeff"))).toBe("empty");
  expect(codeOf(utf8("%PDF-1.7\n..."))).toBe("binary");
  expect(codeOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe("binary");
  expect(codeOf(Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256))).toBe("binary");
  expect(codeOf(new Uint8Array(64))).toBe("binary");
});

test.each([
  ["HTML", "<!DOCTYPE html>\n<html><body><p>Hello there, this is a sentence of some words.</p></body></html>"],
  ["XML", '<?xml version="1.0"?>\n<rss><channel></channel></rss>'],
  ["JSON", '{"comments": [{"text": "Hello there, this is a sentence of some words."}]}'],
  ["JSON", '[{"id": 1}]'],
  ["a style sheet", "body { margin: 0; padding: 0 }\n.a > b { color: red }"],
  ["program text", "const a = 1;\nfunction b() { return a; }\n"],
  ["a table (CSV)", "id,author,text\n1,ann,hello\n2,bob,hi\n"],
  ["RTF", "{\\rtf1\\ansi hello}"],
])("%s is named and refused", (name, text) => {
  expect(() => read(utf8(text))).toThrow(`The file looks like ${name}, which can't be read yet`);
  expect(codeOf(utf8(text))).toBe("unrecognised");
});

test("loose words are refused, not an empty success", () => {
  expect(codeOf(utf8("hello\nworld\n"))).toBe("unrecognised");
});
