import { InputError, SurroundingsError } from '../errors.js';
import type { InstrumentGraph } from '../graph/graph.js';
import { graphOfRegistry } from '../graph/registry.js';
import { loadRegistry } from '../registry/load.js';
import type { LoadedGraph, LoadSummary } from '../store/loading.js';
import type { Store } from '../store/store.js';
import type { SeedName } from './choices.js';
import { exitCodes } from './exit.js';
import { filesNamedBy } from './files.js';
import { refusal } from './job.js';
import { performAll } from './pool.js';
import { progressOn } from './progress.js';
import { loadSeed } from './seed.js';
import { Summary } from './summary.js';
import { type Surroundings, write } from './surroundings.js';

/** `recalling load [FILE|DIR…]`: reads and loads, each instrument whole or not at all; without arguments, the seed. Gives the exit code. */
export async function loadFiles(
  args: readonly string[],
  options: { readonly seed: SeedName },
  store: Store,
  surroundings: Surroundings,
): Promise<number> {
  const { stderr, stdin, signal, stdout } = surroundings;
  const registry = loadRegistry();
  if (args.length === 0) {
    const summary = await loadSeed(options.seed, store, registry, surroundings);
    await write(stdout, `${told(summary)} in ${store.url}\n`);
    return exitCodes.done;
  }
  const found = await filesNamedBy(args);
  const files = found.filter((one) => one.kind === 'file');
  const summary = new Summary();
  for (const one of found)
    if (one.kind === 'refused') summary.add(refusal(one.path, one.error.code, one.error.message));
  const progress = progressOn(stderr, 'loading', files.length);

  const rivals = new Rivals();
  const lost: string[] = [];
  async function* graphs(): AsyncGenerator<InstrumentGraph> {
    const jobs = files.map(({ path }) => ({ path, wanted: { kind: 'graph' } }) as const);
    for await (const outcome of performAll(jobs, () => registry, { stdin, signal })) {
      summary.add(outcome);
      progress.step();
      if (outcome.kind !== 'read' || !outcome.graph) continue;
      const line = rivals.met(outcome.path, outcome.graph);
      if (line !== null) lost.push(line);
      yield outcome.graph;
    }
  }
  let loaded: LoadSummary = { added: 0, replaced: 0, unchanged: 0, kept: 0 };
  try {
    await store.loadRegistry(graphOfRegistry(registry));
    loaded = await store.load(graphs(), { signal });
  } finally {
    progress.stop();
  }
  for (const line of lost) await write(stderr, `${line}\n`);
  await summary.tell(surroundings, 'read');
  await write(stdout, `${told(loaded)} in ${store.url}\n`);
  if (signal.aborted)
    throw new SurroundingsError(
      'INTERRUPTED',
      'stopped; what was loaded before is whole, and loading again goes on from there',
    );
  if (summary.succeeded === 0 && summary.failed > 1) {
    throw new InputError(
      'NO_INSTRUMENTS',
      `none of the ${summary.failed} files is an instrument that can be read; the store is as it was.`,
    );
  }
  return summary.failed > 0 ? exitCodes.input : exitCodes.done;
}

function told({ added, replaced, unchanged, kept }: LoadSummary): string {
  const better = kept > 0 ? `, ${kept} kept: a better source was loaded already` : '';
  return `${added} instruments added, ${replaced} replaced, ${unchanged} unchanged${better}`;
}

/** Several files may be of one instrument: which gives way is told. */
class Rivals {
  private readonly best = new Map<string, { readonly path: string; readonly graph: LoadedGraph }>();

  /** The line that names the loser where another file of the same instrument came before. */
  met(path: string, { instrument: { key }, digest, rank }: InstrumentGraph): string | null {
    const graph = { digest, rank };
    const other = this.best.get(key);
    if (other?.graph.digest === digest) return null;
    const wins = !other || rank > other.graph.rank;
    if (wins) this.best.set(key, { path, graph });
    if (!other) return null;
    const [winner, loser] = wins ? [path, other.path] : [other.path, path];
    return `${loser} gives way to ${winner}, a better source of ${key}`;
  }
}
