import { articles, commaAndOr, commaOrAnd } from '../../text/functionWords.js';
import { wordClass } from '../../text/wordClass.js';
import { figures } from '../../text/wordShapes.js';
import { deedAdverb, isAt, lowAt, type Passage } from '../words/passage.js';
import { PhraseTable } from '../words/phrases.js';
import { deedVerb } from './deeds.js';
import { gerund } from './lemmas.js';

const unitOfTime = wordClass('day days week weeks month months year years');
const opensTime = wordClass('by within before on at no every until for');
const joinsVerbs = wordClass('and , or to');

export const particles = new Set('up out down back off'.split(' '));

/** Behind further verbs with the same object: "ratify, accede to, and implement the conventions". */
export function behindVerbs(passage: Passage, from: number, to: number): number {
  let object = from;
  for (let n = 0; n < 12 && object < to; n++) {
    const low = lowAt(passage, object);
    const before = lowAt(passage, object - 1);
    // "immediately and without conditions"
    const manner = low === 'and' ? object + 1 : object;
    if (lowAt(passage, manner) === 'without') {
      object = manner + (lowAt(passage, manner + 1) === 'further' ? 3 : 2);
      continue;
    }
    if (
      low === 'and' &&
      lowAt(passage, manner).endsWith('ly') &&
      isAt(passage, manner, deedAdverb) &&
      !isAt(passage, manner + 1, deedVerb)
    ) {
      object = manner + 1;
      continue;
    }
    if (
      (isAt(passage, object, deedAdverb) && low !== 'without') ||
      low === 'once' ||
      (low === 'to' && before === 'and') ||
      (isAt(passage, object, commaAndOr) && deedIn(passage, object + 1))
    )
      object++;
    else if (
      n > 0 &&
      (isAt(passage, object, deedVerb) || isAt(passage, object, gerund)) &&
      isAt(passage, object - 1, joinsVerbs)
    ) {
      object++;
      if (particles.has(lowAt(passage, object))) object++;
      if (lowAt(passage, object) === 'to' && isAt(passage, object + 1, commaOrAnd)) object++;
    } else break;
  }
  return object;
}

function deedIn(passage: Passage, i: number): boolean {
  let k = i;
  for (let n = 0; n < 2; n++)
    if (lowAt(passage, k).endsWith('ly') || lowAt(passage, k) === 'and' || lowAt(passage, k) === 'to') k++;
  return isAt(passage, k, deedVerb) || isAt(passage, k, gerund);
}

/** Short phrases of manner and time that stand between a verb and its object. */
const manners = new PhraseTable<null>(
  [
    'as appropriate',
    'as necessary',
    'upon request',
    'inter alia',
    'without delay',
    'in full',
    'in good faith',
    'in particular',
    'at present',
    'at any time',
    'at the earliest possible date',
    'at the earliest',
    'as soon as possible',
    'as early as possible',
    'as a matter of urgency',
    'as a matter of priority',
    'on a voluntary basis',
    'on an urgent basis',
    'on a regular basis',
    'in this regard',
    'in that regard',
    'in this respect',
    'in this connection',
    'to this end',
    'to that end',
  ].map((phrase) => [phrase, null]),
);

const times =
  wordClass(`by within before on at no later than least every a an the of period end from after and adoption date this resolution until for further additional new
   up day days week weeks month months year years january february march april may june july august september october november december
   one two three four five six seven eight nine ten eleven twelve fifteen thirty sixty ninety hundred eighty initial interim transitional to`);

const countedBy = wordClass(/^\d+$|days?$|weeks?$|months?$|years?$|^end$/);

/** Behind a phrase of time ("within 30 days of the adoption of this resolution"), or where it began if it is none. */
export function behindTime(passage: Passage, at: number, to: number): number {
  const counts = isAt(passage, at, times) && isAt(passage, at + 1, unitOfTime);
  if (!counts && !isAt(passage, at, opensTime)) return at;
  let k = at;
  let counted = false;
  while (k < to && k < at + 20 && (isAt(passage, k, times) || isAt(passage, k, figures))) {
    if (isAt(passage, k, countedBy)) counted = true;
    k++;
  }
  // An article, and an "on" before no day, belong to what comes behind.
  if (counted && isAt(passage, k - 1, articles)) k--;
  if (counted && lowAt(passage, k - 1) === 'on') k--;
  return counted ? k : at;
}

/** Behind what stands between commas or is a short phrase of manner ("designate, in agreement with them, a mediator"). */
export function behindAside(passage: Passage, at: number, to: number): number {
  let k = at;
  for (let n = 0; n < 3; n++) {
    const manner = manners.at(passage, k);
    if (manner !== null && lowAt(passage, manner.end) !== 'and') k = manner.end;
    if (lowAt(passage, k) !== ',') return k;
    let close = k + 1;
    while (close < to && close < k + 50 && lowAt(passage, close) !== ',' && lowAt(passage, close) !== ';') close++;
    if (lowAt(passage, close) !== ',') return k + 1 < to && isAt(passage, k + 1, deedAdverb) ? k + 1 : k;
    k = close + 1;
  }
  return k;
}
