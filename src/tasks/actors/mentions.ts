import type { BodyRecord } from '../../registry/records.js';
import type { Registry } from '../../registry/registry.js';
import { lowAt, type Passage } from '../words/passage.js';
import { actorsIn } from './actors.js';
import { resolve } from './bodies.js';
import { coreAt } from './cores.js';
import { foundedHere } from './founded.js';
import { actorHeads } from './heads.js';
import { type Meaning, meaningOf, textOf } from './meanings.js';
import { Memory } from './memory.js';
import { bare, fixed, keysOf, roles } from './roles.js';
import type { Event, Whole } from './told.js';

/** What a text defines and names as a whole, for names that are used before they are explained. */
export function wholeOf(registry: Registry, symbol: string | null, passages: Iterable<Passage>): Whole {
  const memory = new Memory(registry, symbol, null);
  const mentions = new Mentions(registry, symbol, memory);
  const cited = new Set<string>();
  const states = new Set<BodyRecord>();
  for (const passage of passages) {
    mentions.read(passage);
    for (const { records } of passage.names.values())
      if (records.length === 1 && records[0]!.kind === 'state') states.add(records[0]!);
    for (const match of passage.text.matchAll(/\b(\d{2,4}) \((\d{4})\)/g)) cited.add(`S/RES/${match[1]}(${match[2]})`);
  }
  return { ...memory.known, cited, states, events: mentions.events };
}

/** Finds whom the words of a text name and what it calls them; `memory` knows what was found so far. */
class Mentions {
  readonly #registry: Registry;
  readonly #symbol: string | null;
  readonly #memory: Memory;
  readonly events = new Map<Passage, Event[]>();
  #at = 0;

  constructor(registry: Registry, symbol: string | null, memory: Memory) {
    this.#registry = registry;
    this.#symbol = symbol;
    this.#memory = memory;
  }

  read(passage: Passage): void {
    for (this.#at = 0; this.#at < passage.words.length; this.#at++) this.#mention(passage, this.#at);
  }

  #tell(passage: Passage, event: Event): void {
    const told = this.events.get(passage);
    if (told) told.push(event);
    else this.events.set(passage, [event]);
    this.#memory.take(passage, event);
  }

  #mention(passage: Passage, k: number): void {
    const word = passage.words[k]!;
    const name = passage.names.get(k);
    if (name !== undefined && name.records.length === 1)
      this.#remember(meaningOf(name.records[0]!), passage, k, name.to, name.records[0]!);
    if (word.mark) {
      if (word.low === '(') this.#define(passage, k);
      return;
    }
    if (/^(?:hereinafter|hereafter|herein)$/.test(word.low) && lowAt(passage, k - 1) !== '(')
      this.#define(passage, k - 1);
    if (word.capital && roles.has(word.low) && name?.records.length !== 1) this.#capital(passage, k);
    if (!word.capital && actorHeads.has(word.low)) this.#tell(passage, { kind: 'class', at: k });
  }

  #remember(meaning: Meaning, passage: Passage, from: number, to: number, record: BodyRecord | null): void {
    if (meaning.body === null) return;
    // "the sanctions committees" are not what "the Committee" means.
    const keys = record?.kind === 'class' ? [] : keysOf(textOf(passage, from, to), record);
    this.#tell(passage, { kind: 'named', at: this.#at, meaning, keys });
  }

  /** An unregistered name with a role in it ("the Government of Elysia", "a Committee of the Security Council"). */
  #capital(passage: Passage, k: number): void {
    const next = lowAt(passage, k + 1);
    if (
      next !== 'of' &&
      next !== 'in' &&
      next !== 'to' &&
      next !== 'on' &&
      next !== 'for' &&
      next !== 'established' &&
      next !== 'pursuant' &&
      next !== 'created'
    )
      return;
    let from = k;
    while (from > 0 && passage.words[from - 1]!.capital && k - from < 6) from--;
    // "Guidelines of the Committee for the Conduct of its Work" is no name of the Committee.
    if (
      next === 'for' &&
      lowAt(passage, from - 2) === 'of' &&
      /^(?:guidelines|rules|procedures|methods|terms|report|reports|recommendations)$/.test(lowAt(passage, from - 3))
    )
      return;
    const core = coreAt(passage, from, passage.words.length);
    if (core === null || core.kind !== 'named' || core.core <= k) return;
    const list = actorsIn(passage, from, Math.min(passage.words.length, from + 40), 'open').phrases[0];
    if (list === undefined) return;
    const own = foundedHere(passage, from, list, this.#registry, this.#symbol);
    const meaning = own ?? resolve(passage, list, this.#registry, this.#memory);
    if (meaning.body !== null && (own !== null || /\s/.test(meaning.body)) && !bare.test(meaning.body))
      this.#remember(meaning, passage, from, list.to, null);
  }

  /** A definition in brackets at `k`: an acronym, or a short name in quotation marks. */
  #define(passage: Passage, k: number): void {
    const close = passage.closes.get(k) ?? Math.min(k + 14, passage.words.length);
    if (close - k > 24) return;
    let at = k + 1;
    let told = false;
    while (
      at < close &&
      /^(?:hereinafter|hereafter|herein|referred|to|as|called|known|henceforth|“|"|‘|the|or|also|collectively|”|'|’|,)$/.test(
        lowAt(passage, at),
      )
    ) {
      if (/^(?:hereinafter|hereafter|herein|“|"|‘|henceforth|the)$/.test(lowAt(passage, at))) told = true;
      at++;
    }
    let end = at;
    while (end < close && !passage.words[end]!.mark && end - at < 8) end++;
    if (end === at) return;
    const label = textOf(passage, at, end);
    const acronym = /^[\p{Lu}][\p{L}\d-]*[\p{Lu}\d][\p{L}\d-]*(?: [IVX]+)?$/u.test(label);
    if (!acronym && !told) return;
    if (!acronym && !/^\p{Lu}/u.test(label)) return;
    const meaning = acronym
      ? this.#before(passage, k, label)
      : (this.#calledSo(passage, k, label) ?? this.#before(passage, k, null));
    if (meaning === null || (meaning.body !== null && bare.test(meaning.body))) return;
    const key = label.toLowerCase();
    const role = !acronym && roles.has(key.split(' ').at(-1)!) && !fixed.has(key);
    this.#tell(passage, { kind: 'defined', at: this.#at, label: key, meaning, role });
  }

  /** The name before a bracket that has the defined word itself: "the Security Council Committee established … (“the Committee”)". */
  #calledSo(passage: Passage, k: number, label: string): Meaning | null {
    const role = label
      .toLowerCase()
      .split(' ')
      .find((word) => roles.has(word));
    if (role === undefined) return null;
    for (let n = k - 1; n >= 0 && n > k - 80; n--) {
      const low = lowAt(passage, n);
      if (low === ';' || low === ':') return null;
      if (low !== role) continue;
      let from = n;
      while (from > 0 && passage.words[from - 1]!.capital && n - from < 6 && !(from - 1 === 0)) from--;
      const phrase = actorsIn(passage, from, Math.min(passage.words.length, from + 90), 'open').phrases[0];
      if (phrase === undefined || phrase.core <= n) return null;
      const meaning =
        foundedHere(passage, phrase.from, phrase, this.#registry, this.#symbol) ??
        resolve(passage, phrase, this.#registry, this.#memory);
      // "the work of the Panel, a group of experts (“Panel of Experts”)": the word is used before it is defined.
      return meaning.bodies === null && (meaning.body ?? role).toLowerCase() === role ? null : meaning;
    }
    return null;
  }

  /** The name before a bracket, or what is made there ("in consultation with the Committee, a group of experts (“Panel of Experts”)"). */
  #before(passage: Passage, k: number, acronym: string | null): Meaning | null {
    let from = k;
    let capitals = 0;
    for (let n = k - 1; n >= 0 && k - n < 46; n--) {
      const word = passage.words[n]!;
      const named = passage.names.get(n);
      if (named !== undefined && named.to === k && named.records.length === 1)
        if (acronym === null || this.#abbreviates(acronym, named.records[0]!, textOf(passage, n, k)))
          return meaningOf(named.records[0]!);
      if (
        word.mark &&
        word.low !== '-' &&
        word.low !== '/' &&
        word.low !== '’' &&
        word.low !== '(' &&
        word.low !== ')' &&
        word.low !== ','
      )
        break;
      if (word.low === ',' && acronym !== null) break;
      if (word.capital && n > 0) {
        from = n;
        capitals++;
      } else if (
        acronym !== null &&
        !/^(?:of|for|the|in|on|and|to|de|du|des|against|pour|la|le|et|-|’|\/)$/.test(word.low)
      )
        break;
      if (/^(?:a|an)$/.test(word.low) && acronym === null && capitals === 0) {
        const made = actorsIn(passage, n, k, 'open').phrases[0];
        return made === undefined ? null : foundedHere(passage, made.name, made, this.#registry, this.#symbol);
      }
      if (/^(?:a|the)$/.test(word.low) && acronym === null && passage.words[n + 1]?.capital === true) break;
    }
    if (capitals === 0 || from >= k) return null;
    if (acronym !== null) {
      const known = this.#registry.bodiesNamed(acronym);
      if (known.length === 1) return meaningOf(known[0]!);
      const name = textOf(passage, from, k);
      // What every country can have is told by its full name.
      return capitals < 2 ? null : { body: /^D?SRSG$/.test(acronym) ? name : acronym, bodies: null, name };
    }
    const list = actorsIn(passage, from, Math.min(passage.words.length, from + 90), 'open').phrases[0];
    if (list === undefined) return null;
    return (
      foundedHere(passage, list.from, list, this.#registry, this.#symbol) ??
      resolve(passage, list, this.#registry, this.#memory)
    );
  }

  /** Whether an acronym in brackets stands for the registered name before it and not for a longer name that ends with it. */
  #abbreviates(acronym: string, record: BodyRecord, printed: string): boolean {
    if (record.acronym === acronym || record.key === acronym || this.#registry.bodiesNamed(acronym).includes(record))
      return true;
    if (record.kind === 'state') return false;
    const initials = printed.replace(/[^\p{Lu}]/gu, '');
    return initials[0] === acronym[0] && acronym.length <= initials.length + 2;
  }
}
