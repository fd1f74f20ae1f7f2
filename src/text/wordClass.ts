import type { Word } from './vocabulary.js';
import type { Words } from './words.js';

enum Answer {
  Unasked,
  No,
  Yes,
}

/**
 * A class of words, named once ("articles") and then asked of words. Whether a word belongs to it is found out once for each
 * word of the vocabulary, so that asking costs as little for a pattern or a long list as for one word.
 */
export class WordClass {
  readonly #holds: (low: string) => boolean;
  #answers = new Uint8Array(1024);

  constructor(holds: (low: string) => boolean) {
    this.#holds = holds;
  }

  /** Whether a word or mark belongs to the class; none does where there is no word. */
  has(word: Word | undefined): boolean {
    if (word === undefined) return false;
    const answer = word.id < this.#answers.length ? this.#answers[word.id]! : Answer.Unasked;
    return answer === Answer.Unasked ? this.#learn(word) : answer === Answer.Yes;
  }

  /** The same for the word at a place of a text, by its number in the vocabulary alone; beyond the ends of the text there is none. */
  hasAt({ ids, list }: Words, at: number): boolean {
    if (at < 0 || at >= ids.length) return false;
    const id = ids[at]!;
    const answer = id < this.#answers.length ? this.#answers[id]! : Answer.Unasked;
    return answer === Answer.Unasked ? this.#learn(list[at]!) : answer === Answer.Yes;
  }

  /** The same for a word in lower case where no place in a text is at hand. */
  hasLow(low: string): boolean {
    return this.#holds(low);
  }

  /** The number of the first word of the class between two places; -1 where none is left. */
  next({ ids, list }: Words, from: number, to = ids.length): number {
    const end = Math.min(to, ids.length);
    for (let at = from; at < end; at++) {
      const id = ids[at]!;
      const answer = id < this.#answers.length ? this.#answers[id]! : Answer.Unasked;
      if (answer === Answer.No) continue;
      if (answer === Answer.Yes || this.#learn(list[at]!)) return at;
    }
    return -1;
  }

  #learn(word: Word): boolean {
    const holds = this.#holds(word.low);
    if (word.id === 0) return holds;
    if (word.id >= this.#answers.length) {
      const wider = new Uint8Array(2 * word.id);
      wider.set(this.#answers);
      this.#answers = wider;
    }
    this.#answers[word.id] = holds ? Answer.Yes : Answer.No;
    return holds;
  }
}

/**
 * The class of the words that a list names (in lower case, parted by spaces), or whose lower case a pattern matches: `wordClass('a an the')`,
 * `wordClass(/(?:ed|ing)$/)`.
 */
export function wordClass(members: string | RegExp): WordClass {
  if (typeof members !== 'string') return new WordClass((low) => members.test(low));
  const listed = new Set(members.trim().split(/\s+/));
  return new WordClass((low) => listed.has(low));
}
