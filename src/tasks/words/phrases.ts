import { ByWord } from '../../text/vocabulary.js';
import { type WordClass, wordClass } from '../../text/wordClass.js';
import type { Passage } from './passage.js';

/**
 * A phrase as a row of slots. A slot is its words with `|` between them, `~` for up to four words of manner ("close and full"),
 * `-` for an optional word of the rest of the slot ("-the" matches "the" or nothing).
 */
export type Phrase = readonly Slot[];

type Slot =
  | { readonly kind: 'words'; readonly words: WordClass; readonly optional: boolean }
  | { readonly kind: 'manner'; readonly most: number };

/** Reads a phrase as written in a table: slots with spaces between them. */
export function phraseOf(written: string): Phrase {
  return written.split(' ').map((slot): Slot => {
    if (slot === '~') return { kind: 'manner', most: 4 };
    if (slot === '~~') return { kind: 'manner', most: 9 };
    const optional = slot.startsWith('-') && slot.length > 1;
    return { kind: 'words', words: wordClass((optional ? slot.slice(1) : slot).replaceAll('|', ' ')), optional };
  });
}

const closed = wordClass('to that which who of for on accordance conformity compliance line ; . :');

/** The index behind a phrase that begins at `i`, or -1. A manner takes as few words as will do. */
export function phraseEnd(passage: Passage, i: number, phrase: Phrase, slot = 0): number {
  let at = i;
  for (let s = slot; s < phrase.length; s++) {
    const part = phrase[s]!;
    if (part.kind === 'manner') return mannerEnd(passage, at, phrase, s + 1, part.most);
    if (part.words.hasAt(passage, at)) at++;
    else if (!part.optional) return -1;
  }
  return at;
}

/** The index behind the rest of a phrase, from the slot `rest` on, when a manner of so many words at most stands before it; or -1. */
function mannerEnd(passage: Passage, i: number, phrase: Phrase, rest: number, most: number): number {
  const next = phrase[rest];
  const begins = next?.kind === 'words' && !next.optional ? next.words : null;
  for (let at = i; at <= i + most && at < passage.words.length; at++) {
    if (begins === null || begins.hasAt(passage, at)) {
      const end = phraseEnd(passage, at, phrase, rest);
      if (end >= 0) return end;
    }
    if (passage.words[at]!.capital || closed.hasAt(passage, at)) return -1;
  }
  return -1;
}

/** Whether the words from `i` on are a phrase. */
export const standsAt = (passage: Passage, i: number, phrase: Phrase): boolean => phraseEnd(passage, i, phrase) >= 0;

/** Phrases by the word that they begin with, for a table that is asked at every word of a text. */
export class PhraseTable<R> {
  readonly #byFirst: ByWord<readonly (readonly [Phrase, R])[]>;

  constructor(rows: Iterable<readonly [string, R]>) {
    const all = Array.from(rows, ([written, row]) => {
      const phrase = phraseOf(written);
      const first = phrase[0]!;
      if (first.kind !== 'words' || first.optional) throw new TypeError(`A phrase must begin with a word: ${written}`);
      return { first: first.words, phrase: [phrase, row] as const };
    });
    this.#byFirst = new ByWord((word) => {
      const here = all.filter(({ first }) => first.has(word));
      return here.length === 0 ? none : here.map(({ phrase }) => phrase);
    }, none);
  }

  /** The first word between two places at which a phrase of the table may begin; -1 where there is none. */
  next(passage: Passage, from: number, to: number): number {
    return this.#byFirst.next(passage, from, to);
  }

  /** The first row of the table whose phrase stands at `i`, and the index behind it. */
  at(passage: Passage, i: number): { readonly end: number; readonly row: R } | null {
    if (i < 0 || i >= passage.words.length) return null;
    const rows = this.#byFirst.of(passage.words[i]!);
    for (let n = 0; n < rows.length; n++) {
      const [phrase, row] = rows[n]!;
      const end = phraseEnd(passage, i, phrase);
      if (end >= 0) return { end, row };
    }
    return null;
  }
}

const none: readonly never[] = [];
