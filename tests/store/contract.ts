import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { graphOf } from '../../src/graph/build.js';
import { factsOf } from '../../src/graph/facts.js';
import { graphOfFacts } from '../../src/graph/facts-graph.js';
import { actorRoles, type InstrumentGraph, type RegistryGraph } from '../../src/graph/graph.js';
import { graphOfRegistry } from '../../src/graph/registry.js';
import { read } from '../../src/reading.js';
import { type ReferenceKind, roles } from '../../src/references/reference.js';
import { loadRegistry } from '../../src/registry/load.js';
import type { Item, PageRequest, Slice } from '../../src/store/page.js';
import type { CitationFilter, InstrumentFilter } from '../../src/store/questions/instruments.js';
import { type SearchHit, searchKinds } from '../../src/store/questions/search.js';
import type { TaskFilter } from '../../src/store/questions/tasks.js';
import type { Store } from '../../src/store/store.js';
import { graphOfSketch, type Sketch, sketches, smallRegistryGraph } from './graphs.js';
import { Model } from './model.js';
import {
  bodiesWithTasks,
  bodyShown,
  instrumentSelections,
  instrumentShown,
  taskShown,
  wholeTasks,
} from './selections.js';
import { small } from './sketches.js';

/** A store to put to the test. `reset` leaves it empty: as new, with no registry. */
export interface Contestant {
  readonly store: Store;
  reset(): Promise<void>;
}

/** The stores that STORES names; both unless told. */
export const wantedStores: readonly string[] = (process.env['STORES'] ?? 'sqlite,neo4j').split(',');

/**
 * The contract that every store keeps: every question, asked of the store and of the model, gives the same answer, order included, on
 * hand-made graphs, on random ones in any order of loading, and on resolution 2331. `open` is called once.
 */
export function describeStoreContract(name: string, open: () => Promise<Contestant>, runs = 25): void {
  const describeIt = wantedStores.includes(name) ? describe : describe.skip;
  describeIt(`${name} keeps the contract of a store`, () => {
    let contestant: Contestant;
    beforeAll(async () => {
      contestant = await open();
    }, 240_000);
    afterAll(async () => {
      await contestant?.store.close();
    });

    test('an empty store answers every question', async () => {
      await contestant.reset();
      await expectSameAnswers(contestant.store, new Model());
    }, 240_000);

    test('a registry alone', async () => {
      await contestant.reset();
      const model = new Model();
      await both(contestant.store, model, [], smallRegistryGraph);
      await expectSameAnswers(contestant.store, model);
    }, 240_000);

    test('a few instruments', async () => {
      await contestant.reset();
      const model = new Model();
      await both(
        contestant.store,
        model,
        small.map((one) => graphOfSketch(one)),
        smallRegistryGraph,
      );
      await expectSameAnswers(contestant.store, model);
    }, 240_000);

    test('what a search has in hand of a hit is the thing itself', async () => {
      await contestant.reset();
      const { store } = contestant;
      await store.load(small.map((one) => graphOfSketch(one)));
      await store.loadRegistry(smallRegistryGraph);
      const { items } = await store.search('quiet', { kinds: searchKinds, ...page });
      expect(items.length).toBeGreaterThan(0);
      for (const { kind, key, subject } of items.map(({ value }) => value)) {
        const [node] = await { instrument: store.instruments, paragraph: store.paragraphs, body: store.bodies }[kind]([
          key,
        ]);
        expect(subject ?? node).toEqual(node);
      }
    }, 240_000);

    test('resolution 2331 with the registry that comes in the box', async () => {
      await contestant.reset();
      const model = new Model();
      const registry = loadRegistry();
      const path = 'seed/S_RES_2331.md';
      const bytes = readFileSync(new URL(`../../${path}`, import.meta.url));
      await both(
        contestant.store,
        model,
        [graphOf(read({ path, bytes }, registry), registry)],
        graphOfRegistry(registry),
      );
      await expectSameAnswers(contestant.store, model);
    }, 240_000);

    test('pages follow each other without gap or overlap, whatever their size', async () => {
      await contestant.reset();
      const model = new Model();
      await both(
        contestant.store,
        model,
        small.map((one) => graphOfSketch(one)),
        smallRegistryGraph,
      );
      for (const list of lists(model)) {
        const whole = await list.ask(model, { first: 1000, after: null, total: true });
        for (const first of [1, 2, 3]) {
          const values: unknown[] = [];
          let after: string | null = null;
          let page: Slice<unknown>;
          do {
            page = await list.ask(contestant.store, { first, after, total: true });
            expect([list.name, page.totalCount]).toEqual([list.name, whole.totalCount]);
            values.push(...page.items.map(({ value }) => value));
            after = page.items.at(-1)?.cursor ?? after;
          } while (page.hasNext && values.length < 1000);
          const compare = list.anyOrder ? asSet : (some: unknown[]) => some;
          expect([list.name, first, compare(values)]).toEqual([
            list.name,
            first,
            compare(whole.items.map(({ value }) => value)),
          ]);
        }
        const none = await list.ask(contestant.store, { first: 0, after: null, total: true });
        expect([list.name, none]).toEqual([
          list.name,
          { items: [], hasNext: (whole.totalCount ?? 0) > 0, totalCount: whole.totalCount },
        ]);
      }
    }, 240_000);

    test('loading again changes nothing, and says so', async () => {
      await contestant.reset();
      const graphs = small.map((one) => graphOfSketch(one));
      const { store } = contestant;
      expect(await store.load(graphs)).toEqual({ added: graphs.length, replaced: 0, unchanged: 0, kept: 0 });
      await store.loadRegistry(smallRegistryGraph);
      const before = await everything(store);
      const told: [string, boolean][] = [];
      const again = await store.load(graphs, { onLoaded: (key, changed) => told.push([key, changed]) });
      await store.loadRegistry(smallRegistryGraph);
      expect(again).toEqual({ added: 0, replaced: 0, unchanged: graphs.length, kept: 0 });
      expect(told).toEqual(graphs.map(({ instrument }) => [instrument.key, false]));
      expect(await everything(store)).toEqual(before);
    }, 240_000);

    test('a newer reading replaces what the older stated and leaves what others stated', async () => {
      await contestant.reset();
      const model = new Model();
      const graphs = small.map((one) => graphOfSketch(one));
      await both(contestant.store, model, graphs, smallRegistryGraph);
      const newer: Sketch = {
        symbol: small[1]!.symbol,
        title: 'Read anew',
        version: 2,
        paragraphs: [{ label: '1', text: 'Recalls something else', references: [{ target: 'S/RES/7(1946)' }] }],
      };
      const best = graphOfSketch(newer);
      await both(contestant.store, model, [best], null);
      await expectSameAnswers(contestant.store, model);
      const told: [string, boolean][] = [];
      expect(
        await contestant.store.load([graphs[1]!], { onLoaded: (key, changed) => told.push([key, changed]) }),
      ).toEqual({ added: 0, replaced: 0, unchanged: 0, kept: 1 });
      expect(told).toEqual([[graphs[1]!.instrument.key, false]]);
      await expectSameAnswers(contestant.store, model);
      // The same source and reader with another registry.
      const { instrument } = best;
      const anew = { ...best, digest: 'another registry', instrument: { ...instrument, title: 'Named otherwise' } };
      expect(await contestant.store.load([anew, best, anew])).toEqual({ added: 0, replaced: 3, unchanged: 0, kept: 0 });
      await model.load([anew]);
      await expectSameAnswers(contestant.store, model);
    }, 240_000);

    test('what is cited only is of the kind that most references tell, whatever came first', async () => {
      await contestant.reset();
      const model = new Model();
      const { store } = contestant;
      const citing = (symbol: string, version: number, ...kinds: readonly ReferenceKind[]): Sketch => ({
        symbol,
        version,
        paragraphs: [
          { label: '1', text: 'Recalls a document', references: kinds.map((kind) => ({ target: 'S/1951/7', kind })) },
        ],
      });
      const kindNow = async () => (await store.instruments(['S/1951/7']))[0]?.kind;
      for (const [sketch, kind] of [
        [citing('S/RES/101(1950)', 0, 'other'), 'other'],
        [citing('S/RES/102(1951)', 0, 'letter', 'other', 'other'), 'letter'],
        [citing('S/RES/103(1951)', 0, 'report'), 'report'],
        [citing('S/RES/99(1949)', 0, 'letter'), 'letter'],
        [citing('S/RES/102(1951)', 1), 'report'],
        [citing('S/RES/103(1951)', 1, 'other'), 'letter'],
      ] as const) {
        await both(store, model, [graphOfSketch(sketch)], null);
        expect([sketch, await kindNow()]).toEqual([sketch, kind]);
      }
      const known = {
        ...smallRegistryGraph.instruments[0]!,
        key: 'S/1951/7',
        symbol: 'S/1951/7',
        kind: 'report' as const,
      };
      await both(store, model, [], {
        ...smallRegistryGraph,
        digest: 'more',
        instruments: [...smallRegistryGraph.instruments, known],
      });
      expect(await kindNow()).toBe('report');
      await both(store, model, [], smallRegistryGraph);
      expect(await kindNow()).toBe('letter');
      await expectSameAnswers(store, model);
    }, 240_000);

    test('a registry replaces the one before; what only the old one named goes', async () => {
      await contestant.reset();
      const model = new Model();
      await both(
        contestant.store,
        model,
        small.map((one) => graphOfSketch(one)),
        smallRegistryGraph,
      );
      const { bodies, instruments, classes, relations } = smallRegistryGraph;
      const less: RegistryGraph = {
        digest: 'another',
        bodies: bodies.slice(1).map((body) => (body.key === 'OQA' ? { ...body, name: 'Renamed', parent: null } : body)),
        instruments: instruments.slice(1),
        classes: [],
        relations: relations.filter(({ kind }) => kind === 'SUPPLEMENTS'),
      };
      expect(classes.length).toBeGreaterThan(0);
      await both(contestant.store, model, [], less);
      await expectSameAnswers(contestant.store, model);
    }, 240_000);

    test('a load that breaks off leaves whole instruments', async () => {
      await contestant.reset();
      const graphs = small.map((one) => graphOfSketch(one));
      const breaking = function* () {
        yield graphs[0]!;
        yield graphs[1]!;
        throw new Error('the source broke off');
      };
      await expect(contestant.store.load(breaking())).rejects.toThrow('the source broke off');
      const { instruments } = await contestant.store.loaded();
      const model = new Model();
      await model.load(graphs.filter(({ instrument }) => instruments.has(instrument.key)));
      await expectSameAnswers(contestant.store, model);
    }, 240_000);

    test('a signal stops a load between instruments', async () => {
      await contestant.reset();
      const graphs = small.map((one) => graphOfSketch(one));
      const summary = await contestant.store.load(graphs, { signal: AbortSignal.abort() });
      expect(summary.added).toBe((await contestant.store.loaded()).instruments.size);
      expect(summary.added).toBeLessThan(graphs.length);
    }, 240_000);

    test('random graphs, in any order of loading, however often: the same answers', async () => {
      await fc.assert(
        fc.asyncProperty(sketches, fc.infiniteStream(fc.nat()), fc.boolean(), async (all, stream, registryFirst) => {
          // Several sources for one symbol, texts and facts.
          const graphs = all.flatMap((one) => {
            const graph = graphOfSketch(one);
            return one.wellFormed === false
              ? [graph, factsAlone(graph)]
              : one.chapterVII
                ? [factsAlone(graph)]
                : [graph];
          });
          const best = new Map<string, InstrumentGraph>();
          for (const graph of graphs) {
            const other = best.get(graph.instrument.key);
            if (!other || other.rank < graph.rank) best.set(graph.instrument.key, graph);
          }
          const model = new Model();
          await model.loadRegistry(smallRegistryGraph);
          await model.load(best.values());
          await contestant.reset();
          const { store } = contestant;
          if (registryFirst) await store.loadRegistry(smallRegistryGraph);
          await store.load(shuffled(graphs, stream));
          await store.load(shuffled(graphs, stream).slice(0, 3));
          if (!registryFirst) await store.loadRegistry(smallRegistryGraph);
          await expectSameAnswers(store, model);
        }),
        { numRuns: runs, seed: 2331, endOnFailure: true },
      );
    }, 600_000);
  });
}

/** Asks everything of both and compares; for graphs of real size, `only` some keys. */
export async function expectSameAnswers(store: Store, model: Model): Promise<void> {
  const answers = await everything(store);
  for (const [question, expected] of Object.entries(await everything(model))) {
    expect([question, answers[question]]).toEqual([question, expected]);
  }
}

/** What an archive tells of an instrument. */
function factsAlone(graph: InstrumentGraph): InstrumentGraph {
  return graphOfFacts(factsOf(graph), `facts of ${graph.digest}`, '1.0.0');
}

async function both(store: Store, model: Model, graphs: readonly InstrumentGraph[], registry: RegistryGraph | null) {
  if (registry) {
    await model.loadRegistry(registry);
    await store.loadRegistry(registry);
  }
  await model.load(graphs);
  await store.load(graphs);
}

const page: PageRequest = { first: 1000, after: null, total: true };
const anyCitation: CitationFilter = { roles, verbs: null, kinds: null };
const citationFilters: readonly CitationFilter[] = [
  anyCitation,
  { roles: ['cited'], verbs: null, kinds: null },
  { roles: ['name'], verbs: null, kinds: null },
  { roles, verbs: ['recall', 'note'], kinds: null },
  { roles: ['cited'], verbs: ['reaffirm'], kinds: ['resolution'] },
  { roles, verbs: null, kinds: ['prst', 'treaty', 'other'] },
  { roles: [], verbs: null, kinds: null },
  { roles, verbs: [], kinds: null },
];
const instrumentFilters: readonly InstrumentFilter[] = [
  {},
  { kinds: ['resolution'] },
  { kinds: ['treaty', 'prst'], loaded: false },
  { numberFrom: 100, numberTo: 103 },
  { yearFrom: 1951 },
  { adoptedFrom: '1950-06-01', adoptedTo: '1952-12-31' },
  { topic: 'Quiet' },
  { cites: 'S/RES/101(1950)' },
  { citedBy: 'S/RES/102(1951)', kinds: ['resolution', 'prst', 'treaty'] },
  { tasksBody: 'OQA' },
  { chapterVII: true },
  { chapterVII: false, loaded: true },
  { text: 'quiet' },
  { text: '"quiet bord' },
  { text: '' },
];
const taskFilters: readonly TaskFilter[] = [
  {},
  { bodies: ['OQA'] },
  { bodies: ['OQA', 'Member States'], roles: ['partner', 'recipient'] },
  { verbs: ['urge', 'decide'] },
  { strengthAtLeast: 'request' },
  { strengths: ['call'] },
  { deliverables: ['report'] },
  { mandates: ['extend', 'renew'] },
  { dueFrom: '1951-06-01', dueTo: '1952-06-01' },
  { adoptedFrom: '1951-01-01' },
  { adoptedTo: '1951-12-31', topic: 'Quiet', strengthAtLeast: 'call' },
];
const searches = [
  'quiet',
  'qui*',
  '"quiet border"',
  'noise border',
  'élan',
  'ELAN report*',
  '50%',
  'S/RES/101(1950)',
  'Office for Quiet Affairs',
  'quiet-time',
  '"',
  '* OR ( NEAR AND NOT',
  "'; DROP TABLE instrument; --",
  'title:quiet ^quiet -noise {a b}',
  '\u0000',
  '',
];

interface List {
  readonly name: string;
  /** Whether the store has an order of its own. */
  readonly anyOrder?: boolean;
  ask(store: Store, request: PageRequest): Promise<Slice<unknown>>;
}

/** Lists that one page at a time is asked of, on the small graphs. */
function lists(_model: Model): readonly List[] {
  const busy = 'S/RES/102(1951)';
  const one = <T>(slices: readonly Slice<T>[]) => slices[0]!;
  return [
    ...(['OLDEST', 'NEWEST', 'TIMES_CITED'] as const).map((order) => ({
      name: `instruments ${order}`,
      ask: (store: Store, request: PageRequest) => store.instrumentsWhere({}, order, request),
    })),
    { name: 'paragraphs', ask: async (store, request) => one(await store.paragraphsOf([busy], request)) },
    {
      name: 'references to',
      ask: async (store, request) => one(await store.referencesTo(['S/RES/101(1950)'], anyCitation, request)),
    },
    ...(['out', 'in'] as const).map((direction) => ({
      name: `citations ${direction}`,
      ask: async (store: Store, request: PageRequest) =>
        one(await store.citations([direction === 'out' ? busy : 'S/RES/101(1950)'], direction, anyCitation, request)),
    })),
    { name: 'topics', ask: (store, request) => store.topics(request) },
    ...(['OLDEST', 'NEWEST'] as const).flatMap((order) => [
      {
        name: `tasks ${order}`,
        ask: (store: Store, request: PageRequest) => store.tasksWhere({}, order, request),
      },
      {
        name: `tasks of several bodies ${order}`,
        ask: (store: Store, request: PageRequest) =>
          store.tasksWhere({ bodies: ['OQA', 'Member States'], roles: actorRoles }, order, request),
      },
      {
        name: `tasks of a body ${order}`,
        ask: async (store: Store, request: PageRequest) =>
          one(await store.tasksOfBodies(['OQA'], { roles: actorRoles }, order, request)),
      },
    ]),
    {
      name: 'tasks of an instrument',
      ask: async (store, request) => one(await store.tasksOfInstruments([busy], {}, request)),
    },
    { name: 'bodies', ask: (store, request) => store.bodiesWhere({}, request) },
    {
      name: 'lineage',
      ask: async (store, request) =>
        (await store.lineage('S/RES/1040(1952)', 'out', { ...anyCitation, depth: 5, ...request }))!,
    },
    {
      name: 'search',
      anyOrder: true,
      ask: async (store, request) => {
        const slice = await store.search('quiet', { kinds: searchKinds, ...request });
        return { ...slice, items: slice.items.map((item) => ({ ...item, value: sansSubject(item.value) })) };
      },
    },
  ];
}

/** Every question with every filter, on every key that the store has and some that it has not, as plain data without cursors. */
async function everything(store: Store): Promise<Record<string, unknown>> {
  const instruments = values(await store.instrumentsWhere({}, 'OLDEST', page)).map(({ key }) => key);
  const bodies = values(await store.bodiesWhere({}, page)).map(({ key }) => key);
  const strange = ['', 'S/RES/9999(2099)', "x' OR 1=1 --", 'ключ', instruments[0] ?? ''];
  const keys = [...instruments, ...strange];
  const bodyKeys = [...bodies, ...strange];
  const paragraphs = (await store.paragraphsOf(keys, page)).flatMap(values).map(({ key }) => key);
  const tasks = (await store.tasksOfInstruments(keys, {}, page)).flatMap(values).map(({ key }) => key);
  const answers: Record<string, unknown> = {
    counts: await store.counts(),
    loaded: await store.loaded().then(({ registry, instruments: known }) => [registry, [...known].sort()]),
    instruments: await store.instruments(keys),
    paragraphs: await store.paragraphs([...paragraphs, ...strange]),
    paragraphsOf: sansCursors(await store.paragraphsOf(keys, page)),
    itemsOf: await store.itemsOf([...paragraphs, ...strange]),
    referencesOf: await store.referencesOf([...paragraphs, ...strange]),
    topicsOf: await store.topicsOf(keys),
    topics: sansCursors([await store.topics(page)]),
    ballotsOf: await store.ballotsOf(keys),
    relationsOut: await store.relationsOf([...keys, ...bodies], 'out'),
    relationsIn: await store.relationsOf([...keys, ...bodies], 'in'),
    classes: await store.classes(['quiet-resolutions', ...strange]),
    tasks: await store.tasks([...tasks, ...strange]),
    tasksOfParagraphs: await store.tasksOfParagraphs([...paragraphs, ...strange]),
    actorsOf: await store.actorsOf([...tasks, ...strange]),
    bodies: await store.bodies(bodyKeys),
    subsidiariesOf: await store.subsidiariesOf(bodyKeys),
    bodiesUnder: [...(await store.bodiesUnder(['Council of Tests']))].sort(),
  };
  for (const order of ['OLDEST', 'NEWEST', 'TIMES_CITED'] as const) {
    for (const filter of instrumentFilters) {
      answers[`instrumentsWhere ${order} ${JSON.stringify(filter)}`] = sansCursors([
        await store.instrumentsWhere(filter, order, page),
      ]);
    }
  }
  for (const filter of citationFilters) {
    const told = JSON.stringify(filter);
    answers[`referencesTo ${told}`] = sansCursors(await store.referencesTo(keys, filter, page));
    for (const direction of ['out', 'in'] as const) {
      answers[`citations ${direction} ${told}`] = sansCursors(await store.citations(keys, direction, filter, page));
      for (const start of ['S/RES/1040(1952)', 'S/RES/101(1950)', 'S/RES/99(1949)', '']) {
        for (const depth of [1, 2, 6]) {
          const slice = await store.lineage(start, direction, { ...filter, depth, ...page });
          answers[`lineage ${start} ${direction} ${depth} ${told}`] = slice && sansCursors([slice]);
        }
      }
    }
  }
  for (const filter of taskFilters) {
    const told = JSON.stringify(filter);
    answers[`tasksOfInstruments ${told}`] = sansCursors(await store.tasksOfInstruments(keys, filter, page));
    for (const order of ['OLDEST', 'NEWEST'] as const) {
      answers[`tasksWhere ${order} ${told}`] = sansCursors([await store.tasksWhere(filter, order, page)]);
      answers[`tasksOfBodies ${order} ${told}`] = sansCursors(
        await store.tasksOfBodies(bodyKeys, filter, order, { ...page, total: false }),
      );
    }
  }
  for (const some of [actorRoles, ['addressee'] as const]) {
    answers[`taskCountsOf ${some}`] = await store.taskCountsOf(bodyKeys, some);
  }
  for (const filter of [
    {},
    { kinds: ['committee', 'organization'] },
    { registered: false },
    { parent: 'Council of Tests' },
    { tasked: true },
    { tasked: false, registered: true },
    { text: 'quiet off*' },
  ] as const) {
    answers[`bodiesWhere ${JSON.stringify(filter)}`] = sansCursors([await store.bodiesWhere(filter, page)]);
  }
  for (const name of ['oqa', 'QUIET COMMITTEE', 'the Member States', 'bureau du calme elargi', 'nobody', '']) {
    answers[`bodiesNamed ${name}`] = await store.bodiesNamed(name);
  }
  for (const text of ['S/RES/101', 'S/RES/102(1950)', 'Convention on Quite', 'oqb', 'x', '']) {
    answers[`instrumentsLike ${text}`] = await store.instrumentsLike(text, 3);
    answers[`bodiesLike ${text}`] = await store.bodiesLike(text, 3);
  }
  for (const text of searches) {
    for (const kinds of [searchKinds, ['paragraph'] as const]) {
      const { items, hasNext, totalCount } = await store.search(text, { kinds, ...page });
      answers[`search ${text} ${kinds}`] = [asSet(items.map(({ value }) => sansSubject(value))), hasNext, totalCount];
      answers[`search ${text} ${kinds} by kind`] = items.map(({ value }) => value.kind);
    }
  }
  for (const from of ['S/RES/1040(1952)', 'S/RES/102(1951)', '']) {
    for (const to of ['S/RES/99(1949)', 'S/RES/101(1950)', 'convention-on-quiet', 'S/RES/102(1951)']) {
      for (const limit of [1, 10]) {
        answers[`paths ${from} ${to} ${limit}`] = [
          await store.paths(from, to, { maxLength: 4, limit, roles }),
          await store.paths(from, to, { maxLength: 1, limit, roles: ['cited'] }),
        ];
      }
    }
  }
  for (const [told, selection] of Object.entries(instrumentSelections)) {
    const all = await store.selectInstruments(keys, selection);
    answers[`selectInstruments ${told}`] = all.map((one) => one && instrumentShown(one, selection));
    for (const order of ['OLDEST', 'TIMES_CITED'] as const) {
      const slice = await store.selectInstrumentsWhere({ kinds: ['resolution'] }, order, page, selection);
      answers[`selectInstrumentsWhere ${order} ${told}`] = {
        ...slice,
        items: values(slice).map((one) => instrumentShown(one, selection)),
      };
    }
  }
  for (const filter of [
    {},
    { bodies: ['OQA', 'Member States'], roles: actorRoles },
    { strengthAtLeast: 'request' },
  ] as const) {
    const slice = await store.selectTasksWhere(filter, 'NEWEST', page, wholeTasks);
    answers[`selectTasksWhere ${JSON.stringify(filter)}`] = {
      ...slice,
      items: values(slice).map((one) => taskShown(one, wholeTasks)),
    };
  }
  for (const name of ['oqa', 'QUIET COMMITTEE', 'nobody', '']) {
    const bodies = await store.selectBodiesNamed(name, bodiesWithTasks);
    answers[`selectBodiesNamed ${name}`] = bodies.map((one) => bodyShown(one, bodiesWithTasks));
  }
  return answers;
}

function sansSubject({ subject: _, ...hit }: SearchHit): Omit<SearchHit, 'subject'> {
  return hit;
}

function values<T>({ items }: Slice<T>): T[] {
  return items.map(({ value }) => value);
}

function sansCursors<T>(slices: readonly Slice<T>[]) {
  return slices.map((slice) => {
    const cursors = new Set(slice.items.map(({ cursor }: Item<T>) => cursor));
    return { ...slice, items: values(slice), cursorsDiffer: cursors.size === slice.items.length };
  });
}

function asSet(some: readonly unknown[]): readonly string[] {
  return some.map((one) => JSON.stringify(one, sortedFields)).sort();
}

function sortedFields(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function shuffled<T>(all: readonly T[], stream: Iterator<number>): T[] {
  const left = [...all];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(stream.next().value % left.length, 1));
  return order;
}
