import type { BodyRecord } from '../../registry/records.js';
import type { Registry } from '../../registry/registry.js';
import { endOf, type Passage, startOf } from '../words/passage.js';

/** What a phrase means: one body, several, or null where that could not be decided. */
export interface Meaning {
  readonly body: string | null;
  readonly bodies: readonly string[] | null;
  readonly name: string | null;
}

/** What the words of a passage print between two indices, the second exclusive. */
export const textOf = (passage: Passage, from: number, to: number): string =>
  passage.text.slice(startOf(passage, from), endOf(passage, to - 1));

/** A registered body as a meaning. */
export const meaningOf = (record: BodyRecord): Meaning => ({ body: record.key, bodies: null, name: record.name });

/** What a body was called on a day, of which a year is enough; its name of today where the day is not known. */
export function nameOn(record: BodyRecord, day: string | null): string {
  const former = day === null ? undefined : record.formerNames?.find(({ until }) => day < until);
  return former?.name ?? record.name;
}

const meanings = new WeakMap<Registry, Map<string, Meaning>>();

/** What a printed name means by the registry alone, the name itself where it knows none; each name asked for once. */
export function namedMeaning(registry: Registry, name: string): Meaning {
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

/** Several meanings as one pointer's, null where there is none. */
export function together(meanings: readonly Meaning[]): Meaning | null {
  if (meanings.length === 0) return null;
  const bodies = [
    ...new Set(meanings.flatMap((meaning) => meaning.bodies ?? (meaning.body === null ? [] : [meaning.body]))),
  ];
  return bodies.length === 0 ? null : { body: null, bodies, name: null };
}
