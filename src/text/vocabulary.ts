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

/** Where words are kept by the hash of their letters: their numbers, a free place behind the one that the hash names. Never half full. */
const places = new Int32Array(most << 1);
const hashes = new Int32Array(most);

/** The hash of a word's letters, one letter more. */
export const hashWith = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** The word that a text prints between two places; `hash` is that of its letters. Nothing is made where the word is known. */
export function wordPrinted(text: string, start: number, end: number, hash: number, mark: boolean): Word {
  let place = (hash ^ (hash >>> 15)) & (places.length - 1);
  for (let id = places[place]!; id !== 0; id = places[place]!) {
    if (hashes[id] === hash && isPrinted(vocabulary[id]!.printed, text, start, end)) return vocabulary[id]!;
    place = (place + 1) & (places.length - 1);
  }
  return newWord(lasting(text.slice(start, end)), mark, hash, place);
}

function isPrinted(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let n = 0; n < word.length; n++) if (word.charCodeAt(n) !== text.charCodeAt(start + n)) return false;
  return true;
}

const elided = /^[dl]['’]\p{Lu}/u;

function newWord(printed: string, mark: boolean, hash: number, place: number): Word {
  const id = vocabulary.length < most && printed.length < longest ? vocabulary.length : 0;
  const capital = printed[0] !== printed[0]!.toLowerCase() || elided.test(printed);
  const word = { printed, low: lasting(mark ? printed : plain(printed)), capital, mark, id };
  if (id > 0) {
    vocabulary.push(word);
    places[place] = id;
    hashes[id] = hash;
  }
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

/** What can be told from a word alone, made once for each that is kept. */
export class ByWord<T> {
  readonly #make: (word: Word) => T;
  readonly #made: (T | undefined)[] = [];

  constructor(make: (word: Word) => T) {
    this.#make = make;
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
