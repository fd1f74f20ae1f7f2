import { commaOrAnd } from '../../text/functionWords.js';
import { wordClass } from '../../text/wordClass.js';
import { isAt, lowAt, type NamedWords, type Passage } from '../words/passage.js';
import type { ActorPhrase } from './actors.js';
import { actorHead, determiners, qualifiers } from './heads.js';
import { textOf } from './meanings.js';
import { inName, ofRegions, sharingOwner } from './properNames.js';

/** What stays before a printed name: how many are meant belongs to it. */
const countedBy = wordClass('other another both two three');
const behindName = / (?:operating|working|active|based|engaged|involved|acting)$/;
const leadsAway = wordClass('that which who where established and or');
const concerned = wordClass('concerned involved');
const describing = wordClass('remaining concerned involved operating acting deployed present engaged located having');
const endsName = wordClass('that which who in at within from under with established operating during and by');
const anybody = wordClass('persons individuals people');
const who = wordClass('who');
const linksName = wordClass('of the to for on against');
const unfolded = /\s\s|[^\S ]/;
const spaces = /\s+/g;
const possessingAcronym = /^(\p{Lu}[\p{Lu}\d-]{2,})[’']s (?=\p{Ll})/u;
const beginsWithCapital = /^\p{Lu}/u;
const article = /^(?:all|other|any|those|these|the|its|their) /i;

/** The name as printed, without its article. */
export function printedName(passage: Passage, phrase: ActorPhrase): string {
  let from = phrase.from;
  while (from < phrase.name && !isAt(passage, from, countedBy)) from++;
  return plainName(passage, from, Math.max(describedEnd(passage, phrase), from + 1)).replace(behindName, '');
}

/** The name with where and with what ("countries with action plans"), up to a mark, a relative or a list of its own. */
function describedEnd(passage: Passage, phrase: ActorPhrase): number {
  const name = Math.max(nameEnd(passage, phrase), phrase.core);
  let end = name;
  while (end < phrase.to && end < phrase.core + 8 && !passage.words[end]!.mark && !isAt(passage, end, leadsAway)) end++;
  return end === phrase.to ? end : name;
}

/** A printed name without bracketed acronym, spaces folded, a possessing acronym as an adjective ("MONUSCO’s civilian component"). */
export function plainName(passage: Passage, from: number, to: number): string {
  if (from >= to) return '';
  const printed = textOf(passage, from, to);
  const name = unfolded.test(printed) ? printed.replace(spaces, ' ').trim() : printed;
  if (lowAt(passage, to - 1) !== ')' && name.includes('(s) ')) return name.replace('(s) ', ' ');
  // Such an acronym is a word of its own.
  return lowAt(passage, from).endsWith("'s") ? name.replace(possessingAcronym, '$1 ') : name;
}

const nameGoesOn = wordClass('of to for on against');

/** Whether a further bare noun of the same name follows a comma or "and" at `k`. */
function sharedHead(passage: Passage, k: number, to: number): boolean {
  if (!isAt(passage, k, commaOrAnd)) return false;
  const next = lowAt(passage, k + 1) === 'and' ? k + 2 : k + 1;
  return next < to && isAt(passage, next, sharingOwner);
}

const fighting = wordClass('an armed');
const conflicts = wordClass('conflict conflicts armed');

/** "the authorities in Bosnia and Herzegovina": which authorities, only the place tells. */
const placed = (passage: Passage, phrase: ActorPhrase, k: number): boolean =>
  phrase.head === 'authorities' && lowAt(passage, k) === 'in' && placeAt(passage, k)?.records[0]?.kind === 'state';

/** "parties in armed conflicts": what they do, not where. */
const inConflict = (passage: Passage, phrase: ActorPhrase, k: number): boolean =>
  phrase.head === 'parties' &&
  lowAt(passage, k) === 'in' &&
  isAt(passage, k + (isAt(passage, k + 1, fighting) ? 2 : 1), conflicts);

/** The name behind "in" or "in the". */
const placeAt = (passage: Passage, k: number): NamedWords | undefined =>
  passage.names.get(lowAt(passage, k + 1) === 'the' ? k + 2 : k + 1);

/** The name with what belongs to it behind its head ("parties to armed conflict", "Government of the Sudan"), not where or when. */
export function nameEnd(passage: Passage, phrase: ActorPhrase): number {
  let end = phrase.core;
  if (isAt(passage, phrase.core - 1, concerned)) return phrase.core;
  // Of persons nothing is told but what they do.
  if (phrase.head === 'those' || (isAt(passage, phrase.core, who) && isAt(passage, phrase.name, anybody)))
    return phrase.to;
  for (let k = phrase.core; k < phrase.to; k++) {
    const word = passage.words[k]!;
    // "United Nations organs, bodies and agencies"
    if ((word.low === ',' || word.low === 'and') && sharedHead(passage, k, phrase.to)) continue;
    // "heads of regional and subregional organizations"
    if (word.low === 'and' && ofRegions(passage, k - 1)) continue;
    if (k > phrase.core && actorHead.has(word) && sharedHead(passage, k - 1, phrase.to)) {
      end = k + 1;
      continue;
    }
    // "the Chairperson(s) of the Network"
    if (k === phrase.core && lowAt(passage, k + 1) === 's' && passage.closes.get(k) === k + 2) {
      k += 2;
      if (!nameGoesOn.has(passage.words[k + 1]!)) break;
      continue;
    }
    if (word.mark && !inName.has(word)) break;
    if (
      k === phrase.core &&
      !nameGoesOn.has(word) &&
      word.low !== 'involved' &&
      !placed(passage, phrase, k) &&
      !inConflict(passage, phrase, k)
    )
      break;
    if (!word.capital && describing.has(word)) break;
    if (word.low === 'to' && lowAt(passage, k + 1) === 'be') break;
    if (k === phrase.core && inConflict(passage, phrase, k)) {
      while (k + 1 < phrase.to && (isAt(passage, k + 1, fighting) || isAt(passage, k + 1, conflicts))) k++;
      return k + 1;
    }
    if (k === phrase.core && placed(passage, phrase, k)) return Math.min(placeAt(passage, k)!.to, phrase.to);
    if (endsName.has(word)) break;
    if (!linksName.has(word)) end = k + 1;
  }
  return end;
}

/** Drops what only says which of a class are meant, unless so little would be left that the name would say nothing. */
export function withoutQualifiers(name: string): string {
  const words = name.split(' ');
  let k = 0;
  while (
    k < words.length - 1 &&
    (qualifiers.has(words[k]!.toLowerCase().replace(/,$/, '')) || determiners.has(words[k]!.toLowerCase()))
  )
    k += k < words.length - 2 && /^(?:and|or)$/.test(words[k + 1]!) ? 2 : 1;
  const rest = words.slice(k);
  if (rest.length === 1 && !beginsWithCapital.test(rest[0]!) && k > 0)
    return words
      .slice(k - 1)
      .join(' ')
      .replace(article, '');
  return rest.join(' ');
}
