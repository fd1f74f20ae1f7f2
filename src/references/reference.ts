import type { InstrumentKind } from '../registry/records.js';
import type { Span } from '../text/span.js';

export type ReferenceKind = InstrumentKind | 'class';

/** `cited`, or `name` where the number only identifies a body ("the Committee established pursuant to resolution 1267 (1999)"). */
export const roles = ['cited', 'name'] as const;
export type Role = (typeof roles)[number];

/**
 * A place where a paragraph refers to another instrument, under a verb: one for each paragraph and target, the first mention quoted.
 * `target` is the canonical symbol, or the usual English title of what has none; null for a class and for what stays unresolved.
 * `name` is the official title of a target without symbol. `rule` is the record of the table of forms that recognized the words.
 */
export interface Reference {
  readonly paragraph: string;
  readonly target: string | null;
  readonly kind: ReferenceKind;
  readonly name: string | null;
  readonly verb: string | null;
  readonly role: Role;
  readonly pinpoint: string | null;
  readonly quote: string;
  readonly span: Span;
  readonly rule: string;
}
