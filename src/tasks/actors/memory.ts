import type { BodyRecord } from '../../registry/records.js';
import type { Registry } from '../../registry/registry.js';
import { wordClass } from '../../text/wordClass.js';
import { isAt, lowAt, type Passage } from '../words/passage.js';
import { phraseOf, standsAt } from '../words/phrases.js';
import type { ActorPhrase } from './actors.js';
import { NamedClasses } from './classes.js';
import { bodiesEstablishedBy } from './founded.js';
import { governmentNamed } from './governments.js';
import { determiner } from './heads.js';
import { type Meaning, meaningOf, namedMeaning, textOf } from './meanings.js';
import { bare, explicitly, fixed, pair, roles } from './roles.js';
import { Spoken } from './spoken.js';
import type { Event, Whole } from './told.js';

const pointers = wordClass('the this that these those its his their such both said');
const aboveMentioned = phraseOf('above - mentioned');
/** What may stand behind a short name without being part of a longer one ("the Committee mandated by …"). */
const behindShortName = wordClass('referred mandated appointed as mentioned');
const possessive = /['’]s?$/;
const groups = new Set([
  'panel',
  'group',
  'monitoring group',
  'monitoring team',
  'panel of experts',
  'group of experts',
  'team',
]);
const sanctionsCommittee = /\bcommittee\b/i;
const nothing: readonly never[] = [];

/**
 * What a text has said so far: whom it named, what it called them and who was spoken of last. Words are taken in once and in
 * order, so that remembering costs no more than reading.
 */
export class Memory {
  readonly #registry: Registry;
  readonly #whole: Whole | null;
  readonly #named = new Map<string, Map<string, Meaning>>();
  readonly #definitions = new Map<string, Meaning>();
  readonly #byRole = new Map<string, Meaning>();
  readonly #byKey = new Map<string, number>();
  readonly #classes: NamedClasses;
  #time = 0;
  #passage: Passage | null = null;
  #events: readonly Event[] = nothing;
  #read = 0;
  /** The symbol of the instrument that is being read, null where it prints none. */
  readonly symbol: string | null;
  readonly spoken: Spoken;

  constructor(registry: Registry, symbol: string | null, whole: Whole | null) {
    this.#whole = whole;
    this.#registry = registry;
    this.#classes = new NamedClasses(registry);
    this.symbol = symbol;
    this.spoken = new Spoken(registry);
  }

  /** Takes in a paragraph's words up to the word `to`; words that were taken in before are not read again. */
  advance(passage: Passage, to: number): void {
    if (this.#passage !== passage) {
      if (this.#passage !== null) this.#take(this.#passage, this.#passage.words.length);
      this.#passage = passage;
      this.#events = this.#whole?.events.get(passage) ?? nothing;
      this.#read = 0;
    }
    this.#take(passage, to);
  }

  #take(passage: Passage, to: number): void {
    for (; this.#read < this.#events.length && this.#events[this.#read]!.at < to; this.#read++)
      this.take(passage, this.#events[this.#read]!);
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
        if (this.#whole !== null) this.#classes.take(passage, event.at);
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
    for (let n = 0; n < keys.length; n++) {
      const key = keys[n]!;
      this.#byRole.set(key, meaning);
      // The second reading knows from the first who is named in a role.
      if (this.#whole !== null) continue;
      const named = this.#named.get(key);
      if (named) named.set(meaning.body, meaning);
      else this.#named.set(key, new Map([[meaning.body, meaning]]));
    }
  }

  /** What the text has defined this name to mean, or null. */
  defined(name: string): Meaning | null {
    return this.#definitions.size === 0 ? null : (this.#definitions.get(name.toLowerCase()) ?? null);
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

  /**
   * What a phrase that points back means ("the Committee", "these parties", "the above-mentioned entities"); 'unresolved' where it
   * surely points and nothing fits, null where it is no pointer.
   */
  pointer(passage: Passage, phrase: ActorPhrase): Meaning | 'unresolved' | null {
    const { name, core, head } = phrase;
    if (core - name > 4 || head === 'those') return null;
    const said = isAt(passage, name, explicitly);
    const lone = phrase.to === core || said || isAt(passage, core, behindShortName);
    if (lone && (said || standsAt(passage, name, aboveMentioned))) {
      const rest = shortName(passage, name, core).split(' ').slice(1).join(' ');
      const spoken = this.spoken.aboveMentioned();
      return this.#byRole.get(rest) ?? spoken ?? 'unresolved';
    }
    const marked = phrase.from < name && isAt(passage, name - 1, determiner);
    if (!lone || !marked || !isAt(passage, name - 1, pointers)) return null;
    if (passage.words[name]!.capital) {
      const sure = phrase.records.length === 1 && phrase.records[0]!.kind !== 'class';
      return sure ? null : this.#calledSo(passage, phrase);
    }
    const meaning = this.#class(passage, phrase);
    // "these sanctions committees": a class that has a name of its own is that class where nothing else is.
    return meaning === 'unresolved' && phrase.records.length === 1 ? null : meaning;
  }

  /** "the Committee", "the Monitoring Group": a short name that the text gave, or a role that it spoke of. */
  #calledSo(passage: Passage, { from, to, name, core, head }: ActorPhrase): Meaning | 'unresolved' | null {
    const printed = shortName(passage, name, core);
    const defined = this.#definitions.get(printed);
    if (defined !== undefined) return defined;
    const set = fixed.get(printed);
    if (set !== undefined) {
      const body = this.#registry.bodies.get(set);
      return body ? meaningOf(body) : { body: set, bodies: null, name: set };
    }
    if (
      !roles.has(head) ||
      !(
        core - name === 1 ||
        (core - name === 2 && isAt(passage, name, pair)) ||
        printed.endsWith('of experts') ||
        printed.startsWith('sanctions ')
      )
    )
      return null;
    const known = this.#byRole.get(printed) ?? this.#byRole.get(head === 'experts' ? 'panel' : '');
    if (known !== undefined) return known;
    const first = lowAt(passage, from);
    if (first === 'his' || first === 'their') return null;
    return this.#elsewhere(printed) ?? this.#last(printed, head, lowAt(passage, to));
  }

  /** "these parties": the class that was named before. */
  #class(passage: Passage, { from, to, name, core, head }: ActorPhrase): Meaning | 'unresolved' | null {
    const first = lowAt(passage, from);
    if (first === 'the' && to === core && head === 'parties')
      return this.#classes.calledHere(passage, shortName(passage, name, core)) ?? null;
    if (first !== 'these' && first !== 'both' && first !== 'this' && !(first === 'those' && to === core)) return null;
    return (
      this.#classes.called(shortName(passage, name, core)) ??
      this.#classes.called(head) ??
      this.#byRole.get(head) ??
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
    if (!committee && !groups.has(printed)) return null;
    const found = new Set<BodyRecord>();
    for (const symbol of this.#whole?.cited ?? []) {
      for (const body of bodiesEstablishedBy(this.#registry, symbol)) {
        if (
          committee
            ? body.kind === 'committee' && sanctionsCommittee.test(body.name)
            : body.kind === 'expert-group' && body.name.toLowerCase().includes(printed.split(' ')[0]!)
        )
          found.add(body);
      }
    }
    return found.size === 1 ? meaningOf([...found][0]!) : null;
  }
}

/** A name as a text would call it again: in lower case, without a possessive. */
const shortName = (passage: Passage, from: number, to: number): string =>
  textOf(passage, from, to).toLowerCase().replace(possessive, '');
