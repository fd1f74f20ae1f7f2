import { coreAt } from '../actors/cores.js';
import { determiners } from '../actors/heads.js';
import { deedAt, isDeedAdverb, lowAt, type Passage, says } from '../words/passage.js';
import { deeds } from './deeds.js';
import { infinitiveAt } from './infinitives.js';
import { isGerund, lemmaOf, lemmaOfPast } from './lemmas.js';
import { hidden, nominals } from './nominals.js';
import { headAt } from './objects.js';

/** Verbs that say how a deed is gone about, not what it is: the next infinitive or gerund is what counts. */
const aspects = new Set(
  'continue consider seek begin proceed resume strive endeavour try start pursue redouble intensify'.split(' '),
);
/** Verbs that hand a deed on: what somebody is authorized to do is what counts. */
const passing = new Set('authorize authorise request direct instruct mandate entrust'.split(' '));
const particles = new Set('up out down back off'.split(' '));
const links = new Set(
  'to with for from against on upon in of by at into through over towards toward among between as without'.split(' '),
);
/** Verbs that give something to somebody: what is given counts, not to whom. */
const giving = new Set(
  'submit present provide transmit give communicate furnish recommend offer render extend supply grant report'.split(
    ' ',
  ),
);
const taking = new Set('seek obtain receive collect request'.split(' '));
const provided = new Set('provide furnish supply entrust present equip'.split(' '));

/** Deeds told in several words, and their short forms. */
const phrasal: readonly (readonly [string, string])[] = [
  ['put in place', 'put in place'],
  ['put an end to', 'end'],
  ['bring an end to', 'end'],
  ['bring to an end', 'end'],
  ['take into account', 'take into account'],
  ['take fully into account', 'take into account'],
  ['give effect to', 'give effect to'],
  ['bring to justice', 'bring to justice'],
  ['give due consideration to', 'consider'],
  ['give consideration to', 'consider'],
  ['make use of', 'use'],
  ['make available', 'make available'],
  ['make publicly available', 'make available'],
  ['take part in', 'take part in'],
  ['do so', 'do so'],
  ['keep under review', 'review'],
  ['keep under active review', 'review'],
  ['keep under constant review', 'review'],
  ['keep under continuous review', 'review'],
  ['keep under close review', 'review'],
  ['hold accountable', 'hold accountable'],
];

/** What else tells a deed's gist. */
export interface GistContext {
  readonly not: boolean;
  readonly subject: readonly [number, number] | null;
  /** The first of the items that complete the deed, where it has such. */
  readonly items: Passage | null;
}

/**
 * A deed in two to five words: its verb's base form and the head of its object ("submit report"). `at` is the verb's word; `nominal`
 * where the deed is told as a noun ("the continued support of …").
 */
export function gistOf(
  passage: Passage,
  at: number,
  to: number,
  nominal: boolean,
  context: GistContext,
): string | null {
  if (at < 0 || at >= to) return null;
  const owed = owedDeed(passage, at, to);
  const gist =
    owed >= 0
      ? verbalGist(passage, owed, to, null)
      : nominal || determiners.has(lowAt(passage, at))
        ? nominalGist(passage, at, to)
        : verbalGist(passage, at, to, context.subject);
  if (gist === null) return null;
  // "shall prevent: (a) the sale of …"
  const thing =
    !gist.includes(' ') && context.items !== null ? headAt(context.items, 0, context.items.words.length) : null;
  const link = lowAt(passage, to - 1);
  if (thing !== null) return join([gist, ...(links.has(link) && to - 1 > at ? [link] : []), thing.head]);
  const full = gist.includes(' ')
    ? gist
    : atLeastTwo(passage, nominal ? at : verbAt(passage, owed >= 0 ? owed : at, to), to, gist);
  return context.not && !full.startsWith('not ') ? join(['not', full]) : full;
}

/** The deed that somebody is reminded of ("their obligation to respect …"), or -1. */
function owedDeed(passage: Passage, at: number, to: number): number {
  if (!/^(?:their|its|his|the)$/.test(lowAt(passage, at))) return -1;
  for (let k = at + 1; k < to && k < at + 9; k++) {
    if (
      lowAt(passage, k) === 'to' &&
      deeds.has(lowAt(passage, k + 1)) &&
      /^(?:obligations?|responsibility|responsibilities|duty|commitments?|need)$/.test(lowAt(passage, k - 1))
    )
      return k + 1;
  }
  return -1;
}

/** A verb alone says too little: with the words that follow it. */
function atLeastTwo(passage: Passage, at: number, to: number, gist: string): string {
  const words: string[] = [];
  for (let k = at + 1; k < to && words.length < 2; k++) {
    if (lowAt(passage, k) === ',') continue;
    if (passage.words[k]!.mark) break;
    words.push(lowAt(passage, k));
  }
  return join([gist, ...words]);
}

/** The verb that counts: behind "continue to", "consider" and the like. */
function verbAt(passage: Passage, at: number, to: number): number {
  let k = at;
  for (let n = 0; n < 3 && aspects.has(lemmaOf(lowAt(passage, k))); n++) {
    let next = k + 1;
    while (next < to && (isDeedAdverb(lowAt(passage, next)) || lowAt(passage, next) === 'and')) next++;
    if (/^(?:its|their|his|the)$/.test(lowAt(passage, next))) next++;
    if (/^(?:efforts?|work|steps)$/.test(lowAt(passage, next))) next++;
    const infinitive = lowAt(passage, next) === 'to';
    if (infinitive || lowAt(passage, next) === 'in' || lowAt(passage, next) === 'of') next++;
    while (next < to && isDeedAdverb(lowAt(passage, next))) next++;
    const low = lowAt(passage, next);
    if (next >= to || !(isGerund(low) || ((infinitive || lowAt(passage, next - 1) === 'and') && deeds.has(low)))) break;
    k = next;
  }
  return k;
}

function verbalGist(passage: Passage, at: number, to: number, subject: readonly [number, number] | null): string {
  const k = verbAt(passage, at, to);
  const verb = lemmaOf(lowAt(passage, k));
  if (verb === 'be' || /^(?:is|are)$/.test(verb)) return passiveGist(passage, k, to, subject);
  if (passing.has(verb)) {
    const whom = coreAt(passage, k + 1, to);
    const infinitive = whom === null ? -1 : infinitiveAt(passage, whom.core, Math.min(to, whom.core + 25));
    const deed = infinitive < 0 ? -1 : deedAt(passage, infinitive + 1, to);
    if (deed >= 0) return verbalGist(passage, deed, to, null);
  }
  if (verb === 'keep') {
    for (let n = k + 2; n < to && n < k + 14; n++) {
      if (!/^(?:informed|apprised|updated|advised)$/.test(lowAt(passage, n))) continue;
      const told = headAt(passage, k + 1, n);
      return told === null ? 'keep informed' : join(['inform', told.head]);
    }
  }
  for (const [phrase, short] of phrasal) {
    if (!says(passage, k, phrase)) continue;
    const what = headAt(passage, k + phrase.split(' ').length, to);
    return join([short, ...(what === null ? [] : [what.head])]);
  }
  const parts = [verb];
  let object = k + 1;
  if (particles.has(lowAt(passage, object))) parts.push(lowAt(passage, object++));
  object = behindTime(passage, behindAside(passage, behindVerbs(passage, object, to), to), to);
  object = behindAside(passage, object, to);
  return objectGist(passage, parts, verb, object, to);
}

/** Behind further verbs with the same object: "ratify, accede to, and implement the conventions". */
function behindVerbs(passage: Passage, from: number, to: number): number {
  let object = from;
  for (let n = 0; n < 12 && object < to; n++) {
    const low = lowAt(passage, object);
    const before = lowAt(passage, object - 1);
    // "immediately and without conditions"
    const manner = low === 'and' ? object + 1 : object;
    if (lowAt(passage, manner) === 'without') {
      object = manner + 2;
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

function objectGist(passage: Passage, parts: readonly string[], verb: string, object: number, to: number): string {
  const low = lowAt(passage, object);
  if (low === 'that') {
    const actor = coreAt(passage, object + 1, to);
    if (actor !== null && actor.kind !== 'pronoun')
      return join([
        ...parts,
        passage.text.slice(passage.words[actor.core - 1]!.start, passage.words[actor.core - 1]!.end),
      ]);
    const subject = headAt(passage, object + 1, to);
    return subject === null ? join(parts) : join([...parts, subject.head]);
  }
  if (low === 'whether' || low === 'how') return join([...parts, low]);
  const next = lowAt(passage, object + 1);
  if (low === 'from' && isGerund(next)) {
    const inner = headAt(passage, object + 2, to);
    return join([...parts, 'from', next, ...(inner === null ? [] : [inner.head])]);
  }
  if (
    (low === 'to' && giving.has(verb)) ||
    (low === 'from' && taking.has(verb)) ||
    (low === 'in' && verb === 'include')
  ) {
    const given = givenAt(passage, object + 1, to, verb !== 'report');
    if (given !== null) return join([...parts, given]);
  }
  if (links.has(low)) {
    if (low === 'to' && deeds.has(next) && !/^(?:direct|support|conflict|free)$/.test(next))
      return join([...parts, 'to', next]);
    const linked = headAt(
      passage,
      isGerund(next) && headAt(passage, object + 2, to) !== null ? object + 2 : object + 1,
      to,
    );
    // "maintain in the country a mission"
    const behind =
      linked !== null && /^(?:in|at)$/.test(low) && /^(?:a|an|no|all|any)$/.test(lowAt(passage, linked.end))
        ? headAt(passage, linked.end, to)
        : null;
    if (behind !== null) return join([...parts, behind.head]);
    return linked === null ? join(parts) : join([...parts, low, linked.head]);
  }
  const first = headAt(passage, object, to);
  if (first === null) return join(parts);
  if (provided.has(verb) && lowAt(passage, first.end) === 'with') {
    const given = headAt(passage, first.end + 1, to);
    if (given !== null) return join([...parts, given.head]);
  }
  return join([...parts, first.head]);
}

/** What is given, behind whom it is given to: "to the Council a report". */
function givenAt(passage: Passage, from: number, to: number, far: boolean): string | null {
  let end = from;
  while (determiners.has(lowAt(passage, end))) end++;
  end = passage.names.get(end)?.to ?? headAt(passage, from, to)?.end ?? from;
  end = behindTime(passage, behindAside(passage, end, to), to);
  if (end < to && !links.has(lowAt(passage, end)) && !passage.words[end]!.mark)
    return headAt(passage, end, to)?.head ?? null;
  if (!far) return null;
  for (let k = end; k < to && k < end + 16; k++) {
    if (determiners.has(lowAt(passage, k)) && !links.has(lowAt(passage, k - 1)))
      return headAt(passage, k, to)?.head ?? null;
  }
  return null;
}

const times = new Set(
  `by within before on at no later than least every a an the of period end from after and adoption date this resolution until for further additional new
   up day days week weeks month months year years january february march april may june july august september october november december
   one two three four five six seven eight nine ten eleven twelve fifteen thirty sixty ninety hundred eighty initial interim transitional to`
    .split(/\s+/)
    .filter(Boolean),
);

/** Behind a phrase of time ("within 30 days of the adoption of this resolution"), or where it began if it is none. */
function behindTime(passage: Passage, at: number, to: number): number {
  const counts = times.has(lowAt(passage, at)) && /^(?:days?|weeks?|months?|years?)$/.test(lowAt(passage, at + 1));
  if (!counts && !/^(?:by|within|before|on|at|no|every|until|for)$/.test(lowAt(passage, at))) return at;
  let k = at;
  let counted = false;
  while (k < to && k < at + 20 && (times.has(lowAt(passage, k)) || /^\d+$/.test(lowAt(passage, k)))) {
    if (/^\d+$|days?$|weeks?$|months?$|years?$|^end$/.test(lowAt(passage, k))) counted = true;
    k++;
  }
  // An article belongs to what comes behind.
  if (counted && /^(?:the|a|an)$/.test(lowAt(passage, k - 1))) k--;
  return counted ? k : at;
}

/** Behind what stands between commas or is a short phrase of manner ("designate, in agreement with them, a mediator"). */
function behindAside(passage: Passage, at: number, to: number): number {
  let k = at;
  for (let n = 0; n < 3; n++) {
    if (
      ['as appropriate', 'as necessary', 'upon request', 'inter alia', 'without delay'].some((phrase) =>
        says(passage, k, phrase),
      )
    )
      k += 2;
    if (lowAt(passage, k) !== ',') return k;
    let close = k + 1;
    while (close < to && close < k + 50 && lowAt(passage, close) !== ',' && lowAt(passage, close) !== ';') close++;
    if (lowAt(passage, close) !== ',') return k + 1 < to && isDeedAdverb(lowAt(passage, k + 1)) ? k + 1 : k;
    k = close + 1;
  }
  return k;
}

/** "that the prisoners be released": "release prisoners". */
function passiveGist(passage: Passage, at: number, to: number, subject: readonly [number, number] | null): string {
  let k = at + 1;
  while (k < to && isDeedAdverb(lowAt(passage, k))) k++;
  const verb = lemmaOfPast(lowAt(passage, k));
  const head = subject === null ? null : headAt(passage, subject[0], subject[1]);
  if (verb !== null && head !== null) return join([verb, head.head]);
  const state = headAt(passage, at + 1, to);
  return verb !== null ? `be ${lowAt(passage, k)}` : state === null ? 'be' : join(['be', state.head]);
}

function nominalGist(passage: Passage, at: number, to: number): string | null {
  const head = headAt(passage, at, to);
  if (head === null) return null;
  const noun = head.head.toLowerCase();
  for (let k = at; k < head.end; k++) {
    const adjective = hidden[lowAt(passage, k)];
    if (adjective !== undefined) return join([adjective, head.head]);
  }
  if (isGerund(lowAt(passage, at)) && nominals[lowAt(passage, at)] === undefined) {
    const object = headAt(passage, at + 1, to);
    if (object !== null) return join([lemmaOf(lowAt(passage, at)), object.head]);
  }
  const verb = nominals[noun] ?? (isGerund(noun) ? lemmaOf(noun) : verbOfIzation(noun));
  if (verb === undefined) {
    const before = passage.words[head.end - 2];
    const pair =
      before !== undefined &&
      head.end - 2 >= at &&
      !before.mark &&
      !determiners.has(before.low) &&
      !isDeedAdverb(before.low);
    return pair ? `${before.low} ${head.head}` : `bring about ${head.head}`;
  }
  // "establishment and implementation of a plan": the object of both.
  let behind = head.end;
  if (lowAt(passage, behind) === 'and')
    for (let n = behind + 1; n < behind + 5 && n < to; n++) if (lowAt(passage, n) === 'of') behind = n;
  const link = lowAt(passage, behind);
  const light =
    verb === 'hold' ||
    verb === 'exercise' ||
    verb === 'ensure' ||
    verb === 'pay' ||
    verb === 'pursue' ||
    noun === 'information';
  if (!light && links.has(link) && link !== 'by' && link !== 'from') {
    const object = headAt(passage, behind + 1, to);
    const whole =
      link === 'of' ||
      (link === 'to' && verb === 'end') ||
      (/^(?:for|to)$/.test(link) && /^(?:respect|support)$/.test(verb));
    if (object !== null) return join(whole ? [verb, object.head] : [verb, link, object.head]);
  }
  // "their full implementation"
  const own = /^(?:its|their)$/.exec(lowAt(passage, at))?.[0];
  if (own !== undefined && !light) return join([verb, own === 'its' ? 'it' : 'them']);
  if (noun.slice(0, 5) !== verb.slice(0, 5)) return join([verb, noun]);
  return join([/^(?:support|assistance|cooperation|co-operation|help)$/.test(noun) ? 'provide' : 'carry out', noun]);
}

function verbOfIzation(noun: string): string | undefined {
  const verb = noun.replace(/i([sz])ation$/, 'i$1e');
  return verb !== noun && deeds.has(verb) ? verb : undefined;
}

const join = (parts: readonly string[]): string => parts.join(' ').split(' ').slice(0, 5).join(' ');
