import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Reading, read } from '../../src/reading.js';
import { loadRegistry } from '../../src/registry/load.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const registry = loadRegistry();

/** The sources whose readings are kept: resolution 2331, and instruments that we wrote in the Council's manner. */
export const goldenSources: readonly string[] = [
  'seed/S_RES_2331.md',
  ...readdirSync(join(root, 'tests/golden/sources'))
    .sort()
    .map((name) => `tests/golden/sources/${name}`),
];

export function readingOfFile(source: string): Reading {
  return read({ path: source, bytes: readFileSync(join(root, source)) }, registry);
}

function pathOf(source: string): string {
  return join(root, 'tests/golden', `${basename(source).replace(/\.\w+$/, '')}.json`);
}

/** The kept reading of a source. Throws where there is none: a golden is made on purpose, never by the way. */
export function goldenOf(source: string): Reading {
  const path = pathOf(source);
  if (!existsSync(path)) throw new Error(`No golden reading of ${source}; look at the reading, then UPDATE_GOLDEN=1.`);
  return JSON.parse(readFileSync(path, 'utf8')) as Reading;
}

/** Writes the golden reading of a source, for `UPDATE_GOLDEN=1` only. */
export function keepGolden(source: string): void {
  writeFileSync(pathOf(source), `${JSON.stringify(readingOfFile(source), null, 1)}\n`);
}
