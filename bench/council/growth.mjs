// Made-up Councils of the size of the real one and many times that: what a bounded question costs must not grow with them.
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import '../../tests/evaluate/typescript.mjs';
import { p50, print } from '../figures.mjs';
import { Client } from './client.mjs';
import { mostTasked, questionsAbout } from './questions.mjs';
import { serve } from './servers.mjs';
import { measured } from './turns.mjs';

const council = 3500;

/** `kept`: a folder where the made-up Councils stay, or are already; else they go when all is measured. */
export async function growth(dist, folder, times, rounds, kept = folder) {
  const { openStore } = await import(new URL('store/open.js', dist));
  const { syntheticCouncil, syntheticKey } = await import('../../tests/store/synthetic.ts');
  const sizes = [];
  for (const time of times) {
    const instruments = council * time;
    const path = join(kept, `growth-${time}.db`);
    const url = `sqlite:${path}`;
    if (!existsSync(path)) await make(openStore, path, syntheticCouncil({ instruments }));
    const store = await openStore(url, { mode: 'read' });
    const body = await mostTasked(store);
    await store.close();
    // The same place in each, so that what cites it and what it cites are alike.
    const questions = questionsAbout({
      instrument: syntheticKey(instruments - 1000, instruments),
      body: body.key,
      words: 'quiet noise',
      strangers: 'quiet harvest',
    });
    const server = await serve(dist, url);
    sizes.push({ time, questions, server, client: new Client(server.port) });
  }
  const questions = sizes[0].questions.map((_, at) => at);
  const ways = Object.fromEntries(
    sizes.map(({ time, questions, client }) => [time, async (at) => (await client.ask(questions[at].query)).time]),
  );
  const took = await measured(questions, ways, Math.ceil(rounds / 3));
  const rows = questions.map((at) => {
    const { name, bounded } = sizes[0].questions[at];
    const medians = Object.fromEntries(times.map((time) => [`${time} x`, p50(took[at][time])]));
    const first = p50(took[at][times[0]]);
    const ratios = Object.fromEntries(
      times.slice(1).map((time) => [`${time} x / ${times[0]} x`, p50(took[at][time]) / first]),
    );
    return { question: name, bounded: bounded ? 'yes' : '', ...medians, ...ratios };
  });
  print(
    'Made-up Councils on SQLite, times the size of the real one, p50 in ms over HTTP; goal for bounded questions at most 1.5',
    rows,
  );
  for (const { server, client } of sizes) {
    client.close();
    await server.stop();
  }
  return rows;
}

/** Made beside its place and put there whole, so that what broke off is not taken for a Council later. */
async function make(openStore, path, graphs) {
  mkdirSync(dirname(path), { recursive: true });
  const began = performance.now();
  const store = await openStore(`sqlite:${path}.part`);
  const { added } = await store.load(graphs);
  await store.close();
  for (const end of ['', '-wal', '-shm'])
    if (existsSync(`${path}.part${end}`)) renameSync(`${path}.part${end}`, path + end);
  console.error(`made a Council of ${added} in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
