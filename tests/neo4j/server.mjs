// A Neo4j Community server without a container engine: its jars come from Maven Central once, into the user's cache folder;
// each start has a fresh data folder and ports of its own. As a program (`npm run neo4j`) it runs until Ctrl-C.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';
import neo4j from 'neo4j-driver';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const version = /<neo4j\.version>(.*?)</.exec(readFileSync(pom, 'utf8'))[1];
const cache = join(envPaths('recalling', { suffix: '' }).cache, 'neo4j', version);
const startMilliseconds = 120_000;

// Java has no notion of its parent: this shell reads a pipe whose other end dies with us, then ends Java and removes its data:
// at once, since an orderly stop takes Neo4j ten seconds and its data go anyway.
const guard = `
  home=$1; shift
  exec 3<&0
  "$@" 3<&- </dev/null & java=$!
  { read -r _ <&3; kill -9 "$java"; } 2>/dev/null & reader=$!
  wait "$java"; code=$?
  kill "$reader" 2>/dev/null
  rm -rf "$home"
  exit "$code"`;

/** Why no server can be started here, in a few words; null where one can. */
export function whyNoServer() {
  if (process.platform === 'win32') return 'a server for tests is started on Linux and macOS only';
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (java.error || java.status !== 0) return 'no Java';
  const major = Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0);
  if (major < 17) return `Java ${major}, where Neo4j ${version} needs 17 or 21`;
  if (!existsSync(cache) && spawnSync('mvn', ['-v']).status !== 0) return 'no Maven';
  return null;
}

/** The folder of the server's jars, fetched where it is not there yet: whole or not at all. */
function jars() {
  if (existsSync(cache)) return cache;
  mkdirSync(join(cache, '..'), { recursive: true });
  const half = mkdtempSync(`${cache}.`);
  const goals = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${half}`];
  const fetched = spawnSync('mvn', ['-q', '-B', '-f', pom, ...goals], { encoding: 'utf8' });
  if (fetched.status !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new Error(
      `Maven could not fetch Neo4j ${version}: ${(fetched.stdout + fetched.stderr).trim().split('\n')[0]}`,
    );
  }
  if (existsSync(cache)) rmSync(half, { recursive: true, force: true });
  else renameSync(half, cache);
  return cache;
}

/** `wanted` where nothing listens there, else any free port. */
function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (wanted ? resolve(freePort()) : reject(error)));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The one line of `auth.ini` that sets the first password without a run of the admin tool, which takes as long as a start. */
function credentials(username, password) {
  const salt = createHash('sha256').update(String(Math.random())).digest();
  let digest = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let round = 1; round < 1024; round++) digest = createHash('sha256').update(digest).digest();
  return `${username}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},1024:\n`;
}

function settings(port, pageCache) {
  return Object.entries({
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'db.tx_log.preallocate': false,
    // Tests fill and empty the graph all the time: plans that fit a moment ago still do.
    'dbms.cypher.min_replan_interval': '1h',
    'dbms.cypher.statistics_divergence_threshold': '1.0',
    'dbms.usage_report.enabled': false,
    'server.memory.pagecache.size': pageCache,
    'server.directories.logs': 'logs',
  })
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}

/** Waits until the server takes the credentials. */
async function answers({ uri, username, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { maxConnectionPoolSize: 1 });
  const deadline = Date.now() + startMilliseconds;
  try {
    for (;;) {
      try {
        return await driver.verifyConnectivity({ database: 'neo4j' });
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await setTimeout(150);
      }
    }
  } finally {
    await driver.close();
  }
}

/**
 * Starts a server and waits until it answers. `port`: the wanted one, another where that is taken. `stop()` ends it and removes
 * its data; the server also ends when this process does, however it ends.
 */
export async function startServer({ port = 0, password = 'recalling', heap = '1g', pageCache = '256m' } = {}) {
  const library = jars();
  const home = mkdtempSync(join(tmpdir(), 'recalling-neo4j-'));
  const bolt = await freePort(port);
  mkdirSync(join(home, 'conf'));
  mkdirSync(join(home, 'data', 'dbms'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(bolt, pageCache));
  writeFileSync(join(home, 'data', 'dbms', 'auth.ini'), credentials('neo4j', password));
  const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const java = ['java', `-Xmx${heap}`, '-XX:+UseG1GC', ...opens, '-cp', `${join(library, '*')}${delimiter}`, ...main];
  const child = spawn('/bin/sh', ['-c', guard, 'sh', home, ...java], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (log = (log + chunk).slice(-20_000)));
  }
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.ref();
    child.stdin.end();
    await ended;
  };
  const server = { uri: `neo4j://127.0.0.1:${bolt}`, username: 'neo4j', password, home, ended, stop };
  try {
    await Promise.race([
      answers(server),
      ended.then((code) =>
        Promise.reject(new Error(`Neo4j ended with ${code}: ${log.trim().split('\n').slice(-3).join(' ')}`)),
      ),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  child.unref();
  for (const stream of child.stdio) stream.unref?.();
  return server;
}

async function main() {
  const why = whyNoServer();
  if (why) {
    console.error(`Neo4j cannot be started here: ${why}.`);
    process.exit(3);
  }
  const server = await startServer({
    port: Number(process.env.NEO4J_PORT ?? 7687),
    heap: process.env.NEO4J_HEAP ?? '1g',
  });
  const { uri, username, password } = server;
  console.log(`Neo4j ${version} answers. Its data goes when it stops (Ctrl-C). For another terminal:`);
  console.log(`export NEO4J_URI=${uri} NEO4J_USERNAME=${username} NEO4J_PASSWORD=${password}`);
  const alive = setInterval(() => {}, 60_000);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => server.stop());
  await server.ended;
  clearInterval(alive);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 3;
  });
}
