import { deeds } from '../deeds/deeds.js';
import { endOf, isDeedAdverb, type Passage, startOf } from '../words/passage.js';
import { actorHeads, determiners, weakHeads } from './heads.js';
import { nameAt } from './properNames.js';

export const pronouns = new Set('them him her it they he she both all us itself themselves himself'.split(' '));

export const stops = new Set(
  `of in on at by for from to with within under upon into through between among against about over during before after until since as than that
   which who whom whose where when while if unless and or but nor is are was were be been has have had shall should will may must can not
   concerning regarding including following pursuant via per without towards toward throughout so also such-as except`
    .split(/\s+/)
    .filter(Boolean),
);

/** Actors that also stand as modifiers in a list with a shared noun ("community, religious and traditional leaders"). */
export const modifyingNouns = new Set(
  'community government police party opposition youth state flag port transit source destination donor host'.split(' '),
);

/** Verbs that also stand before a noun they describe ("host Government", "lead agencies"). */
export const verbsToo = new Set(
  'flag host lead support transit state partner contact target source model present separate free live open close direct border market export import'.split(
    ' ',
  ),
);

export const isName = (passage: Passage, i: number): boolean => passage.words[i]?.capital === true;

/** Whether a lower-case noun goes on after a name that only modifies it ("United Nations efforts"). */
export function continues(passage: Passage, to: number): boolean {
  const word = passage.words[to]!;
  if (word.mark) return (word.low === '-' || word.low === '/') && endOf(passage, to - 1) === startOf(passage, to);
  if (word.capital) return actorHeads.has(word.low) || !passage.names.has(to);
  // "requests that the Secretary-General includes …": a verb for a subjunctive.
  if (
    /^(?:includes|takes|focuses|continues|ensures|provides|submits|considers|makes|keeps|gives|carries)$/.test(word.low)
  )
    return false;
  if (stops.has(word.low) || isDeedAdverb(word.low)) return false;
  if (deeds.has(word.low) && !compound(passage, to + 1, passage.words.length) && !actorHeads.has(word.low))
    return false;
  if (verbal(word.low)) return compound(passage, to, passage.words.length);
  return (
    (!determiners.has(word.low) &&
      !/^(?:concerned|also|able|responsible|alike|active|present|not|whether|both|all|taken|made|given|undertaken|held|brought|sent|drawn|the|this|these|its|their|his|alone|itself|themselves|party|parties|to|further)$/.test(
        word.low,
      )) ||
    (word.low === 'parties' && actorHeads.has(word.low))
  );
}

export function compound(passage: Passage, to: number, limit: number): boolean {
  // Another actor noun must follow soon, else the head was the head.
  for (let k = to; k < limit && k < to + 3; k++) {
    const word = passage.words[k]!;
    if (word.mark || word.capital || stops.has(word.low) || isDeedAdverb(word.low) || determiners.has(word.low))
      return false;
    if (deeds.has(word.low) && !actorHeads.has(word.low) && !verbsToo.has(word.low)) return false;
    if (verbal(word.low) && k === to && !/(?:mandating|monitoring|keeping|making|training|planning)$/.test(word.low))
      return false;
    if (actorHeads.has(word.low)) return true;
  }
  return false;
}

/** Whether a word describes what comes, by its ending: what a list with a shared noun is made of. */
export const describes = (passage: Passage, i: number): boolean => {
  const word = passage.words[i];
  return (
    word !== undefined &&
    modifier(passage, i) &&
    (/(?:al|ive|ic|ary|ous|ed|ing|ian|ean|an|ish|ese|'s|s'|able|ible|ant|ent|ful)$/.test(word.low) ||
      modifyingNouns.has(word.low) ||
      word.low.includes('-') ||
      word.low === 'police' ||
      word.low === 'troop' ||
      word.low === 'women' ||
      word.low === 'civil' ||
      word.low === 'humanitarian')
  );
};

export const modifier = (passage: Passage, i: number): boolean => {
  const word = passage.words[i];
  return (
    word !== undefined &&
    !word.mark &&
    !stops.has(word.low) &&
    nameAt(passage, i, true) === undefined &&
    !(
      actorHeads.has(word.low) &&
      !weakHeads.has(word.low) &&
      !/^(?:community|government|party|police|state|member|civilian)$/.test(word.low)
    )
  );
};

export const verbal = (low: string): boolean => /(?:ing|ed)$/.test(low) && !notParticiples.has(low);

/** Words in "-ed" and "-ing" that describe and do not act. */
const notParticiples = new Set(
  `armed united need needed hundred king being ongoing peacekeeping neighbouring neighboring contributing standing existing ruling working remaining
   concerted unarmed mixed joint-led led outstanding developing developed monitoring`.split(/\s+/),
);

export function boundary(passage: Passage, i: number, limit: number): boolean {
  if (i >= limit) return true;
  const word = passage.words[i]!;
  return (
    word.mark ||
    word.low === 'to' ||
    word.low === 'and' ||
    word.low === 'or' ||
    word.low === 'that' ||
    word.low === 'as' ||
    word.low === 'including' ||
    word.low === 'which' ||
    word.low === 'who' ||
    /^(?:shall|should|will|may|must|can|is|are|has|have|in|on|not|by)$/.test(word.low) ||
    isDeedAdverb(word.low)
  );
}

/** Words before which a noun is complete and behind which no verb of a subject stands. */
export const prepositions = new Set(
  'of in on at by for from to without with within under upon into through between among against about over during before after and or as both any including'.split(
    ' ',
  ),
);
