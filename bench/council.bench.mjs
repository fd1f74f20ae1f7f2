// How fast the whole Council answers and loads: `npm run bench -- council [CORPUS]`, on SQLite and on Neo4j: the server that NEO4J_URI
// names, which must be empty, else one of its own where Java and Maven are there.
// `--only questions|crowd|loading|growth` measures a part, `--stores sqlite|neo4j` one store alone; `--times 1,10,100` says how large the made-up Councils of
// `growth` are (a hundred takes a quarter of an hour and 11 GB), `--kept FOLDER` where they stay for the next run.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer, whyNoServer } from '../tests/neo4j/server.mjs';
import { Client } from './council/client.mjs';
import { growth } from './council/growth.mjs';
import { loading } from './council/loading.mjs';
import { longWalk, mostTasked, oneHop, questionsAbout } from './council/questions.mjs';
import { askers, serve, serveConstants } from './council/servers.mjs';
import { measured } from './council/turns.mjs';
import { p50, p95, print } from './figures.mjs';

const ownCorpus = fileURLToPath(new URL('../../shared/corpus', import.meta.url));
const instrument = 'S/RES/2331(2016)';

export async function bench(
  [corpus = ownCorpus],
  { dist, rounds = '300', only, stores = 'sqlite,neo4j', times = '1,10', kept },
) {
  const wanted = (part) => only === undefined || only.split(',').includes(part);
  const folder = mkdtempSync(join(tmpdir(), 'recalling-bench-'));
  const figures = {};
  let neo4j = null;
  try {
    const asking = wanted('questions') || wanted('crowd');
    if (asking && stores.includes('neo4j')) neo4j = await neo4jHere();
    const urls = {
      ...(asking && stores.includes('sqlite') && { SQLite: `sqlite:${join(folder, 'council.db')}` }),
      ...(neo4j && { Neo4j: neo4j.uri }),
    };
    for (const [name, url] of Object.entries(urls)) {
      await run(dist, ['load', '--seed', 'council', '--store', url]);
      figures[name] = {};
      if (wanted('questions')) figures[name].questions = await questions(dist, name, url, Number(rounds));
      if (wanted('crowd')) figures[name].crowd = await crowd(dist, name, url, Number(rounds));
    }
    if (wanted('loading')) {
      if (existsSync(corpus)) figures.loading = await loading(dist, corpus, folder);
      else console.log('\nLoading is not measured: no corpus is there');
    }
    if (wanted('growth'))
      figures.growth = await growth(dist, folder, times.split(',').map(Number), Number(rounds), kept);
  } finally {
    await neo4j?.stop?.();
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

/** Where Neo4j is; null, saying so, where it is not and cannot be started. Those who ask find it in the environment. */
async function neo4jHere() {
  if (process.env['NEO4J_URI']) return { uri: process.env['NEO4J_URI'] };
  const why = whyNoServer();
  if (why) {
    console.log(`\nNeo4j is not measured: ${why}`);
    return null;
  }
  const server = await startServer({ heap: '2g', pageCache: '512m' });
  Object.assign(process.env, { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password });
  return server;
}

async function questions(dist, name, url, rounds) {
  const { openStore } = await import(new URL('store/open.js', dist));
  const { env } = process;
  const neo4j = { username: env['NEO4J_USERNAME'], password: env['NEO4J_PASSWORD'], database: env['NEO4J_DATABASE'] };
  const store = await openStore(url, { mode: 'read', neo4j });
  const body = await mostTasked(store);
  const asked = questionsAbout({ instrument, body: body.key, words: 'terrorist acts' });
  const server = await serve(dist, url);
  const client = new Client(server.port);
  const answers = {};
  for (const { query } of asked) answers[query] = JSON.parse((await client.ask(query)).text).data;
  const constants = await serveConstants(answers);
  const bare = new Client(constants.port);
  const times = await measured(
    asked,
    {
      http: async ({ query }) => (await client.ask(query)).time,
      graphql: async ({ query }) => (await bare.ask(query)).time,
      store: async ({ store: ask }) => {
        const began = performance.now();
        await ask(store);
        return performance.now() - began;
      },
    },
    rounds,
  );
  const rows = asked.map(({ name: question, goal, query }, at) => {
    const { http, graphql, store: alone } = times[at];
    return {
      question,
      KB: JSON.stringify(answers[query]).length / 1024,
      p50: p50(http),
      p95: p95(http),
      ...(name === 'SQLite' && { 'goal p95': goal }),
      store: p50(alone),
      'graphql-js': p50(graphql),
      ratio: p50(http) / (p50(alone) + p50(graphql)),
    };
  });
  print(
    `Questions on ${name}, ms over HTTP; beside them the store alone and graphql-js alone with a constant answer over HTTP; ratio of p50 to both together, goal at most 3 (most tasked: ${body.key}, ${body.count} tasks)`,
    rows,
  );
  client.close();
  bare.close();
  await Promise.all([server.stop(), constants.stop(), store.close()]);
  return rows;
}

/** What eight clients that ask for lineage cost a ninth that asks for one step. */
async function crowd(dist, name, url, rounds) {
  const server = await serve(dist, url);
  const client = new Client(server.port);
  const ninth = async (count) => {
    const times = [];
    for (let at = 0; at < count; at++) times.push((await client.ask(oneHop(instrument))).time);
    return times;
  };
  await ninth(rounds);
  const alone = [];
  const crowded = [];
  let answers = 0;
  for (let turn = 0; turn < 3; turn++) {
    alone.push(...(await ninth(rounds)));
    const others = askers(server.port, longWalk(instrument), 8);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    crowded.push(...(await ninth(rounds)));
    answers += await others.stop();
  }
  client.close();
  await server.stop();
  const row = (who, times) => ({ who, p50: p50(times), p95: p95(times) });
  const rows = [
    row('alone', alone),
    { ...row('beside eight who ask for lineage, depth 6', crowded), 'goal: p50 later by at most': 10 },
  ];
  print(`One step along citations on ${name}, ms over HTTP (the eight were given ${answers} answers)`, rows);
  return rows;
}

function run(dist, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('cli.js', dist)), ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`recalling ${args[0]} ended with ${code}`)),
    );
  });
}
