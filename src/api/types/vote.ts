import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Ballots', { simpleResolvers: true, description: 'Which States voted how, as far as it is known.' })
export class Ballots {
  @Field(() => [String], {
    description: 'The States that voted for it: ISO 3166-1 alpha-3 codes, or names as printed.',
  })
  readonly inFavour!: readonly string[];

  @Field(() => [String], { description: 'The States that voted against it.' })
  readonly against!: readonly string[];

  @Field(() => [String], { description: 'The States that abstained.' })
  readonly abstaining!: readonly string[];
}

@ObjectType('Vote', {
  simpleResolvers: true,
  description: 'How the vote on an instrument went; what is not known is null.',
})
export class Vote {
  @Field(() => Int, { nullable: true, description: 'How many voted for it.' })
  readonly inFavour!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many voted against it.' })
  readonly against!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many abstained.' })
  readonly abstaining!: number | null;
}
