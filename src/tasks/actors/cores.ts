import type { BodyRecord } from '../../registry/records.js';
import { andOr, apostrophes, quotations } from '../../text/functionWords.js';
import { WordClass, wordClass } from '../../text/wordClass.js';
import { inIng, smallLetters } from '../../text/wordShapes.js';
import { deeds } from '../deeds/deeds.js';
import { deedAdverb, deedAt, isAt, lowAt, type Passage, says } from '../words/passage.js';
import type { ActorPhrase } from './actors.js';
import { actorHead, actorHeads, counter, determiner } from './heads.js';
import {
  boundary,
  compound,
  continues,
  describes,
  isName,
  modifier,
  modifyingNoun,
  pronoun,
  stop,
  verbToo,
} from './modifiers.js';
import {
  capitalRun,
  documents,
  headInside,
  headOf,
  listedName,
  nameAt,
  qualifying,
  reach,
  sharesNoun,
} from './properNames.js';

const deed = new WordClass((low) => deeds.has(low));
/** Words whose "of" leads on to the name ("all of the parties"). */
const wholeOrPart = wordClass('all both each those some many any most');
/** What tells who "those" are. */
const tellsThose = wordClass(/(?:ing|ed)$|^(?:responsible|who|that|in|with|involved)$/);
const allOrOthers = wordClass('all others');
const possessive = wordClass(/(?:'s|s')$/);
const inName = wordClass('- / “ ” " ’ \'');
const ofPeople = wordClass(/(?:an|ese|ish|i|ic)$/);
const adjective = wordClass(/(?:al|ous|ic|ary|ive)$/);
const acronym = /^\p{Lu}[\p{Lu}\d-]+$/u;

/** "the public", "the general public" */
const thePublic = (passage: Passage, k: number, limit: number): boolean =>
  lowAt(passage, k) === 'public' &&
  isAt(passage, k - 1, beforePublic) &&
  boundary(passage, k + 1, limit) &&
  // "the public and private sectors"
  !(isAt(passage, k + 1, andOr) && !isAt(passage, k + 2, determiner));
const beforePublic = wordClass('the general');

/** "all parts of the United Nations system" */
const ofSystem = (passage: Passage, k: number): boolean =>
  lowAt(passage, k + 1) === 'of' &&
  (says(passage, k + 2, 'the united nations system') || says(passage, k + 2, 'the un system'));

export interface Core {
  readonly name: number;
  readonly core: number;
  readonly head: string;
  readonly records: readonly BodyRecord[];
  readonly kind: ActorPhrase['kind'];
  /** Starts of members that lack the noun ("international" "regional" …), the full one last; one entry where there is no such list. */
  readonly parts: readonly number[];
  readonly determined: boolean;
}

/**
 * The name part of an actor that begins at `i`, or null where no actor begins there. Looks ahead over modifiers only as far as
 * the first word that cannot be one.
 */
export function coreAt(passage: Passage, i: number, limit: number): Core | null {
  let at = i;
  let determined = false;
  while (at < limit && at < i + 2 && isAt(passage, at, deedAdverb)) at++;
  while (
    at < limit &&
    (isAt(passage, at, determiner) ||
      isAt(passage, at, quotations) ||
      (determined && isAt(passage, at, counter) && isAt(passage, at + 1, actorHead))) &&
    (passage.names.get(at)?.to ?? 0) <= at + 2
  ) {
    if (isAt(passage, at, pronoun) && boundary(passage, at + 1, limit)) break;
    determined = true;
    at++;
    // "the following permanent judges"
    if (lowAt(passage, at) === 'following' && lowAt(passage, at - 1) === 'the') at++;
    if (lowAt(passage, at) === 'of' && isAt(passage, at - 1, wholeOrPart)) at++;
  }
  if (at >= limit) return null;
  const low = lowAt(passage, at);
  const first = passage.words[at]!;
  if (pronoun.has(first) && !passage.names.has(at)) {
    if (low === 'both' || low === 'all') return null;
    return boundary(passage, at + 1, limit) || isAt(passage, at + 1, stop)
      ? { name: at, core: at + 1, head: low, records: [], kind: 'pronoun', parts: [i], determined: true }
      : null;
  }
  // "those supporting the process", "those concerned", "those responsible for"
  if (determined && lowAt(passage, at - 1) === 'those' && tellsThose.has(first))
    return { name: at - 1, core: at, head: 'those', records: [], kind: 'common', parts: [i], determined: true };
  if (determined && (low === 'concerned' || low === 'involved') && isAt(passage, at - 1, allOrOthers))
    return { name: at - 1, core: at + 1, head: 'those', records: [], kind: 'common', parts: [i], determined: true };
  if (!determined && !first.capital && deed.has(first) && !actorHead.has(first) && !verbToo.has(first)) return null;
  if (!determined && inIng.has(first) && isAt(passage, at + 1, determiner)) return null;
  let parts: number[] | null = null;
  let strong = false;
  let capitals = false;
  for (let k = at; k < limit && k < at + 24; ) {
    const sharing = sharesNoun(passage, k, limit);
    if (sharing > 0) {
      (parts ??= [i]).push(sharing);
      k = sharing;
      continue;
    }
    const named = nameAt(passage, k, (k > at && parts !== null) || listedName(passage, k));
    if (named) {
      let to = named.to;
      if (passage.closes.has(to)) {
        const after = passage.closes.get(to)! + 1;
        if (passage.names.has(after) && after < limit && !passage.words[to]!.mark) to = after;
      }
      const apart = isAt(passage, to, apostrophes);
      if (apart || isAt(passage, to - 1, possessive) || (to < limit && continues(passage, to))) {
        k = apart ? to + 1 : to;
        capitals = true;
        strong = true;
        continue;
      }
      return {
        name: at,
        core: to,
        head: headOf(passage, k, to),
        records: k === at || qualifying(passage, at, k, named) ? named.records : [],
        kind: 'named',
        parts: parts ?? [i],
        determined,
      };
    }
    const word = passage.words[k]!;
    if (word.mark) {
      if (inName.has(word)) {
        k++;
        continue;
      }
      if (
        word.low === ',' &&
        k > at &&
        (describes(passage, k - 1) || (k - 1 === i && isAt(passage, k - 1, modifyingNoun))) &&
        (modifier(passage, k + 1) || lowAt(passage, k + 1) === 'and')
      ) {
        k++;
        if (isAt(passage, k, andOr)) k++;
        (parts ??= [i]).push(k);
        while (isAt(passage, k, determiner)) k++;
        continue;
      }
      return null;
    }
    if (
      andOr.has(word) &&
      k > at &&
      (describes(passage, k - 1) ||
        isName(passage, k - 1) ||
        lowAt(passage, k - 1) === '-' ||
        // "humanitarian, human rights and development organizations"
        (lowAt(passage, k - 1) === 'rights' && parts !== null)) &&
      !isAt(passage, k - 1, actorHead)
    ) {
      k++;
      if (lowAt(passage, k) === '/') k += 2;
      (parts ??= [i]).push(k);
      while (isAt(passage, k, determiner)) k++;
      continue;
    }
    if (stop.has(word) && !(word.capital && k > at)) return null;
    // "all Afghan and international parties": a people's adjective beside another.
    if (
      word.capital &&
      !passage.names.has(k) &&
      ofPeople.has(word) &&
      lowAt(passage, k + 1) === 'and' &&
      passage.words[k + 2]?.capital === false &&
      describes(passage, k + 2) &&
      isAt(passage, k + 3, actorHead)
    ) {
      (parts ??= [i]).push(k + 2);
      k += 2;
      continue;
    }
    // "Regional and local organizations should …"
    if (word.capital && isAt(passage, k, reach) && passage.words[k + 1]?.capital === false) {
      k++;
      continue;
    }
    if (word.capital) {
      const to = capitalRun(passage, k, limit);
      const head = headOf(passage, k, to);
      if (documents.has(head) && !passage.names.has(to)) return null;
      capitals = true;
      if (to < limit && continues(passage, to)) {
        k = to;
        continue;
      }
      const ends = boundary(passage, to, limit);
      if (
        !(ends || strong) &&
        !actorHeads.has(head) &&
        !headInside(passage, k, to) &&
        !acronym.test(passage.words[to - 1]!.printed)
      ) {
        if (!determined) return null;
        if (lowAt(passage, to) === 'of' || lowAt(passage, to) === 'on') return null;
      }
      return { name: at, core: to, head, records: [], kind: 'named', parts: parts ?? [i], determined };
    }
    if (word.low === 'members' && lowAt(passage, k - 1) === 'family') return null;
    // "the authority to take certain measures" is a power.
    if (word.low === 'authority' && lowAt(passage, k + 1) === 'to' && deedAt(passage, k + 2, limit) >= 0) return null;
    if (
      (actorHead.has(word) || (word.low === 'parts' && ofSystem(passage, k)) || thePublic(passage, k, limit)) &&
      !(k === i && modifyingNoun.has(word) && lowAt(passage, k + 1) === ',' && isAt(passage, k + 2, adjective))
    ) {
      // The head is the last of a row of nouns ("government forces", "member organizations").
      let to = k + 1;
      while (
        to < limit &&
        isAt(passage, to, actorHead) &&
        (!passage.words[to]!.capital || (word.low === 'signatory' && lowAt(passage, to) === 'states'))
      )
        to++;
      if (
        to < limit &&
        isAt(passage, to, smallLetters) &&
        !lowAt(passage, to - 1).endsWith("'s") &&
        compound(passage, to, limit)
      ) {
        k = to;
        continue;
      }
      return {
        name: at,
        core: to,
        head: lowAt(passage, to - 1),
        records: [],
        kind: capitals ? 'named' : 'common',
        parts: parts ?? [i],
        determined,
      };
    }
    k++;
  }
  return null;
}
