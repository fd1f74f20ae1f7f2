import { Remembered } from './remembered.js';
import { keepSpelling, numberSpelt } from './spelling.js';
import { newWord, type Word, wordNumbered } from './vocabulary.js';

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

/** The number of the first of some places in order (of words, mostly) at or behind another; how many there are where none is. */
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
const half = /[\ud800-\udfff]/;

/** The kinds of the characters that have been met, by code unit; half of a pair is not kept. */
const kinds = new Uint8Array(1 << 16);

function kindAt(text: string, at: number): Kind {
  return at < text.length ? kinds[text.charCodeAt(at)] || kindOf(text, at) : Kind.Space;
}

function kindOf(text: string, at: number): Kind {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const kind = letter.test(character) ? Kind.Letter : space.test(character) ? Kind.Space : Kind.Mark;
  if (!half.test(text[at]!)) kinds[text.charCodeAt(at)] = kind;
  return kind;
}

/** How many code units the character at `at` takes. */
const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

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

/** Whether more than a character's kind decides if a word goes on with it. */
const isUnsettled = (kind: Kind): boolean => kind === Kind.Unknown || kind === Kind.Joiner;

/** Whether a word goes on with a character that is no plain letter: one not met before, half of a pair, or what joins more letters to it. */
function goesOn(text: string, at: number): boolean {
  if (widthAt(text, at - 1) === 2) return true;
  const kind = kindAt(text, at);
  return kind === Kind.Letter || (kind === Kind.Joiner && kindAt(text, at + 1) === Kind.Letter);
}

/** The words and marks of a text in order; one pass. */
export function wordsOf(text: string): Words {
  spell(text);
  const { length } = text;
  let count = 0;
  for (let at = 0; at < length; ) {
    let code = codes[at]!;
    const first = kinds[code] || kindOf(text, at);
    if (first === Kind.Space) {
      at++;
      continue;
    }
    const start = at;
    // The spelling; `all` tells whether it has room for every letter.
    let early = 0;
    let middle = 0;
    let last = 0;
    let all = 0;
    if (first === Kind.Letter)
      do {
        early = (early << 8) | (middle >>> 24);
        middle = (middle << 8) | (last >>> 24);
        last = (last << 8) | code;
        all |= code;
        code = codes[++at]!;
      } while (kinds[code] === Kind.Letter || (isUnsettled(kinds[code]!) && goesOn(text, at)));
    else {
      at += kinds[code] === first ? 1 : widthAt(text, start);
      last = all = code;
    }
    const whole = all < 256 && at - start <= 12;
    const id = numberSpelt(early, middle, last, whole, codes, start, at);
    const word = id === 0 ? newWord(text.slice(start, at), first !== Kind.Letter) : wordNumbered(id);
    if (id === 0 && word.id > 0) keepSpelling(word.id, early, middle, last, whole, codes, start, at);
    list[count] = word;
    ids[count] = id === 0 ? word.id : id;
    starts[count++] = start;
  }
  return { list: list.slice(0, count), starts: starts.slice(0, count), ids: ids.slice(0, count) };
}

const remembered = new Remembered(wordsOf);

/** The same for the text of a paragraph, which several readers ask for. */
export const wordsIn = (text: string): Words => remembered.of(text);
