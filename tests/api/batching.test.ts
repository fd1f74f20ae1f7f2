import type { Store } from '../../src/store/store.js';
import { smallWorld, type World, worldOf } from './small.js';

let world: World;
beforeAll(async () => {
  world = await smallWorld();
});
afterAll(() => world.close());

/** Asks, and tells which questions reached the store and what each of them asked for. */
async function calls(query: string): Promise<readonly { readonly name: string; readonly args: readonly unknown[] }[]> {
  const made: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  const watched = new Proxy(world.store, {
    get(store, name) {
      const value = Reflect.get(store, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        made.push({ name: String(name), args });
        return value.apply(store, args);
      };
    },
  }) as Store;
  await worldOf(watched, world.registry).ask(query);
  return made;
}

const nested = [
  {
    about: 'instruments with tasks and all their bodies',
    query: (first: number) => `{ instruments(first: ${first}, orderBy: NEWEST) { nodes { tasks(first: 5) { nodes {
      paragraph { label instrument { key } } addressees { body { key parent { key } } } partners { body { key } } reportsTo { body { key } } } } } } }`,
    asked: ['selectInstrumentsWhere', 'bodies'],
  },
  {
    about: 'instruments with paragraphs and what they refer to',
    query: (first: number) => `{ instruments(first: ${first}, orderBy: NEWEST) { nodes { paragraphs(first: 10) { nodes {
      items { key } tasks { key } references { target { key } class { key } } } } } } }`,
    asked: ['selectInstrumentsWhere', 'itemsOf', 'classes'],
  },
  {
    about: 'instruments with citations both ways and facts',
    query: (first: number) => `{ instruments(first: ${first}, orderBy: NEWEST) { nodes {
      cites { edges { node { topics { key } } } } citedBy { totalCount } topics { key } ballots { against } sponsors supplements { key } amends { key } } } }`,
    asked: ['selectInstrumentsWhere', 'topicsOf', 'ballotsOf', 'relationsOf', 'instruments'],
  },
  {
    about: 'bodies with tasks, counts and relations',
    query: (first: number) => `{ bodies(first: ${first}) { nodes {
      subsidiaries { key } establishedBy { key } tasks(first: 3) { nodes { instrument { key } } } taskCounts { count } } } }`,
    asked: ['bodiesWhere', 'subsidiariesOf', 'relationsOf', 'tasksOfBodies', 'taskCountsOf', 'instruments'],
  },
  {
    about: 'tasks narrowed by a body, whose name is looked up once',
    query: (first: number) => `{ instruments(first: ${first}, orderBy: NEWEST) { nodes {
      tasks(filter: { body: "OQA", subsidiaries: true }) { nodes { key } } } } }`,
    asked: ['selectInstrumentsWhere', 'bodiesNamed', 'bodiesUnder', 'tasksOfInstruments'],
  },
];

test.each(nested)('$about: as many questions for many as for few', async ({ query, asked }) => {
  const few = (await calls(query(5))).map(({ name }) => name);
  const many = (await calls(query(50))).map(({ name }) => name);
  expect(many.sort()).toEqual([...asked].sort());
  expect(few.length).toBeGreaterThan(many.length - 3);
});

test('a total is counted only where it is shown, and items are fetched only where they are', async () => {
  const page = async (selection: string) => (await calls(`{ bodies(first: 7) { ${selection} } }`))[0]?.args.at(-1);
  expect(await page('nodes { key }')).toEqual({ first: 7, after: null, total: false });
  expect(await page('totalCount')).toEqual({ first: 0, after: null, total: true });
  expect(await page('totalCount pageInfo { hasNextPage }')).toEqual({ first: 7, after: null, total: true });
  expect(await page('edges { cursor } totalCount @skip(if: true)')).toEqual({ first: 7, after: null, total: false });
  expect(await page('... on BodyConnection { totalCount @include(if: true) }')).toEqual({
    first: 0,
    after: null,
    total: true,
  });
});

test('what was learnt once is not asked again in the same question', async () => {
  const made = await calls(`{ a: instrument(symbol: "101") { key } b: instrument(symbol: "S/RES/101(1950)") { key }
    c: instrument(symbol: "101") { cites { nodes { key } } } }`);
  const asked = (question: string) => made.filter(({ name }) => name === question).flatMap(({ args }) => args[0]);
  expect(asked('instruments')).toEqual(['101']);
  expect(asked('selectInstruments')).toEqual(['S/RES/101(1950)']);
});

test('what hangs on an instrument, a body or a list comes with it in one question, with no field that is not shown', async () => {
  const one = `{ instrument(symbol: "S/RES/102(1951)") { title
    cites(first: 5) { edges { verbs node { symbol tasks(first: 1) { totalCount } } } }
    again: cites(first: 1) { nodes { key } }
    ...more } }
    fragment more on Instrument { paragraphs(first: 50) { nodes { text references { verb target { title } } tasks { verb } } } }`;
  const [{ name, args } = { name: '', args: [] }, ...others] = await calls(one);
  expect([name, others]).toEqual(['selectInstruments', []]);
  expect(args[1]).toMatchObject({
    fields: ['title'],
    lists: {
      cites: { edges: true, of: { fields: ['symbol'], lists: { tasks: { page: { first: 0, total: true } } } } },
      again: { edges: false, page: { first: 1 }, of: { fields: [] } },
      paragraphs: {
        of: { fields: ['text'], references: { target: { fields: ['title'] } }, tasks: { fields: ['verb'] } },
      },
    },
  });
  const names = async (query: string) => (await calls(query)).map((call) => call.name);
  expect(
    await names(
      '{ body(name: "OQA") { name tasks(first: 5) { nodes { verb paragraph { label instrument { title } } } } } }',
    ),
  ).toEqual(['selectBodiesNamed']);
  expect(
    await names('{ tasks(first: 5) { edges { node { addressees { body { name } } instrument { title } } } } }'),
  ).toEqual(['selectTasksWhere']);
});

test('two lists of one name, below `nodes` and below `edges`, are answered each with its own arguments', async () => {
  const { instruments } = (await world.ask(`{ instruments(first: 3, orderBy: OLDEST, filter: { loaded: true }) {
    nodes { key tasks(first: 1) { nodes { key } } } edges { node { key tasks(first: 0) { nodes { key } pageInfo { hasNextPage } } } } } }`)) as unknown as {
    instruments: { nodes: Shown[]; edges: { node: Shown }[] };
  };
  const { nodes, edges } = instruments;
  expect(nodes.some((one) => one.tasks.nodes.length === 1)).toBe(true);
  expect(edges.every(({ node }) => node.tasks.nodes.length === 0)).toBe(true);
});

interface Shown {
  readonly tasks: { readonly nodes: readonly unknown[] };
}
