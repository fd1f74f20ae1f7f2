import { type ActorPhrase, actorsIn } from '../actors/actors.js';
import { coreAt } from '../actors/cores.js';
import { determiners } from '../actors/heads.js';
import { prepositions } from '../actors/modifiers.js';
import { adjunctAt } from '../words/adjuncts.js';
import { trimmedEnd } from '../words/ends.js';
import { deedAt, isDeedAdverb, lowAt, type Passage, says } from '../words/passage.js';
import { deeds } from './deeds.js';
import { infinitiveAt } from './infinitives.js';
import { isGerund } from './lemmas.js';
import { calledUpon, deedBehindAside, modals, predicateAt } from './predicates.js';
import { behindCitation, nounStart, objectStart, skipAdjunct } from './preludes.js';

/**
 * How a clause says what is to be done: `object` "requests X to report", `that` "decides that X shall report", `deed` "decides to
 * extend …", `nominal` "calls for the release of …", `bare` where nothing follows ("Requests:"). `subject` is where those who act
 * are named, `deed` the word at which the deed begins; `from` and `end` bound the whole.
 */
export interface Frame {
  readonly kind: 'object' | 'that' | 'deed' | 'nominal' | 'bare';
  readonly subject: readonly [number, number] | null;
  readonly deed: number;
  readonly from: number;
  readonly end: number;
}

/** Gerunds that say which members of a class are meant ("contributing countries"). */
const memberGerunds = new Set(
  'contributing participating neighbouring neighboring bordering remaining receiving sending exporting importing occupying implementing facilitating mediating guaranteeing sponsoring supporting administering surrounding host-contributing existing troop-contributing competing opposing warring fighting belonging visiting'.split(
    ' ',
  ),
);

/** Verbs behind which an object with an infinitive is surely who acts. */
const addressing = new Set([
  'request',
  'urge',
  'call upon',
  'invite',
  'ask',
  'direct',
  'instruct',
  'authorize',
  'remind',
  'exhort',
  'mandate',
  'require',
  'encourage',
  'appeal',
  'recommend',
  'entrust',
]);

/** How the words from `from` to `to` go on behind the organ's verb. */
export function frameOf(passage: Passage, verb: string, from: number, to: number): Frame {
  let i = from;
  if (lowAt(passage, i) === 'and') i++;
  while (
    i < to &&
    (/^[,._]$/.test(lowAt(passage, i)) || (isDeedAdverb(lowAt(passage, i)) && !deeds.has(lowAt(passage, i))))
  )
    i++;
  if (/^(?:on|of)$/.test(lowAt(passage, i)) && coreAt(passage, i + 1, to) !== null) i++;
  i = behindCitation(passage, i, to);
  if (i > from || adjunctAt(passage, i)) i = skipAdjunct(passage, i, to);
  if (i >= to || (lowAt(passage, i) === ':' && i >= to - 1))
    return { kind: 'bare', subject: null, deed: -1, from: i, end: to };
  if (verb === 'express intention') {
    const at = lowAt(passage, i) === 'to' ? i : infinitiveAt(passage, i, to);
    const deed = at < 0 ? i : deedAt(passage, at + 1, to);
    return { kind: 'deed', subject: null, deed: deed < 0 ? i : deed, from: i, end: to };
  }
  // "urges that Government to …"
  const demonstrative =
    lowAt(passage, i) === 'that' &&
    passage.words[i + 1]?.capital === true &&
    lowAt(passage, i + 2) === 'to' &&
    deedAt(passage, i + 3, to) >= 0;
  if (lowAt(passage, i) === 'that' && !demonstrative) return thatFrame(passage, verb, i + 1, to);
  if (lowAt(passage, i) === 'to') {
    const deed = deedAt(passage, i + 1, to);
    if (deed >= 0) return { kind: 'deed', subject: null, deed, from: i, end: to };
    if (lowAt(passage, i + 1) === ':' || i + 1 >= to)
      return { kind: 'bare', subject: null, deed: -1, from: i, end: to };
    i++;
    const told = toldThat(passage, verb, i, to, true);
    if (told !== null) return told;
  }
  if (verb === 'decide') {
    const inner = skipAdjunct(passage, i, to);
    if (lowAt(passage, inner) === 'that') return thatFrame(passage, verb, inner + 1, to);
    if (
      /^(?:the|as)$/.test(lowAt(passage, inner)) &&
      /^(?:following|follows)$/.test(lowAt(passage, inner + 1)) &&
      to - inner < 12
    )
      return { kind: 'bare', subject: null, deed: -1, from: i, end: to };
    const at = infinitiveAt(passage, i, to);
    if (at >= 0 && at < i + 60)
      return { kind: 'deed', subject: null, deed: deedAt(passage, at + 1, to), from: i, end: to };
    const that = wordBetween(passage, 'that', i, Math.min(to, i + 60));
    if (that >= 0) return thatFrame(passage, verb, that + 1, to);
    // "Decides, on the basis of its assessment:" leaves all to the items.
    if (adjunctAt(passage, i) && lowAt(passage, to - 1) === ':')
      return { kind: 'bare', subject: null, deed: -1, from: i, end: to };
    return { kind: 'nominal', subject: null, deed: i, from: i, end: to };
  }
  if (verb === 'remind') {
    for (let k = i; k < to && k < i + 60; k++) {
      const low = lowAt(passage, k);
      if (
        low === 'that' ||
        (low === 'of' &&
          (/^(?:their|its|his)$/.test(lowAt(passage, k + 1)) ||
            /^(?:obligations?|need|importance|provisions|responsibility|terms|requirement|commitments?|principles?)$/.test(
              lowAt(passage, k + 2),
            )) &&
          k > i)
      )
        return { kind: 'object', subject: [i, k], deed: k + 1, from: i, end: to };
    }
  }
  if (lowAt(passage, i) === 'for') return { kind: 'nominal', subject: null, deed: i + 1, from: i + 1, end: to };
  // "encourages empowering women to take part": a deed told as a gerund, whose object does not act.
  if (isGerund(lowAt(passage, i)) && !memberGerunds.has(lowAt(passage, i)))
    return { kind: 'nominal', subject: null, deed: i, from: i, end: to };
  // "demands from Portugal the return of …"
  if (lowAt(passage, i) === 'from' && coreAt(passage, i + 1, to) !== null) {
    const list = actorsIn(passage, i + 1, to, 'open');
    if (determiners.has(lowAt(passage, list.end)))
      return { kind: 'object', subject: [i + 1, list.end], deed: list.end, from: i, end: to };
  }
  const at = infinitiveAt(passage, i, to);
  if (at > i) {
    const deed = deedAt(passage, at + 1, to);
    const head = coreAt(passage, skipAdjunct(passage, i, at), at);
    const late = head === null && adjunctAt(passage, i) ? objectStart(passage, i, at) : -1;
    if (late >= 0) return { kind: 'object', subject: [late, at], deed, from: i, end: to };
    const passive = lowAt(passage, deed) === 'be' && (verb === 'call for' || verb === 'demand');
    if (head !== null && !passive) return { kind: 'object', subject: [i, at], deed, from: i, end: to };
    if (head === null && addressing.has(verb) && !passive && objectBefore(passage, i, at))
      return { kind: 'object', subject: [i, at], deed, from: i, end: to };
  }
  // A "that" behind a parenthesis: "urges, in the strongest terms, that …"
  const that = wordBetween(passage, 'that', i, Math.min(to, i + 30));
  if (
    that >= 0 &&
    that > i &&
    (adjunctAt(passage, i) ||
      (coreAt(passage, i, that) !== null && lowAt(passage, that - 1) !== ',' && verb === 'recommend'))
  )
    return thatFrame(passage, verb, that + 1, to);
  const told = verb !== 'decide' ? toldThat(passage, verb, i, to) : null;
  if (told?.kind === 'object') return told;
  const subject = coreAt(passage, i, to);
  if (subject !== null && subject.kind !== 'unknown') {
    const end = trimmedEnd(passage, i, to);
    const colon = lowAt(passage, end) === ':' || lowAt(passage, to - 1) === ':' || endsWithTo(passage, end);
    const list = actorsIn(passage, i, to, 'open');
    if (colon || list.end >= end - 1) {
      const stop = endsWithTo(passage, end) ? end - 1 : end;
      return { kind: 'object', subject: [i, Math.max(stop, i + 1)], deed: -1, from: i, end: to };
    }
    // "Calls upon X for …", "urges X, pursuant to …"
    if (addressing.has(verb) && verb !== 'encourage')
      return { kind: 'object', subject: [i, list.end], deed: list.end, from: i, end: to };
  }
  const noun = nounStart(passage, i, to);
  return { kind: 'nominal', subject: null, deed: noun, from: noun, end: to };
}

const endsWithTo = (passage: Passage, end: number): boolean =>
  lowAt(passage, end - 1) === 'to' || (lowAt(passage, end - 1) === ':' && lowAt(passage, end - 2) === 'to');

/** "recommends to the General Assembly that it admit …": the addressee stands before the "that", its pronoun behind. */
function toldThat(passage: Passage, verb: string, i: number, to: number, addressed = false): Frame | null {
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

/** Whether the words before an infinitive can be somebody the table of heads does not know: no deed told as a noun, no abstract "of". */
function objectBefore(passage: Passage, from: number, at: number): boolean {
  if (at - from > 8) return false;
  for (let k = from; k < at; k++) {
    const low = lowAt(passage, k);
    if (prepositions.has(low) && low !== 'of') return false;
    if (/(?:tion|ment|ance|ence|ity|ship|ing|ness)s?$/.test(low) && !passage.words[k]!.capital) return false;
    if (/^(?:efforts?|support|work|use|steps|measures|action|progress|approach|information|access|dialogue)$/.test(low))
      return false;
  }
  return true;
}

/** The frame of what follows "that": a subject and what it shall do. */
export function thatFrame(passage: Passage, verb: string, from: number, to: number): Frame {
  if (
    from >= to ||
    lowAt(passage, from) === ':' ||
    (lowAt(passage, to - 1) === ':' && says(passage, from, 'the following'))
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
  if (modals.has(lowAt(passage, deed))) deed++;
  const at = lowAt(passage, deed) === ',' ? deedBehindAside(passage, deed, to) : deedAt(passage, deed, to);
  const subject = skipAdjunct(passage, from, predicate);
  return { kind: 'that', subject: [subject, predicate], deed: at >= 0 ? at : deed, from, end: to };
}

function wordBetween(passage: Passage, low: string, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const close = passage.closes.get(k);
    if (close !== undefined && close < to) k = close;
    else if (lowAt(passage, k) === ';') return -1;
    else if (lowAt(passage, k) === low) return k;
  }
  return -1;
}

const takesObjectWithDeed = new Set(
  'assist help enable allow permit encourage urge ask require request support invite authorize instruct direct order persuade press cause empower advise oblige assisting helping enabling supporting allowing'.split(
    ' ',
  ),
);

/** Further ones who act, named within the deed: "… to include them, and the Secretary-General to ensure …", "… and that the parties cease …". */
export function furtherSubjects(passage: Passage, frame: Frame, verb: string): readonly ActorPhrase[] {
  const found: ActorPhrase[] = [];
  if (frame.deed < 0 || (frame.kind !== 'object' && frame.kind !== 'that')) return found;
  let control = -100;
  for (let k = frame.deed; k < frame.end; k++) {
    const low = lowAt(passage, k);
    if (takesObjectWithDeed.has(low)) control = k;
    // "unless the Council has decided, …, that the junta has complied" is no further decision.
    if (frame.kind === 'that' && /^(?:unless|until)$/.test(low)) break;
    if (low !== 'and' && low !== ';' && low !== ',') continue;
    const next = low === 'and' ? k + 1 : lowAt(passage, k + 1) === 'and' ? k + 2 : k + 1;
    if (
      frame.kind === 'that' &&
      lowAt(passage, next) === 'that' &&
      (low !== ',' || determiners.has(lowAt(passage, next + 1)))
    ) {
      const inner = thatFrame(passage, verb, next + 1, frame.end);
      if (inner.subject !== null && inner.deed >= 0 && inner.deed - next < 40) {
        for (const phrase of actorsIn(passage, inner.subject[0], inner.subject[1], 'closed').phrases)
          if (phrase.kind === 'named' || phrase.kind === 'common') found.push(phrase);
      }
    } else if (
      frame.kind === 'object' &&
      low === 'and' &&
      (determiners.has(lowAt(passage, next)) || passage.names.has(next)) &&
      k - control > 25
    ) {
      const core = coreAt(passage, next, frame.end);
      if (core === null || core.kind === 'pronoun' || core.kind === 'unknown') continue;
      if (
        lowAt(passage, k - 1) !== ',' &&
        !/^(?:relevant|appropriate|necessary|possible|required|applicable|feasible)$/.test(lowAt(passage, k - 1))
      )
        continue;
      const list = actorsIn(passage, next, frame.end, 'open');
      const after = list.end;
      if (lowAt(passage, after) === 'to' && deedAt(passage, after + 1, frame.end) >= 0 && list.phrases.length > 0)
        found.push(...list.phrases);
    }
  }
  return found;
}
