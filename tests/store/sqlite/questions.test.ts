import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { searchKinds } from '../../../src/store/questions/search.js';
import { openSqlite } from '../../../src/store/sqlite/open.js';
import type { SqliteStore } from '../../../src/store/sqlite/store.js';
import { syntheticBody, syntheticCouncil, syntheticKey } from '../synthetic.js';

const size = 120;
const page = { first: 5, after: null, total: false };
const cited = { roles: ['cited'], verbs: null, kinds: null } as const;
const both = { roles: ['cited', 'name'], verbs: ['recall', 'note'], kinds: ['resolution'] } as const;

/** Hot questions, asked about as many keys as are wanted. */
const questions: Readonly<Record<string, (store: SqliteStore, keys: Keys) => Promise<unknown>>> = {
  instruments: (store, { instruments }) => store.instruments(instruments),
  'instruments, newest': (store) => store.instrumentsWhere({}, 'NEWEST', page),
  'instruments, oldest of some years': (store) => store.instrumentsWhere({ yearFrom: 1960 }, 'OLDEST', page),
  'instruments, most cited': (store) => store.instrumentsWhere({}, 'TIMES_CITED', page),
  'instruments on a topic': (store) => store.instrumentsWhere({ topic: 'topic 3' }, 'NEWEST', page),
  'instruments citing one': (store, { instruments }) =>
    store.instrumentsWhere({ cites: instruments[0]! }, 'NEWEST', page),
  'instruments cited by one': (store, { instruments }) =>
    store.instrumentsWhere({ citedBy: instruments[0]! }, 'NEWEST', page),
  'instruments tasking a body': (store, { bodies }) =>
    store.instrumentsWhere({ tasksBody: bodies[0]! }, 'NEWEST', page),
  paragraphs: (store, { paragraphs }) => store.paragraphs(paragraphs),
  paragraphsOf: (store, { instruments }) => store.paragraphsOf(instruments, { ...page, total: true }),
  itemsOf: (store, { paragraphs }) => store.itemsOf(paragraphs),
  referencesOf: (store, { paragraphs }) => store.referencesOf(paragraphs),
  referencesTo: (store, { instruments }) => store.referencesTo(instruments, cited, { ...page, total: true }),
  'referencesTo, filtered': (store, { instruments }) => store.referencesTo(instruments, both, page),
  'citations out': (store, { instruments }) => store.citations(instruments, 'out', cited, { ...page, total: true }),
  'citations in': (store, { instruments }) => store.citations(instruments, 'in', cited, { ...page, total: true }),
  'citations in, filtered': (store, { instruments }) => store.citations(instruments, 'in', both, page),
  topicsOf: (store, { instruments }) => store.topicsOf(instruments),
  topics: (store) => store.topics(page),
  ballotsOf: (store, { instruments }) => store.ballotsOf(instruments),
  relationsOut: (store, { instruments }) => store.relationsOf(instruments, 'out'),
  relationsIn: (store, { instruments }) => store.relationsOf(instruments, 'in'),
  tasks: (store, { tasks }) => store.tasks(tasks),
  'tasks, newest': (store) => store.tasksWhere({}, 'NEWEST', page),
  'tasks of any of some bodies': (store, { bodies }) =>
    store.tasksWhere({ bodies }, 'OLDEST', { ...page, total: true }),
  tasksOfInstruments: (store, { instruments }) => store.tasksOfInstruments(instruments, {}, { ...page, total: true }),
  tasksOfParagraphs: (store, { paragraphs }) => store.tasksOfParagraphs(paragraphs),
  tasksOfBodies: (store, { bodies }) => store.tasksOfBodies(bodies, {}, 'NEWEST', { ...page, total: true }),
  'tasksOfBodies, filtered': (store, { bodies }) =>
    store.tasksOfBodies(bodies, { strengthAtLeast: 'request', roles: ['addressee', 'partner'] }, 'OLDEST', page),
  actorsOf: (store, { tasks }) => store.actorsOf(tasks),
  taskCountsOf: (store, { bodies }) => store.taskCountsOf(bodies, ['addressee']),
  bodies: (store, { bodies }) => store.bodies(bodies),
  bodiesNamed: (store) => store.bodiesNamed('Body 1'),
  'bodies by name': (store) => store.bodiesWhere({}, page),
  subsidiariesOf: (store, { bodies }) => store.subsidiariesOf(bodies),
  bodiesUnder: (store, { bodies }) => store.bodiesUnder(bodies),
  lineage: (store, { instruments }) => store.lineage(instruments.at(-1)!, 'out', { ...cited, depth: 6, ...page }),
  search: (store) => store.search('quiet "border peace"', { kinds: searchKinds, ...page }),
};

interface Keys {
  readonly instruments: readonly string[];
  readonly paragraphs: readonly string[];
  readonly tasks: readonly string[];
  readonly bodies: readonly string[];
}

describe('the questions of the embedded store', () => {
  let store: SqliteStore;
  let all: Keys;
  beforeAll(async () => {
    store = openSqlite(':memory:', 'write') as SqliteStore;
    await store.load(syntheticCouncil({ instruments: size }));
    const instruments = Array.from({ length: size }, (_, at) => syntheticKey(at, size));
    const whole = { ...page, first: 1000 };
    const paragraphs = (await store.paragraphsOf(instruments, whole)).flatMap(({ items }) => items);
    const tasks = (await store.tasksOfInstruments(instruments, {}, whole)).flatMap(({ items }) => items);
    all = {
      instruments,
      paragraphs: paragraphs.map(({ value }) => value.key).slice(0, 500),
      tasks: tasks.map(({ value }) => value.key).slice(0, 500),
      bodies: Array.from({ length: 100 }, (_, at) => syntheticBody(at)),
    };
    await store.lineage(instruments[0]!, 'out', { ...cited, depth: 1, ...page });
  });
  afterAll(() => store.close());

  const one = ({ instruments, paragraphs, tasks, bodies }: Keys): Keys => ({
    instruments: instruments.slice(-1),
    paragraphs: paragraphs.slice(-1),
    tasks: tasks.slice(-1),
    bodies: bodies.slice(0, 1),
  });

  test.each(Object.entries(questions))(
    '%s: no more statements for many keys than for one, at most three a question',
    async (_, ask) => {
      const few = await statementsOf(store, () => ask(store, one(all)));
      const many = await statementsOf(store, () => ask(store, all));
      expect(few).toEqual(expect.arrayContaining([...many]));
      expect(many.length).toBeLessThanOrEqual(Math.min(few.length, 3));
    },
  );

  test.each(Object.entries(questions))('%s: reads no table from end to end', async (name, ask) => {
    for (const sql of await statementsOf(store, () => ask(store, all))) {
      const plan = store.connection.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
      const scans = plan.filter((step) => step.startsWith('SCAN') && !scannable.test(step));
      expect([name, sql, scans]).toEqual([name, sql, []]);
    }
  });

  test('a page costs what it shows: pages of a hub are read along an index, without sorting all of its edges', async () => {
    const sorts = /USE TEMP B-TREE FOR ORDER BY/;
    const hub = { ...all, bodies: [syntheticBody(0)] };
    for (const name of [
      'instruments, newest',
      'instruments, most cited',
      'instruments tasking a body',
      'tasks, newest',
      'topics',
      'bodies by name',
    ]) {
      for (const sql of await statementsOf(store, () => questions[name]!(store, hub))) {
        const plan = store.connection.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
        expect([name, plan.filter((step) => sorts.test(step))]).toEqual([name, []]);
      }
    }
  });

  test('hostile strings stay values', async () => {
    const hostile = [
      "'; DROP TABLE instrument; --",
      '") OR 1=1 --',
      '\u0000',
      'a\u0000b',
      '\\u0000',
      '💥',
      '?1',
      ':a',
      '[1,2',
    ];
    const before = await store.counts();
    for (const question of [
      'instruments',
      'paragraphs',
      'tasks',
      'bodies',
      'citations out',
      'tasksOfBodies',
      'relationsOut',
    ]) {
      await questions[question]!(store, { instruments: hostile, paragraphs: hostile, tasks: hostile, bodies: hostile });
    }
    for (const text of hostile) {
      await store.search(text, { kinds: searchKinds, ...page, total: true });
      await store.bodiesNamed(text);
      await store.instrumentsWhere({ text, topic: text, cites: text }, 'OLDEST', page);
    }
    expect(await store.instruments([`${all.instruments[0]}\u0000`, `${all.instruments[0]}\\u0000`])).toEqual([
      null,
      null,
    ]);
    expect(await store.counts()).toEqual(before);
  });

  test('a cursor of another list, or of none, is refused', async () => {
    const { cursor } = (await store.topics(page)).items[0]!;
    for (const after of ['', 'x', cursor, '[]', Buffer.from('{}').toString('base64url')]) {
      await expect(store.tasksWhere({}, 'OLDEST', { ...page, after })).rejects.toMatchObject({
        code: 'CURSOR_INVALID',
      });
      await expect(store.lineage('x', 'out', { ...cited, depth: 1, ...page, after })).rejects.toMatchObject({
        code: 'CURSOR_INVALID',
      });
    }
  });

  test('a page goes on where it stood when its last item is gone', async () => {
    const first = await store.instrumentsWhere({}, 'OLDEST', page);
    const last = first.items.at(-1)!;
    const fresh = openSqlite(':memory:', 'write');
    await fresh.load(
      [...syntheticCouncil({ instruments: size })].filter(({ instrument }) => instrument.key !== last.value.key),
    );
    const next = await fresh.instrumentsWhere({ loaded: true }, 'OLDEST', { ...page, after: last.cursor });
    expect(next.items[0]!.value.key).toBe(all.instruments[5]);
    await fresh.close();
  });
});

/** Tables that are values, indexes of words, or results on the way. */
const scannable = /VIRTUAL TABLE|^SCAN (?:[efuvwkr]|under|json_each|\(subquery-\d+\))$/;

async function statementsOf(store: SqliteStore, ask: () => Promise<unknown>): Promise<readonly string[]> {
  const statements: string[] = [];
  store.connection.observer = (sql) => {
    if (!/^(?:BEGIN|COMMIT|PRAGMA)/.test(sql)) statements.push(sql);
  };
  try {
    await ask();
  } finally {
    store.connection.observer = null;
  }
  return statements;
}
