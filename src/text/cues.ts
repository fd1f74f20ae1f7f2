import { ByWord } from './vocabulary.js';
import { endOf, wordsIn } from './words.js';

/**
 * A table whose rows are worth trying only where some word calls for them: so that most rows cost nothing in most texts, and a table
 * may grow. A row's cue is matched against each printed word and mark by itself, once for each form of a word.
 */
export class Cues<R> {
  readonly #rows: readonly R[];
  readonly #called: Uint8Array;
  readonly #calledBy: ByWord<readonly number[]>;

  constructor(rows: readonly R[], cueOf: (row: R) => RegExp) {
    const cues = rows.map(cueOf);
    this.#rows = rows;
    this.#called = new Uint8Array(rows.length);
    this.#calledBy = new ByWord(({ printed }) => {
      const called = [...cues.keys()].filter((n) => cues[n]!.test(printed));
      return called.length === 0 ? nobody : called;
    });
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
}

const nobody: readonly number[] = [];
const none: readonly never[] = [];
