import { Field, Int, ObjectType } from 'type-graphql';
import { paragraphKey } from '../../graph/keys.js';
import type { Role } from '../../references/reference.js';
import type { Citation } from '../../store/questions/instruments.js';
import type { CitationTold } from '../../store/selection.js';
import { connectionOf } from '../connection.js';
import { Roles } from '../vocabulary.js';
import { Instrument, instrumentOf, instrumentTold } from './instrument.js';

@ObjectType('CitationEdge', {
  simpleResolvers: true,
  description: 'All references from one instrument to another, taken together.',
})
export class CitationEdge {
  @Field(() => String, { description: 'Its place in the list, for `after`.' })
  readonly cursor!: string;

  @Field(() => Instrument, { description: 'The instrument at the other end.' })
  readonly node!: Instrument;

  @Field(() => [String], { description: 'The verbs under which it is cited: recall, reaffirm.' })
  readonly verbs!: readonly string[];

  @Field(() => [Roles], { description: 'What these references do in their sentences.' })
  readonly roles!: readonly Role[];

  @Field(() => Int, { description: 'How many references there are.' })
  readonly count!: number;

  readonly paragraphKeys!: readonly string[];
}

/** What a connection adds the cursor to. */
export function citationOf({ from, node, verbs, roles, paragraphs, count }: Citation): Omit<CitationEdge, 'cursor'> {
  return {
    node: instrumentOf(node),
    verbs,
    roles,
    count,
    paragraphKeys: paragraphs.map((label) => paragraphKey(from, label)),
  };
}

/** The same, of a citation that came together with an instrument. */
export function citationTold({ end, citation }: CitationTold): Omit<CitationEdge, 'cursor'> {
  const node = instrumentTold(end);
  if (citation === null) return { node } as CitationEdge;
  const { from, verbs, roles, paragraphs, count } = citation;
  return { node, verbs, roles, count, paragraphKeys: paragraphs.map((label) => paragraphKey(from, label)) };
}

export const CitationConnection = connectionOf(
  'Citation',
  () => Instrument,
  { one: 'An instrument', many: 'instruments that cite or are cited, oldest first' },
  () => CitationEdge,
);
