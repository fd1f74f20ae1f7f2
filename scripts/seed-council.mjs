// Makes seed/council from a corpus: `npm run seed:council -- ../shared/corpus`. The same corpus and reader give the same bytes.
// Says on stderr which sources gave way to better ones, and what `src/graph/check.ts` finds in the whole.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesNamedBy } from '../dist/cli/files.js';
import { performAll } from '../dist/cli/pool.js';
import { pack } from '../dist/graph/archive.js';
import { check, lineOf } from '../dist/graph/check.js';
import { factsOf } from '../dist/graph/facts.js';
import { graphOfFacts } from '../dist/graph/facts-graph.js';
import { graphOfRegistry } from '../dist/graph/registry.js';
import { loadRegistry } from '../dist/registry/load.js';
import { readerVersion } from '../dist/version.js';

const [corpus, ...rest] = process.argv.slice(2);
if (!corpus || rest.length > 0) {
  console.error('usage: npm run seed:council -- CORPUS');
  process.exit(2);
}
const target = fileURLToPath(new URL('../seed/council/', import.meta.url));

/** Structure before hand-corrected text before raw text; well-formed before not; the folder of its adoption year; the smallest digest. */
function rank({ path, graph, diagnostics }) {
  const { adopted, source } = graph.instrument;
  return [
    path.includes('/akn/') ? 0 : path.includes('-gold/') ? 1 : 2,
    diagnostics['document/not-well-formed'] ? 1 : 0,
    adopted && path.includes(`/${adopted.slice(0, 4)}/`) ? 0 : 1,
    source,
  ];
}

const compare = (a, b) => {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
};

const folders = [
  'akn/resolutions',
  'akn/statements',
  'text/cr-unsc-gold',
  'text/raw-1-1284',
  'text/raw-1285-2259-even',
];
const found = await filesNamedBy(folders.map((folder) => join(corpus, folder)));
const jobs = found.flatMap((one) => (one.kind === 'file' ? [{ path: one.path, wanted: { kind: 'graph' } }] : []));
const registry = loadRegistry();
const best = new Map();
let done = 0;
for await (const outcome of performAll(jobs, () => registry, { stdin: null, signal: new AbortController().signal })) {
  if (++done % 500 === 0) console.error(`${done} of ${jobs.length} files`);
  if (outcome.kind === 'refused') {
    console.error(`refused: ${outcome.message}`);
    continue;
  }
  const { symbol } = outcome;
  if (!/^S\/(RES\/\d+\((19|20)\d\d\)|PRST\/(19|20)\d\d\/\d+)$/.test(symbol)) {
    console.error(`left out: ${outcome.path} is ${symbol}`);
    continue;
  }
  const one = {
    path: outcome.path,
    rank: rank(outcome),
    facts: factsOf(outcome.graph),
    toldLater: outcome.diagnostics['reference/later-instrument'] > 0,
  };
  const other = best.get(symbol);
  const wins = !other || compare(one.rank, other.rank) < 0;
  const loser = wins ? other : one;
  if (loser && loser.rank[0] === (wins ? one : other).rank[0])
    console.error(`${symbol}: ${loser.path} gives way to ${(wins ? one : other).path}`);
  if (wins) best.set(symbol, one);
}

const { manifest, parts } = pack(
  [...best.values()].map(({ facts }) => facts),
  readerVersion,
);
mkdirSync(target, { recursive: true });
for (const name of readdirSync(target)) rmSync(join(target, name));
for (const { name, bytes } of parts) writeFileSync(join(target, name), bytes);
writeFileSync(join(target, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
const size = parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
console.error(`${manifest.instruments} instruments in ${parts.length} parts, ${(size / 1048576).toFixed(1)} MB`);

const chosen = [...best.entries()];
const findings = check(
  chosen.map(([, { facts }]) => graphOfFacts(facts, manifest.digest, readerVersion)),
  graphOfRegistry(registry),
  new Set(chosen.flatMap(([symbol, { toldLater }]) => (toldLater ? [symbol] : []))),
  registry.distinctBodies,
);
for (const finding of findings) console.error(lineOf(finding));
const counts = new Map();
for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
console.error(`checked: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'nothing found'}`);
