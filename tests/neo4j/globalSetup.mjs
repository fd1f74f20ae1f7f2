// One Neo4j for all suites of a run, started when the first one asks. Community has one database, so a suite takes it on lease:
// a connection to this process is the lease, and closing it (also by dying) gives the database to the next.
import { createServer } from 'node:net';
import { startServer } from './server.mjs';

export const leaseVariable = 'RECALLING_TEST_NEO4J_LEASE';

/** Where the database is: the one that the environment names, or a server of our own, started once. */
async function place() {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  if (!NEO4J_URI) return await startServer({ heap: '768m', pageCache: '128m' });
  return {
    uri: NEO4J_URI,
    username: NEO4J_USERNAME ?? 'neo4j',
    password: NEO4J_PASSWORD ?? '',
    database: NEO4J_DATABASE,
  };
}

export default async function globalSetup() {
  let server = null;
  let turn = Promise.resolve();
  const leases = createServer((socket) => {
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => {});
    turn = turn.then(async () => {
      if (socket.destroyed) return;
      server ??= place();
      const answer = await server.then(
        ({ uri, username, password, database }) => ({ uri, username, password, database, own: !process.env.NEO4J_URI }),
        (error) => ({ error: error.message }),
      );
      socket.write(`${JSON.stringify(answer)}\n`);
      await closed;
    });
  });
  leases.listen(0, '127.0.0.1');
  await new Promise((resolve) => leases.once('listening', resolve));
  leases.unref();
  process.env[leaseVariable] = String(leases.address().port);
  globalThis.stopNeo4jForTests = async () => {
    leases.close();
    await (await server?.catch(() => null))?.stop?.();
  };
}
