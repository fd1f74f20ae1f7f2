import type { BodyRecord } from '../../registry/records.js';
import type { Registry } from '../../registry/registry.js';
import { indefinite } from '../../text/functionWords.js';
import { ByWord } from '../../text/vocabulary.js';
import { wordClass } from '../../text/wordClass.js';
import { fourFigures } from '../../text/wordShapes.js';
import { endOf, isAt, lowAt, type Passage, startOf } from '../words/passage.js';
import { firstActor } from './actors.js';
import { resolve } from './bodies.js';
import { coreAt } from './cores.js';
import { commissionMade, foundedHere, resolutionAt } from './founded.js';
import { actorHeads } from './heads.js';
import { type Meaning, meaningOf, textOf } from './meanings.js';
import { Memory } from './memory.js';
import { bare, fixed, keysAt, keysOfBody, roles } from './roles.js';
import type { Event, Whole } from './told.js';

/** What a text defines and names as a whole, for names that are used before they are explained. */
export function wholeOf(registry: Registry, symbol: string | null, passages: Iterable<Passage>): Whole {
  const memory = new Memory(registry, symbol, null);
  const mentions = new Mentions(registry, symbol, memory);
  for (const passage of passages) mentions.read(passage);
  return { ...memory.known, cited: mentions.cited, states: mentions.states, events: mentions.events };
}

/** What a printed word may tell; most tell nothing. */
enum Telling {
  Nothing,
  Bracket,
  Number,
  Definition,
  Role,
  Class,
}

const telling = new ByWord<Telling>(({ low, capital, mark }) => {
  if (mark) return low === '(' ? Telling.Bracket : Telling.Nothing;
  if (/^(?:hereinafter|hereafter|herein)$/.test(low)) return Telling.Definition;
  if (/^\d{2,4}$/.test(low)) return Telling.Number;
  if (capital) return roles.has(low) ? Telling.Role : Telling.Nothing;
  return actorHeads.has(low) ? Telling.Class : Telling.Nothing;
}, Telling.Nothing);

/** The number of a resolution with which a longer word before the bracket with its year may end ("S/RES/1267"). */
const numbers = new ByWord(({ printed }) => /[^\d](\d{2,4})$/.exec(printed)?.[1] ?? null);

/** What leads over from a name to what it will be called ("hereinafter referred to as “the Group”"); some of it is said of definitions only. */
const introducing = wordClass(
  'hereinafter hereafter herein referred to as called known henceforth “ " ‘ the or also collectively ” \' ’ ,',
);
const definingWord = wordClass('hereinafter hereafter herein “ " ‘ henceforth the');

/** What may follow the role in a name that the registry does not know ("the Government of Elysia"). */
const linksName = wordClass('of in to on for established pursuant created');
const ofProcedure = wordClass('guidelines rules procedures methods terms report reports recommendations');

const acronymAlone = /^[\p{Lu}][\p{L}\d-]*[\p{Lu}\d][\p{L}\d-]*(?: [IVX]+)?$/u;
const beginsWithCapital = /^\p{Lu}/u;
/** Who acts for another: every country can have one, so that its acronym names nobody. */
const representing = /^D?SRSG$/;

const inName = wordClass('- / ’ ( ) ,');
const inLongName = wordClass('of for the in on and to de du des against pour la le et - ’ /');

const count = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Finds whom the words of a text name and what it calls them; `memory` knows what was found so far. */
class Mentions {
  readonly #registry: Registry;
  readonly #symbol: string | null;
  readonly #memory: Memory;
  readonly events = new Map<Passage, Event[]>();
  /** The resolutions that the text cites and the States that it names, each with how often. */
  readonly cited = new Map<string, number>();
  readonly states = new Map<BodyRecord, number>();
  /** The word at hand, and what its passage has told so far; null where that is nothing. */
  #at = 0;
  #told: Event[] | null = null;

  constructor(registry: Registry, symbol: string | null, memory: Memory) {
    this.#registry = registry;
    this.#symbol = symbol;
    this.#memory = memory;
  }

  read(passage: Passage): void {
    this.#told = null;
    let word = telling.next(passage, 0);
    let named = passage.names.next(0);
    while (word >= 0 || named >= 0) {
      const k = named < 0 || (word >= 0 && word < named) ? word : named;
      this.#at = k;
      const name = k === named ? passage.names.get(k) : undefined;
      const sure = name !== undefined && name.records.length === 1;
      if (sure) this.#name(passage, k, name.to, name.records[0]!);
      const told = k === word ? telling.of(passage.words[k]!) : Telling.Nothing;
      if (k === word) word = telling.next(passage, k + 1);
      if (k === named) named = passage.names.next(k + 1);
      switch (told) {
        case Telling.Nothing:
          break;
        case Telling.Bracket:
          this.#cite(passage, k);
          this.#define(passage, k);
          break;
        case Telling.Number: {
          const cited = resolutionAt(passage, k, this.#registry);
          if (cited !== null) count(this.cited, cited.symbol);
          break;
        }
        case Telling.Definition:
          if (lowAt(passage, k - 1) !== '(') this.#define(passage, k - 1);
          break;
        case Telling.Role:
          if (!sure) this.#capital(passage, k);
          break;
        case Telling.Class:
          this.#tell(passage, { kind: 'class', at: k });
          this.#make(passage, k);
          break;
      }
    }
  }

  #name(passage: Passage, from: number, to: number, record: BodyRecord): void {
    if (record.kind === 'state') count(this.states, record);
    if (record.kind === 'organ' && record.parent !== null) {
      const state = this.#registry.bodies.get(record.parent.body);
      if (state?.kind === 'state') count(this.states, state);
    }
    // "the Prosecutor of the International Criminal Court" speaks of the Court too.
    const whole = record.parent === null ? undefined : this.#registry.bodies.get(record.parent.body);
    if (whole?.kind === 'tribunal')
      this.#tell(passage, { kind: 'named', at: this.#at, meaning: meaningOf(whole), keys: keysOfBody(whole) });
    this.#remember(meaningOf(record), passage, from, to, record);
  }

  /** A resolution whose number ends a longer word ("S/RES/1267 (1999)"). */
  #cite(passage: Passage, k: number): void {
    const number = k > 0 && isAt(passage, k + 1, fourFigures) ? numbers.of(passage.words[k - 1]!) : null;
    if (number === null) return;
    const start = startOf(passage, k);
    if (
      endOf(passage, k - 1) === start - 1 &&
      passage.text[start - 1] === ' ' &&
      startOf(passage, k + 1) === start + 1 &&
      passage.text[endOf(passage, k + 1)] === ')'
    )
      count(this.cited, `S/RES/${number}(${passage.words[k + 1]!.printed})`);
  }

  #tell(passage: Passage, event: Event): void {
    if (this.#told === null) this.events.set(passage, (this.#told = []));
    this.#told.push(event);
    this.#memory.take(passage, event);
  }

  #remember(meaning: Meaning, passage: Passage, from: number, to: number, record: BodyRecord | null): void {
    if (meaning.body === null) return;
    // "the sanctions committees" are not what "the Committee" means.
    const keys = record?.kind === 'class' ? [] : keysAt(passage, from, to, record);
    this.#tell(passage, { kind: 'named', at: this.#at, meaning, keys });
  }

  /** A commission that this instrument itself makes. */
  #make(passage: Passage, k: number): void {
    const meaning = commissionMade(passage, k, this.#symbol);
    if (meaning !== null) this.#tell(passage, { kind: 'named', at: k, meaning, keys: ['commission'] });
  }

  /** An unregistered name with a role in it ("the Government of Elysia", "a Committee of the Security Council"). */
  #capital(passage: Passage, k: number): void {
    if (!isAt(passage, k + 1, linksName)) return;
    let from = k;
    while (from > 0 && passage.words[from - 1]!.capital && k - from < 6) from--;
    // "Guidelines of the Committee for the Conduct of its Work" is no name of the Committee.
    if (lowAt(passage, k + 1) === 'for' && lowAt(passage, from - 2) === 'of' && isAt(passage, from - 3, ofProcedure))
      return;
    const core = coreAt(passage, from, passage.words.length);
    if (core === null || core.kind !== 'named' || core.core <= k) return;
    const list = firstActor(passage, from, Math.min(passage.words.length, from + 40));
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
    while (at < close && isAt(passage, at, introducing)) {
      if (isAt(passage, at, definingWord)) told = true;
      at++;
    }
    // An acronym begins with a capital, what else is defined is said to be.
    if (!told && passage.words[at]?.capital !== true) return;
    let end = at;
    while (end < close && !passage.words[end]!.mark && end - at < 8) end++;
    if (end === at) return;
    const label = textOf(passage, at, end);
    const acronym = acronymAlone.test(label);
    if (!acronym && !(told && beginsWithCapital.test(label))) return;
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
      const phrase = firstActor(passage, from, Math.min(passage.words.length, from + 90));
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
      if (word.mark && !inName.has(word)) break;
      if (word.low === ',' && acronym !== null) break;
      if (word.capital && n > 0) {
        from = n;
        capitals++;
      } else if (acronym !== null && !inLongName.has(word)) break;
      if (indefinite.has(word) && acronym === null && capitals === 0) {
        const made = firstActor(passage, n, k);
        return made === undefined ? null : foundedHere(passage, made.name, made, this.#registry, this.#symbol);
      }
      if ((word.low === 'a' || word.low === 'the') && acronym === null && passage.words[n + 1]?.capital === true) break;
    }
    if (capitals === 0 || from >= k) return null;
    if (acronym !== null) {
      const known = this.#registry.bodiesNamed(acronym);
      if (known.length === 1) return meaningOf(known[0]!);
      const name = textOf(passage, from, k);
      // What every country can have is told by its full name.
      return capitals < 2 ? null : { body: representing.test(acronym) ? name : acronym, bodies: null, name };
    }
    const list = firstActor(passage, from, Math.min(passage.words.length, from + 90));
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
