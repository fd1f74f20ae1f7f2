import { once } from 'node:events';
import { connect } from 'node:net';
import neo4j from 'neo4j-driver';
// @ts-expect-error a plain module, also run as a program
import { whyNoServer } from './server.mjs';

/** A database that a suite has for itself until it releases it. */
export interface Lease {
  readonly url: string;
  readonly options: { readonly username: string; readonly password: string; readonly database?: string };
  /** Removes all nodes and edges; constraints and indexes stay. */
  empty(): Promise<void>;
  release(): Promise<void>;
}

interface Place {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
  readonly own: boolean;
  readonly error?: string;
}

const ours = 'RecallingTests';
let known: string | null | undefined;

/** Why no Neo4j is there for tests, in a few words; null where one is, or can be started. `STORES=sqlite` leaves it out. */
export function whyNoNeo4j(): string | null {
  const { STORES, NEO4J_URI } = process.env;
  if (STORES && !STORES.split(',').includes('neo4j')) return `STORES=${STORES}`;
  if (NEO4J_URI) return null;
  known ??= whyNoServer() as string | null;
  return known;
}

/** Waits for this suite's turn. Starting the server takes some seconds, other suites longer: give `beforeAll` minutes. */
export async function leaseNeo4j(): Promise<Lease> {
  const port = Number(process.env['RECALLING_TEST_NEO4J_LEASE']);
  if (!port) throw new Error('jest.config.js must name tests/neo4j/globalSetup.mjs as globalSetup');
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('utf8');
  const [line] = (await once(socket, 'data')) as [string];
  const place = JSON.parse(line) as Place;
  if (place.error) {
    socket.destroy();
    throw new Error(place.error);
  }
  const { uri: url, username, password, database } = place;
  const driver = neo4j.driver(url, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const run = (text: string) => driver.executeQuery(text, {}, database ? { database } : {});
  const lease: Lease = {
    url,
    options: { username, password, ...(database && { database }) },
    async empty() {
      for (;;) {
        const { records } = await run(
          `MATCH (n) WHERE NOT n:${ours} WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS removed`,
        );
        if (records[0]!.get('removed') === 0) return;
      }
    },
    async release() {
      await driver.close();
      socket.destroy();
    },
  };
  try {
    if (!place.own) await claim(run, url);
    await lease.empty();
    return lease;
  } catch (error) {
    await lease.release();
    throw error;
  }
}

/** Tests empty the database: one that the environment names must be empty at first, or marked by an earlier run. */
async function claim(run: (text: string) => Promise<{ records: { get(key: string): unknown }[] }>, url: string) {
  const { records } = await run(
    `OPTIONAL MATCH (m:${ours}) WITH count(m) AS marks RETURN marks, COUNT { () } AS nodes`,
  );
  if (records[0]!.get('marks') === 0 && records[0]!.get('nodes') !== 0 && !process.env['NEO4J_TESTS_MAY_EMPTY']) {
    throw new Error(
      `Tests would empty ${url}, which holds a graph: name an empty database, or set NEO4J_TESTS_MAY_EMPTY=1.`,
    );
  }
  await run(`MERGE (:${ours})`);
}

/** A suite that has the database for itself; where there is none it is reported as skipped, with the reason. */
export function describeNeo4j(name: string, suite: (lease: () => Lease) => void): void {
  const why = whyNoNeo4j();
  if (why) {
    describe.skip(`${name} (skipped: ${why})`, () => suite(() => undefined as never));
    return;
  }
  describe(name, () => {
    let lease: Lease | null = null;
    beforeAll(async () => {
      lease = await leaseNeo4j();
    }, 600_000);
    afterAll(async () => {
      await lease?.release();
    });
    suite(() => lease!);
  });
}
