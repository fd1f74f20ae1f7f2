import type { BodyRecord } from '../../registry/records.js';
import { deeds } from '../deeds/deeds.js';
import { deedAt, isDeedAdverb, lowAt, type Passage } from '../words/passage.js';
import type { ActorPhrase } from './actors.js';
import { actorHeads, determiners } from './heads.js';
import {
  boundary,
  compound,
  continues,
  describes,
  isName,
  modifier,
  modifyingNouns,
  pronouns,
  stops,
  verbal,
  verbsToo,
} from './modifiers.js';
import {
  capitalRun,
  documents,
  headInside,
  headOf,
  listedName,
  nameAt,
  qualifying,
  sharesNoun,
} from './properNames.js';

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
  while (at < limit && at < i + 2 && isDeedAdverb(lowAt(passage, at))) at++;
  while (
    at < limit &&
    (passage.names.get(at)?.to ?? 0) <= at + 2 &&
    (determiners.has(lowAt(passage, at)) || lowAt(passage, at) === '“' || lowAt(passage, at) === '"')
  ) {
    if (pronouns.has(lowAt(passage, at)) && boundary(passage, at + 1, limit)) break;
    determined = true;
    at++;
    // "the following permanent judges"
    if (lowAt(passage, at) === 'following' && lowAt(passage, at - 1) === 'the') at++;
    if (lowAt(passage, at) === 'of' && /^(?:all|both|each|those|some|many|any|most)$/.test(lowAt(passage, at - 1)))
      at++;
  }
  if (at >= limit) return null;
  const low = lowAt(passage, at);
  if (pronouns.has(low) && !passage.names.has(at)) {
    if (low === 'both' || low === 'all') return null;
    return boundary(passage, at + 1, limit) || stops.has(lowAt(passage, at + 1))
      ? { name: at, core: at + 1, head: low, records: [], kind: 'pronoun', parts: [i], determined: true }
      : null;
  }
  if (lowAt(passage, at - 1) === 'those' && determined) {
    // "those supporting the process", "those concerned", "those responsible for"
    if (
      /(?:ing|ed)$/.test(low) ||
      low === 'responsible' ||
      low === 'who' ||
      low === 'that' ||
      low === 'in' ||
      low === 'with' ||
      low === 'involved'
    )
      return { name: at - 1, core: at, head: 'those', records: [], kind: 'common', parts: [i], determined: true };
  }
  if (/^(?:all|others)$/.test(lowAt(passage, at - 1)) && determined && (low === 'concerned' || low === 'involved')) {
    return { name: at - 1, core: at + 1, head: 'those', records: [], kind: 'common', parts: [i], determined: true };
  }
  if (!determined && !passage.words[at]!.capital && deeds.has(low) && !actorHeads.has(low) && !verbsToo.has(low))
    return null;
  if (!determined && /ing$/.test(low) && determiners.has(lowAt(passage, at + 1))) return null;
  const parts = [i];
  let strong = false;
  let capitals = false;
  for (let k = at; k < limit && k < at + 24; ) {
    const sharing = sharesNoun(passage, k, limit);
    if (sharing > 0) {
      parts.push(sharing);
      k = sharing;
      continue;
    }
    const named = nameAt(passage, k, (k > at && parts.length > 1) || listedName(passage, k));
    if (named) {
      let to = named.to;
      if (passage.closes.has(to)) {
        const after = passage.closes.get(to)! + 1;
        if (passage.names.has(after) && after < limit && !passage.words[to]!.mark) to = after;
      }
      const last = lowAt(passage, to - 1);
      const next = passage.words[to];
      const possessive =
        last.endsWith("'s") || last.endsWith("s'") || lowAt(passage, to) === "'" || lowAt(passage, to) === '’';
      if (possessive || (next && to < limit && continues(passage, to))) {
        k = lowAt(passage, to) === "'" || lowAt(passage, to) === '’' ? to + 1 : to;
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
        parts,
        determined,
      };
    }
    const word = passage.words[k]!;
    if (word.mark) {
      if (
        word.low === '-' ||
        word.low === '/' ||
        word.low === '“' ||
        word.low === '”' ||
        word.low === '"' ||
        word.low === '’' ||
        word.low === "'"
      ) {
        k++;
        continue;
      }
      if (
        word.low === ',' &&
        k > at &&
        (describes(passage, k - 1) || (k - 1 === i && modifyingNouns.has(lowAt(passage, k - 1)))) &&
        (modifier(passage, k + 1) || lowAt(passage, k + 1) === 'and')
      ) {
        k++;
        if (lowAt(passage, k) === 'and' || lowAt(passage, k) === 'or') k++;
        parts.push(k);
        while (determiners.has(lowAt(passage, k))) k++;
        continue;
      }
      return null;
    }
    if (
      (word.low === 'and' || word.low === 'or') &&
      k > at &&
      (describes(passage, k - 1) || isName(passage, k - 1) || lowAt(passage, k - 1) === '-') &&
      !actorHeads.has(lowAt(passage, k - 1))
    ) {
      k++;
      if (lowAt(passage, k) === '/') k += 2;
      parts.push(k);
      while (determiners.has(lowAt(passage, k))) k++;
      continue;
    }
    if (stops.has(word.low) && !(word.capital && k > at)) return null;
    // "all Afghan and international parties": a people's adjective beside another.
    if (
      word.capital &&
      !passage.names.has(k) &&
      /(?:an|ese|ish|i|ic)$/.test(word.low) &&
      lowAt(passage, k + 1) === 'and' &&
      passage.words[k + 2]?.capital === false &&
      describes(passage, k + 2) &&
      actorHeads.has(lowAt(passage, k + 3))
    ) {
      parts.push(k + 2);
      k += 2;
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
      const acronym = /^\p{Lu}[\p{Lu}\d-]+$/u.test(passage.words[to - 1]!.printed);
      if (
        !actorHeads.has(head) &&
        !headInside(passage, k, to) &&
        !acronym &&
        !(boundary(passage, to, limit) || strong)
      ) {
        if (!determined && !boundary(passage, to, limit)) return null;
        if (lowAt(passage, to) === 'of' || lowAt(passage, to) === 'on') return null;
      }
      return { name: at, core: to, head, records: [], kind: 'named', parts, determined };
    }
    if (word.low === 'members' && lowAt(passage, k - 1) === 'family') return null;
    // "the authority to take certain measures" is a power.
    if (word.low === 'authority' && lowAt(passage, k + 1) === 'to' && deedAt(passage, k + 2, limit) >= 0) return null;
    if (
      actorHeads.has(word.low) &&
      !(
        k === i &&
        modifyingNouns.has(word.low) &&
        lowAt(passage, k + 1) === ',' &&
        /(?:al|ous|ic|ary|ive)$/.test(lowAt(passage, k + 2))
      )
    ) {
      // The head is the last of a row of nouns ("government forces", "member organizations").
      let to = k + 1;
      while (
        to < limit &&
        actorHeads.has(lowAt(passage, to)) &&
        (!passage.words[to]!.capital || (word.low === 'signatory' && lowAt(passage, to) === 'states'))
      )
        to++;
      if (
        to < limit &&
        /^[a-z-]+$/.test(lowAt(passage, to)) &&
        lowAt(passage, to - 1).endsWith("'s") === false &&
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
        parts,
        determined,
      };
    }
    if (word.low.endsWith("'s") || !verbal(word.low) || k === at || capitals) {
      k++;
      continue;
    }
    k++;
  }
  return null;
}
