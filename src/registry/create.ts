import { Remembered } from '../text/remembered.js';
import { NameSearch, NameSearches } from './names.js';
import type { BodyRecord, InstrumentRecord, Records } from './records.js';
import type { NameMatch, Registry } from './registry.js';
import type { Name } from './trie.js';
import { wholeKey } from './words.js';

/** A registry of records that have been checked (`check.ts`). */
export function createRegistry(records: Records, digest: string): Registry {
  const bodies = records.bodies.map((entry) => entry.record);
  const instruments = records.instruments.map((entry) => entry.record);
  const classes = records.classes.map((entry) => entry.record);
  const bodyNames = new NameSearch(bodies.flatMap(namesOfBody));
  const instrumentNames = new NameSearch(instruments.flatMap(namesOfInstrument));
  const shortNames = new NameSearch(
    instruments.flatMap((record) => record.shortNames.map((name) => ({ name, record, exact: false }))),
  );
  const classNames = new NameSearch(
    classes.flatMap((record) => record.names.map((name) => ({ name, record, exact: false }))),
  );

  const decided = new Map(
    records.same.flatMap(({ record: { body, names } }) =>
      [body, ...names].map((name) => [wholeKey(name), body] as const),
    ),
  );
  const established = new Map<string, BodyRecord[]>();
  for (const body of bodies) {
    for (const { instrument } of body.establishedBy)
      established.set(instrument, [...(established.get(instrument) ?? []), body]);
  }
  const years = new Map<number, number>();
  const symbols = new Map<number, string>();
  const dates = new Map<number, string>();
  const resolutionsOn = new Map<string, string[]>();
  const statementDates = new Map<string, string>();
  const statementsOn = new Map<string, string[]>();
  for (const { year, first, last, dates: printed = '' } of records.years) {
    const days = printed.split(' ');
    for (let n = first; n <= last; n++) {
      const symbol = `S/RES/${n}(${year})`;
      years.set(n, year);
      symbols.set(n, symbol);
      const day = days[n - first];
      if (!day || day === '?') continue;
      dates.set(n, `${year}-${day}`);
      listed(resolutionsOn, `${year}-${day}`, symbol);
    }
  }
  for (const { year, dates: days } of records.statements) {
    for (const [number, day] of Object.entries(days)) {
      statementDates.set(`S/PRST/${year}/${number}`, `${year}-${day}`);
      listed(statementsOn, `${year}-${day}`, `S/PRST/${year}/${number}`);
    }
  }

  const both = new NameSearches<[BodyRecord, InstrumentRecord]>([bodyNames, instrumentNames]);
  const read = new Remembered((text): Read => {
    const [ofBodies, ofInstruments] = both.find(text);
    return { bodies: proper(text, ofBodies), instruments: proper(text, ofInstruments) };
  });

  return {
    digest,
    bodies: mapOf(bodies),
    instruments: mapOf(instruments),
    classes: mapOf(classes),
    findBodies: (text) => read.of(text).bodies,
    findInstruments: (text) => read.of(text).instruments,
    findShortNames: (text) => shortNames.find(text),
    findClasses: (text) => classNames.find(text),
    bodiesNamed: (name) => bodyNames.named(name),
    bodyDecided: (name) => decided.get(wholeKey(name)) ?? null,
    distinctBodies: records.distinct.map(({ record }) => record),
    instrumentsNamed: (name) => instrumentNames.named(name),
    bodiesEstablishedBy: (instrument) => established.get(instrument) ?? [],
    yearOfResolution: (number) => years.get(number) ?? null,
    symbolOfResolution: (number) => symbols.get(number) ?? null,
    dateOfResolution: (number) => dates.get(number) ?? null,
    resolutionsOn: (date) => resolutionsOn.get(date) ?? [],
    statementsOn: (date) => statementsOn.get(date) ?? [],
    dateOfStatement: (symbol) => statementDates.get(symbol) ?? null,
  };
}

const capital = /\p{Lu}/u;

const opensWithCapital = (text: string, at: number): boolean => text[at]! >= 'A' && text[at]! <= 'Z';

/** How long a treaty's title is that is one in small letters too: "the 1999 international convention for the suppression of …". */
const longTitle = 40;

/** Common nouns are no names: "a focal point" is not the Focal Point. Classes of actors are common nouns. */
function proper<R extends { readonly kind: string }>(
  text: string,
  matches: readonly NameMatch<R>[],
): readonly NameMatch<R>[] {
  return matches.filter(
    ({ start, end, records }) =>
      opensWithCapital(text, start) ||
      records.some(({ kind }) => kind === 'class' || kind === 'other') ||
      (end - start > longTitle && records.some(({ kind }) => kind === 'treaty')) ||
      capital.test(text.slice(start, end)),
  );
}

/** The names that were found in a text before. */
interface Read {
  readonly bodies: readonly NameMatch<BodyRecord>[];
  readonly instruments: readonly NameMatch<InstrumentRecord>[];
}

function listed(into: Map<string, string[]>, key: string, value: string): void {
  const list = into.get(key);
  if (list === undefined) into.set(key, [value]);
  else list.push(value);
}

const mapOf = <R extends { readonly key: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.key, record]));

/** "UN Women" is a name only as printed: "UN women" are women. */
const short = /^UN[ -]\p{Lu}\p{L}*$/u;

function namesOfBody(record: BodyRecord): Name<BodyRecord>[] {
  const acronym = record.acronym === null ? [] : [{ name: record.acronym, record, exact: true }];
  const names = [record.key, record.name, ...record.aliases].filter((name) => name !== record.acronym);
  return [...acronym, ...names.map((name) => ({ name, record, exact: short.test(name) }))];
}

function namesOfInstrument(record: InstrumentRecord): Name<InstrumentRecord>[] {
  return [record.title, ...record.names].map((name) => ({ name, record, exact: false }));
}
