import type { ActorRole } from '../../graph/graph.js';
import type { Role } from '../../references/reference.js';
import type { Direction } from '../questions/instruments.js';

/** Every label of a node in the graph. `Unresolved` is what words mean that could not be decided; each is its instrument's own. */
export type Label =
  | 'Instrument'
  | 'Paragraph'
  | 'Task'
  | 'Body'
  | 'Class'
  | 'Topic'
  | 'State'
  | 'Unresolved'
  | 'Registry'
  | 'Version';

/** The relationship type of a citation: lineage walks one type, and what only names a body has another. */
export const citationTypes = { cited: 'CITES', name: 'NAMES' } as const satisfies Record<Role, string>;

export const actorTypes = {
  addressee: 'ADDRESSES',
  partner: 'PARTNERS_WITH',
  recipient: 'REPORTS_TO',
} as const satisfies Record<ActorRole, string>;

/** The indexes of `schema/indexes.cypher` that full-text questions name. */
export type FullTextIndex = 'instrument_words' | 'paragraph_words' | 'body_words' | 'instrument_names' | 'body_names';

/** The types of the citations under these roles, as a pattern has them; roles without order or repetition. */
export function typesOf(roles: readonly Role[]): readonly (typeof citationTypes)[Role][] {
  return [...new Set(roles)].sort().map((role) => citationTypes[role]);
}

/** A relationship pattern along citations: `-[c:CITES]->`, or the other way. */
export function along(direction: Direction, inner: string): string {
  return direction === 'out' ? `-[${inner}]->` : `<-[${inner}]-`;
}

/** The role of a citation by its relationship's type. */
export function roleOf(type: string): Role {
  return type === citationTypes.name ? 'name' : 'cited';
}
