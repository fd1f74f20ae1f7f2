import { isDeedAdverb, lowAt, type Passage, says } from '../words/passage.js';
import { deeds } from './deeds.js';
import { isGerund } from './lemmas.js';

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
      isDeedAdverb(lowAt(passage, manner)) &&
      !deeds.has(lowAt(passage, manner + 1))
    ) {
      object = manner + 1;
      continue;
    }
    if (
      (isDeedAdverb(low) && low !== 'without') ||
      low === 'once' ||
      (low === 'to' && before === 'and') ||
      (/^(?:,|and|or)$/.test(low) && deedIn(passage, object + 1))
    )
      object++;
    else if (n > 0 && (deeds.has(low) || isGerund(low)) && /^(?:and|,|or|to)$/.test(before)) {
      object++;
      if (particles.has(lowAt(passage, object))) object++;
      if (lowAt(passage, object) === 'to' && /^(?:,|and)$/.test(lowAt(passage, object + 1))) object++;
    } else break;
  }
  return object;
}

function deedIn(passage: Passage, i: number): boolean {
  let k = i;
  for (let n = 0; n < 2; n++)
    if (lowAt(passage, k).endsWith('ly') || lowAt(passage, k) === 'and' || lowAt(passage, k) === 'to') k++;
  return deeds.has(lowAt(passage, k)) || isGerund(lowAt(passage, k));
}

/** Short phrases of manner and time that stand between a verb and its object. */
const manners = [
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
];

const times = new Set(
  `by within before on at no later than least every a an the of period end from after and adoption date this resolution until for further additional new
   up day days week weeks month months year years january february march april may june july august september october november december
   one two three four five six seven eight nine ten eleven twelve fifteen thirty sixty ninety hundred eighty initial interim transitional to`
    .split(/\s+/)
    .filter(Boolean),
);

/** Behind a phrase of time ("within 30 days of the adoption of this resolution"), or where it began if it is none. */
export function behindTime(passage: Passage, at: number, to: number): number {
  const counts = times.has(lowAt(passage, at)) && /^(?:days?|weeks?|months?|years?)$/.test(lowAt(passage, at + 1));
  if (!counts && !/^(?:by|within|before|on|at|no|every|until|for)$/.test(lowAt(passage, at))) return at;
  let k = at;
  let counted = false;
  while (k < to && k < at + 20 && (times.has(lowAt(passage, k)) || /^\d+$/.test(lowAt(passage, k)))) {
    if (/^\d+$|days?$|weeks?$|months?$|years?$|^end$/.test(lowAt(passage, k))) counted = true;
    k++;
  }
  // An article, and an "on" before no day, belong to what comes behind.
  if (counted && /^(?:the|a|an)$/.test(lowAt(passage, k - 1))) k--;
  if (counted && lowAt(passage, k - 1) === 'on') k--;
  return counted ? k : at;
}

/** Behind what stands between commas or is a short phrase of manner ("designate, in agreement with them, a mediator"). */
export function behindAside(passage: Passage, at: number, to: number): number {
  let k = at;
  for (let n = 0; n < 3; n++) {
    for (const manner of manners)
      if (says(passage, k, manner) && lowAt(passage, k + manner.split(' ').length) !== 'and') {
        k += manner.split(' ').length;
        break;
      }
    if (lowAt(passage, k) !== ',') return k;
    let close = k + 1;
    while (close < to && close < k + 50 && lowAt(passage, close) !== ',' && lowAt(passage, close) !== ';') close++;
    if (lowAt(passage, close) !== ',') return k + 1 < to && isDeedAdverb(lowAt(passage, k + 1)) ? k + 1 : k;
    k = close + 1;
  }
  return k;
}
