import { onOrUpon, relatives } from '../../text/functionWords.js';
import { WordClass, wordClass } from '../../text/wordClass.js';
import { inIng } from '../../text/wordShapes.js';
import { coreAt } from '../actors/cores.js';
import { determiner } from '../actors/heads.js';
import { preposition } from '../actors/modifiers.js';
import { deedAdverb, deedAt, isAt, lowAt, type Passage } from '../words/passage.js';
import { deeds, deedVerb } from './deeds.js';
import { lemmaOf } from './lemmas.js';
import { skipAdjunct } from './preludes.js';

const askedTo = wordClass(
  'called requested urged encouraged invited authorized required mandated obliged entitled requested',
);

export const modal = wordClass('shall should will must may can would do does');

const finite = wordClass('be is are was were has have');
const relativeObject = wordClass('which whom');
const relativePronoun = wordClass('which whom whose');
const beforeOwnVerb = wordClass('which who that as');
const auxiliary = wordClass('do does');
const genitive = wordClass(/'s$/);
const behindThirdPerson = wordClass('to steps information');
/** "continues", "takes": the third person of a deed. */
const thirdPerson = new WordClass((low) => low.endsWith('s') && deeds.has(lemmaOf(low)));
/** An adjective by its ending. */
const adjective = new WordClass(
  (low) =>
    /(?:al|ive|ary|ic|ous|ful|ed|ing|international|regional)$/.test(low) &&
    low !== 'council' &&
    low !== 'concerned' &&
    low !== 'involved',
);

/** The word at which the verb of a that-clause begins, or -1. */
export function predicateAt(passage: Passage, from: number, limit: number, sought: 'sure' | 'likely' | 'none'): number {
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
      else if (isAt(passage, k, relativePronoun)) owed = 'finite';
    if (word.mark || word.capital) continue;
    const relative = isAt(passage, k - 1, beforeOwnVerb);
    const finiteHere = isAt(passage, k, finite);
    const modalHere = isAt(passage, k, modal);
    if (isAt(passage, k, relativeObject) && isAt(passage, k - 1, preposition)) owed = 'any';
    else if (owed === 'any' && (modalHere || finiteHere)) {
      owed = null;
      continue;
    }
    if (relative && finiteHere) owed = null;
    if (
      modalHere &&
      !relative &&
      !(word.low === 'will' && isAt(passage, k - 1, determiner)) &&
      (!isAt(passage, k, auxiliary) || lowAt(passage, k + 1) === 'not')
    )
      return k;
    if (candidate >= 0) {
      if (
        sought !== 'none' &&
        k < candidate + (sought === 'sure' ? 60 : 14) &&
        (sought === 'sure' ? !(word.low === 'that' && lowAt(passage, k - 1) === 'and') : !isAt(passage, k, relatives))
      )
        continue;
      return candidate;
    }
    // "the presence to be deployed" says which.
    if (finiteHere && !relative && lowAt(passage, k - 1) !== 'to') {
      if (owed === null) return k;
      owed = null;
      continue;
    }
    if (!relative && verbAt(passage, k, start)) {
      candidate = k;
      if (sought === 'none') return candidate;
    }
  }
  return candidate;
}

/** Whether a word can be the verb of a subject that begins before `start`: a deed in its base form or in the third person. */
function verbAt(passage: Passage, k: number, start: number): boolean {
  const base = isAt(passage, k, deedVerb);
  if (!base && !isAt(passage, k, thirdPerson)) return false;
  if (isAt(passage, k - 1, determiner) || isAt(passage, k - 1, preposition)) return false;
  const described = isAt(passage, k - 1, adjective) && !passage.words[k - 1]!.capital;
  if (
    base &&
    !isAt(passage, k - 1, genitive) &&
    !(k > start && described && !(isAt(passage, k - 1, inIng) && isAt(passage, k + 1, determiner)))
  )
    return true;
  return (
    isAt(passage, k, thirdPerson) &&
    (k === start || isAt(passage, k + 1, determiner) || isAt(passage, k + 1, behindThirdPerson)) &&
    !described
  );
}

/** The deed in "all States are called upon to take …", or -1. */
export function calledUpon(passage: Passage, predicate: number, to: number): number {
  let k = predicate;
  while (
    k < predicate + 4 &&
    (isAt(passage, k, modal) ||
      isAt(passage, k, finite) ||
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
