import { mostWords } from './spelling.js';
import { WordScan } from './wordScan.js';
import type { Words } from './words.js';

/** A word or mark as printed: one object for all places where it stands, so that what depends on the print alone is found out once. */
export interface Word {
  readonly printed: string;
  /** In lower case with plain hyphens and apostrophes. */
  readonly low: string;
  /** Whether it begins with a capital, or with one behind an elided article ("d’Ivoire"). */
  readonly capital: boolean;
  readonly mark: boolean;
  /** Its number among the words that are kept, or 0. */
  readonly id: number;
}

const longest = 40;
const vocabulary: Word[] = [{ printed: '', low: '', capital: false, mark: true, id: 0 }];

/** The word that is kept under a number. */
export const wordNumbered = (id: number): Word => vocabulary[id]!;

const elided = /^[dl]['’]\p{Lu}/u;

/** A word that is not in the vocabulary; it is kept if its number is not 0. */
export function newWord(text: string, mark: boolean): Word {
  const printed = lasting(text);
  const id = vocabulary.length < mostWords && printed.length < longest ? vocabulary.length : 0;
  const capital = printed[0] !== printed[0]!.toLowerCase() || elided.test(printed);
  const word = { printed, low: lasting(mark ? printed : plain(printed)), capital, mark, id };
  if (id > 0) vocabulary.push(word);
  return word;
}

/** The same string as the engine keeps names of properties: no part of a longer text, and compared by its address. */
function lasting(text: string): string {
  return Object.keys({ [text]: true })[0]!;
}

/** Cyrillic capitals and the Latin ones that they look like: keyboards slip. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  Array.from('АВЕКМНОРСТХ', (cyrillic, n) => [cyrillic, 'ABEKMHOPCTX'[n]!]),
);

/** Lower case; special hyphens and apostrophes become plain, a Cyrillic first letter in a Latin word becomes Latin. */
function plain(printed: string): string {
  const latin = lookalikes.get(printed[0]!);
  const word = latin !== undefined && /^.[a-z]/.test(printed) ? latin + printed.slice(1) : printed;
  return word.toLowerCase().replace(/[‑‐]/g, '-').replace(/[’‘]/g, "'");
}

/** A word read as another: what is known of it as printed does not hold for it. */
export function readAs(word: Word, low: string): Word {
  return { ...word, low, id: 0 };
}

/** What can be told from a word alone, made once for each that is kept. `nothing` is what most words tell, where there is such a thing. */
export class ByWord<T> {
  readonly #make: (word: Word) => T;
  readonly #made: (T | undefined)[] = [];
  readonly #telling: WordScan;

  constructor(make: (word: Word) => T, nothing: T | null = null) {
    this.#make = make;
    this.#telling = new WordScan((word) => this.of(word) !== nothing);
  }

  /** The number of the first word between two places that tells something; -1 where none is left. */
  next(words: Words, from: number, to?: number): number {
    return this.#telling.next(words, from, to);
  }

  of(word: Word): T {
    const made = word.id < this.#made.length ? this.#made[word.id] : undefined;
    return made === undefined ? this.#add(word) : made;
  }

  #add(word: Word): T {
    const made = this.#make(word);
    if (word.id === 0) return made;
    // Without gaps: the engine reads a full row faster.
    while (this.#made.length <= word.id) this.#made.push(undefined);
    this.#made[word.id] = made;
    return made;
  }
}
