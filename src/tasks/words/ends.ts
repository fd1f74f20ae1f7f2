import { wordClass } from '../../text/wordClass.js';
import { endOf, isAt, type Passage, startOf, wordAt } from './passage.js';
import { phraseOf, standsAt } from './phrases.js';

/** Where the sentence that begins at `from` ends: what stands behind a full stop is no longer under the organ's verb. */
export function sentenceEnd(passage: Passage, from: number, to: number): number {
  if (to - from < 3) return to;
  const start = startOf(passage, from);
  const words = passage.text.slice(start, startOf(passage, to - 1));
  for (let at = words.indexOf('.'); at >= 0; at = words.indexOf('.', at + 1)) {
    const k = wordAt(passage, start + at);
    if (k > from && beginsSentence(passage, k + 1)) return k + 1;
  }
  return to;
}

/** Whether a sentence begins behind a full stop, which a short word before it may only shorten ("Mr. Smith"). */
function beginsSentence(passage: Passage, k: number): boolean {
  const before = passage.words[k - 2]!;
  return (
    passage.words[k]!.capital &&
    startOf(passage, k) > endOf(passage, k - 1) &&
    (before.mark || before.printed.length > 3)
  );
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
