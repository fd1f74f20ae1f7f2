import { WordClass } from '../text/wordClass.js';
import type { Word } from '../text/words.js';
import { complementEnd, objectEnd } from './complements.js';
import { type Entry, entriesOf, forms, type Inflection } from './lexicon.js';
import { LONGEST, qualifiersEnd, qualifying } from './qualifiers.js';
import { type VerbRecord, verbs } from './verbs.js';

/** A verb phrase among the words of a paragraph; `first` and `end` are word numbers, `end` exclusive. */
export interface VerbPhrase {
  readonly record: VerbRecord;
  readonly inflection: Inflection;
  readonly first: number;
  readonly verb: number;
  readonly end: number;
}

const carriers: ReadonlyMap<string, Inflection> = new Map([
  ['continues', 'finite'],
  ['continuing', 'participle'],
  ['continue', 'base'],
  ['wishes', 'finite'],
  ['wishing', 'participle'],
  ['wish', 'base'],
  ['desires', 'finite'],
  ['desiring', 'participle'],
]);

const copulas: ReadonlyMap<string, Inflection> = new Map([
  ['being', 'participle'],
  ['remaining', 'participle'],
  ['remains', 'finite'],
  ['remain', 'base'],
  ['is', 'finite'],
  ['stays', 'finite'],
  ['are', 'base'],
]);

function choose(
  words: readonly Word[],
  at: number,
  wanted: readonly Entry['form'][],
): { readonly record: VerbRecord; readonly form: Entry['form']; readonly end: number } | null {
  const word = words[at];
  if (!forms.has(word)) return null;
  for (const entry of entriesOf.of(word!)) {
    if (!wanted.includes(entry.form)) continue;
    const end = entry.form === 'state' ? at + 1 : complementEnd(words, at + 1, entry.record);
    if (end < 0) continue;
    const behind = qualifiersEnd(words, end);
    if (entry.record.except?.includes(words[behind]?.low ?? '')) continue;
    if (entry.record.before && !entry.record.before.includes(words[behind]?.low ?? '')) continue;
    return { ...entry, end: behind };
  }
  return null;
}

/**
 * The verb phrase that begins at word `at`, its leading adverbs included, or null. Only the words are looked at:
 * whether it is the organ who speaks is decided by `findClauses`.
 */
export function phraseAt(words: readonly Word[], at: number): VerbPhrase | null {
  let first = at;
  let verb = qualifiersEnd(words, at, false);
  while (words[verb]?.low === ',' && verb > first && first < at + LONGEST) {
    first = verb + 1;
    verb = qualifiersEnd(words, first, false);
  }
  const low = words[verb]?.low;
  if (low === undefined) return null;
  if (low === 'having' && words[verb + 1]?.low === 'been') {
    const state = choose(words, qualifiersEnd(words, verb + 2, false), ['state']);
    if (state) return { record: state.record, inflection: 'participle', first, verb, end: state.end };
  }
  if (low === 'having') {
    const past = choose(words, qualifiersEnd(words, verb + 1, false), ['past']);
    if (past) return { record: past.record, inflection: 'participle', first, verb, end: past.end };
  }
  const carried = words[verb + 1]?.low === 'to' ? carriers.get(low) : undefined;
  if (carried) {
    const base = choose(words, qualifiersEnd(words, verb + 2, false), ['base']);
    if (base) return { record: base.record, inflection: carried, first, verb, end: base.end };
    const state =
      words[verb + 2]?.low === 'be' ? choose(words, qualifiersEnd(words, verb + 3, false), ['state']) : null;
    if (state) return { record: state.record, inflection: carried, first, verb, end: state.end };
  }
  const copula = copulas.get(low);
  if (copula) {
    const state = choose(words, qualifiersEnd(words, verb + 1, false), ['state']);
    if (state) return { record: state.record, inflection: copula, first, verb, end: state.end };
  }
  const found = choose(words, verb, ['finite', 'participle', 'state', 'base']);
  if (!found) return null;
  const inflection = found.form === 'state' || found.form === 'past' ? 'participle' : found.form;
  return { record: found.record, inflection, first, verb, end: found.end };
}

const auxiliaries: ReadonlyMap<string, readonly Entry['form'][]> = new Map([
  ['has', ['past']],
  ['have', ['past']],
  ['had', ['past']],
  ['was', ['state']],
  ['were', ['state']],
  ['been', ['state']],
  ['is', ['participle', 'state']],
  ['are', ['participle', 'state']],
]);

/** What the Council tells of itself: "has considered", "was informed", "held"; asked only where it is the subject. */
export function pastAt(words: readonly Word[], at: number): VerbPhrase | null {
  const first = at;
  let verb = qualifiersEnd(words, at, false);
  let wanted: readonly Entry['form'][] = ['past'];
  for (let low = words[verb]?.low ?? ''; auxiliaries.has(low); low = words[verb]?.low ?? '') {
    wanted = auxiliaries.get(low)!;
    verb = qualifiersEnd(words, verb + 1, false);
  }
  const found = choose(words, verb, wanted);
  return found && { record: found.record, inflection: 'finite', first, verb, end: found.end };
}

/** A directive that is embedded: "requested" behind "be", or "request" behind "to"; null where the word is no directive's form. */
export function directiveAt(words: readonly Word[], at: number, form: 'past' | 'base'): VerbPhrase | null {
  const found = choose(words, at, [form]);
  if (!found || found.record.strength === null || found.record.strength === 'intention') return null;
  return { record: found.record, inflection: 'base', first: at, verb: at, end: found.end };
}

/** "… and its call for": a second thing that the organ says again under one verb (S/RES/2467(2019), paragraph 1); null where none is. */
export function restatedAt(words: readonly Word[], at: number): VerbPhrase | null {
  if (words[at]?.low !== 'its') return null;
  for (const record of verbs) {
    if (!record.again) continue;
    const end = objectEnd(words, at, record);
    if (end >= 0) return { record, inflection: 'finite', first: at, verb: at, end };
  }
  return null;
}

/** The words with which a phrase can begin, whichever of these it is. */
export const beginning = new WordClass(
  (low) =>
    qualifying.hasLow(low) ||
    forms.hasLow(low) ||
    carriers.has(low) ||
    copulas.has(low) ||
    auxiliaries.has(low) ||
    low === 'having' ||
    low === 'its',
);
