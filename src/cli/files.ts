import type { Stats } from 'node:fs';
import { access, constants, readFile, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Readable } from 'node:stream';
import { glob, isDynamicPattern } from 'tinyglobby';
import { InputError } from '../errors.js';
import type { Source } from '../text/source.js';

/** More than any instrument has; a file beyond it is refused before it fills the memory. */
const maxBytes = 256 * 1024 * 1024;

/** A file to read, or why an argument gave none. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'refused'; readonly path: string; readonly error: InputError };

/**
 * The files that the arguments of `read` and `load` name, each once: a file, a directory (every file below it, hidden ones left out,
 * in the order of their names), a glob, or `-` for standard input. Order is that of the arguments and the same on every machine.
 */
export async function filesNamedBy(args: readonly string[]): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (const arg of args) for (const one of await filesOf(arg)) if (!found.has(one.path)) found.set(one.path, one);
  return [...found.values()];
}

async function filesOf(arg: string): Promise<readonly Found[]> {
  if (arg === '-') return [{ kind: 'file', path: '-' }];
  if (arg === '') return refused(arg, 'SOURCE_NOT_FOUND', "'' names no file; - stands for standard input.");
  let info: Stats;
  try {
    info = await stat(arg);
  } catch (error) {
    return isDynamicPattern(arg) ? filesMatching(arg) : refusedFor(arg, error as NodeJS.ErrnoException);
  }
  if (info.isFile()) return [{ kind: 'file', path: arg }];
  if (info.isDirectory()) return filesBelow(arg);
  return refused(
    arg,
    'SOURCE_UNREADABLE',
    `${arg}: neither a file nor a directory. Name a file, or use - for standard input.`,
  );
}

/** A directory that may not be looked into is told, so that nobody takes what was read for all that is there. */
async function filesBelow(directory: string): Promise<readonly Found[]> {
  const names = await glob('**/*', { cwd: directory, expandDirectories: false, onlyFiles: false });
  const base = directory.endsWith('/') || directory.endsWith(sep) ? directory : `${directory}/`;
  const found: Found[] = [];
  for (const name of ['', ...names.sort(byCodeUnits)]) {
    const path = name === '' ? directory : base + name;
    if (name !== '' && !name.endsWith('/')) found.push({ kind: 'file', path });
    else
      found.push(
        ...(await access(path, constants.R_OK).then(
          () => [],
          (error) => refusedFor(path, error),
        )),
      );
  }
  if (found.length > 0) return found;
  return refused(
    directory,
    'NO_INSTRUMENTS',
    `${directory}: the directory holds no files. Name one that holds instruments.`,
  );
}

async function filesMatching(pattern: string): Promise<readonly Found[]> {
  const names = await glob(pattern, { expandDirectories: false });
  if (names.length > 0) return names.sort(byCodeUnits).map((path) => ({ kind: 'file', path }));
  return refused(
    pattern,
    'SOURCE_NOT_FOUND',
    `${pattern}: no file matches this pattern. Look at the path, or quote it so that the shell leaves it alone.`,
  );
}

/** Why the file system gives nothing for this path. */
function refusedFor(path: string, error: NodeJS.ErrnoException): readonly Found[] {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
    return [{ kind: 'refused', path, error: unreadable(path, error) }];
  return refused(
    path,
    'SOURCE_NOT_FOUND',
    `${path}: no such file or directory. Look at the path; - stands for standard input.`,
  );
}

function refused(
  path: string,
  code: 'NO_INSTRUMENTS' | 'SOURCE_NOT_FOUND' | 'SOURCE_UNREADABLE',
  message: string,
): readonly Found[] {
  return [{ kind: 'refused', path, error: new InputError(code, message, { path }) }];
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The bytes of a file, or of standard input for `-`. Refuses what cannot be read, with one line that says why. */
export async function readSource(path: string, stdin: Readable | null): Promise<Source> {
  if (path === '-') return { path, bytes: await readAll(stdin) };
  try {
    const { size } = await stat(path);
    if (size > maxBytes)
      throw new InputError('SOURCE_UNREADABLE', `${path}: larger than ${maxBytes / 1048576} MB; no instrument is.`, {
        path,
      });
    return { path, bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new InputError('SOURCE_NOT_FOUND', `${path}: no such file. Look at the path.`, { path }, error);
    throw unreadable(path, error as NodeJS.ErrnoException);
  }
}

function unreadable(path: string, error: NodeJS.ErrnoException): InputError {
  return new InputError(
    'SOURCE_UNREADABLE',
    `${path}: cannot be read (${error.code ?? 'unknown reason'}). Look at its rights.`,
    { path },
    error,
  );
}

async function readAll(stdin: Readable | null): Promise<Uint8Array> {
  if (!stdin)
    throw new InputError('SOURCE_UNREADABLE', '-: standard input is not to be had here. Name a file.', { path: '-' });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > maxBytes)
      throw new InputError('SOURCE_UNREADABLE', `-: larger than ${maxBytes / 1048576} MB; no instrument is.`, {
        path: '-',
      });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
