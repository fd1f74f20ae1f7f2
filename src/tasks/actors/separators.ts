import { wordClass } from '../../text/wordClass.js';
import { isAt, lowAt, type Passage } from '../words/passage.js';
import { type Phrase, phraseEnd, phraseOf } from '../words/phrases.js';

/** The agenda of that name is no list. */
const agenda = [phraseOf('women , peace'), phraseOf('peace and security')];

const separator = wordClass(', and or nor');
const longSeparators = ['as well as', 'but not limited', 'along with', 'but also'].map(phraseOf);
const longSeparatorBegins = wordClass('as but along');

/** Where a separator of list members at `i` ends ("," "and" "as well as"), or `i`. */
export function separatorEnd(passage: Passage, i: number): number {
  let k = i;
  for (let n = 0; n < 6; n++) {
    if (isAt(passage, k, separator)) {
      if (k === i && firstEnd(passage, i - 1, agenda) >= 0) return i;
      k++;
    } else if (isAt(passage, k, longSeparatorBegins)) {
      const end = firstEnd(passage, k, longSeparators);
      if (end < 0) break;
      k = end;
    } else if (lowAt(passage, k) === '/' && lowAt(passage, k - 1) === 'and') k++;
    else break;
  }
  return k;
}

const example = wordClass('including notably especially particularly namely');
const longExamples = [
  'most notably|particularly',
  'in particular',
  'such as',
  'inter alia',
  'but|and not limited to',
  'first and foremost',
].map(phraseOf);
const longExampleBegins = wordClass('most in such inter but and first');

/** Where words that introduce examples at `i` end ("including", "in particular", "such as"), or `i`. */
export function exampleEnd(passage: Passage, i: number): number {
  let k = i;
  for (let n = 0; n < 6; n++) {
    if (isAt(passage, k, example)) k++;
    else if (isAt(passage, k, longExampleBegins)) {
      const end = firstEnd(passage, k, longExamples);
      if (end < 0) break;
      k = end;
    } else if (k > i && (lowAt(passage, k) === ',' || lowAt(passage, k) === '/')) k++;
    else break;
  }
  return k;
}

/** Where the first of some phrases ends that stands at `i`, or -1. */
function firstEnd(passage: Passage, i: number, phrases: readonly Phrase[]): number {
  for (let n = 0; n < phrases.length; n++) {
    const end = phraseEnd(passage, i, phrases[n]!);
    if (end >= 0) return end;
  }
  return -1;
}
