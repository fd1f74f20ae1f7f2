import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type { SearchKind, SearchHit as StoreHit } from '../../store/questions/search.js';
import { connectionOf } from '../connection.js';
import { SearchKinds } from '../vocabulary.js';
import { Body } from './body.js';
import { Instrument } from './instrument.js';
import { Paragraph } from './paragraph.js';

@ObjectType('Highlight', { simpleResolvers: true, description: 'A stretch of the text that matched.' })
export class Highlight {
  @Field(() => Int, { description: 'Where it begins, counted in UTF-16 code units from 0.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends: the first place that is no longer its own.' })
  readonly end!: number;
}

export const SearchSubject = createUnionType({
  name: 'SearchSubject',
  description: 'What a search can find.',
  types: () => [Instrument, Paragraph, Body] as const,
  resolveType: (value: object) => value.constructor.name,
});

@ObjectType('SearchHit', { simpleResolvers: true, description: 'Something that a search found.' })
export class SearchHit {
  @Field(() => SearchKinds, { description: 'What kind of thing it is.' })
  readonly kind!: SearchKind;

  @Field(() => String, { description: 'The words in which it was found: a title, a name, a paragraph.' })
  readonly text!: string;

  @Field(() => [Highlight], { description: 'Which of these words matched.' })
  readonly highlights!: readonly Highlight[];

  /** The key of the subject, which its resolver starts from. */
  readonly key!: string;

  /** The subject itself, where it came along. */
  readonly subject?: StoreHit['subject'];
}

export const SearchConnection = connectionOf('Search', () => SearchHit, {
  one: 'What a search found',
  many: 'what a search found, best first',
});
