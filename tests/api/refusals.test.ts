import { SurroundingsError } from '../../src/errors.js';
import { smallWorld, type World, worldOf } from './small.js';

let world: World;
beforeAll(async () => {
  world = await smallWorld();
});
afterAll(() => world.close());

/** What is refused, and with which code; `says` must stand in the message. */
const refusals: readonly {
  readonly about: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly says: string;
}[] = [
  { about: 'nothing', query: '', code: 'QUERY_INVALID', says: 'Syntax Error' },
  { about: 'what is no GraphQL', query: '{ instrument(', code: 'QUERY_INVALID', says: 'Syntax Error' },
  { about: 'a field that is not there', query: '{ resolution }', code: 'QUERY_INVALID', says: 'Cannot query field' },
  { about: 'a missing argument', query: '{ instrument { key } }', code: 'QUERY_INVALID', says: 'symbol' },
  {
    about: 'a missing variable',
    query: 'query ($s: String!) { instrument(symbol: $s) { key } }',
    code: 'QUERY_INVALID',
    says: '"$s"',
  },
  {
    about: 'a variable of another type',
    query: 'query ($n: Int!) { bodies(first: $n) { totalCount } }',
    variables: { n: 'many' },
    code: 'QUERY_INVALID',
    says: 'Int',
  },
  {
    about: 'fragments that contain each other',
    query: '{ instrument(symbol: "101") { ...a } } fragment a on Instrument { ...b } fragment b on Instrument { ...a }',
    code: 'QUERY_INVALID',
    says: 'itself',
  },
  {
    about: 'two operations',
    query: 'query a { status { version } } query b { status { version } }',
    code: 'QUERY_INVALID',
    says: 'one operation',
  },
  { about: 'a mutation', query: 'mutation { load }', code: 'QUERY_INVALID', says: 'mutation' },
  {
    about: 'a date that is none',
    query: '{ tasks(filter: { dueTo: "1951-02-30" }) { totalCount } }',
    code: 'QUERY_INVALID',
    says: 'LocalDate',
  },
  {
    about: 'an unknown symbol',
    query: '{ instrument(symbol: "S/RES/9999") { key } }',
    code: 'INSTRUMENT_UNKNOWN',
    says: 'S/RES/9999',
  },
  {
    about: 'an unknown symbol in a filter',
    query: '{ instruments(filter: { cites: "x" }) { totalCount } }',
    code: 'INSTRUMENT_UNKNOWN',
    says: '“x”',
  },
  {
    about: 'an unknown symbol of a paragraph',
    query: '{ paragraph(symbol: "", label: "1") { key } }',
    code: 'INSTRUMENT_UNKNOWN',
    says: '“”',
  },
  {
    about: 'an unknown start of lineage',
    query: '{ lineage(symbol: "7", direction: ANCESTORS) { totalCount } }',
    code: 'INSTRUMENT_UNKNOWN',
    says: '“7”',
  },
  {
    about: 'an emoji as a symbol',
    query: '{ instrument(symbol: "🕊️ 101") { key } }',
    code: 'INSTRUMENT_UNKNOWN',
    says: '🕊️',
  },
  { about: 'an unknown body', query: '{ body(name: "OQB") { key } }', code: 'BODY_UNKNOWN', says: 'OQA' },
  {
    about: 'a name of two bodies',
    query: '{ body(name: "Quiet Committee") { key } }',
    code: 'BODY_AMBIGUOUS',
    says: '101-committee, 102-committee',
  },
  {
    about: 'a name of a kind of bodies',
    query: '{ body(name: "the Committee") { key } }',
    code: 'BODY_AMBIGUOUS',
    says: '101-committee, 102-committee',
  },
  {
    about: 'a page of a million',
    query: '{ bodies(first: 1000000) { nodes { key } } }',
    code: 'ARGUMENT_INVALID',
    says: 'first must be from 0 to 100',
  },
  {
    about: 'a page of less than nothing',
    query: '{ bodies(first: -1) { nodes { key } } }',
    code: 'ARGUMENT_INVALID',
    says: 'not -1',
  },
  {
    about: 'a million paths',
    query: '{ paths(from: "101", to: "99", limit: 1000000) { length } }',
    code: 'ARGUMENT_INVALID',
    says: 'limit',
  },
  {
    about: 'lineage without end',
    query: '{ lineage(symbol: "101", direction: ANCESTORS, depth: 1000) { totalCount } }',
    code: 'ARGUMENT_INVALID',
    says: 'depth',
  },
  {
    about: 'lineage to nowhere',
    query: '{ lineage(symbol: "101", direction: ANCESTORS, depth: 0) { totalCount } }',
    code: 'ARGUMENT_INVALID',
    says: 'depth',
  },
  {
    about: 'a garbage cursor',
    query: '{ bodies(after: "garbage") { totalCount } }',
    code: 'CURSOR_INVALID',
    says: 'garbage',
  },
  { about: 'an empty cursor', query: '{ bodies(after: "") { totalCount } }', code: 'CURSOR_INVALID', says: 'cursor' },
  { about: 'a garbage id', query: '{ node(id: "12") { key } }', code: 'ARGUMENT_INVALID', says: '“12”' },
  {
    about: 'too many ids',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { key } }',
    variables: { ids: Array.from({ length: 101 }, () => 'x') },
    code: 'ARGUMENT_INVALID',
    says: '101',
  },
  {
    about: 'far too many ids',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { key } }',
    variables: { ids: Array.from({ length: 100_000 }, () => 'x') },
    code: 'ARGUMENT_INVALID',
    says: '100000',
  },
  {
    about: 'the character NUL',
    query: '{ instrument(symbol: "101\\u0000; DROP") { key } }',
    code: 'ARGUMENT_INVALID',
    says: 'NUL',
  },
  {
    about: 'the character NUL in a variable',
    query: 'query ($f: InstrumentFilter) { instruments(filter: $f) { totalCount } }',
    variables: { f: { text: 'quiet\0' } },
    code: 'ARGUMENT_INVALID',
    says: 'NUL',
  },
  {
    about: 'a symbol of a megabyte',
    query: `{ instrument(symbol: "${'x'.repeat(1 << 20)}") { key } }`,
    code: 'ARGUMENT_INVALID',
    says: '1048576',
  },
  {
    about: 'a name of a megabyte in a variable',
    query: 'query ($name: String!) { body(name: $name) { key } }',
    variables: { name: '🕊'.repeat(1 << 19) },
    code: 'ARGUMENT_INVALID',
    says: '1048576',
  },
  {
    about: 'the same field again and again',
    query: `{ ${'status { store } '.repeat(480)} }`,
    code: 'QUERY_TOO_COSTLY',
    says: 'too often',
  },
  {
    about: 'many searches in one query',
    query: `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: search(text: "quiet", first: 0) { totalCount }`).join(' ')} }`,
    code: 'QUERY_TOO_COSTLY',
    says: 'fields',
  },
  {
    about: 'more words than a question has',
    query: `{ ${'status { version } '.repeat(2_000)} }`,
    code: 'QUERY_TOO_COSTLY',
    says: 'tokens',
  },
  {
    about: 'a query that is too deep',
    query: `{ body(name: "OQA") { ${'parent { '.repeat(20)} key ${'} '.repeat(20)} } }`,
    code: 'QUERY_TOO_COSTLY',
    says: '22 levels',
  },
  {
    about: 'lists in lists in lists',
    query:
      '{ instruments(first: 100) { nodes { cites(first: 100) { nodes { citedBy(first: 100) { nodes { key } } } } } } }',
    code: 'QUERY_TOO_COSTLY',
    says: 'first',
  },
  {
    about: 'lists in lists by variables',
    query:
      'query ($n: Int = 100) { instruments(first: $n) { nodes { cites(first: $n) { edges { node { citedBy(first: $n) { edges { node { key } } } } } } } } }',
    code: 'QUERY_TOO_COSTLY',
    says: 'first',
  },
  {
    about: 'one thing under many names',
    query: `{ instruments(first: 100) { nodes { ${Array.from({ length: 100 }, (_, i) => `a${i}: tasks(first: 10) { nodes { key } }`).join(' ')} } } }`,
    code: 'QUERY_TOO_COSTLY',
    says: 'fields',
  },
  {
    about: 'fragments that double each other',
    query: `{ instrument(symbol: "101") { ...f0 } } ${Array.from(
      { length: 50 },
      (_, i) => `fragment f${i} on Instrument { a${i}: key ${i < 49 ? `...f${i + 1} ...f${i + 1}` : ''} }`,
    ).join(' ')}`,
    code: 'QUERY_TOO_COSTLY',
    says: 'fields',
  },
];

test.each(refusals)('$about: $code', async ({ query, variables, code, says }) => {
  const { message, extensions } = await world.refusal(query, variables);
  expect({ code: extensions['code'], message }).toEqual({ code, message: expect.stringContaining(says) });
  expect(message.length).toBeLessThan(500);
  expect(message).not.toContain('\n');
});

test('brackets without end are refused, however far the stack reaches', async () => {
  for (const opening of ['[', '{ a(b: {c: ', '{a']) {
    const query = `{ instruments(filter: { kinds: ${opening.repeat(100_000)}`;
    expect((await world.refusal(query)).extensions['code']).toMatch(/^QUERY_(INVALID|TOO_COSTLY)$/);
  }
});

test('near misses of a symbol are listed, the right year first', async () => {
  const { message, extensions } = await world.refusal('{ instrument(symbol: "S/RES/101(1960)") { key } }');
  expect(message).toContain('Did you mean S/RES/101(1950)?');
  expect(extensions['suggestions']).toEqual([{ key: 'S/RES/101(1950)', title: 'On the quiet frontier' }]);
});

test('those that a name could be are listed', async () => {
  const { extensions } = await world.refusal('{ body(name: "quiet committee") { key } }');
  expect(extensions['candidates']).toEqual([
    { key: '101-committee', name: '101-committee' },
    { key: '102-committee', name: '102-committee' },
  ]);
});

test('one part that is refused leaves the others answered', async () => {
  const { execute } = await import('../../src/api/execute.js');
  const { data, errors } = await execute(
    world.store,
    world.registry,
    '{ good: instrument(symbol: "101") { key } bad: instrument(symbol: "9999") { key } }',
  );
  expect(JSON.parse(JSON.stringify(data))).toEqual({ good: { key: 'S/RES/101(1950)' }, bad: null });
  expect(errors?.map(({ path }) => path)).toEqual([['bad']]);
});

test('a cursor of one list is no place in another', async () => {
  const { bodies } = await world.ask('{ bodies(first: 1) { pageInfo { endCursor } } }');
  const query = 'query ($after: String) { topics(after: $after) { nodes { key } } }';
  expect((await world.refusal(query, { after: bodies.pageInfo.endCursor })).extensions['code']).toBe('CURSOR_INVALID');
});

test('a store that refuses tells its code; a fault of ours tells nothing', async () => {
  const failing = (error: Error) =>
    worldOf(
      new Proxy(world.store, {
        get: (store, name) => (name === 'counts' ? () => Promise.reject(error) : Reflect.get(store, name)),
      }),
      world.registry,
    );
  const query = '{ status { counts { tasks } } }';
  expect(await failing(new SurroundingsError('STORE_LOCKED', 'The store is locked.')).refusal(query)).toMatchObject({
    message: 'The store is locked.',
    path: ['status', 'counts'],
    extensions: { code: 'STORE_LOCKED' },
  });
  const fault = await failing(new Error('secret /home/me/store.db')).refusal(query);
  expect(fault.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  expect(JSON.stringify(fault)).not.toMatch(/secret|home|stack| at /);
});

test('what introspection asks is within the limits', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  const { __schema } = await world.ask(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }));
  expect(__schema.queryType.name).toBe('Query');
});

test('descriptions of descriptions without end are refused', async () => {
  const query = `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`;
  expect((await world.refusal(query)).extensions['code']).toBe('QUERY_INVALID');
});
