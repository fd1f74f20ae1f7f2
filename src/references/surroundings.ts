import { type Words, wordsIn } from '../text/words.js';
import type { Mention } from './mention.js';
import { pinpointOf, unitsIn } from './pinpoint.js';
import { namesBody } from './role.js';

/** What the words of a paragraph around its mentions say of them. Each thing is found out once for all mentions. */
export class Surroundings {
  readonly #text: string;
  readonly #words: Words;
  readonly #units: readonly number[];
  /** The construct that was asked last, and whether its numbers name a body. */
  #head = -1;
  #namesBody = false;

  constructor(text: string) {
    this.#text = text;
    this.#words = wordsIn(text);
    this.#units = unitsIn(this.#words);
  }

  /** Whether the numbers of the construct that a mention stands in only identify a body. */
  nameBody({ head }: Mention): boolean {
    if (head === this.#head) return this.#namesBody;
    this.#head = head;
    return (this.#namesBody = namesBody(this.#text, this.#words, head));
  }

  /** The part cited by a mention; null where none is. */
  pinpointOf({ head, start, end, first }: Mention): string | null {
    return pinpointOf(this.#text, this.#units, head, start, end, first);
  }
}
