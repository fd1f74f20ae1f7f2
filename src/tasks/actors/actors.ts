import type { BodyRecord } from '../../registry/records.js';
import { andOr, indefinite } from '../../text/functionWords.js';
import { wordClass } from '../../text/wordClass.js';
import { partnerPhraseAt } from '../terms/partners.js';
import { adjunctAt } from '../words/adjuncts.js';
import { deedAdverb, isAt, lowAt, type Passage } from '../words/passage.js';
import { adjunctEnd, chunkEnd, limitingEnd, listGoesOn } from './asides.js';
import { type Core, coreAt } from './cores.js';
import { phraseEndOf, taken } from './extents.js';
import { GOVERNMENTS_OF } from './governments.js';
import { determiner, qualifier } from './heads.js';
import { eachOfTwo, headInside } from './properNames.js';
import { exampleEnd, separatorEnd } from './separators.js';

const possessive = /['’]s?$/;
const complete = wordClass('by from of between among');
/** What "that" points at, where it does not begin what somebody is asked. */
const pointedAt = wordClass('government party side state country');
/** Prepositions that may stand before a member of a list. */
const beforeMember = wordClass('on for from');
const nonGovernmental = wordClass('non-governmental nongovernmental');
const joinedOrParted = wordClass(', and or /');
/** Parts in a matter by which a State is told again. */
const partsTaken = new Set('power depositary facilitator mediator guarantor chair presidency'.split(' '));

/**
 * A noun phrase that names who acts, by word numbers. `from`–`to` is what is quoted, `name`–`core` the name in it: behind the
 * articles and before what only describes ("that have not yet done so"). `shared` is the noun that a member of a list lacks and
 * takes from the end ("regional" of "international, regional and subregional organizations").
 */
export interface ActorPhrase {
  readonly from: number;
  readonly to: number;
  readonly name: number;
  readonly core: number;
  readonly head: string;
  readonly records: readonly BodyRecord[];
  readonly kind: 'named' | 'common' | 'pronoun' | 'unknown';
  readonly shared: string | null;
}

/** The phrase of a name at `name`, from what stands before it on; a possessive mark is no part of its head. */
export function namedPhrase(
  passage: Passage,
  from: number,
  name: number,
  { to, records }: Pick<ActorPhrase, 'to' | 'records'>,
): ActorPhrase {
  const head = lowAt(passage, to - 1).replace(possessive, '');
  return { from, to, name, core: to, head, records, kind: 'named', shared: null };
}

/** A list of actors, and where it ends. */
export interface ActorList {
  readonly phrases: readonly ActorPhrase[];
  readonly end: number;
}

/**
 * Reads the list of actors between two words. A closed list is all that stands there; an open one ends before the first thing that
 * cannot be part of it. Each step looks ahead a bounded number of words, so that reading is linear. Reads no further than the core
 * that completes `most` phrases.
 */
export function actorsIn(
  passage: Passage,
  from: number,
  limit: number,
  mode: 'closed' | 'open',
  most = Number.POSITIVE_INFINITY,
): ActorList {
  const phrases: ActorPhrase[] = [];
  let i = from;
  let partner = false;
  let inTitle = false;
  while (i < limit) {
    const start = i;
    if (mode === 'open' && phrases.length === 0 && separatorEnd(passage, i) > i && lowAt(passage, i) !== ',') break;
    i = separatorEnd(passage, i);
    const behind = i;
    i = exampleEnd(passage, i);
    const example = i > behind;
    while (lowAt(passage, i) === ',') i++;
    // "with the Mission and with the authorities"; behind "by all, with the Mission" who acts is complete.
    if (lowAt(passage, i) === 'with' && start < i && mode === 'open') {
      if (isAt(passage, from - 1, complete)) {
        i = start;
        break;
      }
      i++;
    }
    // "Calls on the institutions and on all parties"
    if (i > start && i > from && isAt(passage, i, taken) && lowAt(passage, from - 1) === lowAt(passage, i)) i++;
    i = exampleEnd(passage, i);
    while (
      i < limit &&
      ((lowAt(passage, i) === 'that' && !isAt(passage, i + 1, pointedAt)) ||
        (isAt(passage, i, deedAdverb) && !isAt(passage, i, determiner)))
    )
      i++;
    if (i >= limit) break;
    const low = lowAt(passage, i);
    if (low === ';' || low === ':' || low === '.') {
      if (mode === 'open' || low !== ';') break;
      i++;
      continue;
    }
    if (!isAt(passage, i, beforeMember) && adjunctAt(passage, i)) {
      if (mode === 'open') {
        const skipped = limitingEnd(passage, i);
        if (skipped > i && phrases.length > 0) {
          i = skipped;
          continue;
        }
        break;
      }
      partner = partnerPhraseAt(passage, i) !== null;
      i = adjunctEnd(passage, i, limit, partner);
      continue;
    }
    const core = coreAt(passage, i, limit);
    if (core === null) {
      if (mode === 'open') {
        i = start;
        break;
      }
      // Words that name nobody known: up to the next separator.
      const end = chunkEnd(passage, i, limit);
      if (phrases.length === 0 && end > i) {
        phrases.push({
          from: i,
          to: end,
          name: nameStart(passage, i),
          core: end,
          head: lowAt(passage, end - 1),
          records: [],
          kind: 'unknown',
          shared: null,
        });
      }
      i = Math.max(end, i + 1);
      continue;
    }
    // "in consultation with the Committee, a group of experts": what comes is the deed's own object.
    const object = isAt(passage, i, indefinite) && lowAt(passage, i - 1) === ',';
    if (mode === 'open' && phrases.length > 0 && (core.kind === 'pronoun' || object)) {
      i = start;
      break;
    }
    const to = phraseEndOf(passage, core, limit, mode);
    if ((inTitle || (example && start === behind)) && namesNobody(passage, core, phrases.at(-1))) {
      inTitle = true;
      i = to;
      continue;
    }
    if (phrases.length === 1 && start + 1 === i && inApposition(passage, phrases[0]!, core, to)) {
      i = lowAt(passage, to) === ',' ? to + 1 : to;
      continue;
    }
    push(passage, phrases, i, core, to);
    // "all States, in particular those in the region"
    const last = phrases.at(-1)!;
    const earlier = phrases.at(-2);
    if (example && last.head === 'those' && last.shared === null && earlier !== undefined)
      phrases[phrases.length - 1] = {
        ...last,
        shared: passage.words[earlier.core - 1]!.printed,
      };
    if (
      earlier !== undefined &&
      governed(passage, earlier) &&
      last.records[0]?.kind === 'state' &&
      last.shared === null
    )
      phrases[phrases.length - 1] = { ...last, shared: GOVERNMENTS_OF };
    i = to;
    if (phrases.length >= most || (mode === 'open' && !listGoesOn(passage, i, limit))) break;
  }
  return { phrases, end: i };
}

/** The first actor of an open list, or undefined where none begins there. */
export const firstActor = (passage: Passage, from: number, limit: number): ActorPhrase | undefined =>
  actorsIn(passage, from, limit, 'open', 1).phrases[0];

const inTitleOf = wordClass('on for');

/** "the Group on Ports including Quays, Cranes and Sheds": what goes on with a body's title is nobody. */
function namesNobody(passage: Passage, core: Core, before: ActorPhrase | undefined): boolean {
  if (before?.kind !== 'named' || core.kind !== 'named' || core.records.length > 0 || core.determined) return false;
  if (headInside(passage, core.name, core.core) || acronym.test(passage.words[core.core - 1]!.printed)) return false;
  for (let k = before.core; k < before.to; k++) if (isAt(passage, k, inTitleOf)) return true;
  for (let k = before.name; k < before.core; k++) if (isAt(passage, k, inTitleOf)) return true;
  return false;
}

const acronym = /^\p{Lu}[\p{Lu}\d-]+$/u;

const governed = (passage: Passage, phrase: ActorPhrase): boolean =>
  phrase.shared === GOVERNMENTS_OF || (phrase.head === 'governments' && lowAt(passage, phrase.core) === 'of');

/** "Israel, the occupying Power,": a State told again by its part in the matter is no second member of a list. */
function inApposition(passage: Passage, before: ActorPhrase, core: Core, to: number): boolean {
  return (
    before.records.length === 1 &&
    before.records[0]!.kind === 'state' &&
    core.records.length === 0 &&
    lowAt(passage, core.name - 1) === 'the' &&
    lowAt(passage, core.name - 2) === ',' &&
    partsTaken.has(core.head) &&
    !isAt(passage, to, andOr) &&
    !(lowAt(passage, to) === ',' && lowAt(passage, to + 1) === 'and')
  );
}

function nameStart(passage: Passage, i: number): number {
  let k = i;
  while (isAt(passage, k, determiner)) k++;
  return k;
}

export function push(passage: Passage, phrases: ActorPhrase[], from: number, core: Core, to: number): void {
  const members = core.parts.length === 1 ? core.parts : core.parts.filter((part) => part < core.core);
  if (eachItsOwn(passage, members, from, core.core)) {
    for (const [n, part] of members.entries()) {
      const last = n === members.length - 1;
      let end = last ? to : members[n + 1]!;
      while (!last && isAt(passage, end - 1, joinedOrParted)) end--;
      if (end <= part) continue;
      const name = Math.max(nameStart(passage, part), part);
      phrases.push({
        from: part,
        to: end,
        name: name < end ? name : part,
        core: last ? core.core : end,
        head: core.head,
        records: last && name === core.name ? core.records : [],
        kind: 'common',
        shared: last ? null : passage.words[core.core - 1]!.printed,
      });
    }
    return;
  }
  phrases.push({
    from,
    to,
    name: core.name,
    core: core.core,
    head: core.head,
    records: core.records,
    kind: core.kind,
    shared: null,
  });
}

/** Whether members of a list that share a noun are actors of their own ("international, regional and subregional organizations"). */
function eachItsOwn(passage: Passage, members: readonly number[], from: number, end: number): boolean {
  if (members.length < 2) return false;
  // "flag, port and coastal States" are States, whichever.
  if (members.length > 2) return !members.every((part) => isAt(passage, part, qualifier));
  const second = members[1]!;
  // "intergovernmental and non-governmental organizations": none is both.
  if (second > from && isAt(passage, second, nonGovernmental)) return true;
  if (eachOfTwo(passage, second - 2, end)) return true;
  return (
    second > from &&
    (isAt(passage, second, determiner) || passage.words[second]!.capital) &&
    lowAt(passage, second - 1) !== '-' &&
    lowAt(passage, second - 2) !== '-'
  );
}
