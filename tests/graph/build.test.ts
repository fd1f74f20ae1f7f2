import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestOf, graphOf } from '../../src/graph/build.js';
import { joinCitations } from '../../src/graph/citations.js';
import type { InstrumentGraph } from '../../src/graph/graph.js';
import { bodyOfKey, instrumentOfKey, keyOfName } from '../../src/graph/mention.js';
import { foldName, namesOf } from '../../src/graph/names.js';
import { graphOfRegistry } from '../../src/graph/registry.js';
import { read } from '../../src/reading.js';
import { loadRegistry } from '../../src/registry/load.js';
import { graphOfSketch, readingOf, registryOf, type Sketch, sketches, smallRegistry } from '../store/graphs.js';
import { small } from '../store/sketches.js';

const bySymbol = new Map(small.map((sketch) => [sketch.symbol, graphOfSketch(sketch)]));
const graph = (symbol: string) => bySymbol.get(symbol)!;

describe('the graph of a reading', () => {
  test('an instrument is what its reading says; what it does not say the registry adds, and the key', () => {
    expect(graph('S/RES/101(1950)').instrument).toMatchObject({
      key: 'S/RES/101(1950)',
      title: 'On the quiet frontier',
      adopted: '1950-03-15',
      number: 101,
      year: 1950,
      chapterVII: true,
      knownBy: 'text',
      url: 'https://undocs.org/S/RES/101(1950)',
    });
    expect(graph('S/RES/1041(1952)').instrument).toMatchObject({ knownBy: 'facts', chapterVII: null });
  });

  test('an instrument without a symbol is told by its source', () => {
    const reading = readingOf(small[0]!);
    const nameless = { ...reading, instrument: { ...reading.instrument, symbol: null, number: null, year: null } };
    const { instrument, paragraphs } = graphOf(nameless, smallRegistry);
    expect(instrument).toMatchObject({ symbol: null, url: null });
    expect(instrument.key).toMatch(/^source:[0-9a-f]{16}$/);
    expect(paragraphs[0]!.key).toBe(`${instrument.key}#PP1`);
  });

  test('paragraphs keep their order and hang on their parents', () => {
    expect(graph('S/RES/101(1950)').paragraphs.map(({ key, order, parent }) => [key, order, parent])).toEqual([
      ['S/RES/101(1950)#PP1', 0, null],
      ['S/RES/101(1950)#1', 1, null],
      ['S/RES/101(1950)#1(a)', 2, 'S/RES/101(1950)#1'],
      ['S/RES/101(1950)#1(b)', 3, 'S/RES/101(1950)#1'],
    ]);
  });

  test('targets are the registry’s keys where it knows the title, else the title itself; classes are the registry’s', () => {
    const targets = ({ references }: InstrumentGraph) =>
      references.map(({ key, target, classKey }) => [key, target ?? classKey]);
    expect(targets(graph('S/RES/99(1949)'))).toEqual([['S/RES/99(1949)#PP1/r1', 'convention-on-quiet']]);
    expect(targets(graph('S/RES/102(1951)'))).toEqual([
      ['S/RES/102(1951)#PP1/r1', 'S/RES/101(1950)'],
      ['S/RES/102(1951)#PP1/r2', 'quiet-resolutions'],
      ['S/RES/102(1951)#1/r1', 'S/RES/101(1950)'],
      ['S/RES/102(1951)#1/r2', 'S/RES/99(1949)'],
      ['S/RES/102(1951)#2/r1', 'S/RES/101(1950)'],
      ['S/RES/102(1951)#2/r2', 'S/1951/7'],
      ['S/RES/102(1951)#2/r3', 'Treaty of "Noise"'],
    ]);
  });

  test.each([
    ['paragraph 1 (a)', '#1(a)'],
    ['paragraph 8', '#8'],
    ['operative paragraph 3 (b) (ii)', '#3(b)(ii)'],
    ['preambular paragraph 6', '#PP6'],
    ['paragraphs 2 and 3', null],
    ['article 15', null],
    [null, null],
  ])('the pinpoint %s is the paragraph %s', (pinpoint, label) => {
    const target = 'S/RES/99(1949)';
    const { references } = graphOfSketch({
      symbol: 'S/RES/200(1963)',
      paragraphs: [{ label: '1', text: 'Recalling that', references: [{ target, pinpoint }] }],
    });
    expect(references[0]!.targetParagraph).toBe(label === null ? null : `${target}${label}`);
  });

  test('citations are rolled up for each role; an instrument that refers to itself does not cite itself', () => {
    expect(graph('S/RES/102(1951)').citations.filter(({ to }) => to === 'S/RES/101(1950)')).toEqual([
      expect.objectContaining({
        role: 'cited',
        verbs: ['note', 'reaffirm'],
        paragraphs: ['PP1', '2'],
        places: [0, 2],
        count: 2,
      }),
      expect.objectContaining({ role: 'name', verbs: ['decide'], paragraphs: ['1'], places: [1], count: 1 }),
    ]);
    expect(graph('S/RES/101(1950)').references.some(({ target }) => target === 'S/RES/101(1950)')).toBe(true);
    expect(graph('S/RES/101(1950)').citations.some(({ to }) => to === 'S/RES/101(1950)')).toBe(false);
    expect(joinCitations(graph('S/RES/102(1951)').citations.filter(({ to }) => to === 'S/RES/101(1950)'))).toEqual({
      verbs: ['decide', 'note', 'reaffirm'],
      roles: ['cited', 'name'],
      paragraphs: ['PP1', '1', '2'],
      count: 3,
    });
  });

  test('a pointer is one edge a body, with the same quote; one that stayed unresolved is one without a body', () => {
    const edges = graph('S/RES/101(1950)').actors.map(({ task, role, order, body, pointer }) => [
      task.slice('S/RES/101(1950)#'.length),
      role,
      order,
      body,
      pointer,
    ]);
    expect(edges).toEqual([
      ['1(a)/1', 'addressee', 0, 'OQA', false],
      ['1(a)/1', 'addressee', 1, 'OQA', false],
      ['1(a)/1', 'addressee', 2, 'Member States', true],
      ['1(a)/1', 'addressee', 3, 'Office of Noise', true],
      ['1(a)/1', 'partner', 0, '101-committee', false],
      ['1(a)/1', 'recipient', 0, null, true],
      ['1(a)/2', 'addressee', 0, null, true],
      ['1(a)/2', 'addressee', 1, null, true],
      ['1(a)/2', 'addressee', 2, 'Member States', false],
      ['1(a)/2', 'partner', 0, 'OQA', false],
      ['1(b)/1', 'addressee', 0, 'OQA', false],
    ]);
  });

  test('the printed name of a body that the registry knows by it is the registry’s body', () => {
    const bodies = (name: string) =>
      graphOfSketch({
        symbol: 'S/RES/200(1963)',
        paragraphs: [{ label: '1', text: 'Requests that', tasks: [{ addressees: [name] }] }],
      }).actors.map(({ body }) => body);
    expect(bodies('Name of OQA')).toEqual(['OQA']);
    expect(bodies('the  Office of “Noise”')).toEqual(['Office of "Noise"']);
  });

  test('states are their codes where the registry knows them', () => {
    const registry = registryOf({
      bodies: [
        {
          ...[...smallRegistry.bodies.values()][0]!,
          key: 'Borduria',
          name: 'Borduria',
          acronym: null,
          kind: 'state',
          iso: 'BRD',
        },
      ],
    });
    const { ballots, sponsors } = graphOf(readingOf(small[1]!), registry);
    expect(ballots.map(({ state, cast }) => [state.key, cast])).toEqual([
      ['Aland', 'inFavour'],
      ['BRD', 'inFavour'],
    ]);
    expect(sponsors.map(({ key }) => key)).toEqual(['Aland', 'BRD']);
  });

  test('any reading: keys are unique, edges end in nodes that are there, quotes are the words at their spans', () => {
    fc.assert(
      fc.property(sketches, (all) => {
        for (const sketch of all) expectSound(graphOfSketch(sketch), sketch);
      }),
      { seed: 2331, numRuns: 100 },
    );
  });

  test('resolution 2331 is sound, and its digest tells when to read again', () => {
    const registry = loadRegistry();
    const path = 'seed/S_RES_2331.md';
    const reading = read({ path, bytes: readFileSync(new URL(`../../${path}`, import.meta.url)) }, registry);
    const whole = graphOf(reading, registry);
    expectSound(whole, null);
    expect(whole.paragraphs).toHaveLength(44);
    expect(whole.digest).toBe(digestOf(reading.source.sha256, reading.reader, registry.digest));
    expect(graphOf(reading, registry)).toEqual(whole);
    for (const other of [
      digestOf('', reading.reader, registry.digest),
      digestOf(reading.source.sha256, '', registry.digest),
    ]) {
      expect(other).not.toBe(whole.digest);
    }
  });
});

function expectSound(whole: InstrumentGraph, sketch: Sketch | null): void {
  const { key } = whole.instrument;
  const distinct = (keys: readonly string[]) => expect(new Set(keys).size).toBe(keys.length);
  const paragraphs = new Map(whole.paragraphs.map((node) => [node.key, node]));
  distinct(whole.paragraphs.map((node) => node.key));
  distinct(whole.references.map((edge) => edge.key));
  distinct(whole.tasks.map((node) => node.key));
  distinct(whole.actors.map(({ task, role, order }) => `${task} ${role} ${order}`));
  distinct(whole.citations.map(({ to, role }) => `${to} ${role}`));
  expect(whole.paragraphs.map(({ order }) => order)).toEqual(whole.paragraphs.map((_, at) => at));
  expect(whole.references.map(({ order }) => order)).toEqual(whole.references.map((_, at) => at));
  expect(whole.tasks.map(({ order }) => order)).toEqual(whole.tasks.map((_, at) => at));
  for (const { parent } of whole.paragraphs) expect(parent === null || paragraphs.has(parent)).toBe(true);
  const cited = new Set(whole.mentionedInstruments.map((node) => node.key));
  for (const { target, paragraph } of whole.references) {
    expect(target === null || target === key || cited.has(target)).toBe(true);
    expect(paragraphs.has(paragraph)).toBe(true);
  }
  const named = new Set(whole.mentionedBodies.map((node) => node.key));
  const tasks = new Set(whole.tasks.map((node) => node.key));
  for (const { body, task } of whole.actors) {
    expect(body === null || named.has(body)).toBe(true);
    expect(tasks.has(task)).toBe(true);
  }
  expect(whole.mentionedInstruments).toEqual(whole.mentionedInstruments.map((node) => instrumentOfKey(node.key)));
  expect(whole.mentionedBodies).toEqual(whole.mentionedBodies.map((node) => bodyOfKey(node.key)));
  const total = whole.citations.reduce((sum, { count }) => sum + count, 0);
  expect(total).toBe(whole.references.filter(({ target }) => target !== null && target !== key).length);
  if (sketch) return;
  for (const { quote, span } of [...whole.references, ...whole.tasks, ...whole.actors]) {
    const text = span && paragraphs.get(`${key}#${span.paragraph}`)?.text;
    expect(text?.slice(span!.start, span!.end) ?? null).toBe(quote);
  }
}

describe('what a key alone tells', () => {
  test.each([
    ['S/RES/1373(2001)', 'resolution', 1373, 2001],
    ['S/PRST/2015/25', 'prst', 25, 2015],
    ['A/RES/60/1', 'ga-resolution', null, null],
    ['S/2016/949', 'other', null, 2016],
    ['Convention on Quiet', 'treaty', null, null],
    ['Global Plan', 'other', null, null],
  ])('%s', (key, kind, number, year) => {
    const node = instrumentOfKey(key);
    expect(node).toMatchObject({ key, kind, number, year, knownBy: 'citation', adopted: null });
    expect([node.symbol, node.title].filter((one) => one !== null)).toEqual([key]);
  });

  test.each([
    ['Government of Borduria', 'state'],
    ['relevant United Nations entities', 'class'],
    ['Committee on Quiet', 'committee'],
    ['Special Envoy for Noise', 'envoy'],
    ['Quiet Mission', 'mission'],
    ['Quiet Institute', 'organization'],
  ])('%s is a body of kind %s', (name, kind) => {
    expect(bodyOfKey(name)).toMatchObject({ name, kind, registered: false });
  });

  test('names are keys without what printing varies', () => {
    expect(keyOfName('  the Office\n of ‘Noise’ ')).toBe("Office of 'Noise'");
    expect(keyOfName('The')).toBe('The');
    expect(foldName('the Élan  of “Quiet”')).toBe('elan of quiet');
  });

  test('a body is asked for by its key, acronym, name and other names, the best of them first', () => {
    const oqa = graphOfRegistry(smallRegistry).bodies.find(({ key }) => key === 'OQA')!;
    expect([...namesOf(oqa)]).toEqual([
      ['oqa', 0],
      ['name of oqa', 2],
      ['office for quiet affairs', 3],
      ['bureau du calme elargi', 3],
    ]);
  });
});

describe('the graph of the registry', () => {
  test('what relations and classes name is among the nodes', () => {
    for (const registry of [smallRegistry, loadRegistry()]) {
      const { instruments, bodies, classes, relations, digest } = graphOfRegistry(registry);
      expect(digest).toBe(registry.digest);
      const known = new Set([...instruments, ...bodies].map(({ key }) => key));
      for (const { from, to } of relations) expect([from, to].filter((key) => !known.has(key))).toEqual([]);
      for (const { members } of classes) expect(members.filter((key) => !known.has(key))).toEqual([]);
      for (const { parent } of bodies) expect(parent === null || known.has(parent)).toBe(true);
    }
  });
});
