import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchiveManifest, unpack } from '../../src/graph/archive.js';
import { graphOf } from '../../src/graph/build.js';
import { check, type Finding, lineOf } from '../../src/graph/check.js';
import { factsOf, type InstrumentFacts } from '../../src/graph/facts.js';
import { graphOfFacts } from '../../src/graph/facts-graph.js';
import { instrumentOfKey } from '../../src/graph/mention.js';
import { graphOfRegistry } from '../../src/graph/registry.js';
import { read } from '../../src/reading.js';
import { loadRegistry } from '../../src/registry/load.js';
import { readerVersion } from '../../src/version.js';

/** The Council's facts as they come in the box: `npm run seed:council` makes them. */
const archive = new URL('../../seed/council/', import.meta.url);
const corpus = '../shared/corpus/akn';
const manifest = existsSync(new URL('manifest.json', archive))
  ? (JSON.parse(readFileSync(new URL('manifest.json', archive), 'utf8')) as ArchiveManifest)
  : null;

function factsIn({ parts }: ArchiveManifest): readonly InstrumentFacts[] {
  return parts.flatMap((part) => [...unpack({ ...part, bytes: readFileSync(new URL(part.name, archive)) })]);
}

const whyUnchecked = manifest ? null : 'no seed/council';
(whyUnchecked ? test.skip : test)(
  `the Council as packed is sound${whyUnchecked ? ` (skipped: ${whyUnchecked})` : ''}`,
  () => {
    const graphs = factsIn(manifest!).map((facts) => graphOfFacts(facts, manifest!.digest, manifest!.reader));
    const registry = loadRegistry();
    const findings = check(graphs, graphOfRegistry(registry), new Set(), registry.distinctBodies);
    const lines = (kind: Finding['kind']) => findings.filter((one) => one.kind === kind).map(lineOf);
    expect(lines('no-parent')).toEqual([]);
    expect(lines('no-such-resolution')).toEqual([]);
    // The corpus has neither 2510 (2020) nor 2589 (2021).
    const stubs = lines('not-loaded').filter((line) => line.startsWith('S/RES/'));
    expect(stubs.map((line) => line.split(' ')[0])).toEqual(['S/RES/2510(2020)', 'S/RES/2589(2021)']);
    // What is cited and not there is a stub that says so, and its symbol is whole: it tells kind, number and year.
    for (const finding of findings) {
      if (finding.kind !== 'not-loaded') continue;
      const { kind, number, year, knownBy } = instrumentOfKey(finding.instrument);
      expect([finding.instrument, kind, number, year, knownBy]).toEqual([
        finding.instrument,
        finding.instrument.startsWith('S/RES/') ? 'resolution' : 'prst',
        expect.any(Number),
        expect.any(Number),
        'citation',
      ]);
    }
    expect(lines('cites-later')).toEqual([]);
    // What is alike is decided by rule (`body-name.ts`), or in `seed/registry/bodies/decisions.json`.
    expect(lines('alike')).toEqual([]);
  },
  60_000,
);

const whyNotRebuilt = !manifest
  ? 'no seed/council'
  : manifest.reader !== readerVersion
    ? 'made by another version of the reader'
    : existsSync(corpus)
      ? null
      : `no ${corpus}`;
(whyNotRebuilt ? test.skip : test)(
  `a sample of the Council, read again, gives the same facts${whyNotRebuilt ? ` (skipped: ${whyNotRebuilt})` : ''}`,
  () => {
    const packed = new Map(factsIn(manifest!).map((facts) => [facts.source, facts]));
    const registry = loadRegistry();
    const paths = ['resolutions', 'statements'].flatMap((folder) =>
      readdirSync(join(corpus, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .map((name) => join(corpus, folder, name)),
    );
    let compared = 0;
    const step = Math.ceil(paths.length / 40);
    for (let at = 0; at < paths.length; at += step) {
      const path = paths[at]!;
      const facts = factsOf(graphOf(read({ path, bytes: readFileSync(path) }, registry), registry));
      const before = packed.get(facts.source);
      if (!before) continue;
      expect([path, JSON.parse(JSON.stringify(facts))]).toEqual([path, before]);
      compared++;
    }
    expect(compared).toBeGreaterThan(30);
  },
  60_000,
);
