import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadSeed } from '../../src/cli/seed.js';
import type { Surroundings } from '../../src/cli/surroundings.js';
import { type ArchiveManifest, pack } from '../../src/graph/archive.js';
import { factsOf } from '../../src/graph/facts.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { graphOfSketch, smallRegistry } from '../store/graphs.js';
import { small } from '../store/sketches.js';
import { recalling } from './recalling.js';

const in2331 = 'S/RES/2331(2016)';
const nothing = { added: 0, replaced: 0, unchanged: 0, kept: 0 };
const graphs = [
  ...small,
  { symbol: in2331, title: 'By facts', paragraphs: [{ label: '1', text: 'Decides a thing' }] },
].map((sketch) => graphOfSketch(sketch));
const others = graphs.length - 1;

function surroundings(signal = new AbortController().signal): Surroundings {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  return {
    stdin: new PassThrough().end(),
    stdout: nowhere,
    stderr: nowhere,
    env: {},
    platform: process.platform,
    signal,
  } as Surroundings;
}

/** A folder with an archive of the facts of these graphs. */
function archiveOf(folder: string, reader = '1.0.0'): { readonly url: URL; readonly manifest: ArchiveManifest } {
  const { manifest, parts } = pack(graphs.map(factsOf), reader);
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of parts) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { url: pathToFileURL(`${folder}/`), manifest };
}

describe('the seed', () => {
  let folder: string;
  let store: Store;
  let archive: ReturnType<typeof archiveOf>;
  let number = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'recalling-seed-'));
    archive = archiveOf(join(folder, 'council'));
  });
  beforeEach(async () => {
    await store?.close();
    store = await openStore(`sqlite:${join(folder, `${number++}.db`)}`, { mode: 'write' });
  });
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true });
  });
  const load = (name: 'council' | '2331' | 'none', from = archive.url, signal?: AbortSignal) =>
    loadSeed(name, store, smallRegistry, surroundings(signal), from);
  const node = async (key: string) => (await store.instruments([key]))[0];

  test('is 2331 with its text and all others by facts; a second time nothing changes', async () => {
    expect(await load('council')).toEqual({ ...nothing, added: graphs.length });
    expect(await node(in2331)).toMatchObject({ knownBy: 'text' });
    expect(await node('S/RES/102(1951)')).toMatchObject({ knownBy: 'facts', title: 'On quiet borders' });
    const before = await store.loaded();
    expect(await load('council')).toEqual({ ...nothing, unchanged: graphs.length });
    expect(await store.loaded()).toEqual(before);
  });

  test('is 2331 alone, or nothing, where that is asked for', async () => {
    expect(await load('none')).toEqual(nothing);
    expect((await store.loaded()).instruments.size).toBe(0);
    expect(await load('2331')).toEqual({ ...nothing, added: 1 });
    expect(await load('2331')).toEqual({ ...nothing, unchanged: 1 });
    expect([...(await store.loaded()).instruments.keys()]).toEqual([in2331]);
  });

  test('gives way to texts, whichever comes first', async () => {
    const text = graphs.find(({ instrument }) => instrument.key === 'S/RES/102(1951)')!;
    await store.load([text]);
    expect(await load('council')).toEqual({ ...nothing, added: others, unchanged: 1 });
    expect(await node(text.instrument.key)).toEqual(text.instrument);
    expect(await load('council')).toEqual({ ...nothing, unchanged: graphs.length });

    const other = graphs.find(({ instrument }) => instrument.key === 'S/RES/101(1950)')!;
    expect(await store.load([other])).toEqual({ ...nothing, replaced: 1 });
    expect(await load('council')).toEqual({ ...nothing, unchanged: graphs.length });
    expect(await node(other.instrument.key)).toEqual(other.instrument);
  });

  test("an archive of a newer reader replaces an older one's facts, and not the other way round", async () => {
    await load('council');
    const newer = archiveOf(join(folder, 'newer'), '1.10.0');
    expect(await load('council', newer.url)).toEqual({ ...nothing, replaced: others, unchanged: 1 });
    expect(await load('council')).toEqual({ ...nothing, unchanged: 1, kept: others });
    expect(await load('council', newer.url)).toEqual({ ...nothing, unchanged: graphs.length });
  });

  test('goes on where it broke off', async () => {
    const broken = archiveOf(join(folder, 'broken'));
    const last = join(folder, 'broken', broken.manifest.parts.at(-2)!.name);
    const bytes = readFileSync(last);
    writeFileSync(last, bytes.subarray(0, 20));
    await expect(load('council', broken.url)).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
    const { size } = (await store.loaded()).instruments;
    expect(size).toBeGreaterThan(1);
    expect(size).toBeLessThan(graphs.length);
    writeFileSync(last, bytes);
    expect(await load('council', broken.url)).toEqual({ ...nothing, added: graphs.length - size, unchanged: size });
  });

  test('stops when asked, and is whole the next time', async () => {
    await load('council', archive.url, AbortSignal.abort());
    expect((await store.loaded()).instruments.size).toBeLessThan(graphs.length);
    await load('council');
    expect((await store.loaded()).instruments.size).toBe(graphs.length);
  });

  test('without an archive says in one line what to do', async () => {
    const nowhere = pathToFileURL(`${join(folder, 'nowhere')}/`);
    await expect(load('council', nowhere)).rejects.toThrow(/--seed 2331/);
  });
});

describe('load', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'recalling-load-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('names the file that gives way to another of the same instrument, in either order', async () => {
    const text = readFileSync('seed/S_RES_2331.md', 'utf8');
    const [one, other] = [join(folder, 'one.md'), join(folder, 'other.md')];
    writeFileSync(one, text);
    writeFileSync(other, `${text}\n`);
    const losers = new Set<string | undefined>();
    for (const [at, files] of [
      [one, other],
      [other, one],
    ].entries()) {
      const store = `sqlite:${join(folder, `${at}.db`)}`;
      const { stdout, stderr } = await recalling(['load', ...files, '--store', store]);
      losers.add(/^(\S+) gives way to \S+, a better source of S\/RES\/2331\(2016\)$/m.exec(stderr)?.[1]);
      expect(stdout).toMatch(
        /^1 instruments added, (?:1 replaced, 0 unchanged in|0 replaced, 0 unchanged, 1 kept: a better)/,
      );
    }
    expect(losers.size).toBe(1);
    expect(losers.has(undefined)).toBe(false);
  });

  const there = existsSync('seed/council/manifest.json');
  (there ? test : test.skip)(
    `the whole Council${there ? '' : ' (skipped: no seed/council)'}`,
    async () => {
      const store = `sqlite:${join(folder, 'council.db')}`;
      const { instruments } = JSON.parse(readFileSync('seed/council/manifest.json', 'utf8')) as ArchiveManifest;
      const first = await recalling(['load', '--seed', 'council', '--store', store]);
      expect([first.stderr, first.stdout.split(' in ')[0]]).toEqual([
        '',
        `${instruments} instruments added, 0 replaced, 0 unchanged`,
      ]);
      const again = await recalling(['load', '--seed', 'council', '--store', store]);
      expect(again.stdout).toMatch(new RegExp(`^0 instruments added, 0 replaced, ${instruments} unchanged in`));
    },
    180_000,
  );
});
