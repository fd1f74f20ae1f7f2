import { type GraphQLFormattedError, getOperationAST, parse } from 'graphql';
import { contextOf } from '../../src/api/context.js';
import { Repeats } from '../../src/api/repeats.js';
import { createSchema } from '../../src/api/schema.js';
import { smallWorld, type World } from './small.js';

let world: World;
beforeAll(async () => {
  world = await smallWorld();
});
afterAll(() => world.close());

function repeats() {
  const known = new Repeats(createSchema(), (error): GraphQLFormattedError => ({ message: error.message }));
  return {
    remember(query: string, operationName?: string) {
      const document = parse(query);
      known.remember({ query, operationName, document, operation: getOperationAST(document, operationName)! });
    },
    answer: (body: unknown) => known.answer(body, () => contextOf(world.store, world.registry)),
  };
}

const query = '{ instrument(symbol: "101") { key } }';
const answer = { data: { instrument: { key: 'S/RES/101(1950)' } } };

test('answers what it remembers, and nothing else', async () => {
  const known = repeats();
  expect(await known.answer({ query })).toBeNull();
  known.remember(query);
  expect(await known.answer({ query })).toEqual(answer);
  expect(await known.answer({ query, variables: {}, extensions: { clientLibrary: {} } })).toEqual(answer);
  expect(await known.answer({ query: `${query} ` })).toBeNull();
  expect(await known.answer({ query, operationName: 'a' })).toBeNull();
});

test.each([
  null,
  'text',
  [],
  {},
  { query: 7 },
  { query, variables: [] },
  { query, variables: 'x' },
  { query, operationName: 7 },
  { query, extensions: { persistedQuery: {} } },
])('leaves %j to others', async (body) => {
  const known = repeats();
  known.remember(query);
  expect(await known.answer(body)).toBeNull();
});

test('a name is no part of a text', async () => {
  const known = repeats();
  known.remember('query a { status { store } } query b { __typename }', 'b');
  const body = { query: 'query a { status { store } } query b { __typename }' };
  expect(await known.answer({ ...body, operationName: 'b' })).toEqual({ data: { __typename: 'Query' } });
  expect(await known.answer({ ...body, operationName: 'a' })).toBeNull();
  known.remember('query c { __typename }', 'c');
  expect(await known.answer({ query: 'c\nquery c { __typename }' })).toBeNull();
});

test('forgets what was not asked for longest', async () => {
  const known = repeats();
  const long = (n: number) => `${query}${' '.repeat(100_000)}#${n}`;
  known.remember(query);
  for (let n = 0; n < 4; n++) {
    known.remember(long(n));
    expect(await known.answer({ query })).toEqual(answer);
  }
  expect(await known.answer({ query: long(0) })).toBeNull();
  expect(await known.answer({ query: long(3) })).toEqual(answer);
});
