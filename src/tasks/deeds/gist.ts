import { wordClass } from '../../text/wordClass.js';
import { coreAt } from '../actors/cores.js';
import { determiner, determiners } from '../actors/heads.js';
import { deedAdverb, deedAt, isAt, lowAt, type Passage } from '../words/passage.js';
import { PhraseTable } from '../words/phrases.js';
import { behindAside, behindTime, behindVerbs, particles } from './behind.js';
import { deeds, deedVerb } from './deeds.js';
import { infinitiveAt } from './infinitives.js';
import { join, links } from './joining.js';
import { isGerund, lemmaAt, pastLemmaAt } from './lemmas.js';
import { nominalGist } from './nominalGist.js';
import { objectGist } from './objectGist.js';
import { headAt } from './objects.js';

const owner = wordClass('its their his the');
const owedThing = wordClass('obligation obligations responsibility responsibilities duty commitment commitments need');
const effort = wordClass('effort efforts work steps');
const informed = wordClass('informed apprised updated advised');

/** Verbs that say how a deed is gone about, not what it is: the next infinitive or gerund is what counts. */
const aspects = new Set(
  'continue consider seek begin proceed resume strive endeavour try start pursue redouble intensify'.split(' '),
);
/** Verbs that hand a deed on: what somebody is authorized to do is what counts. */
const passing = new Set('authorize authorise request direct instruct mandate entrust'.split(' '));
/** Deeds told in several words, and their short forms. */
const phrasal = new PhraseTable<string>([
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
]);

/** What else tells a deed's gist. */
export interface GistContext {
  readonly not: boolean;
  readonly subject: readonly [number, number] | null;
  /** The first of the items that complete the deed, where it has such. */
  readonly items: Passage | null;
}

const staying = wordClass('remain keep be');

/** Where the deed begins that the organ decides beside remaining seized: "to remain seized of the matter and to meet"; -1 where none is. */
function behindSeized(passage: Passage, at: number, to: number): number {
  if (!isAt(passage, at, staying)) return -1;
  let seized = false;
  for (let k = at + 1; k < to - 1 && k < at + 14; k++) {
    const low = lowAt(passage, k);
    if (low === 'seized' || low === 'seised') seized = true;
    else if (seized && low === 'to' && lowAt(passage, k - 1) === 'and') return k + 1;
  }
  return -1;
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
  const besides = behindSeized(passage, at, to);
  if (besides >= 0) return gistOf(passage, besides, to, false, context);
  const owed = owedDeed(passage, at, to);
  const gist =
    owed >= 0
      ? verbalGist(passage, owed, to, null)
      : nominal || isAt(passage, at, determiner)
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
  if (!isAt(passage, at, owner)) return -1;
  for (let k = at + 1; k < to && k < at + 9; k++) {
    if (lowAt(passage, k) === 'to' && isAt(passage, k + 1, deedVerb) && isAt(passage, k - 1, owedThing)) return k + 1;
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
  // No gist ends in a preposition: "cooperate fully in …" is "cooperate fully".
  if (words.length > 1 && !links.has(words[0]!) && (links.has(words[1]!) || determiners.has(words[1]!))) words.pop();
  return join([gist, ...words]);
}

/** The verb that counts: behind "continue to", "consider" and the like. */
function verbAt(passage: Passage, at: number, to: number): number {
  let k = at;
  for (let n = 0; n < 3 && aspects.has(lemmaAt(passage, k)); n++) {
    let next = k + 1;
    while (next < to && (isAt(passage, next, deedAdverb) || lowAt(passage, next) === 'and')) next++;
    if (isAt(passage, next, owner)) next++;
    if (isAt(passage, next, effort)) next++;
    const infinitive = lowAt(passage, next) === 'to';
    if (infinitive || lowAt(passage, next) === 'in' || lowAt(passage, next) === 'of') next++;
    while (next < to && isAt(passage, next, deedAdverb)) next++;
    const low = lowAt(passage, next);
    if (next >= to || !(isGerund(low) || ((infinitive || lowAt(passage, next - 1) === 'and') && deeds.has(low)))) break;
    k = next;
  }
  return k;
}

function verbalGist(passage: Passage, at: number, to: number, subject: readonly [number, number] | null): string {
  const k = verbAt(passage, at, to);
  const verb = lemmaAt(passage, k);
  if (verb === 'be' || /^(?:is|are)$/.test(verb)) return passiveGist(passage, k, to, subject);
  if (passing.has(verb)) {
    const whom = coreAt(passage, k + 1, to);
    const infinitive = whom === null ? -1 : infinitiveAt(passage, whom.core, Math.min(to, whom.core + 25));
    const deed = infinitive < 0 ? -1 : deedAt(passage, infinitive + 1, to);
    if (deed >= 0) return verbalGist(passage, deed, to, null);
  }
  if (verb === 'keep') {
    for (let n = k + 2; n < to && n < k + 14; n++) {
      if (!isAt(passage, n, informed)) continue;
      const told = headAt(passage, k + 1, n);
      return told === null ? 'keep informed' : join(['inform', told.head]);
    }
    const reviewed = keptUnderReview(passage, k, to);
    if (reviewed !== null) return reviewed;
  }
  const told = phrasal.at(passage, k);
  if (told !== null) {
    const what = headAt(passage, behindAside(passage, told.end, to), to);
    return join([told.row, ...(what === null ? [] : [what.head])]);
  }
  const parts = [verb];
  let object = k + 1;
  if (particles.has(lowAt(passage, object))) parts.push(lowAt(passage, object++));
  object = behindTime(passage, behindAside(passage, behindVerbs(passage, object, to), to), to);
  object = behindAside(passage, object, to);
  return objectGist(passage, parts, verb, object, to);
}

/** "keep this number under continuous review": "review number". */
function keptUnderReview(passage: Passage, at: number, to: number): string | null {
  for (let n = at + 1; n < to && n < at + 40; n++) {
    if (lowAt(passage, n) !== 'under') continue;
    for (let r = n + 1; r < n + 4; r++)
      if (lowAt(passage, r) === 'review') {
        const what = n === at + 1 ? headAt(passage, r + 1, to) : headAt(passage, at + 1, n);
        return what === null ? 'review' : join(['review', what.head]);
      }
  }
  return null;
}

/** "that the prisoners be released": "release prisoners". */
function passiveGist(passage: Passage, at: number, to: number, subject: readonly [number, number] | null): string {
  let k = at + 1;
  while (k < to && isAt(passage, k, deedAdverb)) k++;
  const verb = pastLemmaAt(passage, k);
  const head = subject === null ? null : headAt(passage, subject[0], subject[1]);
  if (verb !== null && head !== null) return join([verb, head.head]);
  const state = headAt(passage, at + 1, to);
  return verb !== null ? `be ${lowAt(passage, k)}` : state === null ? 'be' : join(['be', state.head]);
}
