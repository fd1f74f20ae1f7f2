import type { Clause } from '../clauses/clause.js';
import { wordClass } from '../text/wordClass.js';
import type { Frame } from './deeds/frames.js';
import { lemmaOf } from './deeds/lemmas.js';
import { nominals } from './deeds/nominals.js';
import { headAt } from './deeds/objects.js';
import { itemStart } from './items.js';
import type { Actor, Deliverable } from './task.js';
import { deliverableIn } from './terms/deliverables.js';
import type { Stretch } from './terms/stretch.js';
import { trimmedEnd } from './words/ends.js';
import { isAt, lowAt, type Passage, says } from './words/passage.js';

/** A clause that governs the items below it, read once for all of them. */
export interface Chapeau {
  readonly clause: Clause;
  readonly passage: Passage;
  readonly frame: Frame;
  readonly addressees: readonly Actor[];
  readonly partners: readonly Actor[];
  /** The words of the clause in the chapeau: its conditions and its deadline hold for the items too. */
  readonly stretch: Stretch;
  /** Whether items may be things and still be tasks: where the chapeau's deed has no object yet ("shall prevent: (a) the sale of …"). */
  readonly things: boolean;
  /** The report or the briefing in which things that are items are told of. */
  readonly told: 'report' | 'briefing' | null;
}

/** What the items under a chapeau are, by most of them. */
export type ItemsKind = 'clauses' | 'deeds' | 'things' | 'names';

const inNames = wordClass('of the and de van der al el von bin da la den');

/** Whether an item is nothing but names ("Mary Smith (Ireland)"): whom or what the chapeau's own deed is about. */
export const isName = (passage: Passage): boolean =>
  passage.words.length > 1 &&
  passage.words.length < 60 &&
  passage.words.every((word) => word.mark || word.capital || inNames.has(word)) &&
  !passage.text.trimEnd().endsWith(':');

/** What the items of a chapeau are: clauses of their own, deeds under the chapeau's verb, or things that complete its deed. */
export function itemsAre(passages: readonly Passage[], opens: readonly boolean[], complete: boolean): ItemsKind {
  let clauses = 0;
  let deeds = 0;
  for (const [n, passage] of passages.entries()) {
    if (opens[n] === true) clauses++;
    else if (itemStart(passage, passage.words.length, complete).kind !== 'thing') deeds++;
  }
  if (clauses * 2 > passages.length) return 'clauses';
  return deeds * 2 >= passages.length ? 'deeds' : 'things';
}

export function chapeauOf(
  clause: Clause,
  passage: Passage,
  frame: Frame,
  addressees: readonly Actor[],
  partners: readonly Actor[],
): Chapeau {
  return {
    clause,
    passage,
    frame,
    addressees,
    partners,
    stretch: { label: passage.label, text: passage.text, start: clause.span.start, end: clause.scope.end },
    things: frame.deed < 0 || empty(passage, frame) || !openEnded(passage, frame),
    told: frame.deed < 0 ? null : tellingOf(deliverableIn(passage, frame.deed, frame.end)),
  };
}

const tellingOf = (deliverable: Deliverable | null): Chapeau['told'] => (deliverable === 'other' ? null : deliverable);

/** A chapeau whose deed makes the body that its items task: with whom and until when it is made is not told of them. */
export const handedOn = (chapeau: Chapeau, made: readonly Actor[]): Chapeau => ({
  ...chapeau,
  addressees: made,
  partners: [],
  stretch: { ...chapeau.stretch, end: chapeau.stretch.start },
});

/** Words behind which items say on what terms the chapeau's own deed may be done, and are no deeds ("provided that: (a) …", S/RES/986(1995) paragraph 1). */
const conditional =
  /\b(?:(?:subject to|under|on|upon|with) (?:all |each of )?the following (?:conditions?|terms|requirements|provisos|exceptions|limitations|criteria)|(?:provided|on condition|on the condition|except|unless|until|so long as|as long as|only if)(?: that| when| where| for| in| if)?(?: either)?) ?:?$/i;

/** Whether the items below a paragraph are the conditions of what it says itself. */
export const setsConditions = (passage: Passage): boolean => conditional.test(passage.text.slice(-80));

/** "to report to the Council: (a) together with his envoy, on: (i) …" */
const goesOnTelling = wordClass('in on about regarding concerning with together as progress');

/** "to submit a report, to include: (a) an analysis of …": into what an item belongs that names no deed of its own. */
export const toldUnder = ({ told }: Chapeau, passage: Passage, deed: number, nominal: boolean): Chapeau['told'] =>
  nominal || isAt(passage, deed, goesOnTelling) ? told : null;

/** An item that is itself a chapeau: its items go on with its own deed, under the verb and for the addressees of the chapeau above. */
export const below = (
  chapeau: Chapeau,
  passage: Passage,
  deed: number,
  end: number,
  partners: readonly Actor[],
): Chapeau => {
  const frame: Frame = { kind: 'deed', subject: null, deed, from: 0, end };
  return {
    ...chapeau,
    passage,
    frame,
    partners: [...chapeau.partners, ...partners],
    things: empty(passage, frame) || !openEnded(passage, frame),
    told: toldUnder(chapeau, passage, deed, false) ?? tellingOf(deliverableIn(passage, deed, end)),
  };
};

/** What a chapeau calls its items. */
const toldBelow = wordClass(
  'following follows mandate tasks responsibilities functions purposes objectives duties measures below',
);

const hollow = new Set(
  'take do perform carry undertake pursue achieve be have include consist comprise execute discharge fulfil adopt focus accomplish contain'.split(
    ' ',
  ),
);

/** Whether a chapeau's deed only leads over to its items ("to carry out the following tasks:", "shall:"). */
function empty(passage: Passage, frame: Frame): boolean {
  const end = trimmedEnd(passage, frame.deed, frame.end);
  if (end <= frame.deed) return true;
  if (!hollow.has(lowAt(passage, frame.deed))) return end - frame.deed <= 1 && lowAt(passage, frame.deed) === 'to';
  if (end - frame.deed > 30) return false;
  for (let k = frame.deed; k < end; k++) {
    const low = lowAt(passage, k);
    if (isAt(passage, k, toldBelow)) return true;
    // "to take steps to deter attacks and, in this regard:" says what for.
    if (low === 'steps' && k > end - 9) return true;
  }
  return end - frame.deed <= 2;
}

/** Whether a chapeau's deed is told in full, so that items in a preposition only say in what ("shall provide advice: (a) in the drafting of …"). */
export const completes = (passage: Passage, frame: Frame): boolean => frame.deed >= 0 && !empty(passage, frame);

const inWhat = wordClass('in on for with to');
const lightVerbs = new Set(['make', 'take', 'observe', '']);
const forbidding = new Set('prevent prohibit ban stop authorize allow permit cease'.split(' '));

/** The gist of an item that is a thing: the chapeau's verb and the thing ("prevent sale"), or null where the chapeau has no deed. */
export function gistUnder(chapeau: Chapeau, passage: Passage, from: number, to: number): string | null {
  if (!completes(chapeau.passage, chapeau.frame)) return null;
  const head = headAt(passage, isAt(passage, from, inWhat) ? from + 1 : from, to);
  // A deed told as a noun is its own gist, unless it is what the chapeau forbids.
  const verb = lemmaOf(lowAt(chapeau.passage, chapeau.frame.deed));
  if (head !== null && !lightVerbs.has(nominals[head.head.toLowerCase()] ?? '') && !forbidding.has(verb)) return null;
  return head === null ? null : `${lemmaOf(lowAt(chapeau.passage, chapeau.frame.deed))} ${head.head}`;
}

const telling = new Set(
  'report brief inform keep update submit provide present include assist support advise review assess develop prepare seek continue'.split(
    ' ',
  ),
);

/** Whether a chapeau ends in a preposition, so that its items only complete its deed ("to report on:", "prevent the supply of:"). */
function openEnded(passage: Passage, frame: Frame): boolean {
  const end = trimmedEnd(passage, frame.from, frame.end);
  // What a report includes is part of it; what measures include is asked for.
  if (lowAt(passage, end - 1) === 'including') return telling.has(lemmaOf(lowAt(passage, frame.deed)));
  return isAt(passage, end - 1, openEnd);
}

const openEnd = wordClass('of on to for from with about regarding concerning as against in that into');
const furtherTo = wordClass('order particular as also and , end');

/** Whether an ending "to" tells what for ("explore options in order to:") or one more deed ("use all means and in particular to:"). */
function leadsOn(passage: Passage, frame: Frame, last: number): boolean {
  return last - frame.deed > 4 && isAt(passage, last - 1, furtherTo);
}

/** Whether a decision leaves its deeds to the items ("Decides in that regard to: (a) request …"), so that each tells whom it is about. */
export const leadsTo = (chapeau: Chapeau): boolean =>
  chapeau.clause.verb === 'decide' &&
  chapeau.frame.kind === 'bare' &&
  chapeau.addressees.length === 0 &&
  /\bto ?:?\s*$/.test(chapeau.passage.text.slice(chapeau.stretch.start, chapeau.stretch.end));

/** Whether a chapeau only announces its items ("calls for the following steps to be taken:", "Requests the following reports:"). */
export const announces = (chapeau: Chapeau): boolean =>
  chapeau.frame.kind === 'nominal' &&
  says(chapeau.passage, chapeau.frame.from, 'the following') &&
  chapeau.passage.text.endsWith(':');

const consisting = wordClass('include comprise contain consist cover address be');

/**
 * Words that put what the items name besides a deed that is told in full: "submit a report …, to include, inter alia:" (S/RES/1960(2010),
 * paragraph 18), "which could include the following:" (S/RES/566(1985), paragraph 14), "based on the following principles:".
 */
const addsItems =
  /\b(?:(?:including|to include|(?:will|would|could|should|shall|may) include),?(?: (?:inter alia|among others|among other things|through|by|the following|elements|measures|areas|steps|information))*,?|based on the following [a-z]+(?: and [a-z]+)?) ?:$/i;

/** Whether a chapeau directs a deed of its own beside its items (S/RES/2467(2019) paragraph 16). */
export function directsItself(passage: Passage, frame: Frame, items: ItemsKind): boolean {
  if (items === 'names') return frame.deed >= 0;
  if (frame.deed < 0)
    return items === 'clauses' && frame.kind !== 'bare' && frame.kind !== 'object' && frame.kind !== 'that';
  if (frame.kind === 'nominal' && passage.text.endsWith(':') && says(passage, frame.from, 'the following'))
    return false;
  // "to take steps to:" leaves all to its items, if they are deeds.
  const last = trimmedEnd(passage, frame.from, frame.end) - 1;
  if (items === 'deeds' && lowAt(passage, last) === 'to' && !leadsOn(passage, frame, last)) return false;
  if (items === 'things' && lowAt(passage, last) === 'including') return true;
  if (items === 'things')
    return (
      openEnded(passage, frame) ||
      ['establish', 'create'].includes(lowAt(passage, frame.deed)) ||
      (!empty(passage, frame) && !isAt(passage, frame.deed, consisting) && addsItems.test(passage.text.slice(-90)))
    );
  return !empty(passage, frame);
}
