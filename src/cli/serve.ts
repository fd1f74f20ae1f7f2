import type { Server } from 'node:http';
import { SurroundingsError } from '../errors.js';
import { loadRegistry } from '../registry/load.js';
import { createServer, stopServer } from '../server.js';
import type { Store } from '../store/store.js';
import type { SeedName } from './choices.js';
import { exitCodes } from './exit.js';
import { loadSeed } from './seed.js';
import { type Surroundings, write } from './surroundings.js';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly seed: SeedName;
}

const questions = [
  'npx recalling query \'{ body(name: "CTED") { name tasks(first: 5) { totalCount nodes { verb action paragraph { label } } } } }\'',
  'npx recalling query \'{ lineage(symbol: "2331", direction: ANCESTORS, depth: 2) { totalCount edges { distance node { symbol title } } } }\'',
];

/** `recalling serve`: brings the store up to date with the seed, serves GraphQL until the user stops it. Gives the exit code. */
export async function serve(options: ServeOptions, store: Store, surroundings: Surroundings): Promise<number> {
  const { stdout, signal } = surroundings;
  const registry = loadRegistry();
  const seeded = await loadSeed(options.seed, store, registry, surroundings);
  const server = createServer(store, { registry });
  const port = await listen(server, options.port, options.host);
  const address = `http://${/^(127\.|0\.0\.0\.0$|::1?$)/.test(options.host) ? 'localhost' : options.host}:${port}/graphql`;

  const { instrumentsLoaded, paragraphs, references, tasks, bodies } = await store.counts();
  const state = seeded.added + seeded.replaced > 0 ? `read and loaded ${options.seed}` : 'up to date';
  await write(
    stdout,
    [
      `Recalling: ${instrumentsLoaded} ${instrumentsLoaded === 1 ? 'instrument' : 'instruments'}, ${paragraphs} paragraphs, ${references} references, ${tasks} tasks, ${bodies} bodies (${state})`,
      `store      ${store.url}`,
      `GraphQL    ${address}   (in a browser: GraphiQL)`,
      'try        (in another terminal)',
      ...questions.map((question) => `  ${question}`),
      'stop       Ctrl-C',
      '',
    ].join('\n'),
  );
  await untilAborted(signal);
  await stopServer(server);
  return exitCodes.done;
}

/** Listens, or says in one line why not. Gives the port, which differs from the one asked for where that was 0. */
async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      switch (error.code) {
        case 'EADDRINUSE':
          return reject(
            new SurroundingsError(
              'PORT_BUSY',
              `port ${port} is busy: another program, perhaps another Recalling, listens there. Stop it, or choose another with --port or PORT.`,
              { port },
              error,
            ),
          );
        case 'EACCES':
          return reject(
            new SurroundingsError(
              'PORT_FORBIDDEN',
              `port ${port} may not be used by you. Choose one above 1023 with --port or PORT.`,
              { port },
              error,
            ),
          );
        case 'EADDRNOTAVAIL':
        case 'ENOTFOUND':
          return reject(
            new SurroundingsError(
              'PORT_FORBIDDEN',
              `${host} is no address of this machine. Choose another with --host.`,
              { host },
              error,
            ),
          );
        default:
          return reject(error);
      }
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
