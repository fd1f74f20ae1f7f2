import { adverbials, isAdverb, moods } from './adverbs.js';
import { type VerbRecord, verbs } from './verbs.js';
import type { Word } from './words.js';

/** How the organ's verb is inflected: "requests", "requesting" (or a state, "concerned"), "request". */
export type Inflection = 'finite' | 'participle' | 'base';

/** A verb phrase among the words of a paragraph; `first` and `end` are word numbers, `end` exclusive. */
export interface VerbPhrase {
  readonly record: VerbRecord;
  readonly inflection: Inflection;
  readonly first: number;
  readonly verb: number;
  readonly end: number;
}

interface Entry {
  readonly record: VerbRecord;
  readonly form: Inflection | 'past' | 'state';
}

const entries: ReadonlyMap<string, readonly Entry[]> = (() => {
  const index = new Map<string, Entry[]>();
  const add = (word: string, entry: Entry): void => {
    const at = index.get(word);
    if (at) at.push(entry);
    else index.set(word, [entry]);
  };
  for (const record of verbs) {
    for (const forms of record.forms) {
      for (const word of forms.base) add(word, { record, form: 'base' });
      for (const word of forms.finite) add(word, { record, form: 'finite' });
      for (const word of forms.participle) add(word, { record, form: 'participle' });
      for (const word of forms.past) add(word, { record, form: 'past' });
    }
    for (const word of record.states ?? []) add(word, { record, form: 'state' });
  }
  return index;
})();

/** Whether a word is any form of an organ's verb. */
export function isForm(low: string): boolean {
  return entries.has(low);
}

/** The finite forms and participles of the verbs of speech. */
export function speechForms(): readonly string[] {
  return [...entries].flatMap(([word, known]) =>
    known.some(({ form, record }) => (form === 'finite' || form === 'participle') && !record.activity) ? [word] : [],
  );
}

/** Verbs whose plain form says something; "takes" or "has" say nothing without their object. */
function isOfSpeech({ record }: Entry): boolean {
  return !record.activity && !record.object && !record.particle;
}

/** The words that are such a form and cannot be anything else that the table excludes. */
function wordsThat(form: Entry['form'], excluded: (record: VerbRecord) => boolean): ReadonlySet<string> {
  const words = [...entries].filter(
    ([, known]) =>
      known.some((entry) => entry.form === form && isOfSpeech(entry)) && !known.some(({ record }) => excluded(record)),
  );
  return new Set(words.map(([word]) => word));
}

const speech = wordsThat('finite', ({ noun, activity }) => noun === true || activity === true);
const telling = wordsThat('participle', ({ activity }) => activity === true);

/** Whether a word is the finite form of a verb of speech, and no plural noun: "urges", not "demands". */
export function isSpeech(low: string): boolean {
  return speech.has(low);
}

/** Whether a word is the participle of a verb of speech: "welcoming", not "supporting". */
export function isTelling(low: string): boolean {
  return telling.has(low);
}

/** Whether a parenthetical adverbial stands between two commas from `at` on: ", in this regard,". */
export function isParenthesis(words: readonly Word[], at: number): boolean {
  const end = words[at]?.low === ',' ? qualifiersEnd(words, at + 1) : at;
  return end > at + 1 && words[end]?.low === ',';
}

const LONGEST = 14;

const adverbialsByFirst: ReadonlyMap<string, readonly (readonly (readonly string[])[])[]> = (() => {
  const index = new Map<string, (readonly (readonly string[])[])[]>();
  for (const slots of adverbials) {
    for (const word of slots[0]!) index.set(word, [...(index.get(word) ?? []), slots]);
  }
  return index;
})();

/** Where the adverbial that begins at `at` ends, or `at` where none does. */
function adverbialEnd(words: readonly Word[], at: number): number {
  for (const slots of adverbialsByFirst.get(words[at]?.low ?? '') ?? []) {
    let n = 1;
    while (n < slots.length && slots[n]!.includes(words[at + n]?.low ?? '')) n++;
    if (n === slots.length) return at + n;
  }
  return at;
}

/** Where "with deep concern" that begins at `at` ends, or `at`. */
function moodEnd(words: readonly Word[], at: number): number {
  if (words[at]?.low !== 'with') return at;
  for (let n = at + 1; n < at + 7 && n < words.length; n++) {
    const word = words[n]!;
    if (moods.has(word.low)) {
      const next = words[n + 1]?.low;
      if ((next === 'and' || next === ',') && moodEnd([{ ...word, low: 'with' }, ...words.slice(n + 2, n + 6)], 0) > 0)
        continue;
      return n + 1;
    }
    if (word.mark && word.low !== ',') return at;
  }
  return at;
}

const beforeObjects: ReadonlySet<string> = new Set(
  'the that its all any on upon to for in of by with at about over as and both these those this such their his each every no'.split(
    ' ',
  ),
);

/** Adverbs that could as well belong to the noun that follows: "welcomes further briefings", "calls for politically sound steps". */
function adjectival(low: string): boolean {
  return (
    low.endsWith('ly') ||
    low === 'further' ||
    low === 'most' ||
    low === 'more' ||
    low === 'very' ||
    low === 'much' ||
    low === 'well'
  );
}

/** Where the adverbs and adverbials that begin at `at` end. Behind the verb an adverb in "-ly" may belong to the object ("newly elected"). */
function qualifiersEnd(words: readonly Word[], at: number, behind = true): number {
  let n = at;
  while (n < at + LONGEST && n < words.length) {
    const word = words[n]!;
    const next = words[n + 1];
    if (
      isAdverb(word.low) &&
      (!behind ||
        !adjectival(word.low) ||
        !next ||
        next.mark ||
        next.capital ||
        beforeObjects.has(next.low) ||
        isAdverb(next.low))
    ) {
      n++;
      continue;
    }
    const end = Math.max(adverbialEnd(words, n), moodEnd(words, n));
    if (end === n) break;
    n = end;
  }
  return n;
}

/** The same with a parenthetical adverbial: "calls, in this regard, upon". */
function qualifiersAcrossCommas(words: readonly Word[], at: number): number {
  const n = qualifiersEnd(words, at);
  if (words[n]?.low !== ',') return n;
  const inner = qualifiersEnd(words, n + 1);
  return inner > n + 1 && words[inner]?.low === ',' ? qualifiersEnd(words, inner + 1) : n;
}

const objectStops: ReadonlySet<string> = new Set('to for that at over upon on by from which who of about'.split(' '));

/** The number of the word behind the head of the object, or -1. */
function objectEnd(words: readonly Word[], at: number, record: VerbRecord): number {
  let own = false;
  for (let n = at; n < at + (record.far ? 16 : 9) && n < words.length; n++) {
    const word = words[n]!;
    if (word.low === 'its' || word.low === 'their') own = true;
    if (record.object!.includes(word.low)) {
      if (record.own && !own) return -1;
      const behind = qualifiersEnd(words, n + 1);
      const after = words[behind]?.low ?? '';
      if (record.after && !record.after.includes(after)) return -1;
      return record.after && after !== 'to' && after !== 'that' ? behind + 1 : n + 1;
    }
    if ((!record.far && objectStops.has(word.low)) || (word.mark && word.low !== ',')) return -1;
  }
  return -1;
}

/** The number of the word behind the particle, or -1; a parenthesis between two commas may part them. */
function particleEnd(words: readonly Word[], at: number, particles: readonly string[]): number {
  const n = qualifiersAcrossCommas(words, at);
  if (particles.includes(words[n]?.low ?? '')) return n + 1;
  if (words[n]?.low !== ',') return -1;
  for (let k = n + 1; k < n + 40 && k < words.length; k++) {
    const low = words[k]!.low;
    if (low === ';' || low === '.') return -1;
    if (low === ',' && particles.includes(words[k + 1]?.low ?? '')) return k + 2;
  }
  return -1;
}

function complementEnd(words: readonly Word[], at: number, record: VerbRecord): number {
  const behind = qualifiersAcrossCommas(words, at);
  if (record.particle) return particleEnd(words, at, record.particle);
  if (record.object) return objectEnd(words, behind, record);
  return at;
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
  forms: readonly Entry['form'][],
): { readonly record: VerbRecord; readonly form: Entry['form']; readonly end: number } | null {
  for (const entry of entries.get(words[at]?.low ?? '') ?? []) {
    if (!forms.includes(entry.form)) continue;
    const end = entry.form === 'state' ? at + 1 : complementEnd(words, at + 1, entry.record);
    if (end < 0) continue;
    const behind = qualifiersEnd(words, end);
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
  let forms: readonly Entry['form'][] = ['past'];
  for (let low = words[verb]?.low ?? ''; auxiliaries.has(low); low = words[verb]?.low ?? '') {
    forms = auxiliaries.get(low)!;
    verb = qualifiersEnd(words, verb + 1, false);
  }
  const found = choose(words, verb, forms);
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
