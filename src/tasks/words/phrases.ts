import type { Passage } from './passage.js';

/**
 * A phrase as a row of slots. A slot is its words with `|` between them, `~` for up to four words of manner ("close and full"),
 * `-` for an optional word of the rest of the slot ("-the" matches "the" or nothing).
 */
export type Phrase = readonly Slot[];

type Slot =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'manner'; readonly most: number };

/** Reads a phrase as written in a table: slots with spaces between them. */
export function phraseOf(written: string): Phrase {
  return written.split(' ').map((slot): Slot => {
    if (slot === '~') return { kind: 'manner', most: 4 };
    if (slot === '~~') return { kind: 'manner', most: 9 };
    const optional = slot.startsWith('-') && slot.length > 1;
    return { kind: 'words', words: new Set((optional ? slot.slice(1) : slot).split('|')), optional };
  });
}

const closed = new Set('to that which who of for on accordance conformity compliance line ; . :'.split(' '));

/** The index behind a phrase that begins at `i`, or -1. A manner takes as few words as will do. */
export function phraseEnd(passage: Passage, i: number, phrase: Phrase, slot = 0): number {
  let at = i;
  for (let s = slot; s < phrase.length; s++) {
    const part = phrase[s]!;
    if (part.kind === 'manner') {
      for (let skipped = 0; skipped <= part.most; skipped++) {
        const end = phraseEnd(passage, at + skipped, phrase, s + 1);
        if (end >= 0) return end;
        const word = passage.words[at + skipped];
        if (word === undefined || word.capital || closed.has(word.low)) return -1;
      }
      return -1;
    }
    const word = passage.words[at];
    if (word !== undefined && part.words.has(word.low)) at++;
    else if (!part.optional) return -1;
  }
  return at;
}

/** Phrases by the word that they begin with, for a table that is asked at every word of a text. */
export class PhraseTable<R> {
  readonly #byFirst = new Map<string, (readonly [Phrase, R])[]>();

  constructor(rows: Iterable<readonly [string, R]>) {
    for (const [written, row] of rows) {
      const phrase = phraseOf(written);
      const first = phrase[0]!;
      if (first.kind !== 'words' || first.optional) throw new TypeError(`A phrase must begin with a word: ${written}`);
      for (const word of first.words) {
        const known = this.#byFirst.get(word);
        if (known === undefined) this.#byFirst.set(word, [[phrase, row]]);
        else known.push([phrase, row]);
      }
    }
  }

  /** The first row of the table whose phrase stands at `i`, and the index behind it. */
  at(passage: Passage, i: number): { readonly end: number; readonly row: R } | null {
    for (const [phrase, row] of this.#byFirst.get(passage.words[i]?.low ?? '') ?? []) {
      const end = phraseEnd(passage, i, phrase);
      if (end >= 0) return { end, row };
    }
    return null;
  }
}
