import type { Word } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import { mayLead } from './steps.js';
import { isParting, type Part, partsOf } from './words.js';

/** The words that names are made of, folded or as printed, by numbers from 1. */
const numbers = new Map<string, number>();

/** What a word of the vocabulary brings to a name. */
enum Brings {
  Unasked,
  Nothing,
  Parting,
  One,
  Several,
}

/**
 * By a word's number: what it brings; of the only part that it brings the number of the folded word and of the word as printed; and its
 * length, twice, and one more where it begins with a capital. Numbers in a row instead of objects: a text asks for every word of it.
 */
let rows = new Int32Array(0);

/** The number of a word of a name, folded or as printed. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  // Texts that were read before the name was known are read anew.
  if (rows.length > 0) rows = new Int32Array(0);
  return numbers.size;
}

const united = numberOf('united');
const nations = numberOf('nations');
const un = numberOf('un');

/** The number of a word of a text; 0 where no name has it. */
export const numberIn = (word: string): number => numbers.get(word) ?? 0;

const folded = ({ key }: Part): number => numberIn(key);
const printed = ({ raw, cased }: Part): number => (cased ? numberIn(raw) : 0);
const sized = ({ raw, capital }: Part): number => 2 * raw.length + (capital ? 1 : 0);

/** Where the row of a word begins; -1 for one that is not kept. */
function rowOf(id: number, list: readonly Word[], at: number): number {
  if (id === 0) return -1;
  if (4 * id >= rows.length) {
    const wider = new Int32Array(Math.max(1 << 12, 8 * id));
    wider.set(rows);
    rows = wider;
  }
  if (rows[4 * id] === Brings.Unasked) learn(4 * id, partsOf.of(list[at]!));
  return 4 * id;
}

function learn(row: number, parts: readonly Part[]): void {
  const part = parts[0];
  const one = part !== undefined && parts.length === 1 && part.from === 0;
  rows[row] = one ? Brings.One : isParting(parts) ? Brings.Parting : part ? Brings.Several : Brings.Nothing;
  if (!one) return;
  rows[row + 1] = folded(part);
  rows[row + 2] = printed(part);
  rows[row + 3] = sized(part);
}

/** Whether a name may go on with a word of a text where a hint holds; false only where it surely does not. */
export function mayGoOn({ list, ids }: Words, at: number, hint: number): boolean {
  if (at >= ids.length) return false;
  const row = rowOf(ids[at]!, list, at);
  if (row < 0 || rows[row] !== Brings.One || rows[row + 1] === united) return true;
  return mayLead(hint, rows[row + 1]!) || mayLead(hint, rows[row + 2]!);
}

/** A word of a text as names lead on by it. */
export interface NameStep {
  /** The number of the folded word, 0 where no name has it; "United Nations" is one word. */
  readonly word: number;
  /** The number of the word as printed where it has a capital somewhere; 0 where no name has it so. */
  readonly asPrinted: number;
  /** Whether more than space, a hyphen or a slash stands between this word and the one before. */
  readonly apart: boolean;
}

/** Goes through a text from one word of a name to the next. */
export class NameWalk implements NameStep {
  word = 0;
  asPrinted = 0;
  capital = false;
  apart = false;
  start = 0;
  end = 0;
  /** The number of its word in the text, and of the part in that word; of the last ones where it is made of two. */
  #at = 0;
  #nth = 0;
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  /** To the `nth` part of a word, or else the next one behind it; false at the end of the text. */
  to(at: number, nth: number): boolean {
    if (!this.#seek(at, nth)) return false;
    if (this.word === united) this.#unite();
    return true;
  }

  next(): boolean {
    return this.to(this.#at, this.#nth + 1);
  }

  #seek(from: number, nth: number): boolean {
    const { list, ids } = this.#words;
    this.apart = false;
    for (let at = from, n = nth; at < ids.length; at++, n = 0) {
      const row = rowOf(ids[at]!, list, at);
      const brings = row < 0 ? Brings.Several : (rows[row]! as Brings);
      if (brings === Brings.One) {
        if (n > 0) continue;
        const size = rows[row + 3]!;
        this.#stand(at, 0, 0, size >> 1, rows[row + 1]!, rows[row + 2]!, (size & 1) === 1);
        return true;
      }
      if (brings === Brings.Parting) this.apart = true;
      if (brings !== Brings.Several) continue;
      const parts = partsOf.of(list[at]!);
      if (isParting(parts)) this.apart = true;
      const part = parts[n];
      if (part === undefined) continue;
      this.#stand(at, n, part.from, part.raw.length, folded(part), printed(part), part.capital);
      return true;
    }
    return false;
  }

  #stand(at: number, nth: number, from: number, length: number, word: number, asPrinted: number, capital: boolean) {
    this.#at = at;
    this.#nth = nth;
    this.start = this.#words.starts[at]! + from;
    this.end = this.start + length;
    this.word = word;
    this.asPrinted = asPrinted;
    this.capital = capital;
  }

  #unite(): void {
    const { asPrinted, capital, apart, start, end } = this;
    const at = this.#at;
    const nth = this.#nth;
    const together = this.#seek(at, nth + 1) && this.word === nations && !this.apart;
    this.apart = apart;
    this.start = start;
    this.asPrinted = together ? 0 : asPrinted;
    this.word = together ? un : united;
    this.capital = together || capital;
    if (together) return;
    this.end = end;
    this.#at = at;
    this.#nth = nth;
  }
}
