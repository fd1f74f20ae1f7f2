import { InputError, SurroundingsError } from '../errors.js';
import { graphOfRegistry } from '../graph/build.js';
import type { InstrumentGraph } from '../graph/graph.js';
import { loadRegistry } from '../registry/load.js';
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
    const { added, replaced, unchanged } = await loadSeed(options.seed, store, registry, surroundings);
    await write(stdout, `${told(added, replaced, unchanged)} in ${store.url}\n`);
    return exitCodes.done;
  }
  const found = await filesNamedBy(args);
  const files = found.filter((one) => one.kind === 'file');
  const summary = new Summary();
  for (const one of found)
    if (one.kind === 'refused') summary.add(refusal(one.path, one.error.code, one.error.message));
  const progress = progressOn(stderr, 'loading', files.length);

  async function* graphs(): AsyncGenerator<InstrumentGraph> {
    const jobs = files.map(({ path }) => ({ path, wanted: { kind: 'graph' } }) as const);
    for await (const outcome of performAll(jobs, () => registry, { stdin, signal })) {
      summary.add(outcome);
      progress.step();
      if (outcome.kind === 'read' && outcome.graph) yield outcome.graph;
    }
  }
  let loaded = { added: 0, replaced: 0, unchanged: 0 };
  try {
    await store.loadRegistry(graphOfRegistry(registry));
    loaded = await store.load(graphs(), { signal });
  } finally {
    progress.stop();
  }
  await summary.tell(surroundings, 'read');
  await write(stdout, `${told(loaded.added, loaded.replaced, loaded.unchanged)} in ${store.url}\n`);
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

function told(added: number, replaced: number, unchanged: number): string {
  return `${added} instruments added, ${replaced} replaced, ${unchanged} unchanged`;
}
