import { createHash } from 'node:crypto';

/** What a source is written in, told by its content. */
export type SourceFormat = 'akn' | 'markdown' | 'text';

/** Bytes and where they came from; nothing is decided yet. `path` is `-` for standard input. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where a reading came from: enough to find the source again and to see that it is the same. */
export interface SourceDescription {
  readonly path: string;
  readonly format: SourceFormat;
  readonly sha256: string;
}

/** The lower-case hexadecimal SHA-256 of some bytes. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
