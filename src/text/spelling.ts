/**
 * The kept words by their letters. Three numbers tell how a word is spelt: they hold its last twelve letters, four in each. Only words
 * that have more letters, or others than the numbers have room for, are compared letter by letter. What is asked for every word of a
 * text lies close together: the spelling of a word beside its number.
 */

/** Words beyond this number are not kept, so that a process that reads for days does not grow without end; the Council's vocabulary is smaller. */
export const mostWords = 1 << 16;

/**
 * Four numbers for each word: its spelling and its own number, which is negative where the spelling does not tell all. They stand in a
 * free place behind the one that the spelling names. Never half full.
 */
let places = new Int32Array(1 << 14);

/** Of each word whose spelling does not tell all how many letters it has, and then these; by number where that begins. */
let letters = new Uint16Array(1 << 12);
let free = 0;
const begins = new Int32Array(mostWords);

const placeOf = (early: number, middle: number, last: number): number => {
  const hash = Math.imul(early, 0x27d4eb2f) ^ Math.imul(middle, 0x85ebca6b) ^ Math.imul(last, 0x9e3779b1);
  return ((hash ^ (hash >>> 15)) << 2) & (places.length - 1);
};

/** The number of the word that is spelt so, 0 where none is kept. `whole` tells that the spelling is all of it; `codes` has its letters. */
export function numberSpelt(
  early: number,
  middle: number,
  last: number,
  whole: boolean,
  codes: Uint16Array,
  start: number,
  end: number,
): number {
  let place = placeOf(early, middle, last);
  for (let number = places[place + 3]!; number !== 0; number = places[place + 3]!) {
    if (places[place] === last && places[place + 1] === middle && places[place + 2] === early) {
      if (number > 0 && whole) return number;
      if (number < 0 && !whole && areLetters(begins[-number]!, codes, start, end)) return -number;
    }
    place = (place + 4) & (places.length - 1);
  }
  return 0;
}

function areLetters(at: number, codes: Uint16Array, start: number, end: number): boolean {
  const length = end - start;
  if (letters[at] !== length) return false;
  for (let n = 0; n < length; n++) if (letters[at + 1 + n] !== codes[start + n]) return false;
  return true;
}

/** Keeps the word of a number; numbers are given in a row from 1. */
export function keepSpelling(
  number: number,
  early: number,
  middle: number,
  last: number,
  whole: boolean,
  codes: Uint16Array,
  start: number,
  end: number,
): void {
  if (!whole) keepLetters(number, codes.subarray(start, end));
  if (8 * number > places.length) {
    const narrow = places;
    places = new Int32Array(2 * narrow.length);
    for (let at = 0; at < narrow.length; at += 4)
      if (narrow[at + 3] !== 0) put(narrow[at + 2]!, narrow[at + 1]!, narrow[at]!, narrow[at + 3]!);
  }
  put(early, middle, last, whole ? number : -number);
}

function keepLetters(number: number, codes: Uint16Array): void {
  const at = free;
  free += codes.length + 1;
  if (free > letters.length) {
    const wider = new Uint16Array(2 * letters.length);
    wider.set(letters);
    letters = wider;
  }
  begins[number] = at;
  letters[at] = codes.length;
  letters.set(codes, at + 1);
}

function put(early: number, middle: number, last: number, number: number): void {
  let place = placeOf(early, middle, last);
  while (places[place + 3] !== 0) place = (place + 4) & (places.length - 1);
  places[place] = last;
  places[place + 1] = middle;
  places[place + 2] = early;
  places[place + 3] = number;
}
