import type { ByWord } from '../text/vocabulary.js';
import { WordClass } from '../text/wordClass.js';
import type { Word } from '../text/words.js';
import { complementEnd, objectEnd } from './complements.js';
import { type Entry, entriesThat, forms, type Inflection } from './lexicon.js';
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

const pasts = entriesThat('past');
const bases = entriesThat('base');
const states = entriesThat('state');
const spoken = entriesThat('finite', 'participle', 'state', 'base');

/** The record that a word is a form of, as what stands behind it decides. */
function choose(
  words: readonly Word[],
  at: number,
  candidates: ByWord<readonly Entry[]>,
): { readonly record: VerbRecord; readonly form: Entry['form']; readonly end: number } | null {
  const word = words[at];
  if (!forms.has(word)) return null;
  for (const { record, form } of candidates.of(word!)) {
    const behind = form === 'state' ? at + 1 : complementEnd(words, at + 1, record);
    if (behind < 0) continue;
    const end = qualifiersEnd(words, behind);
    if (record.except?.includes(words[end]?.low ?? '')) continue;
    if (record.before && !record.before.includes(words[end]?.low ?? '')) continue;
    return { record, form, end };
  }
  return null;
}

/** The words that the verb of a phrase can be, or what carries it. */
const verbal = new WordClass((low) => low === 'having' || carriers.has(low) || copulas.has(low) || forms.hasLow(low));

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
  if (!verbal.has(words[verb])) return null;
  const { low } = words[verb]!;
  if (low === 'having' && words[verb + 1]?.low === 'been') {
    const state = choose(words, qualifiersEnd(words, verb + 2, false), states);
    if (state) return { record: state.record, inflection: 'participle', first, verb, end: state.end };
  }
  if (low === 'having') {
    const past = choose(words, qualifiersEnd(words, verb + 1, false), pasts);
    if (past) return { record: past.record, inflection: 'participle', first, verb, end: past.end };
  }
  const carried = words[verb + 1]?.low === 'to' ? carriers.get(low) : undefined;
  if (carried) {
    const base = choose(words, qualifiersEnd(words, verb + 2, false), bases);
    if (base) return { record: base.record, inflection: carried, first, verb, end: base.end };
    const state = words[verb + 2]?.low === 'be' ? choose(words, qualifiersEnd(words, verb + 3, false), states) : null;
    if (state) return { record: state.record, inflection: carried, first, verb, end: state.end };
  }
  const copula = copulas.get(low);
  if (copula) {
    const state = choose(words, qualifiersEnd(words, verb + 1, false), states);
    if (state) return { record: state.record, inflection: copula, first, verb, end: state.end };
  }
  const found = choose(words, verb, spoken);
  if (!found) return null;
  const inflection = found.form === 'state' || found.form === 'past' ? 'participle' : found.form;
  return { record: found.record, inflection, first, verb, end: found.end };
}

const done = entriesThat('participle', 'state');

const auxiliaries: ReadonlyMap<string, ByWord<readonly Entry[]>> = new Map([
  ['has', pasts],
  ['have', pasts],
  ['had', pasts],
  ['was', states],
  ['were', states],
  ['been', states],
  ['is', done],
  ['are', done],
]);

/** What the Council tells of itself: "has considered", "was informed", "held"; asked only where it is the subject. */
export function pastAt(words: readonly Word[], at: number): VerbPhrase | null {
  const first = at;
  let verb = qualifiersEnd(words, at, false);
  let candidates = pasts;
  for (let low = words[verb]?.low ?? ''; auxiliaries.has(low); low = words[verb]?.low ?? '') {
    candidates = auxiliaries.get(low)!;
    verb = qualifiersEnd(words, verb + 1, false);
  }
  const found = choose(words, verb, candidates);
  return found && { record: found.record, inflection: 'finite', first, verb, end: found.end };
}

/** A directive that is embedded: "requested" behind "be", or "request" behind "to"; null where the word is no directive's form. */
export function directiveAt(words: readonly Word[], at: number, form: 'past' | 'base'): VerbPhrase | null {
  const found = choose(words, at, form === 'past' ? pasts : bases);
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
  (low) => qualifying.hasLow(low) || verbal.hasLow(low) || auxiliaries.has(low) || low === 'its',
);
