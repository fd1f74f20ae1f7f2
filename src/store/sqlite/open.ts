import { accessSync, closeSync, constants, mkdirSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Store } from '../store.js';
import { Connection } from './connection.js';
import { damaged, forbidden, foreign, missing, newer, older, readOnly } from './refusals.js';
import { applicationId, schema, schemaVersion } from './schema.js';
import { SqliteStore } from './store.js';

/**
 * Opens the store in this file. To write, it is made where it is not there, its folder too; to read, a missing one is refused and
 * nothing is changed. `:memory:` is a store that lives as long as the process. Throws a `SurroundingsError`.
 */
export function openSqlite(path: string, mode: 'read' | 'write'): Store {
  if (path === ':memory:') return opened(new Connection(path, path), 'write');
  const file = resolve(path);
  if (mode === 'write') makeFolder(file, path);
  checkFile(file, path, mode);
  const location = mode === 'write' ? file : readableLocation(file);
  return opened(new Connection(location, path), mode);
}

function opened(connection: Connection, mode: 'read' | 'write'): Store {
  try {
    if (mode === 'read') connection.script('PRAGMA query_only = 1');
    const state = formOf(connection);
    if (state === 'empty' && mode === 'read') throw missing(connection.path);
    if (mode === 'write') {
      connection.patiently(() => connection.script('PRAGMA journal_mode = WAL'));
      connection.script('PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = 0');
      if (state === 'empty') create(connection);
      checkWritable(connection);
    }
    connection.script('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY');
    return new SqliteStore(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Whether the file is a store or an empty database; anything else is refused. One look: another process may be making it just now. */
function formOf(connection: Connection): 'store' | 'empty' {
  const { application, version, isEmpty } = connection.snapshot(() => ({
    application: connection.pragma('application_id'),
    version: connection.pragma('user_version') as number,
    isEmpty: !connection.first('SELECT 1 FROM sqlite_schema LIMIT 1'),
  }));
  if (application === applicationId) {
    if (version > schemaVersion) throw newer(connection.path, version, schemaVersion);
    if (version < schemaVersion) throw older(connection.path, version, schemaVersion);
    return 'store';
  }
  if (!isEmpty) throw foreign(connection.path);
  return 'empty';
}

/** Makes the tables, all or none; another process may have been faster. */
function create(connection: Connection): void {
  connection.transaction(() => {
    if (formOf(connection) === 'store') return;
    connection.script(`${schema}; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}`);
  });
}

/** SQLite opens for reading what it may not write, and says so only at the first change. */
function checkWritable(connection: Connection): void {
  connection.transaction(() => connection.script(`PRAGMA user_version = ${schemaVersion}`));
}

function makeFolder(file: string, path: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw forbidden(path, error);
  }
}

/** SQLite takes its time over a file that is none: its first bytes tell at once. */
function checkFile(file: string, path: string, mode: 'read' | 'write'): void {
  const state = stateOf(file, path);
  if (!state) {
    if (mode === 'read') throw missing(path);
    return;
  }
  if (!state.isFile()) throw forbidden(path);
  const magic = Buffer.alloc(16);
  try {
    const handle = openSync(file, mode === 'read' ? 'r' : 'r+');
    try {
      readSync(handle, magic, 0, 16, 0);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw mode === 'write' && isReadable(file) && (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
      ? readOnly(path, error)
      : forbidden(path, error);
  }
  if (state.size > 0 && magic.toString('latin1') !== 'SQLite format 3\0') throw damaged(path);
}

function stateOf(file: string, path: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw forbidden(path, error);
  }
}

function isReadable(file: string): boolean {
  try {
    closeSync(openSync(file, 'r'));
    return true;
  } catch {
    return false;
  }
}

/**
 * A file in a folder that we may not write to cannot be opened as a database that others may be writing; where nobody has it open
 * (the write-ahead log is empty), it cannot change under us and is opened as it stands.
 */
function readableLocation(file: string): string {
  if (isWritable(dirname(file)) || (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return file;
  return `${pathToFileURL(file).href}?immutable=1`;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
