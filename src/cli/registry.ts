import { SurroundingsError } from '../errors.js';
import { loadRegistry } from '../registry/load.js';
import { exitCodes } from './exit.js';
import { filesNamedBy } from './files.js';
import { refusal } from './job.js';
import { performAll } from './pool.js';
import { progressOn } from './progress.js';
import { Summary } from './summary.js';
import { type Surroundings, write } from './surroundings.js';

/**
 * `recalling registry --unregistered PATH…`: the bodies that texts name and the registry lacks, most often named first, a line each:
 * how often, in how many instruments, the name, and one instrument that names it. Gives the exit code.
 */
export async function listUnregistered(paths: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdin, stdout, stderr, signal } = surroundings;
  const registry = loadRegistry();
  const summary = new Summary();
  const files: string[] = [];
  for (const one of await filesNamedBy(paths)) {
    if (one.kind === 'file') files.push(one.path);
    else summary.add(refusal(one.path, one.error.code, one.error.message));
  }
  const seen = new Map<string, { times: number; readonly instruments: Set<string> }>();
  const progress = progressOn(stderr, 'reading', files.length);
  try {
    const jobs = files.map((path) => ({ path, wanted: { kind: 'graph' } }) as const);
    for await (const outcome of performAll(jobs, () => registry, { stdin, signal })) {
      summary.add(outcome);
      progress.step();
      if (outcome.kind !== 'read' || !outcome.graph) continue;
      for (const { body } of outcome.graph.actors) {
        if (body === null || registry.bodies.has(body)) continue;
        const one = seen.get(body) ?? { times: 0, instruments: new Set<string>() };
        seen.set(body, one);
        one.times++;
        one.instruments.add(outcome.graph.instrument.key);
      }
    }
  } finally {
    progress.stop();
  }
  if (signal.aborted)
    throw new SurroundingsError('INTERRUPTED', `stopped after ${summary.succeeded} of ${files.length} files`);
  const byTimes = [...seen].sort(([a, one], [b, other]) => other.times - one.times || (a < b ? -1 : 1));
  for (const [name, { times, instruments }] of byTimes) {
    await write(stdout, `${times}\t${instruments.size}\t${name}\t${[...instruments][0]}\n`);
  }
  await summary.tell(surroundings, 'read');
  return summary.failed > 0 ? exitCodes.input : exitCodes.done;
}
