import { columnsOf, type Kind, type List, reader } from '../fields.js';
import type { Parameters } from './parameters.js';

/** An expression, and beside it how its value is read. */
export interface Shape<T> {
  readonly cypher: string;
  readonly read: (value: unknown) => T;
}

/** What is put together: the values, and names that no other part of the statement has. */
export class Draft {
  private named = 0;

  constructor(readonly parameters: Parameters) {}

  name(prefix: string): string {
    return `${prefix}${++this.named}`;
  }
}

/**
 * A node or edge with what comes with it, as one list. `tell` gets the node, and for each part what was read of it: null for a part that is
 * not selected.
 */
export function shapeOf<K extends Kind, T, P extends readonly (Shape<unknown> | null)[]>(
  kind: K,
  variable: string,
  fields: readonly string[],
  parts: P,
  tell: (node: ReturnType<ReturnType<typeof reader<K>>>, parts: Read<P>) => T,
): Shape<T> {
  const columns = columnsOf(kind, fields);
  const node = reader(kind, fields);
  const selected = parts.filter((part) => part !== null);
  const readers = parts.map((part) => (part === null ? null : part.read));
  return {
    cypher: `[${[...columns.map((name) => `${variable}.${name}`), ...selected.map(({ cypher }) => cypher)].join(', ')}]`,
    read: (value) => {
      const list = value as List;
      let at = columns.length;
      const told = readers.map((read) => (read === null ? null : read(list[at++])));
      return tell(node(list), told as Read<P>);
    },
  };
}

/** What is read of parts. */
type Read<P extends readonly (Shape<unknown> | null)[]> = {
  readonly [At in keyof P]: P[At] extends Shape<infer T> ? T : P[At] extends Shape<infer T> | null ? T | null : never;
};

/** What a pattern matches first, in a shape; null where it matches nothing. */
export function first<T>(match: string, { cypher, read }: Shape<T>): Shape<T | null> {
  return {
    cypher: `COLLECT { ${match} RETURN ${cypher} }`,
    read: (value) => {
      const [only] = value as List;
      return only === undefined ? null : read(only);
    },
  };
}
