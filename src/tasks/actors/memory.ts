import type { BodyRecord } from '../../registry/records.js';
import type { Registry } from '../../registry/registry.js';
import { lowAt, type Passage, says } from '../words/passage.js';
import type { ActorPhrase } from './actors.js';
import { bodiesEstablishedBy } from './founded.js';
import { governmentNamed } from './governments.js';
import { determiners } from './heads.js';
import { type Meaning, meaningOf, namedMeaning, textOf, together } from './meanings.js';
import { bare, explicit, fixed, pairs, pointing, roles } from './roles.js';
import type { Event, Whole } from './told.js';

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
    const events = this.#whole?.events.get(passage) ?? [];
    for (; this.#read < events.length && events[this.#read]!.at < to; this.#read++)
      this.take(passage, events[this.#read]!);
  }

  /** Takes in what one word tells. */
  take(passage: Passage, event: Event): void {
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
        // Classes matter where something points back at them, which is in the second reading.
        if (this.#whole !== null) this.#common(passage, event.at);
        break;
    }
  }

  /** What has been defined so far, and which bodies were named in which role. */
  get known(): {
    readonly definitions: ReadonlyMap<string, Meaning>;
    readonly roles: ReadonlyMap<string, ReadonlyMap<string, Meaning>>;
  } {
    return { definitions: this.#definitions, roles: this.#named };
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

  /** A class of actors named in lower case: what "these parties" will mean. */
  #common(passage: Passage, k: number): void {
    let from = k;
    while (from > 0 && k - from < 6) {
      const word = passage.words[from - 1]!;
      if (
        word.mark ||
        /^(?:of|in|by|to|for|with|and|or|on|from|between|among|that|as|at|under|through|including|into|against|within|upon|urges|requests|encourages|invites)$/.test(
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

  /** The symbol of the instrument that is being read, null where it prints none. */
  get symbol(): string | null {
    return this.#symbol;
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
    const meaning = together(this.#topic);
    return meaning?.bodies ? { ...meaning, bodies: meaning.bodies.flatMap((body) => this.#members(body)) } : meaning;
  }

  /** The members of a class that is registered as a list ("regional and subregional organizations"), where each is known by itself. */
  #members(body: string): readonly string[] {
    const [, first, second, noun] = /^(\w+) and (\w+) (\w+)$/.exec(body) ?? [];
    if (noun === undefined) return [body];
    const members = [`${first} ${noun}`, `${second} ${noun}`];
    return members.every((member) => this.#registry.bodies.has(member)) ? members : [body];
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
    const printed = textOf(passage, phrase.name, phrase.core)
      .toLowerCase()
      .replace(/['’]s?$/, '');
    const marked = phrase.from < phrase.name && determiners.has(lowAt(passage, phrase.name - 1));
    const lone =
      phrase.to === phrase.core ||
      /^(?:referred|mandated|appointed|as|mentioned)$/.test(lowAt(passage, phrase.core)) ||
      explicit.has(lowAt(passage, phrase.name));
    if (lone && (explicit.has(lowAt(passage, phrase.name)) || says(passage, phrase.name, 'above - mentioned'))) {
      const rest = printed.split(' ').slice(1).join(' ');
      // Who was spoken of since the last task, else who was tasked.
      const spoken = this.#pending.length > 0 ? this.antecedent('they') : null;
      return this.#byRole.get(rest) ?? spoken ?? together(this.#addressees) ?? 'unresolved';
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
      (first === 'both' ? null : 'unresolved')
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
    // "the Government" in a text that speaks of one State only.
    const [state, ...others] = this.#whole?.states ?? [];
    if (printed === 'government' && state !== undefined && others.length === 0)
      return namedMeaning(this.#registry, governmentNamed(state));
    return this.cited(printed);
  }

  /** The only body of its kind that a resolution which the text cites established, or null. */
  cited(printed: string): Meaning | null {
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
            ? body.kind === 'committee' && /\bcommittee\b/i.test(body.name)
            : body.kind === 'expert-group' && body.name.toLowerCase().includes(printed.split(' ')[0]!)
        )
          found.add(body);
      }
    }
    return found.size === 1 ? meaningOf([...found][0]!) : null;
  }
}
