import { Field, ID, InterfaceType } from 'type-graphql';
import { RequestError } from '../errors.js';

const nodeTypes = ['Instrument', 'Paragraph', 'Task', 'Body', 'InstrumentClass'] as const;
export type NodeType = (typeof nodeTypes)[number];

/** The opaque id of a thing among all things: its type and key, so that it stays the same in every store. */
export function globalIdOf(type: NodeType, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** What an id means. Throws a `RequestError` where it is none of ours. */
export function parseGlobalId(id: string): { readonly type: NodeType; readonly key: string } {
  const printed = Buffer.from(id, 'base64url').toString('utf8');
  const colon = printed.indexOf(':');
  const type = nodeTypes.find((known) => known === printed.slice(0, colon));
  const key = printed.slice(colon + 1);
  if (type === undefined || key === '' || globalIdOf(type, key) !== id) {
    throw new RequestError('ARGUMENT_INVALID', `“${id.slice(0, 60)}” is not an id that this server gave.`, {
      argument: 'id',
    });
  }
  return { type, key };
}

@InterfaceType('Node', {
  description: 'Anything that can be asked for again by its id.',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and stable: give it to `node` to ask for the same thing again.' })
  readonly id!: string;

  @Field(() => String, {
    description: 'What people write: a symbol, a name, a symbol with a paragraph’s label (S/RES/2331(2016)#23).',
  })
  readonly key!: string;
}
