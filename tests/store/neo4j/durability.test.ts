import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { InstrumentGraph } from '../../../src/graph/graph.js';
import { openStore } from '../../../src/store/open.js';
import { describeNeo4j } from '../../neo4j/lease.js';
import { compiled, expectSameGraph, Loading } from '../durability.js';
import { Model } from '../model.js';
import { syntheticCouncil } from '../synthetic.js';

const instruments = 12;

describeNeo4j('a graph on a server', (lease) => {
  let sources: ReturnType<typeof compiled>;
  const processes: Loading[] = [];
  const loading = (from: number) => {
    const { url, options } = lease();
    const args = [url, options.username, options.database ?? '', String(instruments), String(from)];
    const script = join(sources.folder, 'tests/store/neo4j/loading.js');
    const process = new Loading(script, args, from, { NEO4J_PASSWORD: options.password });
    processes.push(process);
    return process;
  };

  beforeAll(() => {
    sources = compiled('neo4j');
  });
  afterEach(() => Promise.all(processes.splice(0).map((process) => process.kill())));
  afterAll(() => sources?.remove());

  /** The server notices a little later that a process is gone; until then what it had in hand may still be done. */
  async function settled(): Promise<void> {
    const { url, options } = lease();
    const driver = neo4j.driver(url, neo4j.auth.basic(options.username, options.password), {
      disableLosslessIntegers: true,
    });
    for (let others = 1; others > 0; ) {
      const { records } = await driver.executeQuery(
        "SHOW TRANSACTIONS YIELD metaData WHERE metaData.question = 'load' RETURN count(*) AS others",
      );
      others = records[0]!.get('others') as number;
      if (others > 0) await setTimeout(20);
    }
    await driver.close();
  }

  test('killed while loading, twenty times at random points: each instrument is the old one or the new one, whole', async () => {
    const { url, options } = lease();
    const graphs = new Map<string, InstrumentGraph>();
    let versions = 0;
    const learn = (upTo: number) => {
      for (; versions <= upTo; versions++) {
        for (const graph of versionOf(versions)) graphs.set(graph.digest, graph);
      }
    };
    const store = await openStore(url, { neo4j: options });
    const seen = new Set<string>();
    for (let kill = 0; kill < 20; kill++) {
      const process = loading(versions);
      await process.ready;
      await setTimeout((kill * 37) % 300);
      await process.kill();
      await settled();
      expect(process.failure).toBe('');
      learn(process.lastLoaded + 2);
      const { instruments: loaded } = await store.loaded();
      seen.add(
        Array.from(loaded.values(), ({ digest }) => digest)
          .sort()
          .join(),
      );
      const model = new Model();
      await model.load(Array.from(loaded.values(), ({ digest }) => graphs.get(digest)!));
      await expectSameGraph(store, model);
    }
    expect(seen.size).toBeGreaterThan(10);
    const model = new Model();
    const last = [...versionOf(versions + 1)];
    await model.load(last);
    await store.load(last);
    await expectSameGraph(store, model);
    await store.close();
  }, 300_000);

  test('two processes load at once: neither fails, and the graph is that of the last', async () => {
    const { url, options } = lease();
    await lease().empty();
    const [one, other] = [loading(0), loading(1000)];
    while (one.lastLoaded < 1 || other.lastLoaded < 1001) {
      expect([one.failure, other.failure]).toEqual(['', '']);
      await setTimeout(50);
    }
    await Promise.all([one.kill(), other.kill()]);
    await settled();
    const store = await openStore(url, { neo4j: options });
    const last = [...versionOf(7)];
    await store.load(last);
    const model = new Model();
    await model.load(last);
    await expectSameGraph(store, model);
    await store.close();
  }, 120_000);

  test('a load is seen by the question after it', async () => {
    const { url, options } = lease();
    await lease().empty();
    const store = await openStore(url, { neo4j: options });
    for (const graph of versionOf(9)) {
      await store.load([graph]);
      expect(await store.instruments([graph.instrument.key])).toEqual([graph.instrument]);
    }
    await store.close();
  }, 60_000);
});

function versionOf(seed: number): Generator<InstrumentGraph> {
  return syntheticCouncil({ instruments, seed, bodies: 30 });
}
