import { wordClass } from '../../text/wordClass.js';
import { deedAt, isAt, lowAt, type Passage, says } from '../words/passage.js';

/** Deeds that tell somebody, which no part of another deed is told by. */
const reporting = wordClass('report submit inform brief keep provide share transmit present communicate update');

/** Whether a word opens what a deed includes (", including …"): what stands behind it tells of the deed's parts. */
export const opensInclusion = (passage: Passage, k: number, from: number): boolean =>
  lowAt(passage, k) === 'including' && lowAt(passage, k - 1) === ',' && k > from + 6;

/** Whether the deed goes on behind what it includes: ", and to report …", "as well as to report …". */
export const closesInclusion = (passage: Passage, k: number, to: number): boolean =>
  lowAt(passage, k) === 'to' && joinsOn(passage, k) && deedAt(passage, k + 1, to) >= 0;

function joinsOn(passage: Passage, k: number): boolean {
  const before = lowAt(passage, k - 1);
  return (
    before === ',' ||
    (before === 'and' && (lowAt(passage, k - 2) === ',' || isAt(passage, k + 1, reporting))) ||
    // "and in particular to provide it with …"
    (before === 'particular' && says(passage, k - 4, ', and in')) ||
    says(passage, k - 3, 'as well as')
  );
}
