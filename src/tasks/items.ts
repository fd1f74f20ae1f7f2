import { relatives, sentenceMarks } from '../text/functionWords.js';
import { wordClass } from '../text/wordClass.js';
import { actorsIn } from './actors/actors.js';
import { coreAt } from './actors/cores.js';
import { deeds, nounsToo } from './deeds/deeds.js';
import type { Frame } from './deeds/frames.js';
import { infinitiveAt } from './deeds/infinitives.js';
import { isGerund } from './deeds/lemmas.js';
import { subjunctiveFrame, thatFrame } from './deeds/thatClauses.js';
import { deedAt, isAt, lowAt, type Passage } from './words/passage.js';

/** How an item goes on with its chapeau: with a verb ("To monitor …", "Monitor …", "Monitoring …"), or as a thing ("Support to …"). */
export interface ItemStart {
  readonly kind: 'deed' | 'gerund' | 'thing' | 'that';
  readonly at: number;
}

const beingSo = wordClass('have has are is do may');
const modal = wordClass('shall should must may will');
const manner = wordClass(/ly$/);
/** Gerunds that are things more often than deeds. */
const thing = wordClass('training funding financing building monitoring reporting planning meeting');
const behindGerund = wordClass('the and , of on all any its their');
const apart = wordClass(', : ; – — -');
const behindNoun = wordClass('of for and to by in towards on');
const introducing = wordClass(
  'in with within without through upon as under by for on at where when if pursuant subject following consistent taking',
);

/** Where the deed of an item begins; `complete` where the chapeau's deed needs none. A relative at its head ("That have not yet done so, to consider …") is passed over. */
export function itemStart(passage: Passage, to: number, complete = false): ItemStart {
  let i = 0;
  while (i < to && passage.words[i]!.mark) i++;
  const low = lowAt(passage, i);
  if (low === 'and' || low === 'or') i++;
  if (lowAt(passage, i) === 'not' && lowAt(passage, i + 1) === 'to') i++;
  if (lowAt(passage, i) === 'to') {
    const deed = deedAt(passage, i + 1, to);
    return deed >= 0 ? { kind: 'deed', at: deed } : { kind: 'deed', at: Math.min(i + 1, to - 1) };
  }
  if (isAt(passage, i, relatives)) {
    const infinitive = infinitiveAt(passage, i, Math.min(to, i + 60));
    if (infinitive >= 0 && isAt(passage, i + 1, beingSo))
      return { kind: 'deed', at: deedAt(passage, infinitive + 1, to) };
    return { kind: 'that', at: i + 1 };
  }
  if (isAt(passage, i, modal)) {
    const deed = deedAt(passage, i + 1, to);
    if (deed >= 0) return { kind: 'deed', at: deed };
  }
  let k = i;
  while (k < to && k < i + 3 && isAt(passage, k, manner) && !deeds.has(lowAt(passage, k))) k++;
  const word = lowAt(passage, k);
  if (deeds.has(word) && verbHere(passage, k)) return { kind: 'deed', at: k };
  if (isGerund(word) && (!isAt(passage, k, thing) || isAt(passage, k + 1, behindGerund)))
    return { kind: 'gerund', at: k };
  // "In cooperation with the Government, to monitor …", "Protection of civilians: to protect …"
  const infinitive = complete ? -1 : infinitiveAt(passage, i, Math.min(to, i + 40));
  if (infinitive > 0 && isAt(passage, infinitive - 1, apart) && introduces(passage, i, infinitive))
    return { kind: 'deed', at: deedAt(passage, infinitive + 1, to) };
  return { kind: 'thing', at: i };
}

/**
 * How an item says as a sentence of its own who shall do what ("All States must bring … to justice", S/RES/1456(2003), annex; "The parties
 * abide by …", S/PRST/2016/1), or null.
 */
export function sentenceIn(passage: Passage, to: number): Frame | null {
  const frame = thatFrame(passage, 'call for', 0, to);
  if (frame.kind === 'that' && frame.subject !== null && isAt(passage, frame.subject[1], modal)) return frame;
  const wished = subjunctiveFrame(passage, 'demand', 0, to);
  if (wished !== null || coreAt(passage, 0, to) === null) return wished;
  const { end } = actorsIn(passage, 0, to, 'open');
  return deedAt(passage, end, to) === end ? { kind: 'that', subject: [0, end], deed: end, from: 0, end: to } : null;
}

/** A base verb at the start of an item, not a noun of the same form ("Support the authorities" but "Support for the authorities"). */
function verbHere(passage: Passage, k: number): boolean {
  if (k + 1 >= passage.words.length || isAt(passage, k + 1, sentenceMarks)) return false;
  return !isAt(passage, k + 1, behindNoun) || !nounsToo.has(lowAt(passage, k));
}

const introduces = (passage: Passage, from: number, to: number): boolean =>
  lowAt(passage, to - 1) === ':' || isAt(passage, from, introducing);
