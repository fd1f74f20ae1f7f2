import fc from 'fast-check';
import { execute } from '../../src/api/execute.js';
import { smallWorld, type World } from './small.js';

let world: World;
beforeAll(async () => {
  world = await smallWorld();
});
afterAll(() => world.close());

/** What people and programs may send: any text, and text that is almost a name, a symbol, a cursor or a search. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.stringMatching(/^[SARE/()0-9 PT]{0,20}$/),
  fc.stringMatching(/^["*()^:+\-NOTADR quiet]{0,20}$/),
  fc.constantFrom(
    'the ',
    '%',
    '_',
    "'",
    '"',
    '*',
    '\\',
    '\ufeff',
    '\ud800',
    'CON',
    '__proto__',
    'constructor',
    'toString',
  ),
);

const expected = /^(INSTRUMENT_UNKNOWN|BODY_UNKNOWN|BODY_AMBIGUOUS|CURSOR_INVALID|ARGUMENT_INVALID)$/;

test('whatever a name, symbol, label, key, id, cursor or search is, the answer is one or a refusal that has a code', async () => {
  const query = `query ($x: String!, $id: ID!) {
    i: instrument(symbol: $x) { key paragraph(label: $x) { key } cites(verbs: [$x]) { totalCount } }
    b: body(name: $x) { key } t: task(key: $x) { key } n: node(id: $id) { key }
    p: paragraph(symbol: "101", label: $x) { key }
    l: lineage(symbol: $x, direction: ANCESTORS) { totalCount }
    s: search(text: $x) { totalCount nodes { text highlights { start end } subject { __typename } } }
    f: instruments(filter: { text: $x, topic: $x }) { totalCount nodes { key } }
    g: bodies(filter: { text: $x }) { nodes { key } }
    q: instrument(symbol: "101") { cites(after: $x) { totalCount } } }`;
  await fc.assert(
    fc.asyncProperty(anything, async (x) => {
      const { errors = [] } = await execute(world.store, world.registry, query, { x, id: x });
      for (const { message, extensions } of errors) {
        expect(extensions?.['code']).toMatch(expected);
        expect(message.length).toBeLessThan(1_000);
      }
    }),
    { numRuns: 100, seed: 2331 },
  );
});

const piece = fc.constantFrom(
  ...['{', '}', '(', ')', 'body', 'name', ':', '"OQA"', 'key', '...', 'on Body', 'fragment f', '$x', '@skip', '[', ']'],
  ...['#', '"""', 'query', '🕊', '"', '\\u{110000}', '-0', '1e999', '&', '|', '!', '=', 'true', 'null'],
);

test('whatever a query is, it is answered or refused with a code', async () => {
  const queries = fc.oneof(
    anything,
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(queries, async (query) => {
      const { errors = [] } = await execute(world.store, world.registry, query);
      for (const { extensions } of errors) expect(extensions?.['code']).toMatch(/^QUERY_/);
    }),
    { numRuns: 200, seed: 2331 },
  );
});
