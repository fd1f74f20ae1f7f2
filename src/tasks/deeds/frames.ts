import { wordClass } from '../../text/wordClass.js';
import { actorsIn } from '../actors/actors.js';
import { coreAt } from '../actors/cores.js';
import { determiner } from '../actors/heads.js';
import { preposition } from '../actors/modifiers.js';
import { adjunctAt } from '../words/adjuncts.js';
import { trimmedEnd } from '../words/ends.js';
import { deedAdverb, deedAt, isAt, lowAt, type Passage } from '../words/passage.js';
import { deedVerb } from './deeds.js';
import { infinitiveAt } from './infinitives.js';
import { gerund } from './lemmas.js';
import { modal } from './predicates.js';
import { behindCitation, nounStart, objectStart, ofTime, skipAdjunct } from './preludes.js';
import { subjunctiveFrame, thatFrame, toldThat } from './thatClauses.js';

const leadingMark = wordClass(', . _');
const onOrOf = wordClass('on of');
const oneOfMany = wordClass('party side country state government group');
const beforeFollowing = wordClass('the as');
const followingOnes = wordClass('following follows');
const possessive = wordClass('their its his');
const owedThing = wordClass(
  'obligation obligations need importance provisions responsibility terms requirement commitment commitments principle principles',
);
const memberNoun = wordClass('states countries governments organizations organisations agencies');
const aidingGerund = wordClass('assisting helping encouraging supporting enabling allowing requiring inviting');

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
  'contributing participating neighbouring neighboring bordering remaining receiving sending exporting importing occupying implementing facilitating mediating guaranteeing sponsoring supporting administering surrounding host-contributing existing shipping manufacturing troop-contributing competing opposing warring fighting belonging visiting'.split(
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
  while (i < to && (isAt(passage, i, leadingMark) || (isAt(passage, i, deedAdverb) && !isAt(passage, i, deedVerb))))
    i++;
  if (isAt(passage, i, onOrOf) && coreAt(passage, i + 1, to) !== null) i++;
  i = behindCitation(passage, i, to);
  const giver = giverFrame(passage, i, to);
  if (giver !== null) return giver;
  if (i > from || adjunctAt(passage, i))
    i = verb === 'decide' ? skipAdjunct(passage, i, to) : behindAdverbial(passage, i, to);
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
    (passage.words[i + 1]?.capital === true || isAt(passage, i + 1, oneOfMany)) &&
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
    if (isAt(passage, inner, beforeFollowing) && isAt(passage, inner + 1, followingOnes) && to - inner < 12)
      return { kind: 'bare', subject: null, deed: -1, from: i, end: to };
    // "Decides the Mission shall assist …": a that-clause without its "that".
    if (coreAt(passage, inner, to) !== null && isAt(passage, actorsIn(passage, inner, to, 'open').end, modal))
      return thatFrame(passage, verb, inner, to);
    const at = infinitiveAt(passage, i, to);
    // "Decides, in light of their failure to agree:" leaves all to the items.
    const leading = adjunctAt(passage, i) && lowAt(passage, to - 1) === ':';
    if (leading && at >= 0 && lowAt(passage, at - 1) !== ',')
      return { kind: 'bare', subject: null, deed: -1, from: i, end: to };
    if (at >= 0 && at < i + 60)
      return { kind: 'deed', subject: null, deed: deedAt(passage, at + 1, to), from: i, end: to };
    const that = wordBetween(passage, 'that', i, Math.min(to, i + 60));
    if (that >= 0) return thatFrame(passage, verb, that + 1, to);
    if (leading) return { kind: 'bare', subject: null, deed: -1, from: i, end: to };
    return { kind: 'nominal', subject: null, deed: i, from: i, end: to };
  }
  if (verb === 'remind') {
    for (let k = i; k < to && k < i + 60; k++) {
      const low = lowAt(passage, k);
      if (low === 'to' && k > i && deedAt(passage, k + 1, to) >= 0)
        return { kind: 'object', subject: [i, k], deed: deedAt(passage, k + 1, to), from: i, end: to };
      if (
        low === 'that' ||
        (low === 'of' && (isAt(passage, k + 1, possessive) || isAt(passage, k + 2, owedThing)) && k > i)
      )
        return {
          kind: 'object',
          subject: [i, k],
          deed: low === 'that' ? skipAdjunct(passage, k + 1, to) : k + 1,
          from: i,
          end: to,
        };
    }
  }
  if (lowAt(passage, i) === 'for' && !ofTime(passage, i)) {
    if (!askedFor(passage, i + 1, to)) return { kind: 'nominal', subject: null, deed: i + 1, from: i + 1, end: to };
    i++;
  }
  // "encourages empowering women to take part": a deed told as a gerund, whose object does not act.
  if (isAt(passage, i, gerund) && !memberGerunds.has(lowAt(passage, i)) && !membersAt(passage, i, to))
    return { kind: 'nominal', subject: null, deed: i, from: i, end: to };
  const subjunctive = subjunctiveFrame(passage, verb, i, to);
  if (subjunctive !== null) return subjunctive;
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

/** "demands from Portugal the return of …", "from the Office, by 1 June, an update on …": who is asked for a thing; null where nobody is. */
function giverFrame(passage: Passage, i: number, to: number): Frame | null {
  if (lowAt(passage, i) !== 'from' || coreAt(passage, i + 1, to) === null) return null;
  const { end } = actorsIn(passage, i + 1, to, 'open');
  let thing = end;
  // An aside of a few words between the giver and the thing.
  if (lowAt(passage, end) === ',' && !isAt(passage, end + 1, determiner))
    for (let k = end + 1; k < to && k < end + 12 && thing === end; k++) if (lowAt(passage, k) === ',') thing = k;
  if (lowAt(passage, thing) === ',') thing++;
  return isAt(passage, thing, determiner)
    ? { kind: 'object', subject: [i + 1, end], deed: thing, from: i, end: to }
    : null;
}

/** Behind an adverbial that comes first, unless somebody and their deed stand before its comma ("from that day the forces to use all means, …"). */
function behindAdverbial(passage: Passage, i: number, to: number): number {
  const behind = skipAdjunct(passage, i, to);
  const at = behind > i ? infinitiveAt(passage, i, behind) : -1;
  if (at < 0) return behind;
  for (let k = i; k < at; k++) if (lowAt(passage, k) === ',') return behind;
  return objectStart(passage, i, at) >= 0 ? i : behind;
}

/** "reiterates its request for the Secretary-General, as appropriate, to …": somebody and what they are to do. */
function askedFor(passage: Passage, i: number, to: number): boolean {
  if (coreAt(passage, i, to) === null) return false;
  const end = actorsIn(passage, i, to, 'open').end;
  const at = infinitiveAt(passage, i, to);
  return at >= 0 && (at === end || (lowAt(passage, end) === ',' && lowAt(passage, at - 1) === ',' && at - end < 30));
}

/** "urges designating States to review …": which members of a class are meant, not what is to be done with them. */
function membersAt(passage: Passage, i: number, to: number): boolean {
  return isAt(passage, i + 1, memberNoun) && infinitiveAt(passage, i + 2, to) >= 0 && !isAt(passage, i, aidingGerund);
}

const endsWithTo = (passage: Passage, end: number): boolean =>
  lowAt(passage, end - 1) === 'to' || (lowAt(passage, end - 1) === ':' && lowAt(passage, end - 2) === 'to');

const abstract = wordClass(/(?:tion|ment|ance|ence|ity|ship|ing|ness)s?$/);
const doing = wordClass(
  'effort efforts support work use steps measures action progress approach information access dialogue',
);

/** Whether the words before an infinitive can be somebody the table of heads does not know: no deed told as a noun, no abstract "of". */
function objectBefore(passage: Passage, from: number, at: number): boolean {
  if (at - from > 8) return false;
  for (let k = from; k < at; k++) {
    if (isAt(passage, k, preposition) && lowAt(passage, k) !== 'of') return false;
    if (isAt(passage, k, abstract) && !passage.words[k]!.capital) return false;
    if (isAt(passage, k, doing)) return false;
  }
  return true;
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
