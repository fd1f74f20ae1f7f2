import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute } from '../../src/api/execute.js';
import type { Registry } from '../../src/registry/registry.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { graphOfSketch, type Sketch, smallRegistry, smallRegistryGraph } from '../store/graphs.js';
import { small } from '../store/sketches.js';

// biome-ignore lint/suspicious/noExplicitAny: answers are compared, not computed with
type Json = any;

export interface World {
  readonly store: Store;
  readonly registry: Registry;
  /** Asks, and fails on any error. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Record<string, Json>>;
  /** Asks what must be refused: the first error. */
  refusal(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Refusal>;
  close(): Promise<void>;
}

export interface Refusal {
  readonly message: string;
  readonly extensions: Readonly<Record<string, Json>>;
}

/** One that cites a class of instruments. */
const citesClass: Sketch = {
  symbol: 'S/RES/1042(1953)',
  paragraphs: [
    { label: '1', text: 'all its resolutions on quiet are recalled', references: [{ target: null, kind: 'class' }] },
  ],
};

/** A few made-up instruments in a store of their own. */
export async function smallWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-api-'));
  const store = await openStore(`sqlite:${join(folder, 'small.db')}`);
  await store.loadRegistry(smallRegistryGraph);
  await store.load([...small, citesClass].map((sketch) => graphOfSketch(sketch)));
  const world = worldOf(store, smallRegistry);
  return {
    ...world,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export function worldOf(store: Store, registry: Registry): World {
  return {
    store,
    registry,
    async ask(query, variables) {
      const { data, errors } = await execute(store, registry, query, variables);
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      // What graphql-js answers has no prototypes, which comparisons would mind.
      return JSON.parse(JSON.stringify(data));
    },
    async refusal(query, variables) {
      const { errors } = await execute(store, registry, query, variables);
      const [first] = errors ?? [];
      if (!first) throw new Error('the question was answered');
      return JSON.parse(JSON.stringify(first));
    },
    close: () => store.close(),
  };
}
