import { firstFrom, type Word, type Words, wordsIn } from '../../text/words.js';

/** A stretch of a paragraph in which a term of a task may stand. */
export interface Stretch {
  readonly label: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch by itself: its own text, and the words of the paragraph of which those from `from` to `to` are its own. */
export interface StretchWords extends Words {
  readonly of: Stretch;
  readonly text: string;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** Where its text begins in the paragraph's. */
  readonly start: number;
}

/** The words of a stretch. */
export function wordsOfStretch(stretch: Stretch): StretchWords {
  const { text, start, end } = stretch;
  const { list, starts, ids } = wordsIn(text);
  return {
    of: stretch,
    text: text.slice(start, end),
    list,
    words: list,
    starts,
    ids,
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
