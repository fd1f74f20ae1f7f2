import { wordClass } from '../../text/wordClass.js';
import { actorsIn } from '../actors/actors.js';
import { coreAt } from '../actors/cores.js';
import { actorHead } from '../actors/heads.js';
import { adjunctAt } from '../words/adjuncts.js';
import { trimmedEnd } from '../words/ends.js';
import { deedAt, isAt, lowAt, type Passage, says } from '../words/passage.js';
import { nounsToo } from './deeds.js';
import type { Frame } from './frames.js';
import { infinitiveAt } from './infinitives.js';
import { calledUpon, deedBehindAside, modal, predicateAt } from './predicates.js';
import { objectStart, skipAdjunct } from './preludes.js';

const relative = wordClass('that which who whom whose');
const behindNoun = wordClass('of for to in by with and , ; . on');

/** The frame of what follows "that": a subject and what it shall do. */
export function thatFrame(passage: Passage, verb: string, from: number, to: number): Frame {
  if (
    from >= to ||
    lowAt(passage, from) === ':' ||
    (lowAt(passage, to - 1) === ':' &&
      says(passage, from, 'the following') &&
      !(isAt(passage, from + 2, modal) && lowAt(passage, from + 3) === 'be'))
  )
    return { kind: 'bare', subject: null, deed: -1, from, end: to };
  const predicate = predicateAt(
    passage,
    from,
    to,
    verb === 'decide' ? 'sure' : verb === 'demand' || verb === 'recommend' ? 'likely' : 'none',
  );
  if (predicate < 0) {
    // "decides that, for a further period, to renew …"
    const infinitive =
      coreAt(passage, skipAdjunct(passage, from, to), to) === null ? infinitiveAt(passage, from, to) : -1;
    const renewed = infinitive < 0 ? -1 : deedAt(passage, infinitive + 1, to);
    if (renewed >= 0 && infinitive < from + 30) return { kind: 'deed', subject: null, deed: renewed, from, end: to };
    const end = trimmedEnd(passage, from, to);
    const subject = coreAt(passage, from, to);
    return subject === null
      ? { kind: 'nominal', subject: null, deed: from, from, end: to }
      : { kind: 'that', subject: [from, end], deed: -1, from, end: to };
  }
  let deed = predicate;
  const called = calledUpon(passage, predicate, to);
  if (called >= 0) return { kind: 'that', subject: [from, predicate], deed: called, from, end: to };
  if (isAt(passage, deed, modal)) deed++;
  const at = lowAt(passage, deed) === ',' ? deedBehindAside(passage, deed, to) : deedAt(passage, deed, to);
  let subject = skipAdjunct(passage, from, predicate, true);
  if (adjunctAt(passage, subject) && coreAt(passage, subject, predicate) === null) {
    const late = objectStart(passage, subject, predicate);
    if (late >= 0) subject = late;
  }
  return { kind: 'that', subject: [subject, predicate], deed: at >= 0 ? at : deed, from, end: to };
}

/** "demands all parties allow access": a that-clause without its "that"; null where none is. */
export function subjunctiveFrame(passage: Passage, verb: string, i: number, to: number): Frame | null {
  if (!/^(?:demand|request|recommend|urge)$/.test(verb) || coreAt(passage, i, to) === null) return null;
  const list = actorsIn(passage, i, to, 'open');
  const end = list.phrases.at(-1)?.to ?? i;
  const deed = deedAt(passage, end, to);
  if (
    end === i ||
    deed < 0 ||
    isAt(passage, deed - 1, relative) ||
    isAt(passage, deed, actorHead) ||
    lowAt(passage, deed - 1) === 'to'
  )
    return null;
  // A noun of the same form is no verb ("demands Government support for …").
  if ((deed + 1 >= passage.words.length || isAt(passage, deed + 1, behindNoun)) && nounsToo.has(lowAt(passage, deed)))
    return null;
  return { kind: 'that', subject: [i, end], deed, from: i, end: to };
}

/** "recommends to the General Assembly that it admit …": the addressee stands before the "that", its pronoun behind. */
export function toldThat(passage: Passage, verb: string, i: number, to: number, addressed = false): Frame | null {
  if (coreAt(passage, i, to) === null) return null;
  const end = actorsIn(passage, i, to, 'open').end;
  const that = lowAt(passage, end) === ',' ? end + 1 : end;
  if (lowAt(passage, that) !== 'that') return null;
  const inner = thatFrame(passage, verb, that + 1, to);
  if (inner.deed < 0) return null;
  const subject =
    inner.subject === null ? null : lowAt(passage, skipAdjunct(passage, inner.subject[0], inner.subject[1]));
  return addressed || subject === 'it' || subject === 'they'
    ? { kind: 'object', subject: [i, end], deed: inner.deed, from: i, end: to }
    : inner;
}
