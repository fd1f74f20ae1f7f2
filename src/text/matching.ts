import type { WordClass } from './wordClass.js';
import { firstFrom, type Word, type Words } from './words.js';

/** Some words of a text, by their numbers in order. */
export interface Places {
  readonly text: string;
  readonly words: Words;
  readonly at: readonly number[];
}

/** A match of a sticky pattern that begins at a place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a sticky pattern matches at a place of a text. */
export function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where a match of a sticky pattern that begins at a place ends; -1 where it does not match there. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number {
  return isAt(pattern, text, at) ? pattern.lastIndex : -1;
}

/**
 * A pattern for what stands right before a place, to be asked with `matchAt` and `isAt`. It is matched from the place backwards: where
 * the words before it end otherwise it costs nothing.
 */
export function endingWith(source: string, flags = ''): RegExp {
  return new RegExp(`(?<=${source})`, `${flags}y`);
}

/**
 * The matches of a sticky pattern that begin at one of some words or up to `back` words before one: leftmost first, without overlaps.
 * A search through the whole text finds the same where every match holds one of those words.
 */
export function matchesAround(
  pattern: RegExp,
  { text, words: { starts }, at }: Places,
  back = 0,
): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | null = null;
  let next = 0;
  let done = 0;
  for (let n = 0; n < at.length; n++) {
    const k = at[n]!;
    for (let i = Math.max(next, k - back); i <= k; i++) {
      const start = starts[i]!;
      if (start < done) continue;
      const m = matchAt(pattern, text, start);
      if (m === null) continue;
      done = pattern.lastIndex;
      (found ??= []).push(m);
    }
    next = k + 1;
  }
  return found ?? none;
}

/** Those of some words for which something holds, asked with the number of each. */
export function those({ text, words, at }: Places, holds: (k: number, list: readonly Word[]) => boolean): Places {
  let kept: number[] | null = null;
  for (let n = 0; n < at.length; n++) if (holds(at[n]!, words.list)) (kept ??= []).push(at[n]!);
  return { text, words, at: kept ?? none };
}

/** Those of some words that stand right behind a word of a class. */
export const rightBehind = (before: WordClass, places: Places): Places =>
  those(places, (k, list) => k > 0 && before.has(list[k - 1]));

const none: readonly never[] = [];

/** The number of the last word that begins before a place; -1 where none does. */
export const wordBefore = ({ starts }: Words, place: number): number => firstFrom(starts, place) - 1;
