// The whole corpus from files to an answering store, beside reading it alone and a bare insert of the rows that it gives.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { print } from '../figures.mjs';

const seconds = async (act) => {
  const began = performance.now();
  await act();
  return (performance.now() - began) / 1000;
};

export async function loading(dist, corpus, folder) {
  const sources = ['akn', 'text'].map((name) => join(corpus, name));
  const path = join(folder, 'loaded.db');
  const { filesNamedBy } = await import(new URL('cli/files.js', dist));
  const { performAll } = await import(new URL('cli/pool.js', dist));
  const { loadRegistry } = await import(new URL('registry/load.js', dist));
  const { openStore } = await import(new URL('store/open.js', dist));

  let peak = 0;
  const loading = await seconds(async () => {
    peak = await load(fileURLToPath(new URL('cli.js', dist)), sources, `sqlite:${path}`);
    const store = await openStore(`sqlite:${path}`, { mode: 'read' });
    await store.lineage('S/RES/2331(2016)', 'out', {
      roles: ['cited'],
      verbs: null,
      kinds: null,
      depth: 1,
      first: 1,
      after: null,
      total: false,
    });
    await store.close();
  });

  const jobs = (await filesNamedBy(sources)).map(({ path }) => ({ path, wanted: { kind: 'graph' } }));
  const reading = await seconds(async () => {
    for await (const _ of performAll(jobs, loadRegistry, { stdin: null, signal: new AbortController().signal }));
  });
  const { tables, rows } = rowsOf(path);
  const inserting = await seconds(() => insert(tables, join(folder, 'bare.db')));
  const figures = {
    files: jobs.length,
    rows,
    'loading s': loading,
    'reading s': reading,
    'bare insert s': inserting,
    ratio: loading / (reading + inserting),
    'memory peak MB': peak,
  };
  print(
    'Loading the corpus on SQLite; ratio to reading alone and a bare insert of the same rows; memory goal below 700 MB',
    [figures],
  );
  return figures;
}

/** Loads in a process of its own; gives its memory peak in MB, where the system tells it. */
function load(cli, sources, url) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'load', ...sources, '--store', url], { stdio: 'ignore' });
    const status = `/proc/${child.pid}/status`;
    let peak = 0;
    const watch = setInterval(() => {
      if (!existsSync(status)) return;
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024);
      } catch {
        // It has just ended.
      }
    }, 100);
    // 1: some files were refused, the rest is loaded.
    child.once('exit', (code) => {
      clearInterval(watch);
      if (code === 0 || code === 1) resolve(peak);
      else reject(new Error(`recalling load ended with ${code}`));
    });
  });
}

/** Every row of a store by the statement that made its table. What full-text indexes hold is taken from the tables that they index. */
function rowsOf(path) {
  const database = new Database(path);
  const made = database
    .prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE '%\\_words\\_%' ESCAPE '\\'")
    .all();
  const words = {
    paragraph_words: 'SELECT id AS rowid, text FROM paragraph WHERE text IS NOT NULL',
    instrument_words: 'SELECT id AS rowid, title, symbol FROM instrument',
    body_words: 'SELECT id AS rowid, name AS names FROM body',
  };
  let rows = 0;
  const tables = made.map(({ name, sql }) => {
    if (!/^CREATE (VIRTUAL )?TABLE/.test(sql)) return { sql, name, columns: [], rows: [] };
    const found = database.prepare(words[name] ?? `SELECT * FROM "${name}"`).all();
    rows += found.length;
    const columns = Object.keys(found[0] ?? {}).filter((column) => column !== '_metadata');
    return { sql, name, columns, rows: found.map((row) => columns.map((column) => row[column])) };
  });
  database.close();
  return { tables, rows };
}

function insert(tables, path) {
  const database = new Database(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  for (const { sql } of tables) database.exec(sql);
  database.exec('BEGIN');
  for (const { name, columns, rows } of tables) {
    if (rows.length === 0) continue;
    const statement = database.prepare(
      `INSERT INTO "${name}" (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    for (const row of rows) statement.run(row);
  }
  database.exec('COMMIT');
  database.close();
}
