import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import type { Slice } from '../../src/store/page.js';
import type { Store } from '../../src/store/store.js';
import type { Model } from './model.js';

/** What it takes to kill a process that loads, and to see that the graph is whole afterwards. */

const checkout = fileURLToPath(new URL('../../', import.meta.url));

/** The sources as plain JavaScript in a folder of their own, beneath node_modules so that the packages are found. */
export function compiled(name: string): { readonly folder: string; remove(): void } {
  const folder = join(checkout, 'node_modules', '.cache', 'recalling', `${name}-${process.pid}`);
  for (const part of ['src', 'tests/store']) compile(part, folder);
  cpSync(join(checkout, 'schema'), join(folder, 'schema'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', version: '0.0.0' }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function compile(part: string, folder: string): void {
  for (const entry of readdirSync(join(checkout, part), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.endsWith('.test.ts')) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(folder, source.slice(checkout.length)).replace(/\.ts$/, '.js');
    const { code } = transformSync(readFileSync(source, 'utf8'), {
      filename: source,
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false },
      },
      module: { type: 'es6' },
    });
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
}

/** A process that loads one version after another, and says `loaded N` after each, until it is killed. */
export class Loading {
  lastLoaded: number;
  failure = '';
  readonly ready: Promise<void>;
  private readonly child: ChildProcess;
  private readonly gone: Promise<void>;

  constructor(script: string, args: readonly string[], from: number, env: Readonly<Record<string, string>> = {}) {
    this.lastLoaded = from - 1;
    this.child = spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    this.gone = new Promise((resolve) => this.child.once('exit', () => resolve()));
    this.child.stderr!.on('data', (data: Buffer) => {
      this.failure += data.toString();
    });
    this.ready = new Promise((resolve, reject) => {
      this.child.once('exit', () => reject(new Error(`the loading process ended: ${this.failure}`)));
      this.child.stdout!.on('data', (data: Buffer) => {
        for (const [, seed] of data.toString().matchAll(/loaded (\d+)/g)) this.lastLoaded = Number(seed);
        resolve();
      });
    });
    this.ready.catch(() => {});
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone;
  }
}

/** All that the instruments state, and that nothing else is there. */
export async function expectSameGraph(store: Store, model: Model): Promise<void> {
  const page = { first: 10_000, after: null, total: true };
  const any = { roles: ['cited', 'name'], verbs: null, kinds: null } as const;
  const values = <T>(slices: readonly Slice<T>[]) => slices.map(({ items }) => items.map(({ value }) => value));
  const answersOf = async (one: Store) => {
    const all = values([await one.instrumentsWhere({}, 'TIMES_CITED', page)])[0]!;
    const keys = all.map(({ key }) => key);
    const paragraphs = values(await one.paragraphsOf(keys, page));
    const tasks = values(await one.tasksOfInstruments(keys, {}, page));
    return {
      counts: await one.counts(),
      instruments: all,
      paragraphs,
      tasks,
      references: await one.referencesOf(paragraphs.flat().map(({ key }) => key)),
      citations: values(await one.citations(keys, 'in', any, page)),
      actors: await one.actorsOf(tasks.flat().map(({ key }) => key)),
      bodies: values([await one.bodiesWhere({}, page)]),
      topics: values([await one.topics(page)]),
      found: (await one.search('quiet', { kinds: ['instrument', 'paragraph'], ...page })).totalCount,
    };
  };
  expect(await answersOf(store)).toEqual(await answersOf(model));
}
