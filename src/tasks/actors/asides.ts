import { wordClass } from '../../text/wordClass.js';
import { adjunctAt } from '../words/adjuncts.js';
import { isAt, lowAt, type Passage } from '../words/passage.js';
import { phraseOf, standsAt } from '../words/phrases.js';
import { coreAt } from './cores.js';
import { exampleEnd, separatorEnd } from './separators.js';

/** Whether a separator, an example or a limiting phrase follows, with a further member behind it. */
export function listGoesOn(passage: Passage, i: number, limit: number): boolean {
  if (i >= limit) return false;
  const phrase = lowAt(passage, i) === ',' ? i + 1 : i;
  const behind = limitingEnd(passage, phrase);
  let k = separatorEnd(passage, behind > phrase ? behind : i);
  k = exampleEnd(passage, k);
  while (lowAt(passage, k) === ',') k++;
  // "with the Office and, as appropriate, with the authorities"
  const aside = limitingEnd(passage, k);
  if (aside > k && k > i && lowAt(passage, aside) === ',') k = aside + 1;
  if (lowAt(passage, k) === 'with') k++;
  k = exampleEnd(passage, k);
  return k > Math.max(i, behind > phrase ? behind : i) && k < limit && coreAt(passage, k, limit) !== null;
}

const limiting = wordClass('as where when if whenever upon within in');
const asWellAs = phraseOf('as well as');
const means = wordClass('mandate mandates resources competence competences capabilities means framework frameworks');
const fitting = wordClass(
  'appropriate necessary required needed applicable relevant possible mandated request requested feasible',
);
const anyone = wordClass('they it these such');
const exist = wordClass('exist exists');
const fittingToo = wordClass('appropriate necessary required applicable relevant where as');
const conditional = wordClass('as where when if whenever');

/** Where a short limiting phrase at `i` ends ("as appropriate", "where necessary", "within its existing mandate"), or `i`. */
export function limitingEnd(passage: Passage, i: number): number {
  if (!isAt(passage, i, limiting) || standsAt(passage, i, asWellAs)) return i;
  const low = lowAt(passage, i);
  const next = lowAt(passage, i + 1);
  if (low === 'in') {
    // "with the Government and in accordance with the London, Kabul and Tokyo communiqués" names no more partners.
    if (next !== 'line' && next !== 'accordance') return i;
    const apart = lowAt(passage, i - 1) === ',';
    for (let k = i + 3; k < i + 14; k++)
      if (lowAt(passage, k) === ',') return apart || lowAt(passage, k + 1) === 'and' ? k : i;
    return i;
  }
  if (low === 'within') {
    for (let k = i + 1; k < i + 6; k++) if (isAt(passage, k, means)) return k + 1;
    return i;
  }
  // "traditional leaders, where they exist, and elders"
  if (low === 'where' && isAt(passage, i + 1, anyone) && isAt(passage, i + 2, exist)) return i + 3;
  if (!isAt(passage, i + 1, fitting)) return i;
  return lowAt(passage, i + 2) === 'and' && isAt(passage, i + 3, fittingToo) ? i + 4 : i + 2;
}

/** Where an adverbial ends: at the next comma behind which something else begins. */
export function adjunctEnd(passage: Passage, i: number, limit: number, partner: boolean): number {
  const existing = isAt(passage, i + 2, exist) ? limitingEnd(passage, i) : i;
  if (existing > i && existing < limit && lowAt(passage, existing) === 'and') return existing;
  const opened = partner && lowAt(passage, i - 1) === ',' && lowAt(passage, limit - 1) !== ',';
  for (let k = i + 1; k < limit; k++) {
    const close = passage.closes.get(k);
    if (close !== undefined && close < limit) {
      k = close;
      continue;
    }
    const low = lowAt(passage, k);
    if (low === ';') return k;
    if (low !== ',') continue;
    const next = separatorEnd(passage, k);
    if (next >= limit) return limit;
    // "the Office, with the support of the Team, as well as the Fund to continue": the comma closes the aside.
    if (opened && standsAt(passage, k + 1, asWellAs) && coreAt(passage, next, limit) !== null) return k;
    const example = exampleEnd(passage, next) > next;
    if (adjunctAt(passage, next) && !(partner && example)) return next;
    if (!partner && !example && coreAt(passage, next, limit) !== null) return next;
    if (!partner && example && i > 0 && k - i < 6 && isAt(passage, i, conditional)) return next;
  }
  return limit;
}

export function chunkEnd(passage: Passage, i: number, limit: number): number {
  for (let k = i; k < limit; k++) {
    const close = passage.closes.get(k);
    if (close !== undefined && close < limit) {
      k = close;
      continue;
    }
    const named = passage.names.get(k);
    if (named !== undefined && named.to > k + 1 && named.to <= limit) {
      k = named.to - 1;
      continue;
    }
    const low = lowAt(passage, k);
    if (low === ',' || low === ';') return k;
    if (low === 'and' && coreAt(passage, k + 1, limit) !== null) return k;
  }
  return limit;
}
