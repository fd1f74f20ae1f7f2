import { Field, Int, ObjectType } from 'type-graphql';
import type { Counts as StoreCounts } from '../../store/store.js';

@ObjectType('Counts', { simpleResolvers: true, description: 'How much is in the store.' })
export class Counts implements StoreCounts {
  @Field(() => Int, { description: 'Instruments, with those that are only cited.' })
  readonly instruments!: number;

  @Field(() => Int, { description: 'Instruments that were read, or loaded by facts.' })
  readonly instrumentsLoaded!: number;

  @Field(() => Int, { description: 'Paragraphs and items.' })
  readonly paragraphs!: number;

  @Field(() => Int, { description: 'References: places where a paragraph refers to an instrument.' })
  readonly references!: number;

  @Field(() => Int, { description: 'Citations: pairs of instruments of which one cites the other.' })
  readonly citations!: number;

  @Field(() => Int, { description: 'Tasks.' })
  readonly tasks!: number;

  @Field(() => Int, { description: 'Bodies.' })
  readonly bodies!: number;
}

@ObjectType('Status', { simpleResolvers: true, description: 'What this server is and holds.' })
export class Status {
  @Field(() => String, { description: 'The version of Recalling that answers.' })
  readonly version!: string;

  @Field(() => String, { description: 'What keeps the graph: sqlite or neo4j.' })
  readonly store!: string;

  @Field(() => String, { description: 'The digest of the registry that the server knows names by.' })
  readonly registry!: string;
}
