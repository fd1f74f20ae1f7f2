import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { Registry } from '../registry/registry.js';
import { type Job, type Outcome, perform, refusal } from './job.js';

/** Fewer files than this are read faster than a thread starts. */
const worthThreads = 8;
/** Outcomes that may wait for a slower one before them, per thread: this bounds memory however large the directory. */
const waitingPerThread = 8;
/** With these a thread collects its garbage in time; with the machine's whole memory as its limit it lets some 300 MB pile up. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1280 };

/**
 * Performs the jobs on all cores and gives their outcomes in the order of the jobs. Stops handing out jobs when `signal` aborts.
 * A thread that dies takes only its own file with it.
 */
export async function* performAll(
  jobs: readonly Job[],
  registry: () => Registry,
  options: { readonly stdin: Readable | null; readonly signal: AbortSignal; readonly threads?: number },
): AsyncGenerator<Outcome> {
  const threads = Math.min(options.threads ?? availableParallelism(), jobs.length);
  const worker = new URL('./reading-worker.js', import.meta.url);
  const needsStdin = jobs.some(({ path }) => path === '-');
  if (threads < 2 || jobs.length < worthThreads || needsStdin || import.meta.url.endsWith('.ts')) {
    for (const job of jobs) {
      if (options.signal.aborted) return;
      yield await perform(job, registry(), options.stdin);
    }
    return;
  }
  yield* onThreads(jobs, worker, threads, options.signal);
}

async function* onThreads(
  jobs: readonly Job[],
  url: URL,
  threads: number,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const outcomes = new Map<number, Outcome>();
  const workers = new Set<Worker>();
  let handedOut = 0;
  let given = 0;
  let wake: () => void = () => {};
  const idle: Worker[] = [];

  const handOut = () => {
    while (
      idle.length > 0 &&
      handedOut < jobs.length &&
      handedOut < given + threads * waitingPerThread &&
      !signal.aborted
    ) {
      const index = handedOut++;
      const worker = idle.pop()!;
      busy.set(worker, index);
      worker.postMessage({ index, job: jobs[index] });
    }
  };
  const busy = new Map<Worker, number>();
  const settle = (worker: Worker, index: number, outcome: Outcome) => {
    busy.delete(worker);
    outcomes.set(index, outcome);
    wake();
  };
  const start = () => {
    const worker = new Worker(url, { resourceLimits });
    workers.add(worker);
    worker.on('message', ({ index, outcome }: { index: number; outcome: Outcome }) => {
      settle(worker, index, outcome);
      idle.push(worker);
      handOut();
    });
    worker.on('error', (error: Error) => {
      workers.delete(worker);
      const index = busy.get(worker);
      if (index === undefined) return;
      const { path } = jobs[index]!;
      settle(worker, index, refusal(path, 'INTERNAL', `${path}: reading it failed: ${error.message}.`));
      start();
      handOut();
    });
    idle.push(worker);
  };

  try {
    for (let i = 0; i < threads; i++) start();
    signal.addEventListener('abort', () => wake(), { once: true });
    while (given < jobs.length) {
      handOut();
      const outcome = outcomes.get(given);
      if (outcome) {
        outcomes.delete(given++);
        yield outcome;
      } else if (signal.aborted) {
        return;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    await Promise.all([...workers].map((worker) => worker.terminate()));
  }
}
