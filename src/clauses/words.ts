import type { Paragraph } from '../document/document.js';

/** A word or a mark of punctuation and where it stands. `low` is the word in lower case with plain hyphens and apostrophes. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly capital: boolean;
  readonly mark: boolean;
}

const letter = /^[\p{L}\p{N}]/u;
const space = /\s/;

/** What a code unit is, for the first 128 of them: 1 a small letter or digit, 2 a capital, 3 white space, 0 a mark. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[a-z0-9]/.test(char) ? 1 : /[A-Z]/.test(char) ? 2 : space.test(char) ? 3 : 0;
});

/** Whether a letter or digit stands at `at`. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code] === 1 || ascii[code] === 2;
  return letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** How many code units the character at `at` takes. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;
}

/** Hyphens and apostrophes join what stands on both sides to one word. */
function joins(code: number): boolean {
  return code === 0x27 || code === 0x2d || code === 0x2019 || code === 0x2010 || code === 0x2011;
}

/** Cyrillic capitals and the Latin ones that they look like: keyboards slip. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  Array.from('АВЕКМНОРСТХ', (cyrillic, n) => [cyrillic, 'ABEKMHOPCTX'[n]!]),
);

/** The words and marks of a text in order; one pass. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 ? ascii[code] === 3 : space.test(text[at]!)) {
      at++;
      continue;
    }
    const start = at;
    const mark = !isLetter(text, at);
    at += widthAt(text, at);
    if (!mark) {
      for (;;) {
        if (at < text.length && isLetter(text, at)) at += widthAt(text, at);
        else if (at + 1 < text.length && joins(text.charCodeAt(at)) && isLetter(text, at + 1))
          at += 1 + widthAt(text, at + 1);
        else break;
      }
    }
    const printed = text.slice(start, at);
    const capital = code < 128 ? ascii[code] === 2 : printed[0] !== printed[0]!.toLowerCase();
    words.push({ start, end: at, low: mark ? printed : plain(printed), capital, mark });
  }
  return words;
}

const known = new WeakMap<Paragraph, readonly Word[]>();

/** The words of a paragraph; whoever asks again for the same paragraph gets the same words. */
export function wordsIn(paragraph: Paragraph): readonly Word[] {
  const before = known.get(paragraph);
  if (before) return before;
  const words = wordsOf(paragraph.text);
  known.set(paragraph, words);
  return words;
}

/** Lower case; special hyphens and apostrophes become plain, a Cyrillic first letter in a Latin word becomes Latin. */
function plain(printed: string): string {
  let capital = false;
  for (let n = 0; n < printed.length; n++) {
    const code = printed.charCodeAt(n);
    if (code >= 128) return folded(printed);
    if (code >= 65 && code <= 90) capital = true;
  }
  return capital ? printed.toLowerCase() : printed;
}

function folded(printed: string): string {
  const latin = lookalikes.get(printed[0]!);
  const word = latin !== undefined && /^.[a-z]/.test(printed) ? latin + printed.slice(1) : printed;
  return word.toLowerCase().replace(/[‑‐]/g, '-').replace(/’/g, "'");
}
