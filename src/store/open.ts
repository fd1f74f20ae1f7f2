import { homedir } from 'node:os';
import { join } from 'node:path';
import { RequestError } from '../errors.js';
import type { Store } from './store.js';

export interface OpenOptions {
  /** `write` (unless told) makes what is not there; `read` refuses to, and changes nothing. */
  readonly mode?: 'read' | 'write';
  /** Who asks a Neo4j server, and which of its databases. */
  readonly neo4j?: {
    readonly username?: string | undefined;
    readonly password?: string | undefined;
    readonly database?: string | undefined;
  };
}

const forms = 'Give sqlite:PATH, neo4j://HOST, neo4j+s://HOST or bolt://HOST';

/**
 * Opens the store that a URL names: `sqlite:PATH`, `neo4j://HOST`, `neo4j+s://HOST`, `bolt://HOST`. Throws a `RequestError`
 * (`STORE_URL_INVALID`) for any other URL, and a `SurroundingsError` where the store cannot be opened; each says what to do.
 */
export async function openStore(url: string, options: OpenOptions = {}): Promise<Store> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  switch (scheme) {
    case 'sqlite': {
      const { openSqlite } = await import('./sqlite/open.js');
      return openSqlite(pathOf(url), options.mode ?? 'write');
    }
    case 'neo4j':
    case 'neo4j+s':
    case 'neo4j+ssc':
    case 'bolt':
    case 'bolt+s':
    case 'bolt+ssc': {
      const { openNeo4j } = await import('./neo4j/open.js');
      return openNeo4j(url, options);
    }
    case undefined:
      throw new RequestError('STORE_URL_INVALID', `"${url}" is no store. ${forms}: a file is sqlite:${url || 'PATH'}.`);
    default:
      throw new RequestError('STORE_URL_INVALID', `no store speaks "${scheme}:". ${forms}.`);
  }
}

/** `sqlite:PATH`, also written as `sqlite:///PATH` and `sqlite:~/PATH`. */
function pathOf(url: string): string {
  const path = url.slice(url.indexOf(':') + 1).replace(/^\/\/(?=\/)/, '');
  if (path === '') throw new RequestError('STORE_URL_INVALID', 'sqlite: names no file. Give sqlite:PATH.');
  if (/^\/\//.test(path)) {
    throw new RequestError(
      'STORE_URL_INVALID',
      `${url} names a host, but SQLite keeps its graph in a file. Give sqlite:PATH.`,
    );
  }
  return /^~[/\\]/.test(path) ? join(homedir(), path.slice(2)) : path;
}
