import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Role } from '../../references/reference.js';
import { parseSymbol } from '../../registry/symbol.js';
import type { Slice } from '../../store/page.js';
import type { Direction } from '../../store/questions/instruments.js';
import type { LineageStep } from '../../store/questions/walks.js';
import { between, Page, pageAsked, requestOf } from '../connection.js';
import type { Context } from '../context.js';
import { CitationArgs, citationFilterOf } from '../filters.js';
import { instrumentNamed } from '../names.js';
import { needsOnlyKey } from '../selection.js';
import { Instrument, instrumentOf } from '../types/instrument.js';
import { CitationPath, LineageConnection, LineageThrough, lineageEdgeOf } from '../types/lineage.js';
import { LineageDirections, Roles } from '../vocabulary.js';
import { instrumentAt } from './paragraph.js';

/** How far a question may walk. */
const furthest = 10;
const mostPaths = 20;

@ArgsType()
class LineageArgs extends CitationArgs {
  @Field(() => String, { description: 'The symbol of the instrument to start from, in any printed form.' })
  symbol!: string;

  @Field(() => LineageDirections, { description: 'Back to what it cites, or forward to what cites it.' })
  direction!: Direction;

  @Field(() => Int, { defaultValue: 3, description: `How many citations far to go, from 1 to ${furthest}.` })
  depth!: number;
}

@ArgsType()
class PathsArgs {
  @Field(() => String, { description: 'The symbol of the instrument that cites, directly or through others.' })
  from!: string;

  @Field(() => String, { description: 'The symbol of the instrument that is cited in the end.' })
  to!: string;

  @Field(() => Int, { defaultValue: 6, description: `How many citations long a way may be, from 1 to ${furthest}.` })
  maxLength!: number;

  @Field(() => Int, { defaultValue: 5, description: `How many ways to give, from 0 to ${mostPaths}.` })
  limit!: number;

  @Field(() => [Roles], {
    defaultValue: ['cited'],
    description: 'Only references in these roles. Numbers that merely name a body (NAME) count where you ask for them.',
  })
  roles!: Role[];
}

@Resolver(() => LineageThrough)
export class WalkResolver {
  @Query(() => LineageConnection, {
    description:
      'What an instrument rests on, or what rests on it: all that is reached along citations, nearest first and then oldest first, each with the citations that led there. A filter by kind or verb holds for every step of the way.',
  })
  async lineage(
    @Args(() => LineageArgs) { symbol, direction, depth, ...args }: LineageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    between('depth', depth, 1, furthest);
    const asked = pageAsked('lineage', args, info);
    const wanted = { ...citationFilterOf(args), ...requestOf(asked), depth };
    const slice = await fromNamed<Slice<LineageStep>>(
      [symbol],
      context,
      ([key]) => context.store.lineage(key!, direction, wanted),
      { items: [], hasNext: false, totalCount: 0 },
    );
    for (const { value } of slice.items) context.loaders.knowInstrument(value.node);
    return new Page(slice, asked, ({ node }) => instrumentOf(node), lineageEdgeOf);
  }

  @Query(() => [CitationPath], {
    description: 'The shortest ways along which one instrument cites another, directly or through others.',
  })
  async paths(
    @Args(() => PathsArgs) { from, to, maxLength, limit, roles }: PathsArgs,
    @Ctx() context: Context,
  ): Promise<readonly CitationPath[]> {
    between('maxLength', maxLength, 1, furthest);
    between('limit', limit, 0, mostPaths);
    const paths = await fromNamed<readonly (readonly string[])[]>(
      [from, to],
      context,
      ([start, end]) => context.store.paths(start!, end!, { maxLength, limit, roles }),
      [],
    );
    return paths.map((keys) => ({ length: keys.length - 1, keys }));
  }

  @FieldResolver(() => Instrument, { description: 'The instrument that cites.' })
  from(@Root() { from }: LineageThrough, @Ctx() context: Context) {
    return instrumentAt(from, context);
  }

  @FieldResolver(() => Instrument, { description: 'The instrument that is cited.' })
  to(@Root() { to }: LineageThrough, @Ctx() context: Context) {
    return instrumentAt(to, context);
  }
}

/**
 * What the store answers about instruments by their printed symbols. It is asked at once where the symbols tell the keys, since it says
 * itself where one is not known; only then are the names looked up. `none` is told where one goes just then.
 */
async function fromNamed<Answer>(
  printed: readonly string[],
  context: Context,
  ask: (keys: readonly string[]) => Promise<Answer | null>,
  none: Answer,
): Promise<Answer> {
  const keys = printed.map((symbol) => parseSymbol(symbol, context.registry));
  const told = keys.every((key) => key !== null) ? await ask(keys) : null;
  if (told !== null) return told;
  const nodes = await Promise.all(printed.map((symbol) => instrumentNamed(symbol, context)));
  return (await ask(nodes.map(({ key }) => key))) ?? none;
}

@Resolver(() => CitationPath)
export class CitationPathResolver {
  @FieldResolver(() => [Instrument], {
    complexity: furthest,
    description: 'The instruments on the way, the one that cites first.',
  })
  async instruments(
    @Root() { keys }: CitationPath,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly Instrument[]> {
    if (needsOnlyKey(info)) return keys.map((key) => instrumentOf({ key }));
    const nodes = await Promise.all(keys.map((key) => loaders.instrument(key)));
    return nodes.filter((node) => node !== null).map(instrumentOf);
  }
}
