import type { BodyRecord } from '../registry/records.js';
import type { Registry } from '../registry/registry.js';
import { type ActorPhrase, actorsIn } from './actors.js';
import { resolve } from './bodies.js';
import { coreAt } from './cores.js';
import { bodiesEstablishedBy } from './founded.js';
import { actorHeads, determiners } from './heads.js';
import { type Meaning, meaningOf, textOf } from './meanings.js';
import { lowAt, type Passage, says } from './passage.js';
import { bare, explicit, fixed, foundable, keysOf, pairs, pointing, roles } from './roles.js';

/**
 * What a text has said so far: whom it named, what it called them and who was spoken of last. Words are taken in once and in
 * order, so that remembering costs no more than reading.
 */
export class Memory {
  readonly #registry: Registry;
  readonly #whole: Whole | null;
  readonly #named = new Map<string, Map<string, Meaning>>();
  readonly #symbol: string | null;
  readonly #definitions = new Map<string, Meaning>();
  readonly #byRole = new Map<string, Meaning>();
  readonly #byHead = new Map<string, Meaning>();
  readonly #byKey = new Map<string, number>();
  readonly #events = new Map<Passage, Event[]>();
  #pending: (() => readonly Meaning[])[] = [];
  #time = 0;
  #passage: Passage | null = null;
  #read = 0;
  #topic: readonly Meaning[] = [];
  #topicSingular: Meaning | null = null;
  #addressees: readonly Meaning[] = [];
  #author: readonly Meaning[] = [];

  constructor(registry: Registry, symbol: string | null, whole: Whole | null) {
    this.#whole = whole;
    this.#registry = registry;
    this.#symbol = symbol;
  }

  /** Takes in a paragraph's words up to the word `to`; words that were taken in before are not read again. */
  advance(passage: Passage, to: number): void {
    if (this.#passage !== passage) {
      if (this.#passage !== null) this.#take(this.#passage, this.#passage.words.length);
      this.#passage = passage;
      this.#read = 0;
    }
    this.#take(passage, Math.min(to, passage.words.length));
  }

  #take(passage: Passage, to: number): void {
    if (this.#whole === null) {
      for (; this.#read < to; this.#read++) this.#mention(passage, this.#read);
      return;
    }
    // What the words name was found when the whole text was read; here it is taken in at its place.
    const events = this.#whole.events.get(passage) ?? [];
    for (; this.#read < events.length && events[this.#read]!.at < to; this.#read++) {
      const event = events[this.#read]!;
      switch (event.kind) {
        case 'named':
          this.#know(event.meaning, event.keys);
          break;
        case 'defined':
          this.#definitions.set(event.label, event.meaning);
          if (event.role) this.#byRole.set(event.label, event.meaning);
          if (event.meaning.body !== null) this.#byKey.set(event.meaning.body, ++this.#time);
          break;
        case 'class':
          this.#common(passage, event.at);
          break;
      }
    }
  }

  #notes(passage: Passage): Event[] {
    let notes = this.#events.get(passage);
    if (!notes) this.#events.set(passage, (notes = []));
    return notes;
  }

  #mention(passage: Passage, k: number): void {
    const word = passage.words[k]!;
    const name = passage.names.get(k);
    if (name !== undefined && name.records.length === 1)
      this.#remember(meaningOf(name.records[0]!), passage, k, name.to, name.records[0]!);
    if (word.mark) {
      const mark = passage.text[word.start];
      if (mark === '(') this.#define(passage, k);
      return;
    }
    if (/^(?:hereinafter|hereafter|herein)$/.test(word.low) && lowAt(passage, k - 1) !== '(')
      this.#define(passage, k - 1);
    if (word.capital && roles.has(word.low) && name?.records.length !== 1) this.#capital(passage, k);
    if (!word.capital && actorHeads.has(word.low)) this.#notes(passage).push({ kind: 'class', at: k });
  }

  #remember(meaning: Meaning, passage: Passage, from: number, to: number, record: BodyRecord | null): void {
    if (meaning.body === null) return;
    const keys = keysOf(textOf(passage, from, to), record);
    this.#notes(passage).push({ kind: 'named', at: this.#read, meaning, keys });
    this.#know(meaning, keys);
  }

  #know(meaning: Meaning, keys: readonly string[]): void {
    if (meaning.body === null) return;
    this.#byKey.set(meaning.body, ++this.#time);
    for (const key of keys) {
      this.#byRole.set(key, meaning);
      const named = this.#named.get(key);
      if (named) named.set(meaning.body, meaning);
      else this.#named.set(key, new Map([[meaning.body, meaning]]));
    }
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
    const core = coreAt(passage, from, passage.words.length);
    if (core === null || core.kind !== 'named' || core.core <= k) return;
    const list = actorsIn(passage, from, Math.min(passage.words.length, from + 40), 'open').phrases[0];
    if (list === undefined) return;
    const own = this.founding(passage, from, list);
    const meaning = own ?? resolve(passage, list, this.#registry, this);
    if (meaning.body !== null && (own !== null || /\s/.test(meaning.body)) && !bare.test(meaning.body))
      this.#remember(meaning, passage, from, list.to, null);
  }

  /** "a Committee of the Security Council" where it is being established: the body that this instrument makes. */
  founding(passage: Passage, from: number, phrase: ActorPhrase): Meaning | null {
    if (this.#symbol === null || !/^(?:a|an)$/.test(lowAt(passage, from - 1))) return null;
    const role = foundable.exec(textOf(passage, phrase.name, phrase.core).toLowerCase())?.[0];
    if (role === undefined) return null;
    const kind = role === 'committee' ? 'committee' : 'expert-group';
    const made = bodiesEstablishedBy(this.#registry, this.#symbol).filter(
      (body) => body.kind === kind && (kind === 'committee' || body.name.toLowerCase().includes(role)),
    );
    if (made.length === 1) return meaningOf(made[0]!);
    const [, number, year] = /^S\/RES\/(\d+)\((\d{4})\)$/.exec(this.#symbol) ?? [];
    if (number === undefined) return null;
    const title = role
      .replace(/^\w/, (letter) => letter.toUpperCase())
      .replace('of experts', 'of Experts')
      .replace(/ (?:group|team)$/, (word) => word.replace(/\b\w/, (letter) => letter.toUpperCase()));
    const name = `${title} established pursuant to resolution ${number} (${year})`;
    return { body: name, bodies: null, name };
  }

  /** A class of actors named in lower case: what "these parties" will mean. */
  #common(passage: Passage, k: number): void {
    let from = k;
    while (from > 0 && k - from < 6) {
      const word = passage.words[from - 1]!;
      if (
        word.mark ||
        /^(?:of|in|by|to|for|with|and|or|on|from|between|among|that|as|at|under|through|including|upon|urges|requests|encourages|invites)$/.test(
          word.low,
        )
      )
        break;
      if (determiners.has(word.low)) {
        if (pointing.has(word.low) && word.low !== 'the' && word.low !== 'those') return;
        break;
      }
      from--;
    }
    if (lowAt(passage, k) === 'those') return;
    let end = k + 1;
    if (lowAt(passage, end) === 'to' && /^(?:the|armed|conflict|this)$/.test(lowAt(passage, end + 1))) {
      end += 2;
      while (end < k + 5 && /^(?:conflict|conflicts|dispute|the|armed|agreement|peace)$/.test(lowAt(passage, end)))
        end++;
    }
    const name = textOf(passage, from, end);
    const meaning = namedMeaning(this.#registry, name);
    // "relevant sanctions committees … the work of sanctions committees": the fuller name stays.
    const earlier = this.#byHead.get(lowAt(passage, k));
    if (
      earlier?.body != null &&
      meaning.body !== null &&
      earlier.body.length > meaning.body.length &&
      earlier.body.endsWith(` ${meaning.body}`)
    )
      return;
    this.#byHead.set(lowAt(passage, k), meaning);
    const before = lowAt(passage, k - 1);
    if (k - 1 >= from) this.#byHead.set(`${before} ${lowAt(passage, k)}`, meaning);
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
    this.#definitions.set(key, meaning);
    if (role) this.#byRole.set(key, meaning);
    this.#notes(passage).push({ kind: 'defined', at: this.#read, label: key, meaning, role });
    if (meaning.body !== null) this.#byKey.set(meaning.body, ++this.#time);
  }

  /** The name before a bracket. */
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
      return this.founding(passage, phrase.from, phrase) ?? resolve(passage, phrase, this.#registry, this);
    }
    return null;
  }

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
    return this.founding(passage, list.from, list) ?? resolve(passage, list, this.#registry, this);
  }

  /** The symbol of the instrument that is being read, null where it prints none. */
  get symbol(): string | null {
    return this.#symbol;
  }

  /** Whether an acronym in brackets stands for the registered name before it and not for a longer name that ends with it. */
  #abbreviates(acronym: string, record: BodyRecord, printed: string): boolean {
    if (record.acronym === acronym || record.key === acronym || this.#registry.bodiesNamed(acronym).includes(record))
      return true;
    if (record.kind === 'state') return false;
    const initials = printed.replace(/[^\p{Lu}]/gu, '');
    return initials[0] === acronym[0] && acronym.length <= initials.length + 2;
  }

  /** What the text has defined this name to mean, or null. */
  defined(name: string): Meaning | null {
    return this.#definitions.get(name.toLowerCase()) ?? null;
  }

  /** Which of several records the text spoke of last, or null. */
  among(records: readonly BodyRecord[]): BodyRecord | null {
    let best: BodyRecord | null = null;
    let time = 0;
    for (const record of records) {
      const at = this.#byKey.get(record.key) ?? 0;
      if (at > time) [best, time] = [record, at];
    }
    return best;
  }

  /** Whom "them" or "him" means: who was spoken of last. */
  antecedent(pronoun: string): Meaning | null {
    this.#settle();
    if (pronoun === 'us') return null;
    if (
      pronoun === 'him' ||
      pronoun === 'he' ||
      pronoun === 'her' ||
      pronoun === 'she' ||
      pronoun === 'it' ||
      pronoun === 'itself' ||
      pronoun === 'himself'
    )
      return this.#topicSingular;
    return together(this.#topic);
  }

  /** Remembers how to find out whom a clause speaks of, if a pronoun should ask. */
  speaksOfLater(find: () => readonly Meaning[]): void {
    this.#pending.push(find);
    // A clause that names nobody leaves the few before it in mind.
    if (this.#pending.length > 4) this.#pending.shift();
  }

  #settle(): void {
    const pending = this.#pending;
    this.#pending = [];
    for (let n = pending.length - 1; n >= 0; n--) {
      const found = pending[n]!();
      if (found.length === 0) continue;
      this.speaksOf(found);
      return;
    }
  }

  /** Who was spoken of in a clause: the first actors that it names. */
  speaksOf(meanings: readonly Meaning[]): void {
    const known = meanings.filter((meaning) => meaning.body !== null || meaning.bodies !== null);
    if (known.length === 0) return;
    this.#topic = known;
    const single = known.find((meaning) => meaning.body !== null);
    if (known.length === 1 && single !== undefined) this.#topicSingular = single;
    else if (single !== undefined) this.#topicSingular = single;
  }

  /** Who was given a task, and whether it was to write something ("the report" is theirs from now on). */
  tasked(meanings: readonly Meaning[], writes: boolean): void {
    const known = meanings.filter((meaning) => meaning.body !== null || meaning.bodies !== null);
    if (known.length === 0) return;
    this.#pending = [];
    this.#addressees = known;
    if (writes) this.#author = known;
    this.speaksOf(known);
  }

  /** The author of "the report" that was last asked for. */
  author(): Meaning | null {
    return together(this.#author);
  }

  /**
   * What a phrase that points back means ("the Committee", "these parties", "the above-mentioned entities"); 'unresolved' where it
   * surely points and nothing fits, null where it is no pointer.
   */
  pointer(passage: Passage, phrase: ActorPhrase): Meaning | 'unresolved' | null {
    const first = lowAt(passage, phrase.from);
    if (phrase.core - phrase.name > 4 || phrase.head === 'those') return null;
    const printed = textOf(passage, phrase.name, phrase.core).toLowerCase();
    const marked = phrase.from < phrase.name && determiners.has(lowAt(passage, phrase.name - 1));
    const lone =
      phrase.to === phrase.core ||
      /^(?:referred|mandated|appointed|as|mentioned)$/.test(lowAt(passage, phrase.core)) ||
      explicit.has(lowAt(passage, phrase.name));
    if (lone && (explicit.has(lowAt(passage, phrase.name)) || says(passage, phrase.name, 'above - mentioned'))) {
      const rest = printed.split(' ').slice(1).join(' ');
      return this.#byRole.get(rest) ?? together(this.#addressees) ?? 'unresolved';
    }
    if (
      !marked ||
      !/^(?:the|this|that|these|those|its|his|their|such|both|said)$/.test(lowAt(passage, phrase.name - 1))
    )
      return null;
    const capital = passage.words[phrase.name]!.capital;
    if (capital && lone && (phrase.records.length !== 1 || phrase.records[0]!.kind === 'class')) {
      const named = this.#definitions.get(printed);
      if (named !== undefined) return named;
      const set = fixed.get(printed);
      if (set !== undefined) {
        const body = this.#registry.bodies.get(set);
        return body ? meaningOf(body) : { body: set, bodies: null, name: set };
      }
      if (
        roles.has(phrase.head) &&
        (phrase.core - phrase.name === 1 ||
          (phrase.core - phrase.name === 2 && pairs.has(lowAt(passage, phrase.name))) ||
          printed.endsWith('of experts') ||
          printed.startsWith('sanctions '))
      ) {
        const before = first === 'his' || first === 'their';
        return (
          this.#byRole.get(printed) ??
          this.#byRole.get(phrase.head === 'experts' ? 'panel' : '') ??
          (before ? null : (this.#elsewhere(printed) ?? this.#last(printed, phrase.head, lowAt(passage, phrase.to))))
        );
      }
      return null;
    }
    if (capital) return null;
    if (!lone || (first !== 'these' && first !== 'such' && first !== 'those' && first !== 'both' && first !== 'this'))
      return null;
    if (first === 'such' || (first === 'those' && phrase.to > phrase.core)) return null;
    return (
      this.#byHead.get(printed) ??
      this.#byHead.get(phrase.head) ??
      this.#byRole.get(phrase.head) ??
      together(this.#topic) ??
      'unresolved'
    );
  }

  /** A short name that nothing said before explains: what only a role says stays unresolved, a fuller name stands for itself. */
  #last(printed: string, head: string, next: string): Meaning | 'unresolved' | null {
    if (printed === head) return 'unresolved';
    if (next === 'for' || next === 'of') return null;
    return bare.test(printed) ? (this.#byRole.get(head) ?? 'unresolved') : null;
  }

  /**
   * What a short name means by what the text says further down: how it is defined there, or the only body of that role that is named;
   * else the only one of its kind that a cited resolution established.
   */
  #elsewhere(printed: string): Meaning | null {
    const defined = this.#whole?.definitions.get(printed);
    if (defined !== undefined) return defined;
    const named = this.#whole?.roles.get(printed);
    if (named !== undefined && named.size === 1) return [...named.values()][0]!;
    return this.#cited(printed);
  }

  #cited(printed: string): Meaning | null {
    const committee = printed === 'committee' || printed === 'sanctions committee';
    if (
      !committee &&
      !/^(?:panel|group|monitoring group|monitoring team|panel of experts|group of experts|team)$/.test(printed)
    )
      return null;
    const found = new Set<BodyRecord>();
    for (const symbol of this.#whole?.cited ?? []) {
      for (const body of bodiesEstablishedBy(this.#registry, symbol)) {
        if (
          committee
            ? body.kind === 'committee'
            : body.kind === 'expert-group' && body.name.toLowerCase().includes(printed.split(' ')[0]!)
        )
          found.add(body);
      }
    }
    return found.size === 1 ? meaningOf([...found][0]!) : null;
  }

  /** What a text as a whole defines and names, for names that are used before they are explained. */
  static whole(registry: Registry, symbol: string | null, passages: Iterable<Passage>): Whole {
    const memory = new Memory(registry, symbol, null);
    const cited = new Set<string>();
    for (const passage of passages) {
      memory.advance(passage, passage.words.length);
      for (const match of passage.text.matchAll(/\b(\d{2,4}) \((\d{4})\)/g))
        cited.add(`S/RES/${match[1]}(${match[2]})`);
    }
    return { definitions: memory.#definitions, roles: memory.#named, cited, events: memory.#events };
  }
}

/** What a word of the text tells: that it names a body, that it defines a short name, that it is a class of actors. */
type Event =
  | { readonly kind: 'named'; readonly at: number; readonly meaning: Meaning; readonly keys: readonly string[] }
  | {
      readonly kind: 'defined';
      readonly at: number;
      readonly label: string;
      readonly meaning: Meaning;
      readonly role: boolean;
    }
  | { readonly kind: 'class'; readonly at: number };

/** What a text says as a whole: definitions, who was named in a role, the resolutions that it cites. */
export interface Whole {
  readonly definitions: ReadonlyMap<string, Meaning>;
  readonly roles: ReadonlyMap<string, ReadonlyMap<string, Meaning>>;
  readonly cited: ReadonlySet<string>;
  readonly events: ReadonlyMap<Passage, readonly Event[]>;
}

const meanings = new WeakMap<Registry, Map<string, Meaning>>();

/** What a printed name means by the registry alone, the name itself where it knows none; each name asked for once. */
function namedMeaning(registry: Registry, name: string): Meaning {
  let known = meanings.get(registry);
  if (!known) meanings.set(registry, (known = new Map()));
  let meaning = known.get(name);
  if (meaning === undefined) {
    const found = registry.bodiesNamed(name);
    meaning = found.length === 1 ? meaningOf(found[0]!) : { body: name, bodies: null, name };
    if (known.size > 20_000) known.clear();
    known.set(name, meaning);
  }
  return meaning;
}

function together(meanings: readonly Meaning[]): Meaning | null {
  if (meanings.length === 0) return null;
  const bodies = [
    ...new Set(meanings.flatMap((meaning) => meaning.bodies ?? (meaning.body === null ? [] : [meaning.body]))),
  ];
  return bodies.length === 0 ? null : { body: null, bodies, name: null };
}
