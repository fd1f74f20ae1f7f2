import type { InstrumentGraph, RegistryGraph } from '../../graph/graph.js';
import { bodyOfKey, instrumentOfKey, leavesKindOpen } from '../../graph/mention.js';
import { type LoadedGraph, type LoadOutcome, outcomeOf } from '../loading.js';
import type { Store } from '../store.js';
import { type Batch, write } from './batch.js';
import type { Connection, Run } from './connection.js';
import * as loading from './cypher/loading.js';
import * as registered from './cypher/registry.js';
import { schemaReady, schemaStatements, schemaThere } from './cypher/schema.js';
import { markChanged } from './cypher/version.js';
import { bodyProperties, instrumentProperties } from './nodes.js';
import { distinct, groupedBy } from './pages.js';
import type { Statement, Values } from './values.js';

/** A transaction takes this many rows, so that it is worth its round trips and fits the server's memory. */
const rowsOfBatch = 6_000;

/** Taking readings and the registry into the graph. */
export function loadQuestions(
  connection: Connection,
  rowsOfTransaction = rowsOfBatch,
): Pick<Store, 'load' | 'loadRegistry'> {
  let schema: Promise<void> | null = null;
  const prepared = () => {
    schema ??= applySchema(connection).catch((error: unknown) => {
      schema = null;
      throw error;
    });
    return schema;
  };

  return {
    async load(graphs, { signal, onLoaded } = {}) {
      const summary = { added: 0, replaced: 0, unchanged: 0, kept: 0 };
      let batch: InstrumentGraph[] = [];
      let rows = 0;
      const flush = async () => {
        if (batch.length === 0) return;
        const outcome = await loadBatch(connection, batch);
        for (const { instrument } of batch) {
          const became = outcome.get(instrument.key)!;
          summary[became]++;
          onLoaded?.(instrument.key, became === 'added' || became === 'replaced');
        }
        batch = [];
        rows = 0;
      };
      await prepared();
      for await (const graph of graphs) {
        if (signal?.aborted) break;
        if (batch.some(({ instrument }) => instrument.key === graph.instrument.key)) await flush();
        batch.push(graph);
        rows += rowsOf(graph);
        if (rows >= rowsOfTransaction) await flush();
      }
      if (!signal?.aborted) await flush();
      return summary;
    },

    async loadRegistry(registry) {
      await prepared();
      await connection.writing('loadRegistry', (run) => loadRegistry(run, registry));
    },
  };
}

function rowsOf({ paragraphs, references, citations, tasks, actors }: InstrumentGraph): number {
  return 1 + 2 * paragraphs.length + references.length + citations.length + 2 * tasks.length + actors.length;
}

/** Makes the constraints and indexes that are not there; each is a transaction of its own, as the server wants it. */
async function applySchema(connection: Connection): Promise<void> {
  const there = new Set(await connection.read('schema', schemaThere(), (row) => row.get('name') as string));
  const missing = [...schemaStatements()].filter(([name]) => !there.has(name));
  for (const [, statement] of missing) await connection.writing('schema', (run) => run(statement, () => null));
  if (missing.length > 0) await connection.read('schema', schemaReady(), () => null);
}

/** One transaction for a batch: what is unchanged or gives way is not touched, all else is in the graph as a whole afterwards. */
async function loadBatch(connection: Connection, graphs: Batch): Promise<ReadonlyMap<string, LoadOutcome>> {
  return await connection.writing('load', async (run) => {
    const keys = graphs.map(({ instrument }) => instrument.key).sort();
    const before = new Map(
      (await run(loading.lock(keys), (row) => row.toObject() as { key: string } & LoadedGraph))
        .filter(({ digest }) => digest !== null)
        .map(({ key, digest, rank }) => [key, { digest, rank }]),
    );
    const outcomes = new Map(
      graphs.map((graph) => [graph.instrument.key, outcomeOf(before.get(graph.instrument.key), graph)]),
    );
    const became = (some: readonly LoadOutcome[]) =>
      graphs.filter(({ instrument }) => some.includes(outcomes.get(instrument.key)!));
    const changed = became(['added', 'replaced']);
    const replaced = became(['replaced']).map(({ instrument }) => instrument.key);
    const spoken = replaced.length === 0 ? [] : await spokenOf(run, replaced);
    if (replaced.length > 0) await together(run, loading.takeBack(replaced));
    if (changed.length > 0) await together(run, [...write(changed, spoken), markChanged()]);
    return outcomes;
  });
}

async function spokenOf(run: Run, keys: readonly string[]) {
  return await run(
    loading.spokenOf(keys),
    (row) => row.toObject() as { label: 'Instrument' | 'Body' | 'Class' | 'Topic' | 'State'; key: string },
  );
}

/** Statements that run in this order and are sent without waiting for each other. */
async function together(run: Run, statements: readonly Statement[]): Promise<void> {
  await Promise.all(statements.map((statement) => run(statement, () => null)));
}

async function loadRegistry(run: Run, registry: RegistryGraph): Promise<void> {
  const [digest] = await run(registered.lockRegistry(), (row) => row.get('digest') as string | null);
  if (digest === registry.digest) return;
  const gone = async (label: registered.Registered, now: readonly { readonly key: string }[]) => {
    const stays = new Set(now.map(({ key }) => key));
    return (await run(registered.stated(label), (row) => row.get('key') as string)).filter((key) => !stays.has(key));
  };
  const instruments = await gone('Instrument', registry.instruments);
  const bodies = await gone('Body', registry.bodies);
  const classes = await gone('Class', registry.classes);
  const relations = groupedBy(registry.relations, ({ kind }) => kind);
  const members = registry.classes.flatMap((one) =>
    one.members.map((member, order): Values => ({ class: one.key, member, order })),
  );
  await together(run, [
    registered.takeBackRelations(),
    registered.release(instruments),
    registered.forget(
      'Instrument',
      instruments.map((key) => ({ key, bare: instrumentProperties(instrumentOfKey(key)) })),
    ),
    registered.forget(
      'Body',
      bodies.map((key) => ({ key, bare: bodyProperties(bodyOfKey(key)) })),
    ),
    registered.forget(
      'Class',
      classes.map((key) => ({ key, bare: { key } })),
    ),
    registered.state('Instrument', registry.instruments.map(instrumentProperties)),
    registered.state('Body', registry.bodies.map(bodyProperties)),
    registered.state(
      'Class',
      registry.classes.map((one): Values => ({ ...one })),
    ),
    registered.members(members),
    ...[...relations].map(([kind, edges]) =>
      registered.relations(kind as (typeof edges)[number]['kind'], edges as unknown as Values[]),
    ),
    loading.collect('Instrument', instruments),
    loading.collect('Body', bodies),
    loading.collect('Class', classes),
    loading.kindsAsCited(instruments.filter(leavesKindOpen)),
    loading.timesCited(distinct([...instruments, ...registry.instruments.map(({ key }) => key)])),
    registered.markRegistry(registry.digest),
    markChanged(),
  ]);
}
