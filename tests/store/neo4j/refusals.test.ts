import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import type { RecallingError } from '../../../src/errors.js';
import { refusalOf } from '../../../src/store/neo4j/refusals.js';
import { openStore } from '../../../src/store/open.js';
import { describeNeo4j } from '../../neo4j/lease.js';
import { graphOfSketch, smallRegistryGraph } from '../graphs.js';

async function refusal(open: Promise<unknown>): Promise<RecallingError> {
  try {
    await open;
  } catch (error) {
    return error as RecallingError;
  }
  throw new Error('nothing was refused');
}

const at = { url: 'neo4j://example.org', username: 'ana', database: 'council' };

describe('addresses that are none', () => {
  test.each([
    ['neo4j://ana:secret@example.org', /NEO4J_PASSWORD/],
    ['neo4j://example.org/council', /NEO4J_DATABASE/],
    ['bolt://', /neo4j:\/\/HOST/],
  ])('%s', async (url, message) => {
    const error = await refusal(openStore(url));
    expect([error.code, error.blame]).toEqual(['STORE_URL_INVALID', 'usage']);
    expect(error.message).toMatch(message);
    expect(error.message).not.toMatch(/secret|\n/);
  });
});

describe('nobody there', () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => silent.close());

  test.each(['neo4j://127.0.0.1:1', 'bolt://127.0.0.1:1', 'neo4j://no-such-host.invalid'])('%s', async (url) => {
    const error = await refusal(openStore(url));
    expect(error.code).toBe('STORE_UNREACHABLE');
    expect(error.message).toBe(`No Neo4j answers at ${url}: check the host and the port, and that the server runs.`);
  });

  test('something that is no Neo4j', async () => {
    const url = `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const error = await refusal(openStore(url));
    expect(['STORE_UNSUPPORTED', 'STORE_UNREACHABLE']).toContain(error.code);
    expect(error.message).not.toMatch(/\n/);
  });
});

describe('what a server may say', () => {
  test.each([
    ['Neo.ClientError.Security.Unauthorized', 'STORE_UNAUTHORIZED', /password of ana/],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_UNAUTHORIZED', /too many/],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_MISSING', /council/],
    ['Neo.ClientError.Security.Forbidden', 'STORE_FORBIDDEN', /ana may not/],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'STORE_READ_ONLY', /read-only/],
    ['Neo.ClientError.Cluster.NotALeader', 'STORE_FORBIDDEN', /ana/],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'STORE_UNREACHABLE', /not up/],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'STORE_LOCKED', /too long/],
  ])('%s', (code, ours, message) => {
    const error = refusalOf(Object.assign(new Error('as the server says it'), { code }), at) as RecallingError;
    expect(error.code).toBe(ours);
    expect(error.message).toMatch(message);
  });

  test('what we do not know stays what it is', () => {
    const bug = new TypeError('a bug');
    expect(refusalOf(bug, at)).toBe(bug);
  });
});

describeNeo4j('a server', (lease) => {
  test('wrong password', async () => {
    const { url, options } = lease();
    const error = await refusal(openStore(url, { neo4j: { ...options, password: 'wrong' } }));
    expect(error.code).toBe('STORE_UNAUTHORIZED');
    expect(error.message).toMatch(/does not take the password of .*: check NEO4J_USERNAME and NEO4J_PASSWORD\.$/);
  });

  test('no password', async () => {
    const error = await refusal(openStore(lease().url));
    expect(error.code).toBe('STORE_UNAUTHORIZED');
  });

  test('wrong database', async () => {
    const { url, options } = lease();
    const error = await refusal(openStore(url, { neo4j: { ...options, database: 'nowhere' } }));
    expect(error.code).toBe('STORE_MISSING');
    expect(error.message).toBe(`${url} has no database nowhere: check NEO4J_DATABASE.`);
  });

  test('opened for reading, it takes no load', async () => {
    const { url, options } = lease();
    const store = await openStore(url, { mode: 'read', neo4j: options });
    const graph = graphOfSketch({ symbol: 'S/RES/1(1946)', paragraphs: [] });
    expect((await refusal(store.load([graph]))).code).toBe('STORE_READ_ONLY');
    expect((await refusal(store.loadRegistry(smallRegistryGraph))).code).toBe('STORE_READ_ONLY');
    expect((await store.counts()).instruments).toBe(0);
    await store.close();
  });
});
