import { onOrUpon } from '../../text/functionWords.js';
import { wordClass } from '../../text/wordClass.js';
import { coreAt } from '../actors/cores.js';
import { determiner, determiners } from '../actors/heads.js';
import { prepositions } from '../actors/modifiers.js';
import { deedAdverb, deedAt, isAt, lowAt, type Passage } from '../words/passage.js';
import { deeds } from './deeds.js';
import { lemmaOf } from './lemmas.js';
import { skipAdjunct } from './preludes.js';

const askedTo = wordClass(
  'called requested urged encouraged invited authorized required mandated obliged entitled requested',
);

export const modals = new Set('shall should will must may can would do does'.split(' '));

const finite = new Set('be is are was were has have'.split(' '));

/** The word at which the verb of a that-clause begins, or -1. */
export function predicateAt(passage: Passage, from: number, limit: number, modal: 'sure' | 'likely' | 'none'): number {
  const core = skipAdjunct(passage, from, limit, true);
  const subject = coreAt(passage, core, limit);
  const start = Math.max(subject?.core ?? core + 1, core + 1);
  let candidate = -1;
  /** What verb an open relative clause still owes, which is not the one sought ("States for which notice has been given may …"). */
  let owed: 'finite' | 'any' | null = null;
  for (let k = start; k < limit && k < start + 140; k++) {
    const close = passage.closes.get(k);
    if (close !== undefined && close < limit) {
      k = close;
      continue;
    }
    const word = passage.words[k]!;
    if (word.low === ';') break;
    if (owed !== 'any')
      if (word.low === ',') owed = null;
      else if (/^(?:which|whom|whose)$/.test(word.low)) owed = 'finite';
    if (word.mark || word.capital) continue;
    const before = lowAt(passage, k - 1);
    const relative = /^(?:which|who|that|as)$/.test(before);
    if (/^(?:which|whom)$/.test(word.low) && prepositions.has(before)) owed = 'any';
    else if (owed === 'any' && (modals.has(word.low) || finite.has(word.low))) {
      owed = null;
      continue;
    }
    if (relative && finite.has(word.low)) owed = null;
    if (
      modals.has(word.low) &&
      !relative &&
      !(word.low === 'will' && determiners.has(before)) &&
      (!/^(?:do|does)$/.test(word.low) || lowAt(passage, k + 1) === 'not')
    )
      return k;
    if (candidate >= 0) {
      if (
        modal !== 'none' &&
        k < candidate + (modal === 'sure' ? 60 : 14) &&
        (modal === 'sure' ? !(word.low === 'that' && before === 'and') : !/^(?:that|which|who)$/.test(word.low))
      )
        continue;
      return candidate;
    }
    // "the presence to be deployed" says which.
    if (finite.has(word.low) && !relative && before !== 'to') {
      if (owed === null) return k;
      owed = null;
      continue;
    }
    if (
      !relative &&
      deeds.has(word.low) &&
      !determiners.has(before) &&
      !prepositions.has(before) &&
      !before.endsWith("'s") &&
      !(
        k > start &&
        adjective(before) &&
        !passage.words[k - 1]!.capital &&
        !(before.endsWith('ing') && isAt(passage, k + 1, determiner))
      )
    )
      candidate = k;
    else if (
      !relative &&
      word.low.endsWith('s') &&
      deeds.has(lemmaOf(word.low)) &&
      (k === start ||
        isAt(passage, k + 1, determiner) ||
        lowAt(passage, k + 1) === 'to' ||
        lowAt(passage, k + 1) === 'steps' ||
        lowAt(passage, k + 1) === 'information') &&
      !determiners.has(before) &&
      !prepositions.has(before) &&
      !(adjective(before) && !passage.words[k - 1]!.capital)
    )
      candidate = k;
    if (candidate >= 0 && modal === 'none') return candidate;
  }
  return candidate;
}

const adjective = (low: string): boolean =>
  /(?:al|ive|ary|ic|ous|ful|ed|ing|international|regional)$/.test(low) &&
  low !== 'council' &&
  low !== 'concerned' &&
  low !== 'involved';

/** The deed in "all States are called upon to take …", or -1. */
export function calledUpon(passage: Passage, predicate: number, to: number): number {
  let k = predicate;
  while (
    k < predicate + 4 &&
    (modals.has(lowAt(passage, k)) ||
      finite.has(lowAt(passage, k)) ||
      isAt(passage, k, deedAdverb) ||
      lowAt(passage, k) === 'hereby')
  )
    k++;
  if (k === predicate || !isAt(passage, k, askedTo)) return -1;
  if (isAt(passage, k + 1, onOrUpon)) k++;
  return lowAt(passage, k + 1) === 'to' ? deedAt(passage, k + 2, to) : -1;
}

/** The verb behind what stands between commas ("shall, every four months, review …"). */
export function deedBehindAside(passage: Passage, from: number, to: number): number {
  for (let k = from + 1; k < to && k < from + 60; k++) {
    if (lowAt(passage, k) === ';') return -1;
    if (lowAt(passage, k) === ',' && deedAt(passage, k + 1, to) >= 0) return deedAt(passage, k + 1, to);
  }
  return -1;
}
