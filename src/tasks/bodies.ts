import type { BodyRecord } from '../registry/records.js';
import type { Registry } from '../registry/registry.js';
import { quoteOf } from '../text/span.js';
import type { ActorPhrase } from './actors.js';
import { actorHeads, determiners, qualifiers } from './heads.js';
import type { Memory } from './memory.js';
import { lowAt, type Passage } from './passage.js';
import type { Actor } from './task.js';

/** What a phrase means: one body, several, or null where that could not be decided. */
export interface Meaning {
  readonly body: string | null;
  readonly bodies: readonly string[] | null;
  readonly name: string | null;
}

export const textOf = (passage: Passage, from: number, to: number): string =>
  passage.text.slice(passage.words[from]!.start, passage.words[to - 1]!.end);

/** A registered body as a meaning. */
export const meaningOf = (record: BodyRecord): Meaning => ({ body: record.key, bodies: null, name: record.name });

const unresolved: Meaning = { body: null, bodies: null, name: null };

/** A phrase as an actor: its quote and what it means here. */
export function actorOf(passage: Passage, phrase: ActorPhrase, registry: Registry, memory: Memory): Actor {
  const start = passage.words[phrase.from]!.start;
  const end = passage.words[phrase.to - 1]!.end;
  const quote = quoteOf(passage.label, passage.text, start, end);
  return { ...resolve(passage, phrase, registry, memory), ...quote };
}

/** What a phrase means: what the text called so, else what the registry knows by that name, else the printed name itself. */
export function resolve(passage: Passage, phrase: ActorPhrase, registry: Registry, memory: Memory): Meaning {
  if (phrase.kind === 'pronoun') return memory.antecedent(phrase.head) ?? unresolved;
  const made = memory.founding(passage, phrase.name, phrase);
  if (made !== null) return made;
  const pointer = governmentAndPeople(passage, phrase) === null ? memory.pointer(passage, phrase) : null;
  if (pointer !== null) return pointer === 'unresolved' ? unresolved : pointer;
  const government = governmentOf(passage, phrase);
  if (government !== null) return known(registry, government) ?? { body: government, bodies: null, name: government };
  const established = establishedBy(passage, phrase, registry, memory.symbol);
  if (established !== null) return established;
  if (phrase.shared !== null && phrase.head === 'those') {
    const name = `${phrase.shared} ${plainName(passage, phrase.core, phrase.to)}`.trim();
    return { body: name, bodies: null, name };
  }
  if (phrase.shared !== null) {
    const name = `${plainName(passage, phrase.name, phrase.core)} ${phrase.shared}`;
    return known(registry, name) ?? { body: name, bodies: null, name };
  }
  if (phrase.records.length === 1) return meaningOf(phrase.records[0]!);
  if (phrase.records.length > 1) {
    const chosen = memory.among(phrase.records);
    return chosen === null ? unresolved : meaningOf(chosen);
  }
  const people = governmentAndPeople(passage, phrase);
  if (people !== null) return known(registry, people) ?? { body: people, bodies: null, name: people };
  const full = plainName(passage, phrase.name, nameEnd(passage, phrase));
  const core = plainName(passage, phrase.name, phrase.core);
  const defined = memory.defined(core) ?? memory.defined(full);
  if (defined !== null) return defined;
  for (const name of [full, core]) {
    const found = known(registry, name);
    if (found !== null) return found;
  }
  const turned = ofTheUnitedNations(passage, phrase);
  if (turned !== null) {
    const found = known(registry, turned);
    return found ?? { body: turned, bodies: null, name: turned };
  }
  const generic = phrase.head === 'those' ? full : withoutQualifiers(full);
  return { body: generic, bodies: null, name: printedName(passage, phrase) };
}

/** The name as printed, without its article. */
function printedName(passage: Passage, phrase: ActorPhrase): string {
  let from = phrase.from;
  while (from < phrase.name && !/^(?:other|another|both|two|three)$/.test(lowAt(passage, from))) from++;
  return plainName(passage, from, Math.max(describedEnd(passage, phrase), from + 1));
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

const articled =
  /^(?:Democratic|Republic|United|Federal|Russian|Islamic|Central African|Dominican|Netherlands|Philippines|Gambia|Congo|Syrian|Lao|Sudan$|Comoros|Marshall|Solomon|State)/;

/** "the Governments of the DRC …" as "Government of the Democratic Republic of the Congo": one government has one name. */
function governmentOf(passage: Passage, phrase: ActorPhrase): string | null {
  if (!/^governments?$/.test(phrase.head)) return null;
  const k = phrase.name + 1;
  if (lowAt(passage, k) !== 'of') return null;
  const named = passage.names.get(lowAt(passage, k + 1) === 'the' ? k + 2 : k + 1);
  const state = named?.records.length === 1 && named.records[0]!.kind === 'state' ? named.records[0]! : null;
  if (state === null || (named!.to < phrase.to && passage.words[named!.to]!.capital)) return null;
  return `Government of ${articled.test(state.key) && state.key !== 'Sudan' ? 'the ' : ''}${state.key}`;
}

/** "the Government and people of Timor-Leste": the Government of the same country. */
function governmentAndPeople(passage: Passage, phrase: ActorPhrase): string | null {
  const k = phrase.core;
  if (phrase.head !== 'government' || lowAt(passage, k) !== 'and') return null;
  const of = lowAt(passage, k + 1) === 'the' ? k + 3 : k + 2;
  if (!/^peoples?$/.test(lowAt(passage, of - 1)) || lowAt(passage, of) !== 'of') return null;
  const from = lowAt(passage, of + 1) === 'the' ? of + 2 : of + 1;
  const named = passage.names.get(from);
  return named === undefined ? null : `Government of ${textOf(passage, of + 1, named.to)}`;
}

/** A printed name without bracketed acronym, spaces folded. */
function plainName(passage: Passage, from: number, to: number): string {
  return from >= to ? '' : textOf(passage, from, to).replace(/\s+/g, ' ').replace(/’/g, '’').trim();
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

/** The name with what belongs to it behind its head ("parties to armed conflict", "Government of the Sudan"), not where or when. */
function nameEnd(passage: Passage, phrase: ActorPhrase): number {
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
    if (
      k === phrase.core &&
      !nameGoesOn.has(word.low) &&
      !(word.low === 'involved' || (word.low === 'concerned' && false))
    )
      break;
    if (/^(?:that|which|who|in|at|within|from|under|with|established|operating|during|and|by)$/.test(word.low)) break;
    if (!/^(?:of|the|to|for|on|against)$/.test(word.low)) end = k + 1;
  }
  return end;
}

/** Drops what only says which of a class are meant, unless so little would be left that the name would say nothing. */
function withoutQualifiers(name: string): string {
  const words = name.split(' ');
  let k = 0;
  while (k < words.length - 1 && (qualifiers.has(words[k]!.toLowerCase()) || determiners.has(words[k]!.toLowerCase())))
    k++;
  const rest = words.slice(k);
  if (rest.length === 1 && !/^\p{Lu}/u.test(rest[0]!) && k > 0)
    return words
      .slice(k - 1)
      .join(' ')
      .replace(/^(?:all|other|any|those|these|the|its|their) /i, '');
  return rest.join(' ');
}

function known(registry: Registry, name: string): Meaning | null {
  let words = name.split(' ');
  while (words.length > 0) {
    const found = registry.bodiesNamed(words.join(' '));
    if (found.length === 1) return meaningOf(found[0]!);
    const first = words[0]!.toLowerCase();
    if (!qualifiers.has(first) && !determiners.has(first)) return null;
    words = words.slice(1);
  }
  return null;
}

/** "relevant entities of the United Nations system" as "United Nations entities". */
function ofTheUnitedNations(passage: Passage, phrase: ActorPhrase): string | null {
  const k = phrase.core;
  if (phrase.kind !== 'common' || lowAt(passage, k) !== 'of' || k + 2 >= phrase.to) return null;
  const n = lowAt(passage, k + 1) === 'the' ? k + 2 : k + 1;
  const un = lowAt(passage, n) === 'un' || (lowAt(passage, n) === 'united' && lowAt(passage, n + 1) === 'nations');
  return un
    ? `United Nations ${withoutQualifiers(plainName(passage, phrase.name, phrase.core)).replace(/^relevant /, '')}`
    : null;
}

/**
 * "the Committee established pursuant to resolution 1267 (1999)": the body whose kind and founding resolution fit
 * (S/RES/1267(1999) paragraph 6 is the model of how the Council makes one).
 */
function establishedBy(
  passage: Passage,
  phrase: ActorPhrase,
  registry: Registry,
  symbol: string | null,
): Meaning | null {
  const numbers: string[] = [];
  let found = false;
  let end = phrase.core;
  for (let k = phrase.core; k < phrase.to && k < phrase.core + 60; k++) {
    const low = lowAt(passage, k);
    if (/^(?:established|created|appointed|constituted|pursuant)$/.test(low)) found = true;
    if (found && /^resolutions?$/.test(low)) end = k;
    if (found && symbol !== null && /^paragraphs?$/.test(low) && /^(?:below|above)$/.test(lowAt(passage, k + 2))) {
      numbers.push(symbol);
      end = k + 3;
    }
    if (found && symbol !== null && (low === 'this' || low === 'present') && lowAt(passage, k + 1) === 'resolution') {
      numbers.push(symbol);
      end = k + 2;
    }
    if (
      found &&
      /^\d{1,4}$/.test(low) &&
      lowAt(passage, k + 1) === '(' &&
      /^\d{4}$/.test(lowAt(passage, k + 2)) &&
      lowAt(passage, k - 1) !== 'paragraph'
    ) {
      numbers.push(`S/RES/${low}(${lowAt(passage, k + 2)})`);
      end = k + 4;
    }
  }
  if (numbers.length === 0) return null;
  if (phrase.records.length === 1 && phrase.records[0]!.kind !== 'class') return null;
  const kinds = kindsOfHead(phrase.head);
  const last = new Set(numbers);
  const fits: BodyRecord[] = [];
  for (const body of bodiesEstablishedBy(registry, numbers[0]!)) {
    if (kinds.has(body.kind) && named(body, phrase.head)) fits.push(body);
  }
  const best =
    fits.length <= 1
      ? fits
      : fits.filter((body) => body.establishedBy.every((by) => last.has(by.instrument) || numbers.length === 1));
  if (best.length === 1) return meaningOf(best[0]!);
  if (fits.length > 0) return meaningOf(fits[0]!);
  const name = textOf(passage, phrase.name, Math.min(end, phrase.to)).replace(/\s+/g, ' ');
  return { body: name, bodies: null, name };
}

const named = (body: BodyRecord, head: string): boolean =>
  [body.name, ...body.aliases].some((name) => name.toLowerCase().includes(head.replace(/s$/, ''))) ||
  !actorHeads.has(head);

function kindsOfHead(head: string): ReadonlySet<string> {
  if (/^committees?$/.test(head)) return new Set(['committee']);
  if (/^(?:panel|group|team|experts?|mechanism)$/.test(head))
    return new Set(['expert-group', 'organization', 'office', 'committee']);
  return new Set(['committee', 'expert-group', 'office', 'mission', 'tribunal', 'envoy', 'organization']);
}

const indexes = new WeakMap<Registry, ReadonlyMap<string, readonly BodyRecord[]>>();

/** The bodies that a resolution established, by the registry; made once a registry. */
export function bodiesEstablishedBy(registry: Registry, symbol: string): readonly BodyRecord[] {
  let index = indexes.get(registry);
  if (!index) {
    const made = new Map<string, BodyRecord[]>();
    for (const body of registry.bodies.values()) {
      for (const by of body.establishedBy) {
        const list = made.get(by.instrument);
        if (list) list.push(body);
        else made.set(by.instrument, [body]);
      }
    }
    index = made;
    indexes.set(registry, index);
  }
  return index.get(symbol) ?? [];
}
