import { firstFrom, type Word, wordsIn } from '../../text/words.js';

/** A stretch of a paragraph in which a term of a task may stand. */
export interface Stretch {
  readonly label: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch by itself: its own text, and the words of the paragraph of which those from `from` to `to` are its own. */
export interface StretchWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where each word begins in the paragraph's text. */
  readonly starts: readonly number[];
  readonly from: number;
  readonly to: number;
  /** Where its text begins in the paragraph's. */
  readonly start: number;
}

/** The words of a stretch. */
export function wordsOfStretch({ text, start, end }: Stretch): StretchWords {
  const { list: words, starts } = wordsIn(text);
  return {
    text: text.slice(start, end),
    words,
    starts,
    from: firstFrom(starts, start),
    to: firstFrom(starts, end),
    start,
  };
}

/** Where a word begins and ends in the stretch's own text. */
export const startOf = ({ starts, start }: StretchWords, k: number): number => starts[k]! - start;
export const endOf = ({ starts, words, start }: StretchWords, k: number): number =>
  starts[k]! - start + words[k]!.printed.length;

/** The folded word at an index, empty outside the stretch. */
export const lowIn = ({ words, from, to }: StretchWords, k: number): string =>
  k >= from && k < to ? words[k]!.low : '';
