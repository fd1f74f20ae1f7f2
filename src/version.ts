import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** The version of the reader, which every reading and every edge that was read carries: the package's. */
export const readerVersion: string = version;
