import fc from 'fast-check';
import { graphOf } from '../../src/graph/build.js';
import type { InstrumentGraph, RegistryGraph } from '../../src/graph/graph.js';
import { graphOfRegistry } from '../../src/graph/registry.js';
import type { Reading } from '../../src/reading.js';
import type { Reference } from '../../src/references/reference.js';
import type { BodyRecord, ClassRecord, InstrumentRecord } from '../../src/registry/records.js';
import type { Registry } from '../../src/registry/registry.js';
import type { Actor, Task } from '../../src/tasks/task.js';
import { diagnostic } from '../../src/text/diagnostic.js';
import { sha256 } from '../../src/text/source.js';

/** A registry of these records that finds no names in texts: enough to make graphs of readings that were resolved already. */
export function registryOf(records: {
  readonly instruments?: readonly InstrumentRecord[];
  readonly bodies?: readonly BodyRecord[];
  readonly classes?: readonly ClassRecord[];
}): Registry {
  const { instruments = [], bodies = [], classes = [] } = records;
  const byKey = <R extends { readonly key: string }>(all: readonly R[]) => new Map(all.map((one) => [one.key, one]));
  return {
    digest: sha256(JSON.stringify(records)),
    instruments: byKey(instruments),
    bodies: byKey(bodies),
    classes: byKey(classes),
    findInstruments: () => [],
    findShortNames: () => [],
    findBodies: () => [],
    findClasses: (text) =>
      classes
        .filter(({ label }) => text.includes(label))
        .map((record) => ({ start: text.indexOf(record.label), end: text.length, records: [record] })),
    bodiesNamed: (name) => bodies.filter((one) => one.name === name || one.acronym === name),
    bodyDecided: () => null,
    distinctBodies: [],
    instrumentsNamed: (name) => instruments.filter((one) => one.title === name),
    bodiesEstablishedBy: () => [],
    yearOfResolution: () => null,
    symbolOfResolution: () => null,
    dateOfResolution: () => null,
    resolutionsOn: () => [],
    statementsOn: () => [],
    dateOfStatement: () => null,
  };
}

const source = 'made up for tests';

/** A small made-up world: who is known, and by what names. */
export const smallRegistry = registryOf({
  instruments: [
    {
      key: 'S/RES/101(1950)',
      symbol: 'S/RES/101(1950)',
      kind: 'resolution',
      title: 'On the quiet frontier',
      names: [],
      shortNames: [],
      date: '1950-02-01',
      url: null,
      relations: [{ kind: 'ADOPTED_BY', target: 'Council of Tests', source }],
      source,
    },
    {
      key: 'convention-on-quiet',
      symbol: null,
      kind: 'treaty',
      title: 'Convention on Quiet',
      names: ['the Quiet Convention'],
      shortNames: [],
      date: '1949-05-05',
      url: 'https://example.org/quiet',
      relations: [],
      source,
    },
    {
      key: 'protocol-on-quiet',
      symbol: null,
      kind: 'treaty',
      title: 'Protocol to the Convention on Quiet',
      names: [],
      shortNames: ['the Protocol'],
      date: null,
      url: null,
      relations: [{ kind: 'SUPPLEMENTS', target: 'convention-on-quiet', source }],
      source,
    },
  ],
  bodies: [
    body('Council of Tests', null, 'organ', null, []),
    body('101-committee', null, 'committee', 'Council of Tests', ['S/RES/101(1950)'], ['Quiet Committee']),
    body('102-committee', null, 'committee', 'Council of Tests', ['S/RES/102(1951)'], ['Quiet Committee']),
    body('OQA', 'OQA', 'office', '101-committee', [], ['Office for Quiet Affairs', 'Bureau du Calme Élargi']),
    body('Member States', null, 'class', null, [], ['States']),
  ],
  classes: [
    {
      key: 'quiet-resolutions',
      label: 'all its resolutions on quiet',
      names: [],
      members: ['S/RES/101(1950)'],
      source,
    },
  ],
});

function body(
  key: string,
  acronym: string | null,
  kind: BodyRecord['kind'],
  parent: string | null,
  establishedBy: readonly string[],
  aliases: readonly string[] = [],
): BodyRecord {
  return {
    key,
    name: acronym === null ? key : `Name of ${key}`,
    acronym,
    aliases,
    kind,
    parent: parent === null ? null : { body: parent, source },
    establishedBy: establishedBy.map((instrument) => ({ instrument, source })),
    from: kind === 'committee' ? '1950-02' : null,
    until: kind === 'committee' ? '1952' : null,
    iso: kind === 'class' ? 'TST' : null,
    source,
  };
}

/** What a small instrument says, in short: what of each paragraph it refers to and demands. */
export interface Sketch {
  readonly symbol: string;
  readonly title?: string | null;
  readonly topics?: readonly string[];
  readonly votes?: readonly string[];
  readonly chapterVII?: boolean;
  /** Makes one version of an instrument differ from another that says the same; a later one was read by a newer reader. */
  readonly version?: number;
  /** Two sketches that differ by this alone say the same from two sources. */
  readonly copy?: number;
  readonly wellFormed?: boolean;
  readonly paragraphs: readonly {
    readonly label: string;
    readonly parent?: string;
    readonly text: string;
    readonly references?: readonly Partial<Reference>[];
    readonly tasks?: readonly (Partial<Omit<Task, 'addressees' | 'with' | 'reportsTo'>> & {
      readonly addressees?: readonly (string | readonly string[] | null)[];
      readonly with?: readonly (string | readonly string[] | null)[];
      readonly reportsTo?: readonly (string | readonly string[] | null)[];
    })[];
  }[];
}

/** The reading that a sketch stands for; every quote is the first word of its paragraph. */
export function readingOf(sketch: Sketch): Reading {
  const [, number, year] = /^S\/RES\/(\d+)\((\d+)\)$/.exec(sketch.symbol) ?? [];
  const [, prstYear, prstNumber] = /^S\/PRST\/(\d+)\/(\d+)$/.exec(sketch.symbol) ?? [];
  const span = (label: string, text: string) => ({ paragraph: label, start: 0, end: text.indexOf(' ') });
  const actor = (meant: string | readonly string[] | null, label: string, text: string): Actor => ({
    body: typeof meant === 'string' ? meant : null,
    bodies: Array.isArray(meant) ? (meant as readonly string[]) : null,
    name: null,
    quote: text.slice(0, text.indexOf(' ')),
    span: span(label, text),
  });
  const inYear = year ?? prstYear;
  return {
    instrument: {
      symbol: sketch.symbol,
      kind: number ? 'resolution' : prstNumber ? 'prst' : null,
      number: number ? Number(number) : prstNumber ? Number(prstNumber) : null,
      year: inYear ? Number(inYear) : null,
      adopted: inYear ? `${inYear}-0${(Number(number ?? prstNumber) % 9) + 1}-15` : null,
      meeting: number ? Number(number) * 3 : null,
      organ: 'Council of Tests',
      title: sketch.title ?? null,
      agenda: 'Quiet',
      draft: null,
      vote: sketch.votes
        ? {
            inFavour: sketch.votes.length,
            against: 0,
            abstaining: null,
            states: { inFavour: sketch.votes, against: [], abstaining: [] },
          }
        : null,
      sponsors: sketch.votes ?? null,
      topics: sketch.topics?.map((label) => ({ uri: label.startsWith('http') ? label : null, label })) ?? null,
      names: null,
      chapterVII: sketch.chapterVII ? [sketch.paragraphs[0]?.label ?? '1'] : [],
    },
    source: { path: 'made-up.md', format: 'markdown', sha256: sha256(JSON.stringify(sketch)) },
    reader: `0.${sketch.version ?? 0}.0`,
    paragraphs: sketch.paragraphs.map(({ label, parent, text }) => ({
      label,
      kind: label.startsWith('PP') ? 'preambular' : 'operative',
      parent: parent ?? null,
      heading: null,
      text,
      line: null,
      eId: null,
    })),
    clauses: [],
    references: sketch.paragraphs.flatMap(({ label, text, references = [] }) =>
      references.map((reference) => ({
        paragraph: label,
        target: null,
        kind: 'resolution' as const,
        name: null,
        verb: 'recall',
        role: 'cited' as const,
        pinpoint: null,
        quote: text.slice(0, text.indexOf(' ')),
        span: span(label, text),
        rule: 'test',
        ...reference,
      })),
    ),
    tasks: sketch.paragraphs.flatMap(({ label, text, tasks = [] }) =>
      tasks.map((task) => ({
        paragraph: label,
        verb: 'request',
        strength: 'request' as const,
        quote: text.slice(0, text.indexOf(' ')),
        span: span(label, text),
        action: text.slice(text.indexOf(' ') + 1),
        gist: null,
        deliverable: null,
        mandate: null,
        due: null,
        conditions: [],
        rule: 'test',
        ...task,
        addressees: (task.addressees ?? []).map((meant) => actor(meant, label, text)),
        with: (task.with ?? []).map((meant) => actor(meant, label, text)),
        reportsTo: (task.reportsTo ?? []).map((meant) => actor(meant, label, text)),
      })),
    ),
    diagnostics: sketch.wellFormed === false ? [diagnostic('document/not-well-formed', 'made up')] : [],
  };
}

/** The graph that a sketch stands for, with the small registry. */
export function graphOfSketch(sketch: Sketch, registry: Registry = smallRegistry): InstrumentGraph {
  return graphOf(readingOf(sketch), registry);
}

export const smallRegistryGraph: RegistryGraph = graphOfRegistry(smallRegistry);

const symbols = [
  'S/RES/99(1949)',
  'S/RES/101(1950)',
  'S/RES/102(1951)',
  'S/RES/103(1951)',
  'S/PRST/1951/4',
  'S/PRST/1951/40',
  'S/RES/1040(1952)',
] as const;
const cited = [...symbols, 'S/1951/7', 'A/RES/60/1', 'Convention on Quiet', 'Treaty of "Noise"', null] as const;
const actors = ['OQA', 'Member States', '101-committee', 'Office of Noise', "O'Hara; DROP TABLE body; --"] as const;
const words = ['quiet', 'noise', 'border', 'Élan', 'reports', 'report', 'peace', 'quiet-time', '50%'] as const;
const topics = ['Quiet', 'Borders', 'https://example.org/topic/1'] as const;

const pointed = fc.oneof(
  fc.constantFrom(...actors),
  fc.uniqueArray(fc.constantFrom(...actors), { minLength: 1, maxLength: 3 }),
  fc.constant(null),
);

const paragraph = fc.record({
  text: fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 8 }).map((some) => some.join(' ')),
  references: fc.array(
    fc.record({
      target: fc.constantFrom(...cited),
      kind: fc.constantFrom('resolution', 'report', 'letter', 'other'),
      verb: fc.constantFrom('recall', 'reaffirm', 'note', null),
      role: fc.constantFrom('cited', 'cited', 'name'),
      pinpoint: fc.constantFrom(null, 'paragraph 1', 'article 15'),
    }),
    { maxLength: 3 },
  ),
  tasks: fc.array(
    fc.record({
      verb: fc.constantFrom('request', 'urge', 'decide'),
      strength: fc.constantFrom('request', 'call', 'decision'),
      deliverable: fc.constantFrom(null, 'report', 'briefing'),
      mandate: fc.constantFrom(null, null, 'establish', 'extend'),
      addressees: fc.array(pointed, { maxLength: 3 }),
      with: fc.array(pointed, { maxLength: 2 }),
      reportsTo: fc.array(pointed, { maxLength: 1 }),
      dated: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  item: fc.boolean(),
});

const sketch = fc.record({
  symbol: fc.constantFrom(...symbols),
  title: fc.constantFrom(null, 'On quiet borders', 'On noise'),
  topics: fc.uniqueArray(fc.constantFrom(...topics), { maxLength: 2 }),
  chapterVII: fc.boolean(),
  version: fc.nat(2),
  wellFormed: fc.boolean(),
  paragraphs: fc.array(paragraph, { maxLength: 5 }),
});

/** Random sketches of a few instruments that cite one another; the same symbol may come several times, in several versions. */
export const sketches: fc.Arbitrary<readonly Sketch[]> = fc.array(sketch, { minLength: 1, maxLength: 7 }).map((all) =>
  all.map(({ paragraphs, ...rest }) => ({
    ...rest,
    paragraphs: labelled(paragraphs).map(({ item: _, tasks, text, ...some }) => ({
      ...some,
      text,
      tasks: tasks.map(({ dated, ...task }) => ({
        ...task,
        due: dated
          ? {
              period: 'P12M',
              date: '1952-01-01',
              quote: text.split(' ')[0]!,
              span: { paragraph: some.label, start: 0, end: text.indexOf(' ') },
            }
          : null,
      })),
    })),
  })),
);

/** Gives paragraphs their labels, some of them as items of the one before. */
function labelled<P extends { readonly item: boolean }>(paragraphs: readonly P[]) {
  let number = 0;
  let items = 0;
  return paragraphs.map((one) => {
    if (!one.item || number === 0) {
      number++;
      items = 0;
      return { ...one, label: String(number) };
    }
    items++;
    return { ...one, label: `${number}(${'abcdefgh'[items - 1]})`, parent: String(number) };
  });
}
