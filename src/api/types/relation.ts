import { Field, ObjectType } from 'type-graphql';
import type { RelationEdge } from '../../graph/graph.js';
import type { NodeType } from '../globalId.js';
import { Relations } from '../vocabulary.js';

@ObjectType('Relation', {
  simpleResolvers: true,
  description: 'What people know between two things and no text was read for, with its source.',
})
export class Relation {
  @Field(() => Relations, { description: 'What it says of the two.' })
  readonly kind!: RelationEdge['kind'];

  @Field(() => String, { description: 'Who says so: a symbol and paragraph, or an official page.' })
  readonly source!: string;

  readonly ends!: { readonly from: End; readonly to: End };
}

interface End {
  readonly type: NodeType;
  readonly key: string;
}

export function relationOf({ kind, source, from, to }: RelationEdge): Relation {
  const [first, second] = endTypes[kind];
  return { kind, source, ends: { from: { type: first, key: from }, to: { type: second, key: to } } };
}

const endTypes: Readonly<Record<RelationEdge['kind'], readonly [NodeType, NodeType]>> = {
  SUPPLEMENTS: ['Instrument', 'Instrument'],
  AMENDS: ['Instrument', 'Instrument'],
  REQUESTED_BY: ['Instrument', 'Instrument'],
  ADOPTED_BY: ['Instrument', 'Body'],
  ESTABLISHED_BY: ['Body', 'Instrument'],
  SUBSIDIARY_OF: ['Body', 'Body'],
};
