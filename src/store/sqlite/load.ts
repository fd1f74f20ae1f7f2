import type { InstrumentGraph } from '../../graph/graph.js';
import { type LoadedGraph, type LoadOptions, type LoadOutcome, type LoadSummary, outcomeOf } from '../loading.js';
import { type Connection, listed } from './connection.js';
import type { SharedNodes } from './nodes.js';
import { InstrumentWriter } from './write.js';

/** How much one transaction takes: enough that its cost is spread, little enough that others wait a moment only. */
const mostRows = 20_000;

/**
 * Loads graphs in batches, each batch one transaction: whatever happens, an instrument is in the store as it was or as it is now. The
 * lock is held only while a batch is written, not while the next graphs are read, and who waits for it comes before the next batch.
 */
export async function load(
  connection: Connection,
  nodes: SharedNodes,
  graphs: Iterable<InstrumentGraph> | AsyncIterable<InstrumentGraph>,
  { signal, onLoaded }: LoadOptions = {},
  rowsInBatch = mostRows,
): Promise<LoadSummary> {
  const summary = { added: 0, replaced: 0, unchanged: 0, kept: 0 };
  let batch: InstrumentGraph[] = [];
  let rows = 0;
  const flush = async () => {
    const outcomes = await writeBatch(connection, nodes, batch, signal);
    for (const [at, outcome] of outcomes.entries()) {
      summary[outcome]++;
      onLoaded?.(batch[at]!.instrument.key, isChange(outcome));
    }
    batch = [];
    rows = 0;
  };
  if (signal?.aborted) return summary;
  try {
    for await (const graph of graphs) {
      batch.push(graph);
      rows += graph.paragraphs.length + graph.references.length + graph.tasks.length + graph.actors.length + 1;
      if (rows >= rowsInBatch || signal?.aborted) await flush();
      if (signal?.aborted) return summary;
    }
  } catch (error) {
    // What came whole before the source broke off is kept.
    if (batch.length > 0) await flush();
    throw error;
  }
  if (batch.length > 0) await flush();
  return summary;
}

function isChange(outcome: LoadOutcome): boolean {
  return outcome === 'added' || outcome === 'replaced';
}

async function writeBatch(
  connection: Connection,
  nodes: SharedNodes,
  graphs: readonly InstrumentGraph[],
  signal: AbortSignal | undefined,
): Promise<readonly LoadOutcome[]> {
  const known = loadedOf(connection, graphs);
  const expected = graphs.map((graph) => outcomeOf(known.get(graph.instrument.key), graph));
  if (!expected.some(isChange)) return expected;
  try {
    return await connection.transactionInTurn(() => {
      nodes.refresh();
      // Again, under the lock: another program may have loaded the same meanwhile.
      const loaded = loadedOf(connection, graphs);
      const changed = { topics: new Set<number>(), cited: new Set<number>() };
      const outcomes = graphs.map((graph) => {
        const { key } = graph.instrument;
        const outcome = outcomeOf(loaded.get(key), graph);
        if (isChange(outcome)) {
          new InstrumentWriter(connection, nodes, graph, changed).write(outcome === 'replaced');
          loaded.set(key, graph);
        }
        return outcome;
      });
      for (const topic of changed.topics) retell(connection, topic);
      nodes.retellKinds(changed.cited);
      return outcomes;
    }, signal);
  } catch (error) {
    nodes.forget();
    throw error;
  }
}

function loadedOf(connection: Connection, graphs: readonly InstrumentGraph[]): Map<string, LoadedGraph> {
  const rows = connection.all<{ key: string } & LoadedGraph>(
    'SELECT i.key, i.digest, i.rank FROM json_each(?1) k CROSS JOIN instrument i ON i.key = k.value WHERE i.digest IS NOT NULL',
    [listed(graphs.map(({ instrument }) => instrument.key))],
  );
  return new Map(rows.map(({ key, digest, rank }) => [key, { digest, rank }]));
}

/** What a topic is called and how many instruments are about it, as those instruments tell it; without any it goes. */
function retell(connection: Connection, topic: number): void {
  connection.run(
    `UPDATE topic SET (label, instruments) = (SELECT coalesce(min(a.label), topic.label), count(*) FROM about a WHERE a.topic = topic.id) WHERE id = ?1`,
    [topic],
  );
  connection.run('DELETE FROM topic WHERE id = ?1 AND instruments = 0', [topic]);
}
