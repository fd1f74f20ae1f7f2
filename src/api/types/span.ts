import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Span', {
  simpleResolvers: true,
  description:
    'A place in a paragraph’s text. Cutting the text of that paragraph from `start` to `end` gives the quoted words exactly.',
})
export class Span {
  @Field(() => String, {
    description:
      'The label of the paragraph in whose text the words stand; for an item this may be the paragraph above it, whose verb governs the item.',
  })
  readonly paragraph!: string;

  @Field(() => Int, { description: 'Where the words begin, counted in UTF-16 code units from 0.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where they end: the first place that is no longer theirs.' })
  readonly end!: number;
}

@ObjectType('Quote', { simpleResolvers: true, description: 'Words as printed and where they stand.' })
export class Quote {
  @Field(() => String, { description: 'The words as printed.' })
  readonly quote!: string;

  @Field(() => Span, { description: 'Where they stand.' })
  readonly span!: Span;
}
