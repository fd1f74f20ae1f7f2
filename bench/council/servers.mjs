// The servers that are measured, each a process of its own.
import { fork, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Recalling itself, as `recalling serve` runs it. */
export async function serve(dist, url) {
  const cli = fileURLToPath(new URL('cli.js', dist));
  const child = spawn(process.execPath, [cli, 'serve', '--seed', 'none', '--store', url, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/localhost:(\d+)/.exec(said);
      if (found) resolve(Number(found[1]));
    });
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { port, stop: () => ended(child) };
}

/** graphql-js alone behind node's own server, which answers each query with what it is told to: `answers` is data by query. */
export async function serveConstants(answers) {
  const child = fork(fileURLToPath(new URL('constants.mjs', import.meta.url)));
  const port = await new Promise((resolve) => {
    child.once('message', resolve);
    child.send(answers);
  });
  return { port, stop: () => ended(child) };
}

/** Clients in a process of their own that ask the same again and again until they are stopped. */
export function askers(port, query, count) {
  const child = fork(fileURLToPath(new URL('askers.mjs', import.meta.url)));
  child.send({ port, query, count });
  return {
    stop: async () => {
      const asked = new Promise((resolve) => child.once('message', resolve));
      child.send('stop');
      const answers = await asked;
      await ended(child);
      return answers;
    },
  };
}

function ended(child) {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}
