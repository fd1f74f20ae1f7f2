import { wordClass } from '../../text/wordClass.js';
import { endOf, isAt, type Passage, startOf } from './passage.js';
import { phraseOf, standsAt } from './phrases.js';

/** Where the sentence that begins at `from` ends: what stands behind a full stop is no longer under the organ's verb. */
export function sentenceEnd(passage: Passage, from: number, to: number): number {
  for (let k = from + 1; k < to - 1; k++) {
    const word = passage.words[k]!;
    if (word.low !== '.') continue;
    const before = passage.words[k - 1]!;
    const next = passage.words[k + 1]!;
    if (next.capital && startOf(passage, k + 1) > endOf(passage, k) && (before.mark || before.printed.length > 3))
      return k + 1;
  }
  return to;
}

const trailing = wordClass(', ; . : and or also further furthermore therefore thus hence moreover — –');
const inThisRegard = phraseOf('in this|that regard|respect|context|connection');
const toThisEnd = phraseOf('to this end');

/** The end of a stretch of words without the marks and connectives that lead over to what comes next. */
export function trimmedEnd(passage: Passage, from: number, to: number): number {
  let end = Math.min(to, passage.words.length);
  for (let n = 0; n < 12 && end > from; n++) {
    if (isAt(passage, end - 1, trailing)) end--;
    else if (
      end - 3 > from &&
      isAt(passage, end - 4, trailing) &&
      (standsAt(passage, end - 3, inThisRegard) || standsAt(passage, end - 3, toThisEnd))
    )
      end -= 3;
    else break;
  }
  return end;
}
