import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { transformSync } from '@swc/core';
import type { InstrumentGraph } from '../../../src/graph/graph.js';
import { openSqlite } from '../../../src/store/sqlite/open.js';
import type { SqliteStore } from '../../../src/store/sqlite/store.js';
import type { Slice, Store } from '../../../src/store/store.js';
import { Model } from '../model.js';
import { syntheticCouncil } from '../synthetic.js';

const instruments = 24;
const checkout = fileURLToPath(new URL('../../../', import.meta.url));
/** Beneath node_modules, so that the packages are found. */
const compiled = join(checkout, 'node_modules', '.cache', 'recalling', `durability-${process.pid}`);

describe('a store in a file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'recalling-'));
    for (const part of ['src', 'tests/store']) compile(part);
  });
  afterEach(() => Promise.all(Loading.all.splice(0).map((loading) => loading.kill())));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(compiled, { recursive: true, force: true });
  });

  test('killed while loading, twenty times at random points: each instrument is the old one or the new one, whole', async () => {
    const file = join(folder, 'killed.sqlite');
    const graphs = new Map<string, InstrumentGraph>();
    let versions = 0;
    const learn = (upTo: number) => {
      for (; versions <= upTo; versions++) {
        for (const graph of versionOf(versions)) graphs.set(graph.digest, graph);
      }
    };
    for (let kill = 0; kill < 20; kill++) {
      const first = versions;
      const loading = new Loading(file, first);
      await loading.ready;
      await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 160));
      await loading.kill();
      learn(loading.lastLoaded + 2);
      const store = openSqlite(file, 'write') as SqliteStore;
      expect(store.connection.pragma('integrity_check')).toBe('ok');
      const { instruments: loaded } = await store.loaded();
      const model = new Model();
      await model.load(Array.from(loaded.values(), ({ digest }) => graphs.get(digest)!));
      await expectSameGraph(store, model);
      await store.close();
    }
    const store = openSqlite(file, 'write');
    const model = new Model();
    const last = [...versionOf(versions + 1)];
    await model.load(last);
    await store.load(last);
    await expectSameGraph(store, model);
    await store.close();
  }, 180_000);

  test('one process reads while another loads: every answer is of whole instruments, and the last one is seen', async () => {
    const file = join(folder, 'read.sqlite');
    await openSqlite(file, 'write').close();
    const loading = new Loading(file, 0);
    const reader = openSqlite(file, 'read') as SqliteStore;
    let answers = 0;
    let last = -1;
    while (last < 3 || answers < 20) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      last = loading.lastLoaded;
      const whole = await reader.connection.snapshot(() => reader.counts());
      const start = (await reader.instrumentsWhere({ loaded: true }, 'NEWEST', { first: 1, after: null, total: false }))
        .items[0];
      if (!start) continue;
      answers++;
      const page = { first: 1000, after: null, total: true };
      const [slice] = await reader.paragraphsOf([start.value.key], page);
      expect(slice!.items.length).toBe(slice!.totalCount);
      expect(slice!.items.length).toBeGreaterThan(0);
      const lineage = await reader.lineage(start.value.key, 'out', {
        roles: ['cited'],
        verbs: null,
        kinds: null,
        depth: 3,
        ...page,
      });
      expect(lineage.items.length).toBe(lineage.totalCount);
      expect(whole.paragraphs).toBeGreaterThan(0);
    }
    await loading.kill();
    expect((await reader.loaded()).instruments.size).toBe(instruments);
    await reader.close();
  }, 60_000);

  test('two processes load at once: neither fails, and the graph is that of the last', async () => {
    const file = join(folder, 'both.sqlite');
    const [one, other] = [new Loading(file, 0), new Loading(file, 1000)];
    await until(() => one.lastLoaded > 1 && other.lastLoaded > 1001);
    expect([one.failure, other.failure]).toEqual(['', '']);
    await Promise.all([one.kill(), other.kill()]);
    const store = openSqlite(file, 'write') as SqliteStore;
    expect(store.connection.pragma('integrity_check')).toBe('ok');
    const last = [...versionOf(7)];
    await store.load(last);
    const model = new Model();
    await model.load(last);
    await expectSameGraph(store, model);
    await store.close();
  }, 60_000);
});

function versionOf(seed: number): Generator<InstrumentGraph> {
  return syntheticCouncil({ instruments, seed, bodies: 30 });
}

/** A process that loads one version after another until it is killed. */
class Loading {
  static readonly all: Loading[] = [];
  lastLoaded: number;
  failure = '';
  readonly ready: Promise<void>;
  private readonly child: ChildProcess;
  private readonly gone: Promise<void>;

  constructor(file: string, from: number) {
    Loading.all.push(this);
    this.lastLoaded = from - 1;
    const script = join(compiled, 'tests/store/sqlite/loading.js');
    this.child = spawn(process.execPath, [script, file, String(instruments), String(from)], {
      stdio: ['ignore', 'pipe', 'pipe'],
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

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition() && waited < 50_000; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(condition()).toBe(true);
}

/** All that the instruments state, and that nothing else is there. */
async function expectSameGraph(store: Store, model: Model): Promise<void> {
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

function compile(part: string): void {
  for (const entry of readdirSync(join(checkout, part), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.endsWith('.test.ts')) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(compiled, source.slice(checkout.length)).replace(/\.ts$/, '.js');
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
  writeFileSync(join(compiled, 'package.json'), JSON.stringify({ type: 'module', version: '0.0.0' }));
}
