/** One token of a comment: a word, a number, a link or one mark. Offsets are UTF-16 code units of the comment's text. */
export type Token = {
  start: number;
  end: number;
  /** Lower case; `$#` for a sum of money, empty for a link. */
  word: string;
  kind: "word" | "mark" | "link";
  /** Starts with a capital letter. */
  capital: boolean;
  /** Written in capitals only, two letters or more: an acronym, or shouted. */
  caps: boolean;
  /** Line feeds between the token before and this one (0, 1, or 2 for a blank line). */
  lines: number;
};

const CURRENCY = new Set([0x24, 0xa3, 0xa5, 0x20ac]);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** Letters of the scripts that comments are written in, by block; a mark for everything else. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return (code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x3040 && code <= 0xd7ff);
}

function isCaps(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isUpper(text.charCodeAt(at)) && text.charCodeAt(at) !== 46) return false;
  return true;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

const CLITICS = new Set(["s", "re", "ve", "d", "ll", "m"]);
const BEFORE_NOT: Record<string, string> = { ca: "can", wo: "will", sha: "shall" };

/**
 * Splits a comment into tokens in one pass. Clitics stand alone (`they | 're`,
 * `did | n't`, `CIA | 's`), hyphens part words (`cover | up`), dotted initials
 * stay whole (`u.s.`), a link is one token.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let lines = 0;
  const push = (start: number, end: number, word: string, kind: Token["kind"], capital: boolean): void => {
    tokens.push({
      start,
      end,
      word,
      kind,
      capital,
      caps: capital && end - start > 1 && isCaps(text, start, end),
      lines,
    });
    lines = 0;
  };
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10 && lines < 2) lines += 1;
      at += 1;
      continue;
    }
    const start = at;
    if (isLetter(code)) {
      if (startsLink(text, at, code)) {
        at = endOfLink(text, at);
        push(start, at, "", "link", false);
        continue;
      }
      at = endOfWord(text, at);
      if (at - start === 1 && text.charCodeAt(at) === 46 && isLetter(text.charCodeAt(at + 1)))
        at = endOfInitials(text, at);
      pushWord(text, start, at, push);
    } else if (isDigit(code) || (CURRENCY.has(code) && isDigit(text.charCodeAt(at + 1)))) {
      at = endOfNumber(text, isDigit(code) ? at : at + 1);
      push(start, at, numberWord(text, start, at, code), "word", false);
    } else if (joinsWord(text, at, code, tokens.at(-1)?.end)) {
      at += 1;
    } else {
      at += code >= 0xd800 && code <= 0xdbff && at + 1 < length ? 2 : 1;
      push(start, at, text.slice(start, at), "mark", false);
    }
  }
  return tokens;
}

/** A hyphen between two letters or digits leaves no token of its own. */
function joinsWord(text: string, at: number, code: number, before: number | undefined): boolean {
  if ((code !== 45 && code !== 0x2010 && code !== 0x2011) || before !== at) return false;
  const last = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  return (isLetter(last) || isDigit(last)) && (isLetter(next) || isDigit(next));
}

function startsLink(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1) | 32;
  if ((code | 32) === 104 && next === 116) return /^https?:\/\//i.test(text.slice(at, at + 8));
  return (code | 32) === 119 && next === 119 && /^www\./i.test(text.slice(at, at + 4));
}

function endOfLink(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || code === 34 || code === 60 || code === 62 || code === 0x201d) break;
    end += 1;
  }
  while (end > at + 1 && ".,;:!?)]'".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) end += 1;
    else if (isApostrophe(code) && isLetter(text.charCodeAt(end + 1))) end += 1;
    else break;
  }
  return end;
}

function endOfInitials(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 46 && isLetter(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end + 2)))
    end += 2;
  return text.charCodeAt(end) === 46 ? end + 1 : end;
}

function endOfNumber(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isDigit(code) || isLetter(code)) end += 1;
    else if ((code === 44 || code === 46 || code === 47) && isDigit(text.charCodeAt(end + 1))) end += 1;
    else break;
  }
  return end;
}

function numberWord(text: string, start: number, end: number, first: number): string {
  if (CURRENCY.has(first)) return "$#";
  return text.slice(start, end).toLowerCase();
}

function pushWord(
  text: string,
  start: number,
  end: number,
  push: (start: number, end: number, word: string, kind: Token["kind"], capital: boolean) => void,
): void {
  const raw = text.slice(start, end);
  const capital = isUpper(raw.charCodeAt(0));
  const word = isLowerAscii(raw) ? raw : raw.toLowerCase();
  const cut = lastApostrophe(word);
  if (cut > 0) {
    const tail = word.slice(cut + 1);
    if (CLITICS.has(tail)) {
      push(start, start + cut, word.slice(0, cut), "word", capital);
      push(start + cut, end, `'${tail}`, "word", false);
      return;
    }
    if (tail === "t" && cut > 1 && word.charCodeAt(cut - 1) === 110) {
      const stem = word.slice(0, cut - 1);
      push(start, start + cut - 1, BEFORE_NOT[stem] ?? stem, "word", capital);
      push(start + cut - 1, end, "n't", "word", false);
      return;
    }
  }
  push(start, end, word, "word", capital);
}

function isLowerAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xff07;
}

function lastApostrophe(word: string): number {
  for (let i = word.length - 1; i > 0; i--) if (isApostrophe(word.charCodeAt(i))) return i;
  return -1;
}
