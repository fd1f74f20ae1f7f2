// Measures: `npm run bench -- read|council|neo4j [--json FILE] …`. Each benchmark is a module beside this one that exports
// `bench(args, options)` and gives figures, which are printed as tables on the way and written whole with `--json`.
import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const benches = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.mjs'))
  .map((name) => name.slice(0, -'.bench.mjs'.length));

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    /** Compiled code other than `dist/`. */
    dist: { type: 'string', default: resolve(import.meta.dirname, '../dist') },
    rounds: { type: 'string' },
    times: { type: 'string' },
    kept: { type: 'string' },
    only: { type: 'string' },
    stores: { type: 'string' },
  },
});
const [name, ...args] = positionals;
if (!name || !benches.includes(name)) {
  console.error(`usage: npm run bench -- ${benches.join('|')} [CORPUS] [--json FILE]`);
  process.exit(2);
}
process.env['NODE_ENV'] ??= 'production';
const { bench } = await import(`./${name}.bench.mjs`);
const dist = pathToFileURL(`${resolve(values.dist)}/`);
const figures = await bench(args, { ...values, dist });
if (values.json) {
  const machine = { node: process.version, platform: process.platform, arch: process.arch };
  writeFileSync(values.json, `${JSON.stringify({ bench: name, machine, figures }, null, 2)}\n`);
}
