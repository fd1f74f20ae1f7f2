import { InputError, SurroundingsError } from '../errors.js';
import { loadRegistry } from '../registry/load.js';
import type { Format } from './choices.js';
import { exitCodes } from './exit.js';
import { filesNamedBy } from './files.js';
import { refusal } from './job.js';
import { performAll } from './pool.js';
import { progressOn } from './progress.js';
import { Summary } from './summary.js';
import { type Surroundings, wantsColour, write } from './surroundings.js';

export interface ReadOptions {
  readonly format: Format;
  readonly explain?: string;
}

/** `recalling read FILE…`: readings on stdout in the order of the files, a summary on stderr. Gives the exit code. */
export async function readFiles(
  args: readonly string[],
  options: ReadOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { stdout, stderr, stdin, env, signal } = surroundings;
  const found = await filesNamedBy(args);
  const files = found.filter((one) => one.kind === 'file');
  const summary = new Summary();
  for (const one of found)
    if (one.kind === 'refused') summary.add(refusal(one.path, one.error.code, one.error.message));

  const colour = wantsColour(stdout, env);
  const jobs = files.map(
    ({ path }) =>
      ({ path, wanted: { kind: 'print', format: options.format, colour, explain: options.explain ?? null } }) as const,
  );
  // With results scrolling on the same terminal, a bar would tear them.
  const progress = progressOn(
    stdout.isTTY ? Object.assign(Object.create(stderr), { isTTY: false }) : stderr,
    'reading',
    jobs.length,
  );
  let registry: ReturnType<typeof loadRegistry> | null = null;
  try {
    for await (const outcome of performAll(jobs, () => (registry ??= loadRegistry()), { stdin, signal })) {
      summary.add(outcome);
      if (outcome.kind === 'read' && outcome.printed !== null) await write(stdout, outcome.printed);
      progress.step();
    }
  } finally {
    progress.stop();
  }
  if (signal.aborted)
    throw new SurroundingsError('INTERRUPTED', `stopped after ${summary.succeeded} of ${jobs.length} files`);
  await summary.tell(surroundings, 'read');
  if (summary.succeeded === 0 && summary.failed > 1) {
    throw new InputError(
      'NO_INSTRUMENTS',
      `none of the ${summary.failed} files is an instrument that can be read. Name files that hold resolutions or presidential statements.`,
    );
  }
  return summary.failed > 0 ? exitCodes.input : exitCodes.done;
}
