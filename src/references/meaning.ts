import type { ReferenceKind } from './reference.js';

/** What a mention means. `target` is null for classes and for what could not be decided. */
export interface Meaning {
  readonly target: string | null;
  readonly kind: ReferenceKind;
  readonly name: string | null;
  /** The step that decided, null where the words alone did: kept for those who ask why. */
  readonly step: string | null;
}

/** All meanings are made here: the engine reads objects of one make faster. */
export const meaningOf = (
  target: string | null,
  kind: ReferenceKind,
  name: string | null,
  step: string | null = null,
): Meaning => ({ target, kind, name, step });

/** What is meant where all that may be is one and the same, as the last of it says; null where nothing may be or several. */
export function onlyMeaning(
  possible: readonly Pick<Meaning, 'target' | 'kind' | 'name'>[],
  step: string,
): Meaning | null {
  const last = possible.at(-1);
  if (last === undefined || possible.some(({ target }) => target !== last.target)) return null;
  return meaningOf(last.target, last.kind, last.name, step);
}
