import { parentPort } from 'node:worker_threads';
import { loadRegistry } from '../registry/load.js';
import { type Job, perform } from './job.js';

const registry = loadRegistry();

parentPort?.on('message', async ({ index, job }: { index: number; job: Job }) => {
  parentPort?.postMessage({ index, outcome: await perform(job, registry, null) });
});
