import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Reading, read } from '../../src/reading.js';
import { loadRegistry } from '../../src/registry/load.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = join(root, 'tests/gold');

/** The folder with the corpus that is tested on where it is there, beside the project. */
export const shared = join(root, '../shared');
export const hasShared = existsSync(join(shared, 'corpus'));

/** F1 of each kind of thing that the scorer weighs. */
export type Scores = Readonly<Record<string, number>>;

/** A group of annotated instruments that are scored together. Paths below `seed/` are everyone's, others lie in the corpus. */
export interface GoldGroup {
  readonly name: string;
  readonly folder: string;
  readonly sources: readonly string[];
  readonly only: readonly string[] | null;
}

const five = [
  'seed/S_RES_2331.md',
  'akn/resolutions/2000/S_RES_1325_N0072018.xml',
  'akn/resolutions/2014/S_RES_2195_1467661E.xml',
  'akn/resolutions/2015/S_RES_2242_1517716E.xml',
  'akn/resolutions/2019/S_RES_2467_1906720E.xml',
];

/** Our own annotations tell where in the corpus their text is. */
function ownSources(): readonly string[] {
  return readdirSync(join(here, 'own'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(here, 'own', name), 'utf8')).source);
}

export const goldGroups: readonly GoldGroup[] = [
  { name: 'S/RES/2331(2016)', folder: here, sources: five.slice(0, 1), only: ['S/RES/2331(2016)'] },
  { name: 'the five', folder: here, sources: five, only: null },
  { name: 'our own', folder: join(here, 'own'), sources: ownSources(), only: null },
];

export function pathOf(source: string): string {
  return source.startsWith('seed/') ? join(root, source) : join(shared, 'corpus', source);
}

const registry = loadRegistry();

export function readingsOf(group: GoldGroup): readonly Reading[] {
  return group.sources.map((source) => read({ path: source, bytes: readFileSync(pathOf(source)) }, registry));
}

/** Runs the scorer, as it is, over readings. */
function score(group: GoldGroup, readings: readonly Reading[], ...flags: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-gold-'));
  try {
    const file = join(folder, 'readings.ndjson');
    writeFileSync(file, readings.map((reading) => `${JSON.stringify(reading)}\n`).join(''));
    const only = group.only ? ['--only', group.only.join(',')] : [];
    const scorer = join(here, 'score.mjs');
    return execFileSync(process.execPath, [scorer, group.folder, file, ...only, ...flags], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function scoresOf(group: GoldGroup, readings: readonly Reading[]): Scores {
  const { rows } = JSON.parse(score(group, readings, '--json')) as {
    readonly rows: readonly { readonly what: string; readonly f1: number }[];
  };
  return Object.fromEntries(rows.map(({ what, f1 }) => [what, f1]));
}

/** What is missed or too much, a line each. */
export function missesOf(group: GoldGroup, readings: readonly Reading[]): readonly string[] {
  const [misses] = score(group, readings, '--misses').split('\n\n');
  return (misses ?? '').split('\n').filter((line) => line !== '');
}
