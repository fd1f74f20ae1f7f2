import { Field, ID, ObjectType } from 'type-graphql';
import type { ClassNode, ReferenceEdge } from '../../graph/graph.js';
import type { ReferenceTold } from '../../store/selection.js';
import { connectionOf } from '../connection.js';
import { globalIdOf, Node } from '../globalId.js';
import { ReferenceKinds, Roles } from '../vocabulary.js';
import { Span } from './span.js';

@ObjectType('InstrumentClass', {
  simpleResolvers: true,
  implements: Node,
  description:
    'A class of instruments that texts cite as such, “all its resolutions on children and armed conflict”. That an instrument is a member is what people know; the text that cites the class names none of them.',
})
export class InstrumentClass implements Node {
  @Field(() => ID, { description: 'Opaque and stable: give it to `node` to ask for the same class again.' })
  get id(): string {
    return globalIdOf('InstrumentClass', this.key);
  }

  @Field(() => String, { description: 'Its key.' })
  readonly key!: string;

  @Field(() => String, { description: 'What it is called.' })
  readonly label!: string;

  @Field(() => String, { description: 'Who says which instruments belong to it.' })
  readonly source!: string;

  /** Keys, which the resolver of the field starts from. */
  readonly members!: readonly string[];
}

/** A class as GraphQL shows it. */
export function instrumentClassOf(node: ClassNode): InstrumentClass {
  return Object.assign(new InstrumentClass(), node);
}

@ObjectType('Reference', {
  simpleResolvers: true,
  description: 'A place where a paragraph refers to another instrument, with the words that do so.',
})
export class Reference implements ReferenceEdge {
  @Field(() => String, { description: 'Its key: the paragraph’s, and its place among the paragraph’s references.' })
  readonly key!: string;

  @Field(() => ReferenceKinds, { description: 'What is referred to.' })
  readonly kind!: ReferenceEdge['kind'];

  @Field(() => String, {
    nullable: true,
    description: 'The verb under which it stands, without its adverbs: recall, reaffirm, take note.',
  })
  readonly verb!: string | null;

  @Field(() => Roles, { description: 'Whether the instrument is cited, or its number only tells which body is meant.' })
  readonly role!: ReferenceEdge['role'];

  @Field(() => String, { nullable: true, description: 'The part that is cited, where one is named: article 15.' })
  readonly pinpoint!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words that name the instrument, as printed. Null where it is known without its text.',
  })
  readonly quote!: string | null;

  @Field(() => Span, { nullable: true, description: 'Where these words stand.' })
  readonly span!: Span | null;

  @Field(() => String, { nullable: true, description: 'The form of citation by which they were recognized.' })
  readonly rule!: string | null;

  /** Keys, which the resolvers start from. */
  readonly paragraph!: string;
  readonly instrument!: string;
  readonly order!: number;
  readonly target!: string | null;
  readonly targetParagraph!: string | null;
  readonly classKey!: string | null;

  /** What came together with it. */
  readonly told?: ReferenceTold;
}

/** A reference with what was asked for together with it. */
export function referenceTold(told: ReferenceTold): Reference {
  return { ...told.edge, told } as Reference;
}

export const ReferenceConnection = connectionOf('Reference', () => Reference, {
  one: 'A reference',
  many: 'references, by the instruments that refer',
});
