import type { Registry } from '../../registry/registry.js';
import { type Meaning, together } from './meanings.js';

const ofOne = new Set('him he her she it itself himself'.split(' '));
const classList = /^(?:([\w-]+), )?([\w-]+) and ([\w-]+) (\w+)$/;
const meansSomebody = (meaning: Meaning): boolean => meaning.body !== null || meaning.bodies !== null;

/** The members of a class that is registered as a list ("regional and subregional organizations"), where each is known by itself. */
function membersOf(body: string, registry: Registry): readonly string[] {
  const [, first, second, third, noun] = classList.exec(body) ?? [];
  if (noun === undefined) return [body];
  const members = [first, second, third].flatMap((kind) => (kind === undefined ? [] : [`${kind} ${noun}`]));
  return members.every((member) => registry.bodies.has(member)) ? members : [body];
}

/** What calls a class again that is registered as a list means its members. */
export function eachMember(meaning: Meaning, registry: Registry): Meaning {
  const members = meaning.body === null ? [] : membersOf(meaning.body, registry);
  return members.length < 2 ? meaning : { body: null, bodies: members, name: null };
}

/** Of whom a text speaks: who was given the last task, who was named last, who wrote what was asked for. */
export class Spoken {
  readonly #registry: Registry;
  #pending: (() => readonly Meaning[])[] = [];
  #topic: readonly Meaning[] = [];
  #topicSingular: Meaning | null = null;
  #addressees: readonly Meaning[] = [];
  #author: readonly Meaning[] = [];

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Whom "them" or "him" means: who was spoken of last. */
  antecedent(pronoun: string): Meaning | null {
    this.#settle();
    if (pronoun === 'us') return null;
    if (ofOne.has(pronoun)) return this.#topicSingular;
    const meaning = together(this.#topic);
    return meaning?.bodies
      ? { ...meaning, bodies: meaning.bodies.flatMap((body) => membersOf(body, this.#registry)) }
      : meaning;
  }

  /** Whom "the above-mentioned" means: who was spoken of since the last task, else who was tasked; null where nobody was. */
  aboveMentioned(): Meaning | null {
    return (this.#pending.length > 0 ? this.antecedent('they') : null) ?? together(this.#addressees);
  }

  /** Remembers how to find out whom a clause speaks of, if a pronoun should ask. */
  later(find: () => readonly Meaning[]): void {
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
      this.#of(found.filter(meansSomebody));
      return;
    }
  }

  /** Who was spoken of in a clause: the first actors that it names. */
  #of(known: readonly Meaning[]): void {
    if (known.length === 0) return;
    this.#topic = known;
    this.#topicSingular = known.find((meaning) => meaning.body !== null) ?? this.#topicSingular;
  }

  /** Who was given a task, and whether it was to write something ("the report" is theirs from now on). */
  tasked(meanings: readonly Meaning[], writes: boolean): void {
    const known = meanings.filter(meansSomebody);
    if (known.length === 0) return;
    this.#pending = [];
    this.#addressees = known;
    if (writes) this.#author = known;
    this.#of(known);
  }

  /** The author of "the report" that was last asked for. */
  author(): Meaning | null {
    return together(this.#author);
  }
}
