import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Something that the explorer's page is made of. */
export interface Asset {
  readonly type: string;
  readonly content: Buffer;
  /** Changes with the content. */
  readonly tag: string;
}

/** Our own files, which lie beside this one. */
const own: Readonly<Record<string, string>> = {
  'page.html': 'text/html; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** GraphiQL and what it runs on, by the file of the npm package; the build copies them beside this file (`web/libraries.json`). */
const libraries = JSON.parse(readFileSync(new URL('libraries.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>;

const known = new Map<string, Asset>();

/** A file of the explorer, read once; null where there is none of this name. */
export function explorerAsset(name: string): Asset | null {
  const before = known.get(name);
  if (before) return before;
  const type = Object.hasOwn(own, name)
    ? own[name]
    : Object.hasOwn(libraries, name)
      ? types[name.slice(name.lastIndexOf('.') + 1)]
      : undefined;
  if (type === undefined) return null;
  const content = readFileSync(placeOf(name));
  const asset = { type, content, tag: `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"` };
  known.set(name, asset);
  return asset;
}

/** Beside this file, where the build put it; in a checkout that runs from source, in the package itself. */
function placeOf(name: string): URL {
  const beside = new URL(name, import.meta.url);
  const library = libraries[name];
  return library === undefined || existsSync(beside)
    ? beside
    : new URL(`../../node_modules/${library}`, import.meta.url);
}

/**
 * What the explorer's page may do: run our own scripts, ask this server, and nothing else. Styles may stand in the page, because
 * GraphiQL's menus put theirs there.
 */
export const explorerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
