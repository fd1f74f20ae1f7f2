/**
 * What stands at some words of a passage, by the index of the word. Readers ask at nearly every word and few words have an answer, so
 * that a short row of the words that have one is kept and no row of all words.
 */
export class Places<T> {
  readonly #at: number[] = [];
  readonly #what: T[] = [];

  get(i: number): T | undefined {
    const n = this.#from(i);
    return n < this.#at.length && this.#at[n] === i ? this.#what[n] : undefined;
  }

  has(i: number): boolean {
    const n = this.#from(i);
    return n < this.#at.length && this.#at[n] === i;
  }

  /** The first word from `i` on at which something stands; -1 where there is none. */
  next(i: number): number {
    const n = this.#from(i);
    return n < this.#at.length ? this.#at[n]! : -1;
  }

  /** Words are told in order. */
  set(i: number, what: T): void {
    this.#at.push(i);
    this.#what.push(what);
  }

  /** The place in the row of the first word from `i` on. */
  #from(i: number): number {
    const at = this.#at;
    let low = 0;
    let high = at.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at[middle]! < i) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Where nothing stands anywhere. */
export const nowhere: Pick<Places<never>, 'get' | 'has' | 'next'> = new Places<never>();
