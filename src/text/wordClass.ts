import type { WordForm } from './vocabulary.js';

/** What has a form: a word of a text. */
interface Formed {
  readonly form: WordForm;
}

enum Answer {
  Unasked,
  No,
  Yes,
}

/**
 * A class of words, named once ("articles") and then asked of words. Whether a word belongs to it is found out once for each form of
 * a word, so that asking costs as little for a pattern or a long list as for one word.
 */
export class WordClass {
  readonly #holds: (low: string) => boolean;
  #answers = new Uint8Array(1024);

  constructor(holds: (low: string) => boolean) {
    this.#holds = holds;
  }

  /** Whether a word or mark belongs to the class; none does where there is no word. */
  has(word: Formed | undefined): boolean {
    return word !== undefined && this.hasForm(word.form);
  }

  hasForm(form: WordForm): boolean {
    const answer = form.id < this.#answers.length ? this.#answers[form.id]! : Answer.Unasked;
    return answer === Answer.Unasked ? this.#learn(form) : answer === Answer.Yes;
  }

  /** The same for a word in lower case where no place in a text is at hand. */
  hasLow(low: string): boolean {
    return this.#holds(low);
  }

  #learn(form: WordForm): boolean {
    const holds = this.#holds(form.low);
    if (form.id === 0) return holds;
    if (form.id >= this.#answers.length) {
      const wider = new Uint8Array(2 * form.id);
      wider.set(this.#answers);
      this.#answers = wider;
    }
    this.#answers[form.id] = holds ? Answer.Yes : Answer.No;
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
