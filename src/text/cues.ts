import { ByWord } from './vocabulary.js';
import { endOf, type Words, wordsIn } from './words.js';

/** A row that a text calls for. `at` are the numbers of the words that call for it, in order; there are none for a row without a cue. */
export interface Called<R> {
  readonly row: R;
  readonly at: readonly number[];
}

const nobody: readonly number[] = [];

/**
 * A table whose rows are worth trying only where some word calls for them: so that most rows cost nothing in most texts, and a table
 * may grow. A row's cue is matched against each printed word and mark by itself, once for each word of the vocabulary; a row without
 * a cue is called for by every text.
 */
export class Cues<R> {
  readonly #rows: readonly R[];
  /** The rows without a cue, each as what every text calls for; null for the others. */
  readonly #always: readonly (Called<R> | null)[];
  readonly #alwaysAll: readonly Called<R>[];
  readonly #called: Uint8Array;
  readonly #calledBy: ByWord<readonly number[]>;
  /** The words of the text at hand that call for each row, and how many there are. */
  readonly #places: readonly number[][];
  readonly #counts: Int32Array;

  constructor(rows: readonly R[], cueOf: (row: R) => RegExp | null) {
    const cues = rows.map(cueOf);
    this.#rows = rows;
    this.#always = rows.map((row, n) => (cues[n] === null ? { row, at: nobody } : null));
    this.#alwaysAll = this.#always.filter((called) => called !== null);
    this.#called = new Uint8Array(rows.length);
    this.#places = rows.map(() => []);
    this.#counts = new Int32Array(rows.length);
    this.#calledBy = new ByWord(({ printed }) => {
      const called = [...cues.keys()].filter((n) => cues[n]?.test(printed));
      return called.length === 0 ? nobody : called;
    }, nobody);
  }

  /** The rows that the words between two places of a text call for, in the order of the table. */
  in(text: string, start = 0, end = text.length): readonly R[] {
    const words = wordsIn(text);
    let any = false;
    for (let at = 0; at < words.list.length; at++) {
      if (endOf(words, at) <= start) continue;
      if (words.starts[at]! >= end) break;
      const rows = this.#calledBy.of(words.list[at]!);
      for (let n = 0; n < rows.length; n++) {
        this.#called[rows[n]!] = 1;
        any = true;
      }
    }
    if (!any) return none;
    const called = this.#rows.filter((_, n) => this.#called[n] === 1);
    this.#called.fill(0);
    return called;
  }

  /** The rows that the words of a text call for, in the order of the table, each with the words that do. */
  placesIn(words: Words): readonly Called<R>[] {
    const counts = this.#counts;
    const first = this.#calledBy.next(words, 0);
    if (first < 0) return this.#alwaysAll;
    for (let at = first; at >= 0; at = this.#calledBy.next(words, at + 1)) {
      const rows = this.#calledBy.of(words.list[at]!);
      for (let n = 0; n < rows.length; n++) this.#places[rows[n]!]![counts[rows[n]!]!++] = at;
    }
    const called: Called<R>[] = [];
    for (let n = 0; n < counts.length; n++) {
      const always = this.#always[n]!;
      if (counts[n]! > 0) {
        called.push({ row: this.#rows[n]!, at: this.#places[n]!.slice(0, counts[n]) });
        counts[n] = 0;
      } else if (always !== null) called.push(always);
    }
    return called;
  }
}

const none: readonly never[] = [];
