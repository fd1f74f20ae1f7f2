import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphOf } from '../../src/graph/build.js';
import { graphOfRegistry } from '../../src/graph/registry.js';
import { read } from '../../src/reading.js';
import { loadRegistry } from '../../src/registry/load.js';
import { openStore } from '../../src/store/open.js';
import { type World, worldOf } from './small.js';

/** The questions that people are told to try, asked of resolution 2331 as it is read from its text. */
let world: World;
const folder = mkdtempSync(join(tmpdir(), 'recalling-2331-'));
beforeAll(async () => {
  const registry = loadRegistry();
  const path = 'seed/S_RES_2331.md';
  const reading = read({ path, bytes: readFileSync(new URL(`../../${path}`, import.meta.url)) }, registry);
  const store = await openStore(`sqlite:${join(folder, '2331.db')}`);
  await store.loadRegistry(graphOfRegistry(registry));
  await store.load([graphOf(reading, registry)]);
  world = worldOf(store, registry);
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

test('what it is, what it cites, what its paragraphs refer to, whom it tasks', async () => {
  const { instrument } = await world.ask(`{ instrument(symbol: "S/RES/2331 (2016)") { id key symbol title adopted
    cites(first: 50) { totalCount edges { verbs count node { key symbol title } } }
    paragraphs(first: 3) { totalCount nodes { label text references { verb role quote span { paragraph start end } target { key symbol title } } } }
    tasks(first: 50) { totalCount nodes { verb strength quote action deliverable conditions { quote } addressees { quote body { id key name acronym } } partners { body { name } } reportsTo { body { name } } due { period date quote } paragraph { label } } } } }`);
  expect(instrument).toMatchObject({ key: 'S/RES/2331(2016)', symbol: 'S/RES/2331(2016)', adopted: '2016-12-20' });

  const cited = instrument.cites.edges.map(({ node }: { node: { key: string } }) => node.key);
  expect(cited).toEqual(
    expect.arrayContaining([
      'S/RES/1960(2010)',
      'S/RES/2106(2013)',
      'S/RES/2195(2014)',
      'S/PRST/2015/25',
      'S/2016/949',
    ]),
  );
  expect(instrument.cites.totalCount).toBe(cited.length);
  expect(instrument.cites.edges).toContainEqual({
    verbs: ['reiterate'],
    count: 1,
    node: expect.objectContaining({ key: 'S/RES/2195(2014)' }),
  });

  expect(instrument.paragraphs.totalCount).toBe(44);
  expect(instrument.paragraphs.nodes.map(({ label }: { label: string }) => label)).toEqual(['PP1', 'PP2', 'PP3']);
  for (const { label, text, references } of instrument.paragraphs.nodes) {
    expect(references.length).toBeGreaterThan(0);
    for (const { quote, span } of references) {
      expect(span.paragraph).toBe(label);
      expect(text.slice(span.start, span.end)).toBe(quote);
    }
  }

  const report = instrument.tasks.nodes.find(
    ({ paragraph, deliverable }: { paragraph: { label: string }; deliverable: string }) =>
      paragraph.label === '23' && deliverable === 'REPORT',
  );
  expect(report).toMatchObject({
    verb: 'request',
    strength: 'REQUEST',
    quote: 'Requests',
    addressees: [{ quote: 'the Secretary-General', body: { key: 'Secretary-General' } }],
    due: { period: 'P12M', date: '2017-12-20', quote: 'within twelve months' },
  });
});

test('a body, with its parent, who established it and what it is to do', async () => {
  const { body } = await world.ask(
    '{ body(name: "CTED") { id key name acronym kind parent { name } establishedBy { symbol } tasks(first: 20) { totalCount nodes { verb action paragraph { label instrument { symbol } } } } } }',
  );
  expect(body).toMatchObject({
    key: 'CTED',
    name: 'Counter-Terrorism Committee Executive Directorate',
    acronym: 'CTED',
    kind: 'OFFICE',
    parent: { name: 'Counter-Terrorism Committee' },
    establishedBy: [{ symbol: 'S/RES/1535(2004)' }],
  });
  expect(body.tasks.nodes).toContainEqual({
    verb: 'request',
    action: expect.stringContaining('trafficking in persons'),
    paragraph: { label: '16', instrument: { symbol: 'S/RES/2331(2016)' } },
  });
});

test('lineage, where numbers that only name a committee are followed on request', async () => {
  const { cited, named } = await world.ask(`{
    cited: lineage(symbol: "2331", direction: ANCESTORS, depth: 3) { totalCount edges { distance node { key symbol title } } }
    named: lineage(symbol: "2331", direction: ANCESTORS, depth: 3, roles: [CITED, NAME]) { totalCount } }`);
  expect(cited.totalCount).toBeGreaterThan(10);
  expect(cited.edges.every(({ distance }: { distance: number }) => distance === 1)).toBe(true);
  expect(named.totalCount).toBeGreaterThan(cited.totalCount);
});

test.each([
  '2331',
  'S/RES/2331 (2016)',
  's/res/2331(2016)',
  'resolution 2331',
  'Security Council resolution 2331 (2016)',
])('it is found as “%s”', async (symbol) => {
  const { instrument } = await world.ask('query ($s: String!) { instrument(symbol: $s) { key } }', { s: symbol });
  expect(instrument.key).toBe('S/RES/2331(2016)');
});

test('near misses are suggested', async () => {
  const { message } = await world.refusal('{ instrument(symbol: "S/RES/2313") { key } }');
  expect(message).toContain('S/RES/2331(2016)');
});

test('a name that could be many bodies lists them', async () => {
  const { extensions } = await world.refusal('{ body(name: "the Committee") { key } }');
  expect(extensions['code']).toBe('BODY_AMBIGUOUS');
  expect(extensions['candidates']).toContainEqual({ key: 'CTC', name: 'Counter-Terrorism Committee' });
});
