import type { Place } from '../outline.js';
import { isFurniture } from '../text/furniture.js';
import type { Chunk } from './chunks.js';
import { withoutQuotationMark, wordsOf } from './words.js';

/** A chunk with its words, which are looked at only where its kind and number leave a doubt. */
export class Spoken {
  readonly place: Place;
  readonly text: string;
  private seen: string | null = null;

  constructor(
    readonly chunk: Chunk,
    statement: boolean,
  ) {
    this.text = statement ? withoutQuotationMark(chunk.text) : chunk.text;
    this.place = { text: this.text, line: chunk.line, eId: chunk.eId };
  }

  /** Whether a quotation mark that opens the paragraph was taken off. */
  get quoted(): boolean {
    return this.text !== this.chunk.text;
  }

  get words(): string {
    this.seen ??= wordsOf(this.text);
    return this.seen;
  }

  /** Whether the words begin with a small letter, so that they go on with a sentence. */
  get goesOn(): boolean {
    return /^[\s\uFDD0-\uFDD4]*[a-z]/.test(this.text);
  }

  /** Whether these are no words of the instrument: a row of stars, a running header. */
  get isOrnament(): boolean {
    return (
      this.text.length < 160 && this.words !== '' && (!/[\p{L}\p{N}]/u.test(this.words) || isFurniture(this.words))
    );
  }
}
