import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recalling } from './recalling.js';

let folder: string;
let store: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recalling-store-'));
  store = `sqlite:${join(folder, 'graph.db')}`;
  expect((await recalling(['load', '--seed', '2331', '--store', store])).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('load says what changed, and loading again changes nothing', async () => {
  const fresh = `sqlite:${join(folder, 'new', 'folder', 'graph.db')}`;
  expect((await recalling(['load', '--seed', '2331', '--store', fresh])).stdout).toMatch(
    /^1 instruments added, 0 replaced, 0 unchanged in sqlite:/,
  );
  expect((await recalling(['load', '--seed', '2331', '--store', fresh])).stdout).toMatch(
    /^0 instruments added, 0 replaced, 1 unchanged/,
  );
  expect((await recalling(['load', 'seed/S_RES_2331.md', '--store', fresh])).stdout).toMatch(
    /^0 instruments added, 0 replaced, 1 unchanged/,
  );
});

test('query answers as JSON', async () => {
  const { code, stdout } = await recalling([
    'query',
    '{ instrument(symbol: "resolution 2331") { key paragraphs(first: 1) { totalCount } } }',
    '--store',
    store,
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    data: { instrument: { key: 'S/RES/2331(2016)', paragraphs: { totalCount: 44 } } },
  });
});

test('query takes variables and standard input', async () => {
  const { code, stdout } = await recalling(['query', '-', '--variables', '{"name": "CTED"}', '--store', store], {
    stdin: 'query ($name: String!) { body(name: $name) { key } }',
  });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ data: { body: { key: 'CTED' } } });
});

describe('bad questions', () => {
  test.each([
    ['{ instrument(symbol: "2331") { nonsense } }', 1],
    ['{ instrument(symbol: ', 1],
    ['{ instrument(symbol: "S/RES/9999(2099)") { key } }', 1],
    ['{ instrument(symbol: "2331") { tasks(first: 1000000) { totalCount } } }', 1],
    ['   ', 2],
  ])('%j', async (text, expected) => {
    const { code, stderr } = await recalling(['query', text, '--store', store]);
    expect(code).toBe(expected);
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test.each([['not json'], ['[1]'], ['null']])('variables %j', async (variables) => {
    expect((await recalling(['query', '{ __typename }', '--variables', variables, '--store', store])).code).toBe(2);
  });
});

describe('a store that refuses', () => {
  test('is missing', async () => {
    const { code, stderr } = await recalling([
      'query',
      '{ __typename }',
      '--store',
      `sqlite:${join(folder, 'missing.db')}`,
    ]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/recalling load/);
  });

  test('is no store', async () => {
    const path = join(folder, 'junk.db');
    writeFileSync(path, 'this is no database at all, only some words that fill a few lines\n'.repeat(40));
    for (const command of [['query', '{ __typename }'], ['load']]) {
      const { code, stderr } = await recalling([...command, '--store', `sqlite:${path}`]);
      expect(code).toBe(3);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  test('may not be written', async () => {
    if (process.getuid?.() === 0) return;
    const path = join(folder, 'graph.db');
    chmodSync(path, 0o444);
    expect((await recalling(['load', '--seed', '2331', '--store', store])).code).toBe(3);
    chmodSync(path, 0o644);
  });
});

test('serve stops when asked, and a busy port is told in one line', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  const busy = await recalling(['serve', '--seed', '2331', '--port', String(port), '--store', store]);
  other.close();
  expect(busy.code).toBe(3);
  expect(busy.stderr).toMatch(new RegExp(`port ${port} is busy`));
  expect(busy.stderr.trim().split('\n')).toHaveLength(1);

  const stop = new AbortController();
  const serving = recalling(['serve', '--seed', '2331', '--store', store], { env: { PORT: '0' }, signal: stop.signal });
  setTimeout(() => stop.abort(), 300);
  const { code, stdout } = await serving;
  expect(code).toBe(0);
  expect(stdout).toMatch(/44 paragraphs/);
  expect(stdout).toMatch(/GraphQL {4}http:\/\/localhost:\d+\/graphql/);
});
