import { ByWord, type Word } from '../../text/vocabulary.js';
import { type WordClass, wordClass } from '../../text/wordClass.js';
import type { Words } from '../../text/words.js';

/** A row of a table that something may be about which begins with a word, and the words behind that one: it is about it where any of these follow. */
export interface Beginning<R> {
  readonly row: R;
  readonly ways: readonly (readonly WordClass[])[];
}

/** A row for which a word stands, while the table is being made. */
interface Row<R> extends Beginning<R> {
  readonly ways: (readonly WordClass[])[];
}

const none: readonly never[] = [];

/**
 * A table of what begins with certain words ("unless", "as|so long as"), asked at each word of a text: so that a row is tried at the
 * places where it can stand and nowhere else.
 */
export class Beginnings<R> {
  readonly #byFirst: ByWord<readonly Beginning<R>[]>;
  /** Whether something begins with a word. */
  readonly begin: (low: string) => boolean;

  constructor(rows: readonly R[], begins: (row: R) => readonly string[]) {
    const known = new Map<string, Row<R>[]>();
    for (const row of rows)
      for (const beginning of begins(row)) {
        const [first, ...behind] = beginning.split(' ') as [string, ...string[]];
        const way = behind.map((word) => wordClass(word.replaceAll('|', ' ')));
        for (const word of first.split('|')) {
          const others = known.get(word) ?? [];
          if (others.length === 0) known.set(word, others);
          const last = others.at(-1);
          if (last?.row === row) last.ways.push(way);
          else others.push({ row, ways: [way] });
        }
      }
    this.begin = (low) => known.has(low);
    this.#byFirst = new ByWord<readonly Beginning<R>[]>(({ low }) => known.get(low) ?? none, none);
  }

  /** The number of the first word between two places with which something may begin; -1 where none is left. */
  next(words: Words, from: number, to: number): number {
    return this.#byFirst.next(words, from, to);
  }

  /** What may begin with a word, in the order of the table; mostly nothing. */
  with(word: Word): readonly Beginning<R>[] {
    return this.#byFirst.of(word);
  }
}

/** Whether what may begin with a word begins there, by the words behind it. */
export function begins({ ways }: Beginning<unknown>, words: Words, k: number): boolean {
  for (let n = 0; n < ways.length; n++) if (goesOn(ways[n]!, words, k + 1)) return true;
  return false;
}

/** Whether any of them begins there. */
export function anyBegins(beginning: readonly Beginning<unknown>[], words: Words, k: number): boolean {
  for (let n = 0; n < beginning.length; n++) if (begins(beginning[n]!, words, k)) return true;
  return false;
}

function goesOn(way: readonly WordClass[], words: Words, at: number): boolean {
  for (let n = 0; n < way.length; n++) if (!way[n]!.hasAt(words, at + n)) return false;
  return true;
}
