import type { BodyKind, BodyRecord } from '../../registry/records.js';
import type { Registry } from '../../registry/registry.js';
import { wordClass } from '../../text/wordClass.js';
import { figures } from '../../text/wordShapes.js';
import { isAt, lowAt, type Passage } from '../words/passage.js';
import type { ActorPhrase } from './actors.js';
import { governmentNamed } from './governments.js';
import { type Meaning, together } from './meanings.js';

const several = wordClass('such these those both two three');
const counted: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
]);
const fullStop = wordClass('.');
/** How far back names are looked for, so that reading stays linear. */
const farthest = 240;

const whoever: readonly BodyKind[] = [
  'committee',
  'expert-group',
  'office',
  'organization',
  'mission',
  'tribunal',
  'organ',
];

/** Which bodies a noun can call again where a text has named several of them. */
const calledBy: ReadonlyMap<string, readonly BodyKind[]> = new Map<string, readonly BodyKind[]>([
  ['bodies', whoever],
  ['entities', whoever],
  ['organizations', ['organization', 'office', 'organ']],
  ['organisations', ['organization', 'office']],
  ['institutions', ['organization', 'office']],
  ['agencies', ['organization', 'office']],
  ['missions', ['mission']],
  ['operations', ['mission']],
  ['committees', ['committee']],
  ['courts', ['tribunal']],
  ['tribunals', ['tribunal']],
  ['countries', ['state']],
  ['states', ['state']],
  ['governments', ['state', 'organ']],
]);

/** What may stand between the members of a list without ending it. */
const listing = wordClass(
  `, and or as well as including recently newly existing relevant the its his her ( ) “ ” " of between in particular other such government governments republic established
   created pursuant to by resolution resolutions paragraph`,
);

/**
 * Whom "such bodies", "both countries" or "these three committees" mean: the list of such that the sentence has named before, or the
 * sentence before it; null where it named none, one only, or another number than the phrase tells.
 */
export function namedTogether(passage: Passage, phrase: ActorPhrase, registry: Registry): Meaning | null {
  const kinds = calledBy.get(phrase.head);
  if (kinds === undefined || phrase.core !== phrase.name + 1 || passage.words[phrase.name]!.capital) return null;
  if (!isAt(passage, phrase.name - 1, several)) return null;
  const number = counted.get(lowAt(passage, phrase.name - 1));
  let end = phrase.from;
  for (let sentence = 0; sentence < 2 && end > 0; sentence++) {
    let from = end - 1;
    while (from > 0 && !isAt(passage, from - 1, fullStop)) from--;
    const { list, all } = named(
      passage,
      Math.max(from, end - farthest),
      end,
      phrase.head,
      kinds,
      number !== undefined,
      registry,
    );
    if (number !== undefined) {
      if (list.length === number || all.length === number) return together(list.length === number ? list : all);
      if (all.length > number) return null;
    } else if (list.length > 1) return together(list);
    end = from > 0 ? from - 1 : 0;
  }
  return null;
}

/** Who of these kinds is named between two words: everybody, and the last list of several. */
function named(
  passage: Passage,
  from: number,
  to: number,
  head: string,
  kinds: readonly BodyKind[],
  counts: boolean,
  registry: Registry,
): { readonly list: readonly Meaning[]; readonly all: readonly Meaning[] } {
  const all = new Set<string>();
  let list: readonly string[] = [];
  let current = new Set<string>();
  for (let k = from; k < to; k++) {
    const name = passage.names.get(k);
    const record = name?.records.length === 1 ? name.records[0]! : null;
    if (record !== null) {
      const key = fitting(record, head, kinds, registry);
      // Whose system the others are of is one of two only where two are told.
      if (key !== null && (counts || key !== 'United Nations')) {
        all.add(key);
        current.add(key);
        if (current.size > 1) list = [...current];
      }
      k = name!.to - 1;
    } else if (current.size > 0 && !isAt(passage, k, listing) && !isAt(passage, k, figures) && !bracketed(passage, k)) {
      current = new Set();
    }
  }
  const meanings = (keys: Iterable<string>): readonly Meaning[] =>
    [...keys].map((body) => ({ body, bodies: null, name: null }));
  return { list: meanings(list), all: meanings(all) };
}

/** "(DRC)": the acronym of what was named. */
const bracketed = (passage: Passage, k: number): boolean =>
  lowAt(passage, k - 1) === '(' && lowAt(passage, k + 1) === ')';

/** By which key a body is meant by such a noun; null where it is none of those. */
function fitting(record: BodyRecord, head: string, kinds: readonly BodyKind[], registry: Registry): string | null {
  if (!kinds.includes(record.kind) || record.key === 'Security Council') return null;
  const state = record.kind === 'state' ? record : registry.bodies.get(record.parent?.body ?? '');
  if (head !== 'governments') return record.kind === 'organ' && state?.kind === 'state' ? null : record.key;
  return state?.kind === 'state' ? governmentNamed(state) : null;
}
