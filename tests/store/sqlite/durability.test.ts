import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { InstrumentGraph } from '../../../src/graph/graph.js';
import { openSqlite } from '../../../src/store/sqlite/open.js';
import type { SqliteStore } from '../../../src/store/sqlite/store.js';
import { compiled, expectSameGraph, Loading } from '../durability.js';
import { Model } from '../model.js';
import { syntheticCouncil } from '../synthetic.js';

const instruments = 24;

describe('a store in a file', () => {
  let folder: string;
  let sources: ReturnType<typeof compiled>;
  const processes: Loading[] = [];
  const loadingInto = (file: string, from: number): Loading => {
    const script = join(sources.folder, 'tests/store/sqlite/loading.js');
    const loading = new Loading(script, [file, String(instruments), String(from)], from);
    processes.push(loading);
    return loading;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'recalling-'));
    sources = compiled('sqlite');
  });
  afterEach(() => Promise.all(processes.splice(0).map((loading) => loading.kill())));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    sources.remove();
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
      const loading = loadingInto(file, first);
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
    const loading = loadingInto(file, 0);
    const reader = openSqlite(file, 'read') as SqliteStore;
    let answers = 0;
    let last = -1;
    while (last < 3 || answers < 20) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      last = loading.lastLoaded;
      const start = (await reader.instrumentsWhere({ loaded: true }, 'NEWEST', { first: 1, after: null, total: false }))
        .items[0];
      if (!start) continue;
      answers++;
      const whole = await reader.connection.snapshot(() => reader.counts());
      const page = { first: 1000, after: null, total: true };
      const [slice] = await reader.paragraphsOf([start.value.key], page);
      expect(slice!.items.length).toBe(slice!.totalCount);
      expect(slice!.items.length).toBeGreaterThan(0);
      const lineage = (await reader.lineage(start.value.key, 'out', {
        roles: ['cited'],
        verbs: null,
        kinds: null,
        depth: 3,
        ...page,
      }))!;
      expect(lineage.items.length).toBe(lineage.totalCount);
      expect(whole.paragraphs).toBeGreaterThan(0);
    }
    await loading.kill();
    expect((await reader.loaded()).instruments.size).toBe(instruments);
    await reader.close();
  }, 60_000);

  test('two processes load at once: neither fails, and the graph is that of the last', async () => {
    const file = join(folder, 'both.sqlite');
    const [one, other] = [loadingInto(file, 0), loadingInto(file, 1000)];
    await until(() => one.failure + other.failure !== '' || (one.lastLoaded > 1 && other.lastLoaded > 1001));
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

  test('who has written lets others come first', async () => {
    const file = join(folder, 'turns.sqlite');
    const [one, other] = [openSqlite(file, 'write') as SqliteStore, openSqlite(file, 'write') as SqliteStore];
    const order: string[] = [];
    const writing = async (name: string, { connection }: SqliteStore) => {
      for (let turn = 0; turn < 5; turn++) {
        await connection.transactionInTurn(() => {
          connection.script('CREATE TABLE IF NOT EXISTS turn (name)');
          order.push(name);
        });
      }
    };
    await Promise.all([writing('one', one), writing('other', other)]);
    expect(order.slice(0, 8).filter((name) => name === 'one')).toHaveLength(4);
    await Promise.all([one.close(), other.close()]);
  });
});

function versionOf(seed: number): Generator<InstrumentGraph> {
  return syntheticCouncil({ instruments, seed, bodies: 30 });
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition() && waited < 50_000; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(condition()).toBe(true);
}
