import type { Word } from './vocabulary.js';
import { WordScan } from './wordScan.js';
import type { Words } from './words.js';

enum Answer {
  Unasked,
  No,
  Yes,
}

/**
 * What is known of each word of the vocabulary: a row of answers by its number, one of two bits for each class. All answers about a
 * word lie beside one another, since a reader asks many classes of the few words of a sentence.
 */
let answers = new Uint8Array(1 << 16);
/** The bytes of a row, and how many classes have a place in it. */
let width = 64;
let classes = 0;

/** Makes room for a row by its number, and for all classes in each. */
function widen(id: number): void {
  const rows = answers.length / width;
  const wider = 4 * width < classes ? 2 * width : width;
  const more = new Uint8Array(Math.max(rows, 2 * id) * wider);
  for (let row = 0; row < rows; row++) more.set(answers.subarray(row * width, (row + 1) * width), row * wider);
  answers = more;
  width = wider;
}

/**
 * A class of words, named once ("articles") and then asked of words. Whether a word belongs to it is found out once for each
 * word of the vocabulary, so that asking costs as little for a pattern or a long list as for one word.
 */
export class WordClass {
  readonly #holds: (low: string) => boolean;
  /** Where in a row its answer stands: the byte, and the bits in it. */
  readonly #byte: number;
  readonly #bits: number;
  readonly #members = new WordScan((word) => this.has(word));

  constructor(holds: (low: string) => boolean) {
    this.#holds = holds;
    this.#byte = classes >> 2;
    this.#bits = 2 * (classes & 3);
    classes++;
    if (classes > 4 * width) widen(0);
  }

  /** Whether a word or mark belongs to the class; none does where there is no word. */
  has(word: Word | undefined): boolean {
    if (word === undefined) return false;
    const answer = this.#answer(word.id);
    return answer === Answer.Unasked ? this.#learn(word) : answer === Answer.Yes;
  }

  /** The same for the word at a place of a text, by its number in the vocabulary alone; beyond the ends of the text there is none. */
  hasAt({ ids, list }: Words, at: number): boolean {
    if (at < 0 || at >= ids.length) return false;
    const answer = this.#answer(ids[at]!);
    return answer === Answer.Unasked ? this.#learn(list[at]!) : answer === Answer.Yes;
  }

  /** The same for a word in lower case where no place in a text is at hand. */
  hasLow(low: string): boolean {
    return this.#holds(low);
  }

  /** The number of the first word of the class between two places; -1 where none is left. */
  next(words: Words, from: number, to?: number): number {
    return this.#members.next(words, from, to);
  }

  #answer(id: number): Answer {
    const at = id * width + this.#byte;
    return at < answers.length ? (answers[at]! >> this.#bits) & 3 : Answer.Unasked;
  }

  #learn(word: Word): boolean {
    const holds = this.#holds(word.low);
    if (word.id === 0) return holds;
    if ((word.id + 1) * width > answers.length) widen(word.id);
    answers[word.id * width + this.#byte]! |= (holds ? Answer.Yes : Answer.No) << this.#bits;
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
