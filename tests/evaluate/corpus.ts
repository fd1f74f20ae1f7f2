import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Document } from '../../src/document/document.js';
import { readDocument } from '../../src/document/read.js';
import { RecallingError } from '../../src/errors.js';
import type { Source } from '../../src/text/source.js';

/** All files under a folder, in the order of their names. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesUnder(path) : [path];
    });
}

export function sourceOf(path: string, folder = ''): Source {
  return { path: folder === '' ? path : relative(folder, path), bytes: readFileSync(path) };
}

/** The document of a file, or null where the reader refuses it. */
export function documentOf(path: string): Document | null {
  try {
    return readDocument(sourceOf(path));
  } catch (error) {
    if (error instanceof RecallingError) return null;
    throw error;
  }
}

/** "1990s", by the year of a document. */
export function decadeOf(document: Document): string {
  const year = document.header.year ?? (Number(document.header.adopted?.slice(0, 4)) || 0);
  return year === 0 ? 'undated' : `${Math.floor(year / 10) * 10}s`;
}

/** A share to four places; 1 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}
