import type { BodyRecord } from '../../registry/records.js';
import type { Passage } from '../words/passage.js';

/** What a phrase means: one body, several, or null where that could not be decided. */
export interface Meaning {
  readonly body: string | null;
  readonly bodies: readonly string[] | null;
  readonly name: string | null;
}

export const textOf = (passage: Passage, from: number, to: number): string =>
  passage.text.slice(passage.words[from]!.start, passage.words[to - 1]!.end);

/** A registered body as a meaning. */
export const meaningOf = (record: BodyRecord): Meaning => ({ body: record.key, bodies: null, name: record.name });
