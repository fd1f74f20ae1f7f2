// Neo4j: `npm run bench -- neo4j [INSTRUMENTS]` on a made-up Council of 3,000 (30,000 take minutes and gigabytes). The same questions
// through our GraphQL, through @neo4j/graphql on the same server and graph, and as the driver's own Cypher plus a constant answer over
// HTTP; by turns, in one run. Against the server that NEO4J_URI names, if it is empty or has this Council, else against one of its own.
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import '../tests/evaluate/typescript.mjs';
import neo4j from 'neo4j-driver';
import { startServer, whyNoServer } from '../tests/neo4j/server.mjs';
import { Client } from './council/client.mjs';
import { serve, serveConstants } from './council/servers.mjs';
import { measured } from './council/turns.mjs';
import { p50, p95, print } from './figures.mjs';
import { questionsAbout } from './neo4j/questions.mjs';
import { countingWire } from './neo4j/trips.mjs';

const library = new URL('neo4j/', import.meta.url);

export async function bench([size = '3000'], { dist, rounds = '30', only }) {
  if (!existsSync(new URL('node_modules/@neo4j/graphql', library))) {
    console.error('What Neo4j is compared with is not there. Install it: npm install --prefix bench/neo4j');
    process.exit(2);
  }
  const instruments = Number(size);
  const place = await placeFor(instruments);
  Object.assign(process.env, { NEO4J_USERNAME: place.username, NEO4J_PASSWORD: place.password });
  const about = await loaded(dist, place, instruments);
  const questions = questionsAbout(about).filter(({ name }) => !only || name.includes(only));
  const driver = neo4j.driver(place.uri, neo4j.auth.basic(place.username, place.password), {
    disableLosslessIntegers: true,
    fetchSize: -1,
  });
  const wire = await countingWire(place.uri);
  const ours = await serve(dist, place.uri);
  const oursOnWire = await serve(dist, wire.uri);
  const theirs = await serveLibrary(place);
  const constants = await constantsFor(ours.port, questions);
  const clients = Object.fromEntries(
    Object.entries({ ours, oursOnWire, theirs, constants }).map(([name, { port }]) => [name, new Client(port)]),
  );
  const cypher = async ({ cypher: statements, ours: query }) => {
    const began = performance.now();
    for (const { text, parameters } of statements) {
      await driver.executeQuery(text, parameters, { routing: 'READ', database: 'neo4j' });
    }
    return performance.now() - began + (await clients.constants.ask(query)).time;
  };
  const ways = {
    ours: async ({ ours: query }) => (await clients.ours.ask(query)).time,
    cypher,
    library: unlessFailed(async ({ library: asked }) =>
      asked ? (await clients.theirs.ask(asked.query ?? asked.nested)).time : Number.NaN,
    ),
    levels: unlessFailed(async ({ library: asked }) =>
      asked?.levels ? await levels(clients.theirs, asked.levels) : Number.NaN,
    ),
  };
  try {
    const took = await measured(questions, ways, Number(rounds), { warmAsks: 300 });
    const rows = [];
    for (const [at, question] of questions.entries()) {
      // A server of its own, which makes its index of citations at the second lineage.
      for (let warmUp = 0; warmUp < 4; warmUp++) await clients.oursOnWire.ask(question.ours);
      const trips = await wire.during(() => clients.oursOnWire.ask(question.ours));
      rows.push(rowOf(question.name, took[at], trips));
    }
    print(`A made-up Council of ${instruments} on Neo4j, over HTTP, ms`, rows);
    return rows;
  } finally {
    for (const client of Object.values(clients)) client.close();
    for (const server of [ours, oursOnWire, theirs, constants]) await server.stop();
    wire.close();
    await driver.close();
    await place.stop?.();
  }
}

/** What fails once (out of memory, mostly) is not asked again; how long it took to fail is told, as the least that it would take. */
function unlessFailed(ask) {
  const failures = new Map();
  return async (question) => {
    const failed = failures.get(question.name);
    if (failed) return failed;
    const began = performance.now();
    try {
      return await ask(question);
    } catch (error) {
      console.error(`${question.name}: ${error.message.slice(0, 160)}`);
      failures.set(question.name, performance.now() - began);
      return performance.now() - began;
    }
  };
}

function rowOf(question, { ours, cypher, library: theirs, levels: byLevel }, trips) {
  const over = (times) => (Number.isNaN(times[0]) ? undefined : p50(times) / p50(ours));
  return {
    question,
    p50: p50(ours),
    p95: p95(ours),
    'round trips': trips,
    'driver + constant': p50(cypher),
    'ours / driver': p50(ours) / p50(cypher),
    library: Number.isNaN(theirs[0]) ? undefined : p50(theirs),
    'library / ours': over(theirs),
    'request a level': Number.isNaN(byLevel[0]) ? undefined : p50(byLevel),
    'levels / ours': over(byLevel),
  };
}

/** Lineage as a client of @neo4j/graphql would ask for it without nesting: a request a level, each instrument once. */
async function levels(client, { start, direction, depth }) {
  const field = direction === 'ANCESTORS' ? 'cites' : 'citedBy';
  const seen = new Set([start]);
  let time = 0;
  for (let level = [start], distance = 0; distance < depth && level.length > 0; distance++) {
    const answer = await client.ask(
      `{ instruments(where: { key: { in: ${JSON.stringify(level)} } }) { ${field} { key symbol title adopted } } }`,
    );
    time += answer.time;
    const reached = JSON.parse(answer.text).data.instruments.flatMap((one) => one[field].map(({ key }) => key));
    level = [...new Set(reached)].filter((key) => !seen.has(key));
    for (const key of level) seen.add(key);
  }
  return time;
}

async function placeFor(instruments) {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri) return { uri, username, password };
  const why = whyNoServer();
  if (why) throw new Error(`Neo4j cannot be started here: ${why}. Start one and set NEO4J_URI.`);
  return startServer(instruments > 5000 ? { heap: '4g', pageCache: '2g' } : { heap: '2g', pageCache: '512m' });
}

/** Loads the Council where it is not there, and tells what is worth asking about. */
async function loaded(dist, { uri, username, password }, instruments) {
  const { openStore } = await import(new URL('store/open.js', dist));
  const { syntheticCouncil, syntheticKey, syntheticBody } = await import('../tests/store/synthetic.ts');
  const store = await openStore(uri, { neo4j: { username, password } });
  const { instrumentsLoaded } = await store.counts();
  if (instrumentsLoaded !== 0 && instrumentsLoaded !== instruments) {
    throw new Error(`${uri} holds ${instrumentsLoaded} other instruments: the bench wants an empty database.`);
  }
  const began = performance.now();
  if (instrumentsLoaded === 0) await store.load(syntheticCouncil({ instruments }));
  console.error(`a Council of ${instruments} is there after ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const [most] = (await store.instrumentsWhere({}, 'TIMES_CITED', { first: 1, after: null, total: false })).items;
  await store.close();
  return {
    instrument: syntheticKey(instruments - 50, instruments),
    cited: most.value.key,
    body: syntheticBody(0),
    rareBody: syntheticBody(300),
    from: syntheticKey(instruments - 50, instruments),
    to: syntheticKey(5, instruments),
    words: 'quiet',
  };
}

async function serveLibrary({ uri, username, password }) {
  const child = fork(fileURLToPath(new URL('library.mjs', library)));
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`@neo4j/graphql ended with ${code}`)));
    child.send({ uri, username, password });
  });
  const stop = () =>
    new Promise((resolve) => {
      child.removeAllListeners('exit');
      child.once('exit', resolve);
      child.kill();
    });
  return { port, stop };
}

async function constantsFor(port, questions) {
  const client = new Client(port);
  const answers = {};
  for (const { ours } of questions) answers[ours] = JSON.parse((await client.ask(ours)).text).data;
  client.close();
  return serveConstants(answers);
}
