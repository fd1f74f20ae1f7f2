const nothing: readonly never[] = [];

/**
 * What stands at some words of a passage, by the index of the word. Readers ask at nearly every word, few words have an answer and
 * many passages none at all, so that asking costs next to nothing and only a passage that has something gets a row for it.
 */
export class Places<T> {
  readonly #words: number;
  #at: (T | undefined)[] | readonly never[] = nothing;

  constructor(words: number) {
    this.#words = words;
  }

  get(i: number): T | undefined {
    return i >= 0 && i < this.#at.length ? this.#at[i] : undefined;
  }

  has(i: number): boolean {
    return this.get(i) !== undefined;
  }

  set(i: number, what: T): void {
    if (this.#at === nothing) this.#at = new Array<T | undefined>(this.#words);
    (this.#at as (T | undefined)[])[i] = what;
  }
}
