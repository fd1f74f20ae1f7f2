import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { InstrumentNode } from '../../graph/graph.js';
import type { InstrumentTold, Part } from '../../store/selection.js';
import { connectionOf } from '../connection.js';
import { CalendarDate } from '../date.js';
import { globalIdOf, Node } from '../globalId.js';
import { InstrumentKinds, Knowledges } from '../vocabulary.js';
import { Vote } from './vote.js';

@ObjectType('Instrument', {
  simpleResolvers: true,
  implements: Node,
  description:
    'A document that can be cited: a resolution, a presidential statement, a report, a letter, a treaty. What is not known of it is null.',
})
export class Instrument implements Node {
  @Field(() => ID, { description: 'Opaque and stable: give it to `node` to ask for the same instrument again.' })
  get id(): string {
    return globalIdOf('Instrument', this.key);
  }

  @Field(() => String, {
    description: 'Its symbol, or a short name where it has none. Accepted wherever a symbol is asked for.',
  })
  readonly key!: string;

  @Field(() => String, { nullable: true, description: 'Its official symbol, as S/RES/2331(2016); treaties have none.' })
  readonly symbol!: string | null;

  @Field(() => InstrumentKinds, { description: 'What it is.' })
  readonly kind!: InstrumentNode['kind'];

  @Field(() => Int, { nullable: true, description: 'Its number: 2331.' })
  readonly number!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year in its symbol: 2016.' })
  readonly year!: number | null;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  readonly title!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day on which it was adopted, signed or issued.' })
  readonly adopted!: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of the Council’s meeting that adopted it.' })
  readonly meeting!: number | null;

  @Field(() => String, { nullable: true, description: 'The agenda item under which it was adopted.' })
  readonly agenda!: string | null;

  @Field(() => String, { nullable: true, description: 'The symbol of its draft.' })
  readonly draft!: string | null;

  @Field(() => Vote, { nullable: true, description: 'How many voted how.' })
  readonly votes!: InstrumentNode['votes'];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its text says that the Council acts under Chapter VII of the Charter.',
  })
  readonly chapterVII!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Its official address on the Web.' })
  readonly url!: string | null;

  @Field(() => Knowledges, { description: 'How it is known here, which tells what can be expected of it.' })
  readonly knownBy!: InstrumentNode['knownBy'];

  @Field(() => String, {
    nullable: true,
    description: 'Where its plain facts come from: the registry’s source, or the digest of the text that was read.',
  })
  readonly source!: string | null;

  /** Lists that came together with it, by the names that the query gives them. */
  readonly lists?: InstrumentTold['lists'];
}

/** An instrument as GraphQL shows it. */
export function instrumentOf(node: Part<InstrumentNode>): Instrument {
  return Object.assign(new Instrument(), node);
}

/** An instrument with the lists that were asked for together with it. */
export function instrumentTold({ node, lists }: InstrumentTold): Instrument {
  return Object.assign(new Instrument(), node, { lists });
}

export const InstrumentConnection = connectionOf('Instrument', () => Instrument, {
  one: 'An instrument',
  many: 'instruments',
});
