import fc from 'fast-check';
import { pack, unpack } from '../../src/graph/archive.js';
import { factsOf } from '../../src/graph/facts.js';
import { graphOfFacts } from '../../src/graph/facts-graph.js';
import type { InstrumentGraph } from '../../src/graph/graph.js';
import { rankOf } from '../../src/graph/rank.js';
import { graphOfSketch, sketches } from '../store/graphs.js';
import { small } from '../store/sketches.js';

/** A graph without what facts leave out: the words, where they stand, and the rule that read them. */
function withoutWords(graph: InstrumentGraph): InstrumentGraph {
  return {
    ...graph,
    digest: 'facts:test',
    rank: rankOf({
      knownBy: 'facts',
      reader: '1.2.3',
      format: null,
      wellFormed: true,
      source: graph.instrument.source!,
    }),
    instrument: { ...graph.instrument, knownBy: 'facts' },
    paragraphs: graph.paragraphs.map((paragraph) => ({ ...paragraph, heading: null, text: null })),
    references: graph.references.map((reference) => ({ ...reference, quote: null, span: null, rule: null })),
    tasks: graph.tasks.map((task) => ({
      ...task,
      quote: null,
      span: null,
      action: null,
      conditions: null,
      rule: null,
      due: task.due && { ...task.due, quote: null, span: null },
    })),
    actors: graph.actors.map((actor) => ({ ...actor, quote: null, span: null })),
  };
}

const byFacts = (graph: InstrumentGraph) =>
  graphOfFacts(JSON.parse(JSON.stringify(factsOf(graph))), 'facts:test', '1.2.3');

test.each(small.map((sketch) => [sketch.symbol, sketch] as const))('%s keeps all but its words', (_symbol, sketch) => {
  const graph = graphOfSketch(sketch);
  expect(byFacts(graph)).toEqual(withoutWords(graph));
});

test('any graph keeps all but its words', () => {
  fc.assert(
    fc.property(sketches, (all) => {
      for (const sketch of all) {
        const graph = graphOfSketch(sketch);
        expect(byFacts(graph)).toEqual(withoutWords(graph));
      }
    }),
    { seed: 2331, numRuns: 60 },
  );
});

test('facts hold no sentence', () => {
  for (const sketch of small) {
    const graph = graphOfSketch(sketch);
    const packed = JSON.stringify(factsOf(graph));
    for (const { text } of graph.paragraphs)
      if (text !== null && text.split(' ').length > 3) expect(packed).not.toContain(text);
  }
});

test('an archive gives back what was packed, in the same bytes whatever the order', () => {
  const facts = small.map((sketch) => factsOf(graphOfSketch(sketch)));
  const one = pack(facts, '1.0.0');
  const other = pack([...facts].reverse(), '1.0.0');
  expect(other.manifest).toEqual(one.manifest);
  expect(other.parts.map(({ bytes }) => Buffer.from(bytes).toString('hex'))).toEqual(
    one.parts.map(({ bytes }) => Buffer.from(bytes).toString('hex')),
  );
  const unpacked = one.manifest.parts.flatMap((part, at) => [...unpack({ ...part, bytes: one.parts[at]!.bytes })]);
  expect(unpacked).toHaveLength(facts.length);
  expect(unpacked.map(({ symbol }) => symbol).sort()).toEqual(facts.map(({ symbol }) => symbol).sort());
  for (const fact of unpacked)
    expect(fact).toEqual(JSON.parse(JSON.stringify(facts.find(({ symbol }) => symbol === fact.symbol))));
});

test('a damaged part is refused in one line', () => {
  const { manifest, parts } = pack(
    small.map((sketch) => factsOf(graphOfSketch(sketch))),
    '1.0.0',
  );
  const part = { ...manifest.parts[0]!, bytes: parts[0]!.bytes };
  expect(() => [...unpack({ ...part, bytes: part.bytes.subarray(0, 20) })]).toThrow(/is damaged/);
  expect(() => [...unpack({ ...part, sha256: 'another' })]).toThrow(/is damaged/);
});
