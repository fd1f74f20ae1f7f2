import type { BodyRecord } from '../../registry/records.js';
import type { Registry } from '../../registry/registry.js';
import { wordClass } from '../../text/wordClass.js';
import { isAt, lowAt, type Passage } from '../words/passage.js';
import { phraseOf, standsAt } from '../words/phrases.js';
import type { ActorPhrase } from './actors.js';
import { NamedClasses } from './classes.js';
import { bodiesEstablishedBy, founded } from './founded.js';
import { governmentNamed } from './governments.js';
import { determiner } from './heads.js';
import { type Meaning, meaningOf, namedMeaning, textOf } from './meanings.js';
import { namedTogether } from './pointed.js';
import { ANY_MISSION, bare, envoys, explicitly, fixed, pair, roles } from './roles.js';
import { eachMember, Spoken } from './spoken.js';
import type { Event, Whole } from './told.js';

const pointers = wordClass('the this that these those its his their such both said');
const aboveMentioned = phraseOf('above - mentioned');
const andArrangements = phraseOf('and arrangements');
/** What may stand behind a short name without being part of a longer one ("the Committee mandated by …"). */
const behindShortName = wordClass('referred mandated appointed as mentioned');
/** The year in a symbol ("S/RES/1267(1999)", "S/PRST/2015/25"). */
const yearIn = /(?<=[(/])(?:19|20)\d\d(?=[)/])/;
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
/** Short names that texts also print in small letters. */
const alsoSmall = new Set(
  'mission/operation/panel of experts/group of experts/monitoring group/monitoring team/monitoring mechanism/tribunal'.split(
    '/',
  ),
);
const operations = new Set(['mission', 'operation']);
/** Classes that "such" may call again. */
const gathered = new Set(
  'organizations organisations bodies entities groups institutions agencies missions'.split(' '),
);
const sanctionsCommittee = /\bcommittee\b/i;
const nothing: readonly never[] = [];
const ofAMatter = /^SRSG-/;
/** Envoys of the Secretary-General by a title that many bear, and what a text calls each. */
const generalEnvoys: ReadonlyMap<string, string> = new Map(
  envoys.map((title) => [`${title} of the Secretary-General`, title.toLowerCase()]),
);

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
  readonly #times = new Map<string, number>();
  readonly #byKey = new Map<string, number>();
  readonly #classes: NamedClasses;
  #time = 0;
  #passage: Passage | null = null;
  #events: readonly Event[] = nothing;
  #read = 0;
  /** The symbol of the instrument that is being read, null where it prints none. */
  readonly symbol: string | null;
  readonly spoken: Spoken;

  /** The day of the instrument, or its year, where either is known. */
  readonly day: string | null;
  /** The State that the text speaks of more than twice as often as of any other, or null. */
  readonly subject: BodyRecord | null;
  readonly #chief: Meaning | null;

  constructor(registry: Registry, symbol: string | null, whole: Whole | null, adopted: string | null = null) {
    this.day = adopted ?? yearIn.exec(symbol ?? '')?.[0] ?? null;
    this.#whole = whole;
    this.#registry = registry;
    this.#classes = new NamedClasses(registry);
    this.subject = whole === null ? null : foremost(whole.states);
    this.#chief = whole === null ? null : chiefCommittee(whole, registry);
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
    readonly times: ReadonlyMap<string, number>;
  } {
    return { definitions: this.#definitions, roles: this.#named, times: this.#times };
  }

  #know(meaning: Meaning, keys: readonly string[]): void {
    if (meaning.body === null) return;
    this.#byKey.set(meaning.body, ++this.#time);
    if (this.#whole === null) this.#times.set(meaning.body, (this.#times.get(meaning.body) ?? 0) + 1);
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

  /**
   * "the Special Representative of the Secretary-General" without a place or matter: the one whom the text names, where it names no
   * other; null where it names none or several.
   */
  envoy(record: BodyRecord): Meaning | null {
    const role = generalEnvoys.get(record.key);
    const named = role === undefined ? undefined : this.#whole?.roles.get(role);
    if (named === undefined || named.size > 2) return null;
    const others = [...named.keys()].filter((key) => key !== record.key);
    const [other] = others;
    if (other === undefined || others.length > 1 || !this.#registry.bodies.has(other)) return null;
    // A text on a mission means the mission's own and not who is concerned with a matter everywhere.
    return ofAMatter.test(other) && this.#whole!.roles.has(ANY_MISSION) ? null : named.get(other)!;
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
    if (core - name > 4 || head === 'those' || (phrase.to === core && isAt(passage, core, founded))) return null;
    const said = isAt(passage, name, explicitly);
    const lone =
      phrase.to === core || said || isAt(passage, core, behindShortName) || standsAt(passage, core, andArrangements);
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
    const listed = namedTogether(passage, phrase, this.#registry);
    if (listed !== null) return listed;
    const meaning = this.#class(passage, phrase) ?? this.#operation(passage, phrase);
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
    if (printed === 'committee' && this.#chief !== null) return this.#chief;
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
    if (first === 'such') {
      const last = gathered.has(head) ? this.#classes.lastHere(passage, head) : undefined;
      return last === undefined ? null : eachMember(last, this.#registry);
    }
    // "both sides" are two: what a class or one of them is called does not tell which.
    if (first !== 'these' && first !== 'this' && !(first === 'those' && to === core)) return null;
    const called =
      this.#classes.called(shortName(passage, name, core)) ?? this.#classes.called(head) ?? this.#byRole.get(head);
    return called === undefined ? 'unresolved' : eachMember(called, this.#registry);
  }

  /** "the mission" in small letters, where the text names one that can be called so and no other. */
  #operation(passage: Passage, { from, to, name, core }: ActorPhrase): Meaning | null {
    if (to !== core || lowAt(passage, from) !== 'the' || from + 1 !== name) return null;
    const printed = shortName(passage, name, core);
    if (!alsoSmall.has(printed)) return null;
    const named = this.#whole?.roles.get(operations.has(printed) ? ANY_MISSION : printed);
    return named?.size === 1 ? [...named.values()][0]! : null;
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
    const [state, ...others] = this.#whole?.states.keys() ?? [];
    if (printed === 'government' && state !== undefined && others.length === 0)
      return namedMeaning(this.#registry, governmentNamed(state));
    return this.cited(printed);
  }

  /**
   * The body of its kind that a resolution which the text cites established: the only one, else that of the State which the text speaks
   * of most, else that whose resolution it cites most; null where none stands out.
   */
  cited(printed: string): Meaning | null {
    const committee = printed === 'committee' || printed === 'sanctions committee';
    if (!committee && !groups.has(printed)) return null;
    const found = new Map<BodyRecord, number>();
    for (const [symbol, times] of this.#whole?.cited ?? []) {
      for (const body of bodiesEstablishedBy(this.#registry, symbol)) {
        if (
          committee
            ? body.kind === 'committee' && sanctionsCommittee.test(body.name)
            : body.kind === 'expert-group' && body.name.toLowerCase().includes(printed.split(' ')[0]!)
        )
          found.set(body, (found.get(body) ?? 0) + times);
      }
    }
    if (found.size === 1) return meaningOf([...found.keys()][0]!);
    const subject = this.subject;
    const concerned = subject === null ? [] : [...found.keys()].filter((body) => concerns(body, subject));
    const one = concerned.length === 1 ? concerned[0]! : foremost(found);
    return one === null ? null : meaningOf(one);
  }
}

/**
 * "the Committee" of a text that names several: the one that it is about, which it names and whose resolutions it cites well
 * more often than any other's ("the 1540 Committee" in one paragraph of a text on another's work, S/RES/2368(2017) paragraph 92).
 */
function chiefCommittee(whole: Whole, registry: Registry): Meaning | null {
  const named = whole.roles.get('committee');
  if (named === undefined || named.size < 2) return null;
  const counts = new Map<string, number>();
  for (const key of named.keys()) {
    const body = registry.bodies.get(key);
    // A text that has made an acronym known calls its body so ("the CTC").
    if (
      body?.kind !== 'committee' ||
      !sanctionsCommittee.test(body.name) ||
      whole.definitions.has(body.acronym?.toLowerCase() ?? '')
    )
      continue;
    let times = whole.times.get(key) ?? 0;
    for (const { instrument } of body.establishedBy) times += whole.cited.get(instrument) ?? 0;
    counts.set(key, times);
  }
  const first = foremost(counts, 1.3);
  return first === null ? null : named.get(first)!;
}

/** What is told of more than twice (or so many times) as often as anything else, or null. */
function foremost<K>(counts: ReadonlyMap<K, number>, by = 2): K | null {
  let best: K | null = null;
  let most = 0;
  let next = 0;
  for (const [key, times] of counts) {
    if (times > most) [best, next, most] = [key, most, times];
    else if (times > next) next = times;
  }
  return most > by * next ? best : null;
}

/** "… concerning the Sudan", "Panel of Experts on the Sudan" */
const concerns = (body: BodyRecord, state: BodyRecord): boolean =>
  ['concerning', 'on', 'for', 'in'].some(
    (link) => body.name.endsWith(` ${link} ${state.key}`) || body.name.endsWith(` ${link} the ${state.key}`),
  );

/** A name as a text would call it again: in lower case, without a possessive. */
const shortName = (passage: Passage, from: number, to: number): string =>
  textOf(passage, from, to).toLowerCase().replace(possessive, '');
