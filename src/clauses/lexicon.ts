import { ByWord } from '../text/vocabulary.js';
import { WordClass } from '../text/wordClass.js';
import { type VerbRecord, verbs } from './verbs.js';

/** How the organ's verb is inflected: "requests", "requesting" (or a state, "concerned"), "request". */
export type Inflection = 'finite' | 'participle' | 'base';

/** A record of the table under one of its forms. */
export interface Entry {
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

const none: readonly Entry[] = [];

/** The records of which a word can be one of the forms that are wanted, in the order of the table. */
export const entriesThat = (...wanted: readonly Entry['form'][]): ByWord<readonly Entry[]> =>
  new ByWord(({ low }) => {
    const known = entries.get(low)?.filter(({ form }) => wanted.includes(form)) ?? none;
    return known.length === 0 ? none : known;
  });

/** Any form of an organ's verb. */
export const forms = new WordClass((low) => entries.has(low));

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
function wordsThat(form: Entry['form'], excluded: (record: VerbRecord) => boolean): WordClass {
  return new WordClass((low) => {
    const known = entries.get(low) ?? none;
    return (
      known.some((entry) => entry.form === form && isOfSpeech(entry)) && !known.some(({ record }) => excluded(record))
    );
  });
}

/** The finite forms of verbs of speech that are no plural nouns: "urges", not "demands". */
export const speech = wordsThat('finite', ({ noun, activity }) => noun === true || activity === true);

/** The participles of verbs of speech: "welcoming", not "supporting". */
export const telling = wordsThat('participle', ({ activity }) => activity === true);

/** The participles of verbs that others do as often as the organ: "establishing". */
export const activities = new WordClass(
  (low) =>
    entries
      .get(low)
      ?.every(({ form, record }) => form === 'participle' && record.activity === true && record.shared !== true) ===
    true,
);
