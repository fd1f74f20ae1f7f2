import { firstFrom } from '../../text/words.js';

/**
 * What stands at some words of a passage, by the index of the word. Readers ask at nearly every word and few words have an answer, so
 * that a short row of the words that have one is kept and no row of all words.
 */
export class Places<T> {
  readonly #at: number[] = [];
  readonly #what: T[] = [];

  get(i: number): T | undefined {
    const n = firstFrom(this.#at, i);
    return n < this.#at.length && this.#at[n] === i ? this.#what[n] : undefined;
  }

  has(i: number): boolean {
    const n = firstFrom(this.#at, i);
    return n < this.#at.length && this.#at[n] === i;
  }

  /** The first word from `i` on at which something stands; -1 where there is none. */
  next(i: number): number {
    const n = firstFrom(this.#at, i);
    return n < this.#at.length ? this.#at[n]! : -1;
  }

  /** Words are told in order. */
  set(i: number, what: T): void {
    this.#at.push(i);
    this.#what.push(what);
  }
}

/** Where nothing stands anywhere. */
export const nowhere: Pick<Places<never>, 'get' | 'has' | 'next'> = new Places<never>();
