import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'libsql';
import { openStore } from '../../../src/store/open.js';
import type { SqliteStore } from '../../../src/store/sqlite/store.js';
import { graphOfSketch } from '../graphs.js';
import { small } from '../sketches.js';

const graphs = small.map((one) => graphOfSketch(one));

describe('opening a file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'recalling-'));
    file = join(folder, 'graph.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const url = () => `sqlite:${file}`;
  const filled = async () => {
    const store = await openStore(url());
    await store.load(graphs);
    await store.close();
  };

  test('to write makes the file and its folders; to read finds what was written', async () => {
    file = join(folder, 'a folder', 'with ünusual # name?%', 'graph.sqlite');
    await filled();
    const store = await openStore(url(), { mode: 'read' });
    expect((await store.counts()).instrumentsLoaded).toBe(graphs.length);
    expect(store.url).toBe(url());
    await store.close();
  });

  test('a folder is not made to read', async () => {
    file = join(folder, 'none', 'graph.sqlite');
    await refused('read', 'STORE_MISSING', /recalling load --store sqlite:/);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('an empty file holds nothing to read, and can be written', async () => {
    writeFileSync(file, '');
    await refused('read', 'STORE_MISSING');
    expect(readFileSync(file).length).toBe(0);
    await filled();
  });

  test.each([
    ['words', () => Buffer.from('This is a letter and no store. '.repeat(300))],
    ['noise', () => Buffer.from(Array.from({ length: 9000 }, (_, at) => (at * 7919) % 251))],
  ])('a file of %s is refused and stays as it was', async (_, content) => {
    writeFileSync(file, content());
    for (const mode of ['read', 'write'] as const) await refused(mode, 'STORE_DAMAGED');
    expect(readFileSync(file).equals(content())).toBe(true);
  });

  test('a store that was cut off is told as damaged, at the latest when it is asked', async () => {
    await filled();
    truncateSync(file, 3 * 4096 + 100);
    await expect(
      openStore(url()).then(async (store) => {
        try {
          await store.tasksWhere({}, 'OLDEST', { first: 100, after: null, total: true });
          await store.search('quiet', { kinds: ['paragraph'], first: 10, after: null, total: true });
          await store.load([{ ...graphs[1]!, digest: 'newer' }]);
        } finally {
          await store.close();
        }
      }),
    ).rejects.toMatchObject({ code: 'STORE_DAMAGED', blame: 'surroundings' });
  });

  test('another program’s database is refused and stays as it was', async () => {
    const other = new Database(file);
    other.exec('CREATE TABLE letters (text); INSERT INTO letters VALUES (1)');
    other.close();
    const before = readFileSync(file);
    for (const mode of ['read', 'write'] as const) await refused(mode, 'STORE_UNSUPPORTED');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a store of a newer version is refused', async () => {
    await filled();
    const other = new Database(file);
    other.exec('PRAGMA user_version = 99');
    other.close();
    for (const mode of ['read', 'write'] as const) await refused(mode, 'STORE_NEWER', /Update Recalling/);
  });

  test('a store of an older version is refused, and says what to do', async () => {
    await filled();
    const other = new Database(file);
    other.exec('PRAGMA user_version = 1');
    other.close();
    for (const mode of ['read', 'write'] as const)
      await refused(mode, 'STORE_UNSUPPORTED', /older version.*load again/);
  });

  test('a folder is no store', async () => {
    mkdirSync(file);
    for (const mode of ['read', 'write'] as const) await refused(mode, 'STORE_FORBIDDEN');
  });

  test('a folder that cannot be made is told', async () => {
    writeFileSync(join(folder, 'a file'), '');
    file = join(folder, 'a file', 'graph.sqlite');
    await refused('write', 'STORE_FORBIDDEN');
  });

  test('a file that cannot be made is told', async () => {
    symlinkSync(join(folder, 'nowhere', 'graph.sqlite'), file);
    await refused('write', 'STORE_FORBIDDEN');
  });

  test('while another program writes, reading goes on and writing waits, then gives up', async () => {
    await filled();
    const other = new Database(file);
    const [reading, writing] = [await openStore(url(), { mode: 'read' }), (await openStore(url())) as SqliteStore];
    writing.connection.patience = 50;
    other.exec('BEGIN IMMEDIATE');
    expect((await reading.counts()).instrumentsLoaded).toBe(graphs.length);
    await expect(writing.load([{ ...graphs[1]!, digest: 'newer' }])).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    expect((await writing.counts()).instrumentsLoaded).toBe(graphs.length);
    other.exec('COMMIT');
    expect(await writing.load([{ ...graphs[1]!, digest: 'newer' }])).toMatchObject({ replaced: 1 });
    other.close();
    await reading.close();
    await writing.close();
  });

  test('a store that was opened to read cannot be changed', async () => {
    await filled();
    const store = await openStore(url(), { mode: 'read' });
    await expect(store.load([{ ...graphs[1]!, digest: 'newer' }])).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    await store.close();
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? test.skip : test)(
    'a file and folder without right to write can be read, and say so when written',
    async () => {
      await filled();
      chmodSync(file, 0o444);
      chmodSync(folder, 0o555);
      try {
        const store = await openStore(url(), { mode: 'read' });
        expect((await store.counts()).instrumentsLoaded).toBe(graphs.length);
        await store.close();
        await refused('write', 'STORE_READ_ONLY');
      } finally {
        chmodSync(folder, 0o755);
      }
    },
  );

  async function refused(mode: 'read' | 'write', code: string, message = /\S/): Promise<void> {
    const opening = openStore(url(), { mode });
    await expect(opening).rejects.toMatchObject({ code, blame: 'surroundings' });
    await expect(opening).rejects.toThrow(message);
    await opening.catch((error: Error) => expect(error.message).not.toContain('\n'));
  }
});
