import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SurroundingsError } from '../../src/errors.js';
import { createServer, type ServerOptions, stopServer } from '../../src/server.js';
import type { Store } from '../../src/store/store.js';
import { smallWorld, type World } from '../api/small.js';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await smallWorld();
  served = await serve(world.store);
});
afterAll(async () => {
  await served.stop();
  await world.close();
});

interface Served {
  readonly address: string;
  readonly faults: unknown[];
  stop(): Promise<void>;
}

async function serve(store: Store, options: Partial<ServerOptions> = {}): Promise<Served> {
  const faults: unknown[] = [];
  const logger = { error: (_: string, fault: unknown) => faults.push(fault) };
  const server = createServer(store, { registry: world.registry, logger, ...options });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, faults, stop: () => stopServer(server) };
}

function post(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${served.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function codeOf(response: Response): Promise<unknown> {
  const text = await response.text();
  expect(text).not.toMatch(/node_modules|\n {4}at /);
  return JSON.parse(text).errors[0].extensions.code;
}

const asksKey = '{ instrument(symbol: "101") { key } }';
const answersKey = { data: { instrument: { key: 'S/RES/101(1950)' } } };

test('answers a question that is posted, with variables and a name', async () => {
  const response = await post({
    query: 'query a { status { store } } query b($symbol: String!) { instrument(symbol: $symbol) { key } }',
    operationName: 'b',
    variables: { symbol: 'S/RES/101 (1950)' },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(response.headers.get('x-powered-by')).toBeNull();
  expect(await response.json()).toEqual(answersKey);
});

test('answers the same question alike, again and again', async () => {
  for (let i = 0; i < 3; i++) expect(await (await post({ query: asksKey })).json()).toEqual(answersKey);
});

test.each([
  { about: 'a question', body: { query: asksKey } },
  { about: 'null for what is not given', body: { query: asksKey, variables: null, operationName: null } },
  {
    about: 'variables',
    body: {
      query: 'query ($s: String!, $n: Int = 2) { instrument(symbol: $s) { key cites(first: $n) { totalCount } } }',
      variables: { s: '101' },
    },
  },
  { about: 'one of two', body: { query: 'query a { status { store } } query b { __typename }', operationName: 'b' } },
  { about: 'an error beside data', body: { query: '{ status { store } instrument(symbol: "9999") { key } }' } },
  { about: 'no data', body: { query: '{ instruments(first: 1000) { totalCount } }' } },
  { about: 'a question after a mark of byte order', body: `\uFEFF${JSON.stringify({ query: asksKey })}` },
  { about: 'a query that is refused', body: { query: '{ nothing }' } },
])('answers $about the second and third time as the first', async ({ body }) => {
  const answers = [];
  for (let time = 0; time < 3; time++) {
    const response = await post(body);
    const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'));
    answers.push({ status: response.status, headers, text: await response.text() });
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test('variables that do not fit are refused, whatever was asked before', async () => {
  const query = 'query ($s: String!, $n: Int) { instrument(symbol: $s) { key cites(first: $n) { totalCount } } }';
  expect((await post({ query, variables: { s: '101' } })).status).toBe(200);
  const wrong = [
    { variables: {}, code: 'QUERY_INVALID' },
    { variables: { s: 7 }, code: 'QUERY_INVALID' },
    { variables: { s: '1'.repeat(3_000) }, code: 'ARGUMENT_INVALID' },
    { variables: 'x', code: 'QUERY_INVALID' },
    { variables: [], code: 'QUERY_INVALID' },
  ];
  for (const { variables, code } of wrong) {
    const response = await post({ query, variables });
    expect([response.status, await codeOf(response)]).toEqual([400, code]);
  }
  expect((await post({ query, variables: { s: '101' }, operationName: 'x' })).status).toBe(400);
});

test('answers a question in the address, for programs that show that no page sent them', async () => {
  const address = `${served.address}/graphql?query=${encodeURIComponent(asksKey)}`;
  const asked = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
  expect(await asked.json()).toEqual(answersKey);
  const bare = await fetch(address);
  expect(bare.status).toBe(400);
  expect(await bare.json()).toMatchObject({
    errors: [
      { message: expect.stringContaining('apollo-require-preflight: 1'), extensions: { code: 'QUERY_INVALID' } },
    ],
  });
});

test.each([
  { about: 'malformed JSON', body: '{"query": ', status: 400, code: 'QUERY_INVALID' },
  { about: 'JSON that is no object', body: '"query"', status: 400, code: 'QUERY_INVALID' },
  { about: 'an empty body', body: '', status: 400, code: 'QUERY_INVALID' },
  { about: 'no query', body: '{}', status: 400, code: 'QUERY_INVALID' },
  { about: 'a query that is no string', body: '{"query": 7}', status: 400, code: 'QUERY_INVALID' },
  {
    about: 'variables that are no object',
    body: '{"query": "{ status { store } }", "variables": "x"}',
    status: 400,
    code: 'QUERY_INVALID',
  },
  { about: 'a batch', body: '[{"query": "{ status { store } }"}]', status: 400, code: 'QUERY_INVALID' },
  { about: 'what is no GraphQL', body: '{"query": "{"}', status: 400, code: 'QUERY_INVALID' },
  { about: 'an unknown field', body: '{"query": "{ nothing }"}', status: 400, code: 'QUERY_INVALID' },
  {
    about: 'a missing variable',
    body: '{"query": "query ($s: String!) { instrument(symbol: $s) { key } }"}',
    status: 400,
    code: 'QUERY_INVALID',
  },
  {
    about: 'an operation that is not there',
    body: '{"query": "query a { status { store } }", "operationName": "b"}',
    status: 400,
    code: 'QUERY_INVALID',
  },
  {
    about: 'a subscription',
    body: '{"query": "subscription { status { store } }"}',
    status: 200,
    code: 'QUERY_INVALID',
  },
  { about: 'brackets without end', body: `{"query": "{ a(b: ${'['.repeat(50_000)}"}`, status: 400, code: /^QUERY_/ },
  {
    about: 'too many tokens',
    body: JSON.stringify({ query: `{ ${'status { store } '.repeat(3_000)} }` }),
    status: 400,
    code: 'QUERY_TOO_COSTLY',
  },
  {
    about: 'too many fields',
    body: '{"query": "{ instruments(first: 100) { nodes { cites(first: 100) { nodes { cites(first: 100) { nodes { key } } } } } } }"}',
    status: 400,
    code: 'QUERY_TOO_COSTLY',
  },
  {
    about: 'a body of a megabyte',
    body: JSON.stringify({ query: ' '.repeat(1 << 20) }),
    status: 413,
    code: 'QUERY_TOO_COSTLY',
  },
  {
    about: 'an unknown symbol',
    body: '{"query": "{ instrument(symbol: \\"9999\\") { key } }"}',
    status: 200,
    code: 'INSTRUMENT_UNKNOWN',
  },
  {
    about: 'a persisted query that is not known',
    body: '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "abc"}}}',
    status: 200,
    code: 'PERSISTED_QUERY_NOT_FOUND',
  },
])('refuses $about: $status $code', async ({ body, status, code }) => {
  const response = await post(body);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  const told = await codeOf(response);
  if (typeof code === 'string') expect(told).toBe(code);
  else expect(told).toMatch(code);
});

test('refuses what a form in a foreign page could send', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const response = await post({ query: asksKey }, { 'content-type': type });
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe('QUERY_INVALID');
  }
});

test('refuses a charset and an encoding that nobody reads', async () => {
  expect((await post({ query: asksKey }, { 'content-type': 'application/json; charset=x-klingon' })).status).toBe(415);
  expect((await post({ query: asksKey }, { 'content-encoding': 'x-klingon' })).status).toBe(415);
});

test('refuses other paths and methods in JSON', async () => {
  for (const path of [
    '/nothing',
    '/graphql/nothing.js',
    '/web/nothing.js',
    '/web/..%2fserver.ts',
    '/web/explorer.ts',
    '/%ff',
  ]) {
    const response = await fetch(served.address + path);
    expect({ path, status: response.status }).toEqual({ path, status: expect.any(Number) });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    await codeOf(response);
  }
  const put = await fetch(`${served.address}/graphql`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(put.status).toBe(405);
  await codeOf(put);
});

test('tells no page of another origin anything, unless it is let', async () => {
  const origin = 'https://elsewhere.example';
  expect((await post({ query: asksKey }, { origin })).headers.get('access-control-allow-origin')).toBeNull();
  const open = await serve(world.store, { origins: [origin] });
  const preflight = await fetch(`${open.address}/graphql`, { method: 'OPTIONS', headers: { origin } });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
  const other = await fetch(`${open.address}/health`, { headers: { origin: 'https://other.example' } });
  expect(other.headers.get('access-control-allow-origin')).toBeNull();
  await open.stop();
});

test('tells whether it can answer', async () => {
  expect(await (await fetch(`${served.address}/health`)).json()).toEqual({ status: 'ok' });
  const broken = new Proxy(world.store, {
    get: (store, name) =>
      name === 'bodies'
        ? () => Promise.reject(new SurroundingsError('STORE_DAMAGED', 'The store is damaged.'))
        : Reflect.get(store, name),
  });
  const sick = await serve(broken);
  const response = await fetch(`${sick.address}/health`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ status: 'unavailable', code: 'STORE_DAMAGED' });
  await sick.stop();
});

test('logs a fault of ours and tells the client nothing of it', async () => {
  const broken = new Proxy(world.store, {
    get: (store, name) => (name === 'counts' ? () => Promise.reject(new Error('secret')) : Reflect.get(store, name)),
  });
  const faulty = await serve(broken);
  const response = await fetch(`${faulty.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query": "{ status { counts { tasks } } }"}',
  });
  expect(await response.text()).not.toContain('secret');
  expect(faulty.faults).toEqual([new Error('secret')]);
  await faulty.stop();
});

test('a question asked on a busy connection is answered before the server stops, and none after', async () => {
  let release = () => {};
  const slow = new Proxy(world.store, {
    get: (store, name) =>
      name === 'counts'
        ? () =>
            new Promise((resolve) => {
              release = () => resolve(world.store.counts());
            })
        : Reflect.get(store, name),
  });
  const stopping = await serve(slow);
  const running = fetch(`${stopping.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query": "{ status { counts { instrumentsLoaded } } }"}',
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const stopped = stopping.stop();
  release();
  expect(await (await running).json()).toEqual({ data: { status: { counts: { instrumentsLoaded: 7 } } } });
  await stopped;
  await expect(fetch(`${stopping.address}/health`)).rejects.toThrow();
});

test('an idle connection does not hold the server up', async () => {
  const idle = await serve(world.store);
  const agent = new Agent({ keepAlive: true });
  await new Promise<void>((resolve) => {
    request(`${idle.address}/health`, { agent }, (response) => response.resume().on('end', resolve)).end();
  });
  const start = Date.now();
  await idle.stop();
  expect(Date.now() - start).toBeLessThan(1_000);
  agent.destroy();
});

test('a browser gets the explorer, all of it from here, under a policy that lets nothing else in', async () => {
  const page = await fetch(`${served.address}/graphql`, {
    headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
  });
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  const policy = page.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  const html = await page.text();
  expect(html).not.toMatch(/https?:\/\/|<script(?![^>]* src=)/);
  const paths = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) {
    const asset = await fetch(new URL(path, `${served.address}/graphql`));
    expect({ path, status: asset.status }).toEqual({ path, status: 200 });
    expect(asset.headers.get('content-type')).toMatch(/^(text\/javascript|text\/css|image\/svg)/);
    const again = await fetch(asset.url, { headers: { 'if-none-match': asset.headers.get('etag')! } });
    expect(again.status).toBe(304);
  }
  expect((await fetch(served.address, { redirect: 'manual' })).headers.get('location')).toBe('graphql');
});
