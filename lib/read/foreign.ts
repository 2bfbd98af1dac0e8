type Kind = { name: string; pattern: RegExp };

/** Formats that no page saved as text begins like. */
const certain: readonly Kind[] = [
  { name: "HTML", pattern: /^\s*<(?:!doctype html|html|head|body|div|article|main|section|ol|ul|p|span|table)\b/i },
  { name: "XML", pattern: /^\s*<(?:\?xml|rss|disqus|feed)\b/i },
  { name: "JSON", pattern: /^\s*(?:\{\s*["}]|\[\s*(?:[{["\]]|-?\d{1,20}\s*,))/ },
  { name: "RTF", pattern: /^\{\\rtf/ },
];

/** Formats that an article may quote in its first lines. */
const likely: readonly Kind[] = [
  {
    name: "a style sheet",
    pattern:
      /^\s*(?:@(?:import|charset|media|font-face)\b|\/\*[\s\S]{0,2000}?\*\/\s*[.#@:\w-]{1,80}[^{}]{0,200}\{|[.#]?[\w-]{1,80}[^{};.!?]{0,120}\{\s*[\w-]{1,80}\s*:)/,
  },
  {
    name: "program text",
    pattern:
      /^\s*(?:#!\/|["']use strict["']|import\s[^.!?]{0,120}from\s+["']|(?:export )?(?:const|let|var|function|class)\s+[\w$]{1,80}\s*[=({]|<\?php|package \w{1,80};|#include\s*<)/,
  },
];

/** What a text looks like when it is no reader-mode page, or null. Looks at its first lines only. */
export function guessForeign(text: string): { name: string; certain: boolean } | null {
  const start = text.slice(0, 4000);
  const sure = certain.find((kind) => kind.pattern.test(start));
  if (sure) return { name: sure.name, certain: true };
  const maybe = likely.find((kind) => kind.pattern.test(start))?.name ?? (isTable(start) ? "a table (CSV)" : null);
  return maybe === null ? null : { name: maybe, certain: false };
}

/** A row of short names, and directly below it rows of as many fields. */
function isTable(start: string): boolean {
  const rows = start.split(/\r\n|[\n\r]/).slice(0, 4);
  const full = rows.slice(0, Math.max(2, rows.length - 1));
  const header = full[0] ?? "";
  if (full.some((row) => row.trim() === "")) return false;
  return [",", ";", "\t"].some((separator) => {
    const fields = header.split(separator);
    const named = fields.length >= 3 && fields.every((field) => /^"?[\w .-]{1,40}"?$/.test(field.trim()));
    return named && full.every((row) => row.split(separator).length >= fields.length);
  });
}
