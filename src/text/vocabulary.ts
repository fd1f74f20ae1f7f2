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

/** How many words are kept, so that a process that reads for days does not grow without end; the Council's vocabulary is smaller. */
const most = 1 << 16;
const longest = 40;
const vocabulary: Word[] = [{ printed: '', low: '', capital: false, mark: true, id: 0 }];

/**
 * Where words are kept by the hash of their letters: the hash and the number of each beside one another, in a free place behind the
 * one that the hash names. Never half full, and no larger than that needs: what is asked for every word must lie close together.
 */
let places = new Int32Array(1 << 13);

/** The letters of all words one behind the other, and where those of each begin; they end where those of the next begin. */
let letters = new Uint16Array(1 << 14);
const begins = new Int32Array(most + 1);

/** The hash of a word's letters, one letter more. */
export const hashWith = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

const placeOf = (hash: number): number => ((hash ^ (hash >>> 15)) << 1) & (places.length - 1);

/**
 * The word that a text prints between two places; `codes` are the code units of the text, `hash` is that of the word's. Nothing is
 * made where the word is known.
 */
export function wordPrinted(
  text: string,
  codes: Uint16Array,
  start: number,
  end: number,
  hash: number,
  mark: boolean,
): Word {
  let place = placeOf(hash);
  for (let id = places[place + 1]!; id !== 0; id = places[place + 1]!) {
    if (places[place] === hash && isPrinted(id, codes, start, end)) return vocabulary[id]!;
    place = (place + 2) & (places.length - 1);
  }
  return newWord(text, codes, start, end, hash, mark);
}

function isPrinted(id: number, codes: Uint16Array, start: number, end: number): boolean {
  const begin = begins[id]!;
  const length = end - start;
  if (begins[id + 1]! - begin !== length) return false;
  for (let n = 0; n < length; n++) if (letters[begin + n] !== codes[start + n]) return false;
  return true;
}

const elided = /^[dl]['’]\p{Lu}/u;

function newWord(text: string, codes: Uint16Array, start: number, end: number, hash: number, mark: boolean): Word {
  const printed = lasting(text.slice(start, end));
  const id = vocabulary.length < most && printed.length < longest ? vocabulary.length : 0;
  const capital = printed[0] !== printed[0]!.toLowerCase() || elided.test(printed);
  const word = { printed, low: lasting(mark ? printed : plain(printed)), capital, mark, id };
  if (id > 0) keep(word, codes.subarray(start, end), hash);
  return word;
}

function keep(word: Word, codes: Uint16Array, hash: number): void {
  const begin = begins[word.id]!;
  const end = begin + codes.length;
  if (end > letters.length) {
    const wider = new Uint16Array(2 * letters.length);
    wider.set(letters);
    letters = wider;
  }
  letters.set(codes, begin);
  begins[word.id + 1] = end;
  vocabulary.push(word);
  if (4 * vocabulary.length > places.length) {
    const narrow = places;
    places = new Int32Array(2 * narrow.length);
    for (let at = 0; at < narrow.length; at += 2) if (narrow[at + 1] !== 0) put(narrow[at]!, narrow[at + 1]!);
  }
  put(hash, word.id);
}

function put(hash: number, id: number): void {
  let place = placeOf(hash);
  while (places[place + 1] !== 0) place = (place + 2) & (places.length - 1);
  places[place] = hash;
  places[place + 1] = id;
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

enum Told {
  Unasked,
  Nothing,
  Something,
}

/** What can be told from a word alone, made once for each that is kept. `nothing` is what most words tell, where there is such a thing. */
export class ByWord<T> {
  readonly #make: (word: Word) => T;
  readonly #nothing: T | null;
  readonly #made: (T | undefined)[] = [];
  /** Whether each word tells something, by its number: a byte a word, for who goes through whole texts. */
  #told = new Uint8Array(1024);

  constructor(make: (word: Word) => T, nothing: T | null = null) {
    this.#make = make;
    this.#nothing = nothing;
  }

  /** The number of the first word between two places that tells something; -1 where none is left. */
  next({ ids, list }: Words, from: number, to = ids.length): number {
    const end = Math.min(to, ids.length);
    for (let at = from; at < end; at++) {
      const id = ids[at]!;
      const told = id < this.#told.length ? this.#told[id]! : Told.Unasked;
      if (told === Told.Nothing) continue;
      if (told === Told.Something || this.#add(list[at]!) !== this.#nothing) return at;
    }
    return -1;
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
    if (word.id >= this.#told.length) {
      const wider = new Uint8Array(2 * word.id);
      wider.set(this.#told);
      this.#told = wider;
    }
    this.#told[word.id] = made === this.#nothing ? Told.Nothing : Told.Something;
    return made;
  }
}
