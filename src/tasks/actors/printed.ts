import { lowAt, type Passage } from '../words/passage.js';
import type { ActorPhrase } from './actors.js';
import { actorHeads, determiners, qualifiers } from './heads.js';
import { textOf } from './meanings.js';

/** The name as printed, without its article. */
export function printedName(passage: Passage, phrase: ActorPhrase): string {
  let from = phrase.from;
  while (from < phrase.name && !/^(?:other|another|both|two|three)$/.test(lowAt(passage, from))) from++;
  return plainName(passage, from, Math.max(describedEnd(passage, phrase), from + 1)).replace(
    / (?:operating|working|active|based|engaged|involved|acting)$/,
    '',
  );
}

/** The name with where and with what ("countries with action plans"), up to a mark, a relative or a list of its own. */
function describedEnd(passage: Passage, phrase: ActorPhrase): number {
  let end = Math.max(nameEnd(passage, phrase), phrase.core);
  for (let k = end; k < phrase.to && k < phrase.core + 8; k++) {
    const word = passage.words[k]!;
    if (word.mark || /^(?:that|which|who|where|established|and|or)$/.test(word.low)) break;
    end = k + 1;
  }
  return end === phrase.to ? end : Math.max(nameEnd(passage, phrase), phrase.core);
}

/** A printed name without bracketed acronym, spaces folded, a possessing acronym as an adjective ("MONUSCO’s civilian component"). */
export function plainName(passage: Passage, from: number, to: number): string {
  return from >= to
    ? ''
    : textOf(passage, from, to)
        .replace(/\s+/g, ' ')
        .replace(/^(\p{Lu}[\p{Lu}\d-]{2,})[’']s (?=\p{Ll})/u, '$1 ')
        .trim();
}

const nameGoesOn = new Set('of to for on against'.split(' '));

/** Whether a further bare noun of the same name follows a comma or "and" at `k`. */
function sharedHead(passage: Passage, k: number, to: number): boolean {
  if (!/^(?:,|and)$/.test(lowAt(passage, k))) return false;
  const next = lowAt(passage, k + 1) === 'and' ? k + 2 : k + 1;
  return (
    next < to &&
    /^(?:organs|bodies|agencies|funds|programmes|programs|entities|offices|departments|institutions|missions)$/.test(
      lowAt(passage, next),
    )
  );
}

/** "the authorities in Bosnia and Herzegovina": which authorities, only the place tells. */
const placed = (passage: Passage, phrase: ActorPhrase, k: number): boolean =>
  phrase.head === 'authorities' && lowAt(passage, k) === 'in' && passage.names.get(k + 1)?.records[0]?.kind === 'state';

/** The name with what belongs to it behind its head ("parties to armed conflict", "Government of the Sudan"), not where or when. */
export function nameEnd(passage: Passage, phrase: ActorPhrase): number {
  let end = phrase.core;
  if (/^(?:concerned|involved)$/.test(lowAt(passage, phrase.core - 1))) return phrase.core;
  if (phrase.head === 'those') return phrase.to;
  for (let k = phrase.core; k < phrase.to; k++) {
    const word = passage.words[k]!;
    // "United Nations organs, bodies and agencies"
    if ((word.low === ',' || word.low === 'and') && sharedHead(passage, k, phrase.to)) continue;
    if (k > phrase.core && actorHeads.has(word.low) && sharedHead(passage, k - 1, phrase.to)) {
      end = k + 1;
      continue;
    }
    if (word.mark && word.low !== '-' && word.low !== '’' && word.low !== "'" && word.low !== '/') break;
    if (k === phrase.core && !nameGoesOn.has(word.low) && word.low !== 'involved' && !placed(passage, phrase, k)) break;
    if (
      !word.capital &&
      /^(?:remaining|concerned|involved|operating|acting|deployed|present|engaged|located|having)$/.test(word.low)
    )
      break;
    if (word.low === 'to' && lowAt(passage, k + 1) === 'be') break;
    if (k === phrase.core && placed(passage, phrase, k)) return Math.min(passage.names.get(k + 1)!.to, phrase.to);
    if (/^(?:that|which|who|in|at|within|from|under|with|established|operating|during|and|by)$/.test(word.low)) break;
    if (!/^(?:of|the|to|for|on|against)$/.test(word.low)) end = k + 1;
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
  if (rest.length === 1 && !/^\p{Lu}/u.test(rest[0]!) && k > 0)
    return words
      .slice(k - 1)
      .join(' ')
      .replace(/^(?:all|other|any|those|these|the|its|their) /i, '');
  return rest.join(' ');
}
