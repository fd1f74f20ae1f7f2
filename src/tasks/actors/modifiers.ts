import { WordClass, wordClass } from '../../text/wordClass.js';
import { deeds } from '../deeds/deeds.js';
import { deedAdverb, endOf, isAt, type Passage, startOf } from '../words/passage.js';
import { actorHead, determiner, weakHead } from './heads.js';
import { nameAt } from './properNames.js';

export const pronouns = new Set('them him her it they he she both all us itself themselves himself'.split(' '));

export const stops = new Set(
  `of in on at by for from to with within under upon into through between among amongst against about over during before after until since as than that
   which who whom whose where when while if unless and or but nor is are was were be been has have had shall should will may must can not
   concerning regarding including following pursuant via per without towards toward throughout so also such-as except`
    .split(/\s+/)
    .filter(Boolean),
);

/** Actors that also stand as modifiers in a list with a shared noun ("community, religious and traditional leaders"). */
export const modifyingNoun = wordClass(
  'community government police party opposition youth state flag port transit source destination donor host',
);

/** Verbs that also stand before a noun they describe ("host Government", "lead agencies"). */
export const verbToo = wordClass(
  'flag host lead support transit state partner contact target source model present separate free live open close direct border market export import',
);

/** The same lists as classes of words. */
export const pronoun = new WordClass((low) => pronouns.has(low));
export const stop = new WordClass((low) => stops.has(low));
const deed = new WordClass((low) => deeds.has(low));

/** Verbs in the form of a subjunctive ("requests that the Secretary-General includes …"). */
const subjunctive = wordClass(
  'includes takes focuses continues ensures provides submits considers makes keeps gives carries',
);
const notGoingOn = wordClass(
  `concerned also able responsible alike active present not whether both all taken made given undertaken held brought sent drawn the this these
   its their his alone itself themselves party parties to further`,
);
const gerundOfNoun = wordClass(/(?:mandating|monitoring|keeping|making|training|planning)$/);
const describing = new WordClass(
  (low) =>
    /(?:al|ive|ic|ary|ous|ed|ing|ian|ean|an|ish|ese|'s|s'|able|ible|ant|ent|ful)$/.test(low) ||
    modifyingNoun.hasLow(low) ||
    low.includes('-') ||
    ['police', 'troop', 'women', 'civil', 'humanitarian', 'internet', 'media', 'public'].includes(low),
);
/** Actors that describe others ("community leaders", "state forces"). */
const describingActor = wordClass('community government party police state member civilian');
/** Words behind which an actor is complete. */
const bound = wordClass(
  'to and or that as including which who shall should will may must can not is are has have in on by',
);

export const isName = (passage: Passage, i: number): boolean => passage.words[i]?.capital === true;

/** Whether a lower-case noun goes on after a name that only modifies it ("United Nations efforts"). */
export function continues(passage: Passage, to: number): boolean {
  const word = passage.words[to]!;
  if (word.mark) return (word.low === '-' || word.low === '/') && endOf(passage, to - 1) === startOf(passage, to);
  if (word.capital) return actorHead.has(word) || !passage.names.has(to);
  if (subjunctive.has(word) || stop.has(word) || deedAdverb.has(word)) return false;
  if (deed.has(word) && !actorHead.has(word) && !compound(passage, to + 1, passage.words.length)) return false;
  if (participle.has(word)) return compound(passage, to, passage.words.length);
  return !(determiner.has(word) || notGoingOn.has(word)) || word.low === 'parties';
}

export function compound(passage: Passage, to: number, limit: number): boolean {
  // Another actor noun must follow soon, else the head was the head.
  for (let k = to; k < limit && k < to + 3; k++) {
    const word = passage.words[k]!;
    if (word.mark || word.capital || stop.has(word) || deedAdverb.has(word) || determiner.has(word)) return false;
    const head = actorHead.has(word);
    if (!head && deed.has(word) && !verbToo.has(word)) return false;
    if (k === to && participle.has(word) && !gerundOfNoun.has(word)) return false;
    if (head) return true;
  }
  return false;
}

/** Whether a word describes what comes, by its ending: what a list with a shared noun is made of. */
export const describes = (passage: Passage, i: number): boolean => isAt(passage, i, describing) && modifier(passage, i);

export const modifier = (passage: Passage, i: number): boolean => {
  const word = passage.words[i];
  return (
    word !== undefined &&
    !word.mark &&
    !stop.has(word) &&
    !(actorHead.has(word) && !weakHead.has(word) && !describingActor.has(word)) &&
    nameAt(passage, i, true) === undefined
  );
};

export const verbal = (low: string): boolean => (low.endsWith('ing') || low.endsWith('ed')) && !notParticiples.has(low);
export const participle = new WordClass(verbal);

/** Words in "-ed" and "-ing" that describe and do not act. */
const notParticiples = new Set(
  `armed united need needed hundred king being ongoing peacekeeping neighbouring neighboring contributing standing existing ruling working remaining
   concerted unarmed mixed joint-led led outstanding developing developed monitoring`.split(/\s+/),
);

export function boundary(passage: Passage, i: number, limit: number): boolean {
  if (i >= limit) return true;
  const word = passage.words[i]!;
  return word.mark || bound.has(word) || deedAdverb.has(word);
}

/** Words before which a noun is complete and behind which no verb of a subject stands. */
export const preposition = wordClass(
  'of in on at by for from to without with within under upon into through between among against about over during before after and or as both any including',
);
