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

/** The records that a word can be a form of, in the order of the table. */
export function entriesOf(low: string): readonly Entry[] {
  return entries.get(low) ?? [];
}

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

const activities: ReadonlySet<string> = new Set(
  [...entries]
    .filter(([, known]) =>
      known.every(({ form, record }) => form === 'participle' && record.activity === true && record.shared !== true),
    )
    .map(([word]) => word),
);

/** Whether a word is the participle of verbs that others do as often as the organ: "establishing". */
export function isActivity(low: string): boolean {
  return activities.has(low);
}

/** Whether a word is the finite form of a verb of speech, and no plural noun: "urges", not "demands". */
export function isSpeech(low: string): boolean {
  return speech.has(low);
}

/** Whether a word is the participle of a verb of speech: "welcoming", not "supporting". */
export function isTelling(low: string): boolean {
  return telling.has(low);
}
