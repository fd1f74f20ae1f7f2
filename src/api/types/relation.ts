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

  /** Keys, which the resolvers of the fields of these names start from. */
  readonly from!: string;
  readonly to!: string;
}

/** What the two ends of a relation are. */
export const endsOf: Readonly<Record<RelationEdge['kind'], { readonly from: NodeType; readonly to: NodeType }>> = {
  SUPPLEMENTS: { from: 'Instrument', to: 'Instrument' },
  AMENDS: { from: 'Instrument', to: 'Instrument' },
  REQUESTED_BY: { from: 'Instrument', to: 'Instrument' },
  ADOPTED_BY: { from: 'Instrument', to: 'Body' },
  ESTABLISHED_BY: { from: 'Body', to: 'Instrument' },
  SUBSIDIARY_OF: { from: 'Body', to: 'Body' },
};
