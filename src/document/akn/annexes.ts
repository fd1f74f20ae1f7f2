import type { Outline } from '../outline.js';
import { isHeading } from '../text/blocks.js';
import type { Spoken } from './spoken.js';
import { properName } from './words.js';

const annexName =
  /^["“\s]*((?:annex|appendix|enclosure|attachment)(?:\s+(?:[IVX]{1,5}|[A-Z]|\d{1,2}))?)\b\s*[:.–—-]?\s*(.*)$/is;

/** The annexes of an instrument: where each begins, and what it is called. */
export class Annexes {
  private begun = 0;
  /** Whether an annex has begun that has no name yet. */
  private nameless = false;

  constructor(private readonly outline: Outline) {}

  /** An annex begins whose name may follow. */
  startNameless(): void {
    this.begun += 1;
    this.nameless = true;
    this.outline.startAnnex(this.begun === 1 ? 'Annex' : `Annex ${this.begun}`);
  }

  /** An annex without a name begins under a heading. */
  startUnder(heading: string): void {
    this.begun += 1;
    this.outline.startAnnex('Annex');
    this.outline.setHeading(heading);
  }

  /** Takes words as the name of the annex that begins or has just begun, and tells whether they are one. */
  startNamed(words: string): boolean {
    const named = annexName.exec(words);
    if (named === null) return false;
    if (!this.nameless) this.begun += 1;
    this.nameless = false;
    this.outline.startAnnex(properName(named[1] ?? 'Annex'));
    this.outline.setHeading((named[2] ?? '').trim() || null);
    return true;
  }

  /** Whether words that stand alone are the name of an annex, perhaps with its title. */
  isNamedBy({ words }: Spoken): boolean {
    if (words.length > 200) return false;
    const found = annexName.exec(words);
    return found !== null && (found[2] === '' ? words.length < 40 : /^\S+ \S+\s?[:–—]/.test(words) && isHeading(words));
  }

  /** Whether a resolution that prints numbers has said its last words, and something else follows (S/RES/1409(2002), S/RES/1973(2011)). */
  isBehindTheEnd(spoken: Spoken): boolean {
    const { last, inAnnex } = this.outline;
    if (inAnnex || last === null || last.kind !== 'operative' || last.parent !== null) return false;
    if (last.text.length > 250) return false;
    const { chunk } = spoken;
    if (chunk.continues || chunk.kind === 'wrap-up' || chunk.kind === 'annex') return false;
    if (chunk.kind === 'paragraph' && chunk.num !== null) return false;
    return /\bsei[sz]ed\b/.test(last.text) && !spoken.goesOn && spoken.words !== '';
  }
}
