import { ByWord, type Word } from '../../text/vocabulary.js';
import { type WordClass, wordClass } from '../../text/wordClass.js';

/** The words behind the first with which something begins, and the row of a table that is about it. */
interface Beginning<R> {
  readonly rest: readonly WordClass[];
  readonly row: R;
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
    const known = new Map<string, Beginning<R>[]>();
    for (const row of rows)
      for (const beginning of begins(row)) {
        const [first, ...behind] = beginning.split(' ') as [string, ...string[]];
        const rest = behind.map((word) => wordClass(word.replaceAll('|', ' ')));
        for (const word of first.split('|')) {
          const others = known.get(word) ?? [];
          if (others.length === 0) known.set(word, others);
          others.push({ rest, row });
        }
      }
    this.begin = (low) => known.has(low);
    this.#byFirst = new ByWord(({ low }) => known.get(low) ?? none);
  }

  /** The rows of which a beginning stands at a word, in the order of the table; mostly none. */
  at(words: readonly Word[], k: number): readonly R[] {
    const beginnings = this.#byFirst.of(words[k]!);
    if (beginnings.length === 0) return none;
    let rows: R[] | null = null;
    for (const { rest, row } of beginnings) {
      if (!goesOn(words, k + 1, rest)) continue;
      rows ??= [];
      if (!rows.includes(row)) rows.push(row);
    }
    return rows ?? none;
  }
}

function goesOn(words: readonly Word[], at: number, rest: readonly WordClass[]): boolean {
  for (let n = 0; n < rest.length; n++) if (!rest[n]!.has(words[at + n])) return false;
  return true;
}
