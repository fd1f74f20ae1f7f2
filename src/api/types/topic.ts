import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.js';

@ObjectType('Topic', { simpleResolvers: true, description: 'A subject under which the UN library files instruments.' })
export class Topic {
  @Field(() => String, { description: 'Its key, for filters.' })
  readonly key!: string;

  @Field(() => String, { description: 'Its name.' })
  readonly label!: string;

  @Field(() => String, { nullable: true, description: 'Its address in the UN’s thesaurus, where it has one.' })
  readonly uri!: string | null;
}

@ObjectType('TopicEdge', { simpleResolvers: true, description: 'A topic in the list of all topics.' })
class TopicEdge {
  @Field(() => String, { description: 'Its place in the list, for `after`.' })
  readonly cursor!: string;

  @Field(() => Topic, { description: 'The topic.' })
  readonly node!: Topic;

  @Field(() => Int, { description: 'How many instruments are filed under it.' })
  readonly instruments!: number;
}

export const TopicConnection = connectionOf(
  'Topic',
  () => Topic,
  { one: 'A topic', many: 'topics, by name' },
  () => TopicEdge,
);
