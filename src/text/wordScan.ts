import type { Word } from './vocabulary.js';
import type { Words } from './words.js';

enum Answer {
  Unasked,
  No,
  Yes,
}

/** Looks through texts for words of some kind. What is known of each word of the vocabulary is a byte, so that it touches no more. */
export class WordScan {
  readonly #holds: (word: Word) => boolean;
  #answers = new Uint8Array(0);

  constructor(holds: (word: Word) => boolean) {
    this.#holds = holds;
  }

  /** The number of the first such word between two places; -1 where none is left. */
  next({ ids, list }: Words, from: number, to = ids.length): number {
    const end = Math.min(to, ids.length);
    for (let at = from; at < end; at++) {
      const id = ids[at]!;
      const answer = id < this.#answers.length ? this.#answers[id]! : Answer.Unasked;
      if (answer === Answer.No) continue;
      if (answer === Answer.Yes || this.#ask(list[at]!)) return at;
    }
    return -1;
  }

  #ask(word: Word): boolean {
    const holds = this.#holds(word);
    if (word.id === 0) return holds;
    if (word.id >= this.#answers.length) {
      const wider = new Uint8Array(Math.max(1024, 2 * word.id));
      wider.set(this.#answers);
      this.#answers = wider;
    }
    this.#answers[word.id] = holds ? Answer.Yes : Answer.No;
    return holds;
  }
}
