import { Remembered } from './remembered.js';
import { hashWith, type Word, wordPrinted } from './vocabulary.js';

export type { Word } from './vocabulary.js';

/** The words and marks of a text in order, and where each begins. */
export interface Words {
  readonly list: readonly Word[];
  readonly starts: readonly number[];
  /** The number that each has in the vocabulary, for who looks through a text for some of its words. */
  readonly ids: readonly number[];
}

/** Where the word or mark number `n` ends. */
export const endOf = ({ list, starts }: Words, n: number): number => starts[n]! + list[n]!.printed.length;

/** The number of the first word that begins at or behind a place; how many words there are where none does. */
export function firstFrom(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

enum Kind {
  Unknown,
  Letter,
  Space,
  Mark,
  /** A mark that joins the letters on both its sides to one word. */
  Joiner,
}

const letter = /^[\p{L}\p{N}\p{M}]/u;
const space = /\s/;

/** The kinds of the characters that have been met, by code unit; half of a pair is not kept. */
const kinds = new Uint8Array(1 << 16);

function kindAt(text: string, at: number): Kind {
  return at < text.length ? kinds[text.charCodeAt(at)] || kindOf(text, at) : Kind.Space;
}

function kindOf(text: string, at: number): Kind {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const kind = letter.test(character) ? Kind.Letter : space.test(character) ? Kind.Space : Kind.Mark;
  if (widthAt(text, at) === 1) kinds[text.charCodeAt(at)] = kind;
  return kind;
}

/** How many code units the character at `at` takes. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;
}

/** Hyphens and apostrophes join what stands on both sides to one word. */
const joining = "'-\u2019\u2018\u2010\u2011";
for (const mark of joining) kinds[mark.charCodeAt(0)] = Kind.Joiner;

/** Filled for each text anew, so that what is kept of a text has the right size at once. */
const list: Word[] = [];
const starts: number[] = [];
const ids: number[] = [];

/** The code units of the text at hand, a space behind them: a row of numbers, which the engine reads faster than a string. */
let codes = new Uint16Array(1 << 13);
let bytes = Buffer.from(codes.buffer);

function spell(text: string): void {
  if (text.length >= codes.length) {
    codes = new Uint16Array(2 * text.length);
    bytes = Buffer.from(codes.buffer);
  }
  bytes.write(text, 'utf16le');
  codes[text.length] = 0x20;
}

/** The words and marks of a text in order; one pass. */
export function wordsOf(text: string): Words {
  spell(text);
  const { length } = text;
  let count = 0;
  for (let at = 0; at < length; ) {
    const first = kinds[codes[at]!] || kindOf(text, at);
    if (first === Kind.Space) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    let end = at + widthAt(text, at);
    for (;;) {
      while (at < end) hash = hashWith(hash, codes[at++]!);
      if (first !== Kind.Letter) break;
      for (let code = codes[at]!; kinds[code] === Kind.Letter; code = codes[++at]!) hash = hashWith(hash, code);
      // Behind the plain letters: one that is not known or not plain, or what joins more of them.
      const kind = kindAt(text, at);
      if (kind === Kind.Letter) end = at + widthAt(text, at);
      else if (kind === Kind.Joiner && kindAt(text, at + 1) === Kind.Letter) end = at + 1;
      else break;
    }
    const word = wordPrinted(text, codes, start, at, hash, first !== Kind.Letter);
    list[count] = word;
    ids[count] = word.id;
    starts[count++] = start;
  }
  return { list: list.slice(0, count), starts: starts.slice(0, count), ids: ids.slice(0, count) };
}

const remembered = new Remembered(wordsOf);

/** The same for the text of a paragraph, which several readers ask for. */
export const wordsIn = (text: string): Words => remembered.of(text);
