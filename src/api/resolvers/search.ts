import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { BodyNode, InstrumentNode, ParagraphNode } from '../../graph/graph.js';
import { type SearchKind, searchKinds } from '../../store/questions/search.js';
import { Page, PageArgs, pageAsked, requestOf } from '../connection.js';
import type { Context } from '../context.js';
import { bodyOf } from '../types/body.js';
import { instrumentOf } from '../types/instrument.js';
import { paragraphOf } from '../types/paragraph.js';
import { SearchConnection, SearchHit, SearchSubject } from '../types/search.js';
import { TopicConnection } from '../types/topic.js';
import { SearchKinds } from '../vocabulary.js';
import { instrumentAt, paragraphAt } from './paragraph.js';

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      'Words that must all be there. A phrase in "double quotes" must stand as it is; a star ends a prefix: traffick*.',
  })
  text!: string;

  @Field(() => [SearchKinds], {
    defaultValue: [...searchKinds],
    description: 'What to search among; everything, if not given.',
  })
  kinds!: SearchKind[];
}

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Instruments by title, bodies by name, and paragraphs by their words where the text is loaded; best first.',
  })
  async search(
    @Args(() => SearchArgs) { text, kinds, ...page }: SearchArgs,
    @Ctx() { store }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = pageAsked('search', page, info);
    return new Page(await store.search(text, { kinds, ...requestOf(asked) }), asked, (hit) => hit);
  }

  @Query(() => TopicConnection, { description: 'The subjects under which the UN library files instruments, by name.' })
  async topics(@Args(() => PageArgs) page: PageArgs, @Ctx() { store }: Context, @Info() info: GraphQLResolveInfo) {
    const asked = pageAsked('topics', page, info);
    const slice = await store.topics(requestOf(asked));
    return new Page(
      slice,
      asked,
      (topic) => topic,
      (topic) => ({ node: topic, instruments: topic.instruments }),
    );
  }

  @FieldResolver(() => SearchSubject, { nullable: true, description: 'The thing itself.' })
  subject(@Root() { kind, key, subject }: SearchHit, @Ctx() context: Context) {
    switch (kind) {
      case 'instrument':
        return subject ? instrumentOf(subject as InstrumentNode) : instrumentAt(key, context);
      case 'paragraph':
        return subject ? paragraphOf(subject as ParagraphNode) : paragraphAt(key, context);
      case 'body':
        return subject ? bodyOf(subject as BodyNode) : context.loaders.body(key).then((node) => node && bodyOf(node));
    }
  }
}
