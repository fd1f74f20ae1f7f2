import { SurroundingsError } from '../../errors.js';

/** What SQLite says when it cannot go on, as refusals that tell people what to do; what is none of these is a fault of ours. */
export function refusalOf(error: unknown, path: string): unknown {
  const code = codeOf(error);
  const refuse = (...[what, message]: readonly [SurroundingsError['code'], string]) =>
    new SurroundingsError(what, message, { path }, error);
  switch (primary(code)) {
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return refuse(
        'STORE_LOCKED',
        `the store ${path} is locked: another program writes to it and makes no room. Try again when it is done.`,
      );
    case 'SQLITE_READONLY':
      return readOnly(path, error);
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return damaged(path, error);
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
    case 'SQLITE_AUTH':
      return forbidden(path, error);
    case 'SQLITE_FULL':
      return refuse(
        'STORE_READ_ONLY',
        `the disk of the store ${path} is full. Make room and try again; the store is as it was.`,
      );
    case 'SQLITE_IOERR':
      return refuse('STORE_UNREACHABLE', `the store ${path} cannot be read or written: the disk reports an error.`);
    default:
      return error;
  }
}

export function missing(path: string): SurroundingsError {
  return new SurroundingsError(
    'STORE_MISSING',
    `there is no store at ${path} yet. Fill it with: recalling load --store sqlite:${path}`,
    { path },
  );
}

export function readOnly(path: string, cause?: unknown): SurroundingsError {
  return new SurroundingsError(
    'STORE_READ_ONLY',
    `the store ${path} may be read but not written. Give yourself the right to write to it and its folder, or choose another with --store.`,
    { path },
    cause,
  );
}

export function forbidden(path: string, cause?: unknown): SurroundingsError {
  return new SurroundingsError(
    'STORE_FORBIDDEN',
    `the store ${path} cannot be opened: you have no right to it or to its folder, or it is no file. Choose another with --store.`,
    { path },
    cause,
  );
}

export function damaged(path: string, cause?: unknown): SurroundingsError {
  return new SurroundingsError(
    'STORE_DAMAGED',
    `${path} is no store, or a damaged one. Move it away and load again, or choose another with --store; nothing was changed.`,
    { path },
    cause,
  );
}

export function foreign(path: string): SurroundingsError {
  return new SurroundingsError(
    'STORE_UNSUPPORTED',
    `${path} is a database of another program. Choose another file with --store; nothing was changed.`,
    { path },
  );
}

export function newer(path: string, found: number, known: number): SurroundingsError {
  return new SurroundingsError(
    'STORE_NEWER',
    `the store ${path} was made by a newer version of Recalling (its form is ${found}, this version knows ${known}). Update Recalling, or choose another store with --store; nothing was changed.`,
    { path, found, known },
  );
}

export function older(path: string, found: number, known: number): SurroundingsError {
  return new SurroundingsError(
    'STORE_UNSUPPORTED',
    `the store ${path} was made by an older version of Recalling (its form is ${found}, this version makes ${known}). Move it away and load again, or choose another with --store; nothing was changed.`,
    { path, found, known },
  );
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  // Opening fails with an empty code: `ConnectionFailed("Unable to open connection to local database PATH: 14")`.
  return 'message' in error && String(error.message).startsWith('ConnectionFailed') ? 'SQLITE_CANTOPEN' : '';
}

/** `SQLITE_BUSY_SNAPSHOT` is a kind of `SQLITE_BUSY`. */
function primary(code: string): string {
  return code.split('_').slice(0, 2).join('_');
}
