// How fast sources are read: `npm run bench -- read [CORPUS]`. Everything is measured in one run, a few files at a time by turns, and
// for each few the least processor time of some rounds counts, so that ratios hold on a busy machine too.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';
import { print, processorTime } from './figures.mjs';

const ownCorpus = fileURLToPath(new URL('../../shared/corpus', import.meta.url));
const ownSources = ['../seed/S_RES_2331.md', '../tests/golden/sources'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
/** How many files of a kind are measured, evenly out of all. */
const most = 300;
const atATime = 10;
/** How often our own sources are read, which are too few for figures. */
const repeated = 60;

export async function bench([corpus = ownCorpus], { dist, rounds = '6' }) {
  const { filesNamedBy } = await import(new URL('cli/files.js', dist));
  const { performAll } = await import(new URL('cli/pool.js', dist));
  const { readDocument } = await import(new URL('document/read.js', dist));
  const { read } = await import(new URL('reading.js', dist));
  const { loadRegistry } = await import(new URL('registry/load.js', dist));
  const registry = loadRegistry();

  const there = existsSync(corpus);
  const found = await filesNamedBy(there ? ['akn', 'text'].map((folder) => join(corpus, folder)) : ownSources);
  const paths = Array.from({ length: there ? 1 : repeated }, () => found.map(({ path }) => path)).flat();
  console.log(there ? `sources of ${corpus}` : 'our own few sources, again and again: no corpus is there');
  const kinds = {
    XML: { paths: some(paths.filter((path) => path.endsWith('.xml'))), bare: bareParse },
    text: { paths: some(paths.filter((path) => !path.endsWith('.xml'))), bare: bareLines },
  };

  const figures = {};
  for (const [kind, { paths, bare }] of Object.entries(kinds)) {
    const sources = paths.map((path) => ({ path, bytes: readFileSync(path) }));
    const ways = { bare, structure: readDocument, full: (source) => read(source, registry) };
    const times = leastTimes(sources, ways, Number(rounds));
    const megabytes = sources.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
    figures[kind] = {
      files: sources.length,
      megabytes,
      'bare MB/s': (megabytes / times.bare) * 1000,
      'structure MB/s': (megabytes / times.structure) * 1000,
      'full MB/s': (megabytes / times.full) * 1000,
      'structure / bare': times.structure / times.bare,
      'full / structure': times.full / times.structure,
    };
  }
  print(
    'Reading (bare: XML parsed by the same parser, text decoded and split into lines; goals for XML: structure / bare 1.5, at most 2; full / structure at most 3)',
    Object.entries(figures).map(([kind, figures]) => ({ kind, ...figures })),
  );

  const jobs = paths
    .filter((_, at) => at % Math.max(1, Math.floor(paths.length / 1500)) === 0)
    .map((path) => ({ path, wanted: { kind: 'graph' } }));
  const threads = [];
  for (const count of [1, 2, 1, 2]) {
    const began = performance.now();
    for await (const _ of performAll(jobs, () => registry, {
      stdin: null,
      signal: new AbortController().signal,
      threads: count,
    }));
    threads.push({ workers: count, files: jobs.length, seconds: (performance.now() - began) / 1000 });
  }
  const least = (count) =>
    Math.min(...threads.filter(({ workers }) => workers === count).map(({ seconds }) => seconds));
  figures.scaling = { files: jobs.length, one: least(1), two: least(2), speedup: least(1) / least(2) };
  print('From one worker to two, by the clock, threads’ start included', [
    { workers: 1, files: jobs.length, seconds: least(1) },
    { workers: 2, files: jobs.length, seconds: least(2), 'times as fast': figures.scaling.speedup },
  ]);
  return figures;
}

function some(paths) {
  const step = Math.max(1, paths.length / most);
  const chosen = [];
  for (let at = 0; at < paths.length; at += step) chosen.push(paths[Math.floor(at)]);
  return chosen;
}

function leastTimes(sources, ways, rounds) {
  const least = {};
  for (const way of Object.keys(ways)) least[way] = [];
  for (let round = 0; round <= rounds; round++) {
    for (let from = 0, part = 0; from < sources.length; from += atATime, part++) {
      for (const [way, act] of Object.entries(ways)) {
        const began = processorTime();
        for (const source of sources.slice(from, from + atATime)) act(source);
        const time = processorTime() - began;
        // The first round warms up.
        if (round > 0) least[way][part] = Math.min(least[way][part] ?? Infinity, time);
      }
    }
  }
  return Object.fromEntries(
    Object.entries(least).map(([way, times]) => [way, times.reduce((sum, time) => sum + time, 0)]),
  );
}

/** What anybody pays who looks at every tag, attribute and word of the same XML. */
function bareParse({ bytes }) {
  let seen = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        for (const attribute in attributes) seen += attribute.length;
        seen += name.length;
      },
      ontext: (text) => {
        seen += text.length;
      },
      onclosetag: (name) => {
        seen += name.length;
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(bytes));
  return seen;
}

function bareLines({ bytes }) {
  return new TextDecoder().decode(bytes).split('\n').length;
}
