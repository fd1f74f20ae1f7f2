import { andOr, commaAndOr } from '../../text/functionWords.js';
import { wordClass } from '../../text/wordClass.js';
import { endOf, isAt, lowAt, type NamedWords, type Passage, startOf } from '../words/passage.js';
import { actorHead, determiner, qualifier } from './heads.js';

const nameLink = wordClass('of for on in against de du des la the');
const ofPlaces = wordClass('states countries governments authorities forces leaders groups parties movements');
/** A mark within a name where no space is before it, a number that belongs to one, what a full stop shortens. */
export const inName = wordClass("- / ’ '");
const shortNumber = wordClass(/^\d.?$/);
const title = wordClass('mr mrs ms dr st');

/** The next name in "Sahel and Maghreb States", names that share a noun; 0 where there is none. */
export function sharesNoun(passage: Passage, k: number, limit: number): number {
  if (passage.words[k]?.capital !== true || k + 3 > limit) return 0;
  const next = lowAt(passage, k + 1) === ',' || lowAt(passage, k + 1) === 'and' ? k + 2 : 0;
  if (next === 0 || passage.words[next]?.capital !== true || lowAt(passage, next) === 'member') return 0;
  if ((passage.names.get(next)?.to ?? 0) > next + 2) return 0;
  const noun = lowAt(passage, next + 1) === 'armed' ? next + 2 : next + 1;
  return isAt(passage, noun, ofPlaces) ? next : 0;
}

/** Nouns that stand in a row behind whose they are ("United Nations agencies, funds and programmes"). */
export const sharingOwner = wordClass(
  'organs bodies agencies funds programmes programs entities offices departments institutions missions',
);

/** Whether a registered name is itself a list ("international, regional and subregional organizations", "agencies, funds and programmes"). */
export function listedName(passage: Passage, k: number): boolean {
  const named = passage.names.get(k);
  if (named === undefined || !ofClasses(named)) return false;
  for (let n = k; n < named.to; n++) {
    if (isAt(passage, n, commaAndOr) && (lowAt(passage, n) === ',' || isAt(passage, n - 1, fundsOrProgrammes)))
      return true;
  }
  return eachOfTwo(passage, k, named.to);
}
const fundsOrProgrammes = wordClass('funds programmes');

const region = wordClass('regional subregional sub-regional');
export const reach = wordClass(
  'international regional subregional sub-regional intergovernmental multilateral bilateral global local public private',
);
const furtherMember = wordClass('and as or');

/** "regional and subregional" */
export const ofRegions = (passage: Passage, k: number): boolean =>
  isAt(passage, k, region) && isAt(passage, k + 1, andOr) && isAt(passage, k + 2, region);

/** Nouns of which each kind is a class of its own: one organization is not both international and regional. */
const organizations = wordClass('organizations organisations');
const kindOfOrganization = wordClass(
  `international regional subregional sub-regional intergovernmental multilateral bilateral global local national governmental non-governmental
   non-profit nonprofit charitable humanitarian development religious`,
);
const wholeClass = wordClass('all other');
const leaders = wordClass('leaders');
/** Political and military leaders may be the same. */
const kindOfLeader = wordClass('religious community traditional tribal cultural business civic women youth');
const missions = wordClass('missions operations');
const kindOfMission = wordClass('peacekeeping peace-keeping political peacebuilding peace-building special');

/** Whether two kinds that share a noun are two classes ("religious and community leaders", "peacekeeping and special political missions"). */
function eachKind(passage: Passage, k: number, end: number): boolean {
  const noun = end - 1;
  const second = k + 2;
  // "all international and regional organizations" are one class of them all.
  if (isAt(passage, noun, organizations))
    return (
      isAt(passage, k, kindOfOrganization) &&
      isAt(passage, second, kindOfOrganization) &&
      !isAt(passage, k - 1, wholeClass)
    );
  if (isAt(passage, noun, leaders)) return isAt(passage, k, kindOfLeader) || isAt(passage, second, kindOfLeader);
  return isAt(passage, noun, missions) && isAt(passage, k, kindOfMission) && isAt(passage, second, kindOfMission);
}

/**
 * Whether two that share a noun are two actors: those of a region and those of a part of it always ("regional and subregional
 * organizations"), kinds of organizations, leaders and missions, others where the "and" between them is that of a whole list ("the
 * Office, public and private sectors"). `end` is where their noun ends.
 */
export function eachOfTwo(passage: Passage, k: number, end: number): boolean {
  if (!isAt(passage, k + 1, andOr)) return false;
  if (lowAt(passage, k + 1) === 'and' && eachKind(passage, k, end)) return true;
  if (!isAt(passage, k, reach) || !isAt(passage, k + 2, reach)) return false;
  if (ofRegions(passage, k)) return true;
  if (lowAt(passage, k + 1) !== 'and') return false;
  let first = k;
  while (first > k - 4 && (isAt(passage, first - 1, determiner) || isAt(passage, first - 1, qualifier))) first--;
  return lowAt(passage, first - 1) === ',' && !listContinues(passage, end);
}

const listContinues = (passage: Passage, end: number): boolean =>
  isAt(passage, end, furtherMember) || (lowAt(passage, end) === ',' && isAt(passage, end + 1, furtherMember));

const ofClasses = ({ records }: NamedWords): boolean => records.every((record) => record.kind === 'class');

/** The registered name at a word; one for a whole list of classes is left aside within a longer list. */
export function nameAt(passage: Passage, k: number, listed: boolean): NamedWords | undefined {
  const named = passage.names.get(k);
  return listed && named !== undefined && ofClasses(named) ? undefined : named;
}

/** Names of documents, which do not act. */
export const documents = new Set(
  'declaration agreement agreements accord accords protocol resolution resolutions charter statement treaty convention communiqué constitution appeal pact framework roadmap programme-of-action article chapter annex paragraph'.split(
    ' ',
  ),
);

/** Whether only qualifiers stand between the start of a name and a registered name in it ("relevant United Nations entities"). */
export function qualifying(passage: Passage, from: number, to: number, named: NamedWords): boolean {
  const strict = ofClasses(named);
  for (let k = from; k < to; k++) {
    const word = passage.words[k]!;
    if (word.capital || (word.mark && word.low !== ',')) return false;
    if (strict && !qualifier.has(word) && !determiner.has(word) && word.low !== 'and' && word.low !== ',') return false;
  }
  return true;
}

/** The end of a row of capitalized words with what links them ("Office of the High Representative for Bosnia"). */
export function capitalRun(passage: Passage, from: number, within: number): number {
  // No name is longer; a row without end is none.
  const limit = Math.min(within, from + 40);
  let to = from + 1;
  for (let k = from + 1; k < limit; ) {
    const word = passage.words[k]!;
    if (word.capital || (shortNumber.has(word) && passage.words[k - 1]!.capital)) {
      to = ++k;
      continue;
    }
    if (
      word.mark &&
      inName.has(word) &&
      passage.words[k + 1]?.capital &&
      endOf(passage, k - 1) === startOf(passage, k)
    ) {
      k++;
      continue;
    }
    if (word.low === '.' && isAt(passage, k - 1, title) && passage.words[k + 1]?.capital) {
      k++;
      continue;
    }
    if (word.low === 'and' && passage.words[k + 1]?.capital) {
      const end = acronymEnd(passage, from, k, limit);
      if (end > 0) {
        k = to = end;
        continue;
      }
    }
    if (nameLink.has(word)) {
      let n = k + 1;
      if (lowAt(passage, n) === 'the') n++;
      if (n < limit && passage.words[n]!.capital) {
        k = n;
        continue;
      }
    }
    break;
  }
  return to;
}

/** Where a name with an "and" ends whose acronym follows in brackets: "Government of Unity and National Reconciliation (GURN)"; 0 where none does. */
function acronymEnd(passage: Passage, from: number, and: number, limit: number): number {
  let end = and + 1;
  while (end < limit && passage.words[end]!.capital && end - and < 7) end++;
  if (lowAt(passage, end) !== '(' || passage.closes.get(end) !== end + 2) return 0;
  const acronym = passage.words[end + 1]!.printed;
  let initials = '';
  for (let k = from; k < end; k++) if (passage.words[k]!.capital) initials += passage.words[k]!.printed[0];
  return acronym.toUpperCase() === initials.toUpperCase() ? end : 0;
}

/** The head of a name: its last noun before "of", "for", "on". */
export function headOf(passage: Passage, from: number, to: number): string {
  for (let k = from; k < to; k++) {
    if (k > from && isAt(passage, k, nameLink)) return lowAt(passage, k - 1);
  }
  return lowAt(passage, to - 1);
}

export function headInside(passage: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isAt(passage, k, actorHead)) return true;
  return false;
}
