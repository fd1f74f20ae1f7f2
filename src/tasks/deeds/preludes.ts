import { nobody, onOrUpon } from '../../text/functionWords.js';
import { wordClass } from '../../text/wordClass.js';
import { actorsIn } from '../actors/actors.js';
import { coreAt } from '../actors/cores.js';
import { determiner } from '../actors/heads.js';
import { preposition } from '../actors/modifiers.js';
import { adjunctAt, source } from '../words/adjuncts.js';
import { deedAdverb, deedAt, isAt, lowAt, type Passage } from '../words/passage.js';
import { deedVerb } from './deeds.js';

const doubtfulAdverbial = wordClass('to for on');
const ofPeriod = wordClass('a an the this');
const ofPeriodKind = wordClass('initial further additional interim limited final new renewable');
const periodNoun = wordClass('period purpose purposes duration remainder implementation');
const objectOpener = wordClass('the a an all any');
const citing = wordClass('in contained made set expressed stated reiterated addressed');
const actorOpener = wordClass('the all both those');

/**
 * Behind the commas of an adverbial that comes first ("that, in view of this, all States …"). With `purposes` also behind an
 * infinitive, which behind "that" is no deed of the organ's verb.
 */
export function skipAdjunct(passage: Passage, from: number, limit: number, purposes = false): number {
  let k = from;
  for (let n = 0; n < 4; n++) {
    while (lowAt(passage, k) === ',') k++;
    while (k < limit && isAt(passage, k, deedAdverb) && !isAt(passage, k, deedVerb) && lowAt(passage, k) !== 'without')
      k++;
    const date = dateEnd(passage, k);
    if (date > k && date < limit) {
      k = date;
      continue;
    }
    // "that, to support the parties in keeping their word, the Mission shall …"
    if (purposes && lowAt(passage, k) === 'to' && lowAt(passage, k - 1) === ',' && deedAt(passage, k + 1, limit) >= 0) {
      const end = adjunctStop(passage, k, limit);
      if (end < 0 || lowAt(passage, end) === 'to') return k;
      k = end;
      continue;
    }
    if (k < limit && adjunctAt(passage, k) && (!isAt(passage, k, doubtfulAdverbial) || ofTime(passage, k))) {
      const end = adjunctStop(passage, k, limit);
      if (end < 0) return k;
      k = end;
    } else break;
  }
  return k;
}

/** Behind "on 14 November 1999", or `k` where no day stands there. */
function dateEnd(passage: Passage, k: number): number {
  if (lowAt(passage, k) !== 'on' || !/^\d{1,2}$/.test(lowAt(passage, k + 1)) || !passage.words[k + 2]?.capital)
    return k;
  return /^\d{4}$/.test(lowAt(passage, k + 3)) ? k + 4 : k + 3;
}

/** "for a period of six months from the date of this resolution", "for the purposes of paragraph 4". */
export function ofTime(passage: Passage, k: number): boolean {
  if (lowAt(passage, k) !== 'for' || !isAt(passage, k + 1, ofPeriod)) return false;
  const noun = isAt(passage, k + 2, ofPeriodKind) ? 3 : 2;
  return isAt(passage, k + noun, periodNoun);
}

function adjunctStop(passage: Passage, from: number, limit: number): number {
  let start = from;
  // "in implementing, as circumstances permit, their mandate, …": the object comes behind the aside.
  if (lowAt(passage, from + 2) === ',' && lowAt(passage, from + 1).endsWith('ing'))
    for (let k = from + 3; k < limit && k < from + 20; k++)
      if (lowAt(passage, k) === ',') {
        start = k + 1;
        break;
      }
  for (let k = start; k < limit && k < start + 90; k++) {
    const close = passage.closes.get(k);
    if (close !== undefined && close < limit) {
      k = close;
      continue;
    }
    const low = lowAt(passage, k);
    if (low === ';') return -1;
    if (low !== ',') continue;
    const next = lowAt(passage, k + 1) === 'and' ? k + 2 : k + 1;
    if (
      lowAt(passage, next) === 'that' ||
      (lowAt(passage, next) === 'to' && deedAt(passage, next + 1, limit) >= 0) ||
      adjunctAt(passage, next) ||
      coreAt(passage, next, limit) !== null ||
      isAt(passage, next, determiner) ||
      isAt(passage, next, nobody)
    )
      return next;
  }
  return -1;
}

/** Where a deed told as a noun begins: behind a preposition, or behind a phrase of time or place without comma. */
export function nounStart(passage: Passage, i: number, to: number): number {
  if (isAt(passage, i, onOrUpon)) return i + 1;
  if (!adjunctAt(passage, i)) return i;
  for (let k = i + 2; k < to && k < i + 30; k++)
    if (isAt(passage, k, objectOpener) && !isAt(passage, k - 1, preposition) && lowAt(passage, k - 1) !== ',') return k;
  return i;
}

/** Behind the place of an earlier wording ("its request in paragraph 9 of resolution 2036 (2012) for …"), or where it began if there is none. */
export function behindCitation(passage: Passage, i: number, to: number): number {
  if (!isAt(passage, i, citing)) return i;
  let cited = false;
  for (let k = i; k < to && k < i + 45; k++) {
    const low = lowAt(passage, k);
    if (isAt(passage, k, source)) cited = true;
    if (low === ',' && cited) return k + 1;
    if (low === ',' || low === ';') return i;
    if (cited && (low === 'for' || low === 'that' || low === 'to'))
      return low === 'to' && coreAt(passage, k + 1, to) !== null ? k + 1 : k;
  }
  return i;
}

/**
 * Who acts behind an adverbial without comma ("authorizes from that day the forces of X to …", "for each such case Member States
 * shall …"): the word where they begin, or -1.
 */
export function objectStart(passage: Passage, from: number, at: number): number {
  for (let k = from + 2; k < at && k < from + 40; k++) {
    if (!isAt(passage, k, actorOpener) && !passage.names.has(k)) continue;
    if (isAt(passage, k - 1, preposition) || isAt(passage, k - 1, determiner)) continue;
    if (passage.words[k - 1]!.mark && lowAt(passage, k - 1) !== ',') continue;
    const core = coreAt(passage, k, at);
    if (core !== null && actorsIn(passage, k, at, 'closed').end >= at) return k;
  }
  return -1;
}
