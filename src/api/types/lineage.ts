import { Field, Int, ObjectType } from 'type-graphql';
import type { LineageStep } from '../../store/questions/walks.js';
import { connectionOf } from '../connection.js';
import { Instrument, instrumentOf } from './instrument.js';

@ObjectType('LineageThrough', {
  simpleResolvers: true,
  description: 'A citation by which lineage reached an instrument.',
})
export class LineageThrough {
  @Field(() => [String], { description: 'The verbs under which the one cites the other.' })
  readonly verbs!: readonly string[];

  /** Keys, which the resolvers of the fields of these names start from. */
  readonly from!: string;
  readonly to!: string;
}

@ObjectType('LineageEdge', { simpleResolvers: true, description: 'An instrument that lineage reaches.' })
export class LineageEdge {
  @Field(() => String, { description: 'Its place in the list, for `after`.' })
  readonly cursor!: string;

  @Field(() => Instrument, { description: 'The instrument.' })
  readonly node!: Instrument;

  @Field(() => Int, { description: 'How many citations away it is, by the shortest way.' })
  readonly distance!: number;

  @Field(() => [LineageThrough], { description: 'The last citations of the shortest ways there.' })
  readonly through!: readonly LineageThrough[];
}

/** What a connection adds the cursor to. */
export function lineageEdgeOf({ node, distance, through }: LineageStep): Omit<LineageEdge, 'cursor'> {
  return { node: instrumentOf(node), distance, through };
}

export const LineageConnection = connectionOf(
  'Lineage',
  () => Instrument,
  { one: 'An instrument', many: 'what lineage reaches, nearest first' },
  () => LineageEdge,
);

@ObjectType('CitationPath', {
  simpleResolvers: true,
  description: 'A way from one instrument to another, each citing the next.',
})
export class CitationPath {
  @Field(() => Int, { description: 'How many citations long it is.' })
  readonly length!: number;

  readonly keys!: readonly string[];
}
