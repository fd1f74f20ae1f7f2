import { commaOrAnd } from '../../text/functionWords.js';
import { wordClass } from '../../text/wordClass.js';
import { actorsIn } from '../actors/actors.js';
import { actorHead } from '../actors/heads.js';
import { isAt, lowAt, type Passage, says } from '../words/passage.js';

/** What informs whoever receives it. */
export const information = wordClass(
  `report reports reporting briefing briefings information update updates recommendations recommendation observations views findings assessment assessments
   analysis list lists names data proposals notification notifications advice input inputs details account accounts communication results plan
   options study submissions submission conclusions evidence candidates copies texts text description descriptions explanation explanations
   overview documentation programme presentation experiences lessons`,
);

export const reports = wordClass('report reports reporting');
export const briefings = wordClass('briefing briefings');

/** Whether something between two words informs, no more than 14 words on. */
export function informs(passage: Passage, from: number, to: number): boolean {
  for (let k = from; k < to && k < from + 14; k++)
    if (isAt(passage, k, information) && lowAt(passage, k - 1) !== 'to') return true;
  return false;
}

const kinds = wordClass('technical strategic policy expert legal operational');
const support = wordClass('support assistance capacity-building training help services');

/** "technical advice", "advice and support": help, which nobody receives as a report. */
export const assists = (passage: Passage, k: number): boolean =>
  lowAt(passage, k) === 'advice' &&
  (isAt(passage, k - 1, kinds) || (isAt(passage, k + 1, commaOrAnd) && isAt(passage, k + 2, support)));

const pointing = wordClass('this it them');

/** "make this available", "make the list available". */
export function madeAvailable(passage: Passage, from: number, to: number): boolean {
  let what = false;
  for (let k = from + 1; k < to && k < from + 14; k++) {
    if (isAt(passage, k, information) || isAt(passage, k, pointing)) what = true;
    if (lowAt(passage, k) === 'available') return what || (k === from + 1 && informs(passage, k + 1, to));
  }
  return false;
}

const behindWhoIsTold = wordClass(/^(?:on|about|of|with|and|regarding|at|every|by|as|no|within|in)$|ly$/);

/** Whether "update" is said of somebody who is told, and not of a thing ("to update the mission concept"). */
export function told(passage: Passage, at: number, to: number): boolean {
  const phrase = actorsIn(passage, at, to, 'open').phrases[0];
  return (
    phrase !== undefined &&
    (phrase.kind !== 'pronoun' || phrase.head === 'it') &&
    (phrase.kind !== 'named' || phrase.records.length > 0 || actorHead.hasLow(phrase.head)) &&
    (phrase.to >= to || passage.words[phrase.to]!.mark || isAt(passage, phrase.to, behindWhoIsTold))
  );
}

const informed = wordClass('informed apprised updated advised abreast briefed');

/** Whether somebody is kept informed, by one of so many words. */
export function keptInformed(passage: Passage, from: number, to: number, most: number): boolean {
  for (let k = from; k < to && k < from + most; k++) if (isAt(passage, k, informed)) return true;
  return false;
}

/** "to provide the Council, within six months, with recommendations" */
export function withBehindAside(passage: Passage, from: number, to: number): boolean {
  if (lowAt(passage, from) !== ',') return false;
  for (let k = from + 2; k < to && k < from + 60; k++)
    if (lowAt(passage, k) === 'with' && lowAt(passage, k - 1) === ',')
      return informs(passage, k + 1, Math.min(to, k + 6));
  return false;
}

const opensTime = wordClass('at within every as by on in');

/** "providing the Committee at any time with information" */
export function withBehindTime(passage: Passage, from: number, to: number): boolean {
  if (!isAt(passage, from, opensTime)) return false;
  for (let k = from + 1; k < to && k < from + 7 && !passage.words[k]!.mark; k++)
    if (lowAt(passage, k) === 'with') return informs(passage, k + 1, Math.min(to, k + 5));
  return false;
}

const opensDate = wordClass('by within before every');

/** Whether a deadline stands between who receives and what ("to the Committee no later than 12 November a report"). */
export const dated = (passage: Passage, k: number): boolean =>
  isAt(passage, k, opensDate) || says(passage, k, 'no later than') || says(passage, k, 'not later than');

/** Behind what stands between commas ("to the Council, after discussion with the Committee, a report"). */
export function behindAside(passage: Passage, at: number): number {
  if (lowAt(passage, at) !== ',') return at;
  for (let k = at + 2; k < at + 12; k++) if (lowAt(passage, k) === ',') return k + 1;
  return at;
}
