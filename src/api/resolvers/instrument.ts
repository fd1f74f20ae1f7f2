import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { paragraphKey } from '../../graph/keys.js';
import { parseSymbol } from '../../registry/symbol.js';
import type { Slice } from '../../store/page.js';
import type { Direction, InstrumentOrder } from '../../store/questions/instruments.js';
import type { CitationTold, ParagraphTold, TaskTold } from '../../store/selection.js';
import { Page, PageArgs, pageAsked, requestOf } from '../connection.js';
import type { Context } from '../context.js';
import {
  CitationArgs,
  citationFilterOf,
  InstrumentFilterInput,
  instrumentFilterOf,
  TasksArgs,
  taskFilterOf,
} from '../filters.js';
import { instrumentNamed } from '../names.js';
import { instrumentSelection, instrumentsSelection } from '../selections.js';
import { CitationConnection, CitationEdge, citationOf, citationTold } from '../types/citation.js';
import { Instrument, InstrumentConnection, instrumentOf, instrumentTold } from '../types/instrument.js';
import { Paragraph, ParagraphConnection, paragraphOf, paragraphTold } from '../types/paragraph.js';
import { ReferenceConnection } from '../types/reference.js';
import { TaskConnection, taskOf, taskTold } from '../types/task.js';
import { Topic } from '../types/topic.js';
import { Ballots } from '../types/vote.js';
import { InstrumentOrders } from '../vocabulary.js';

const symbolDescription =
  'The symbol in any printed form (“S/RES/2331 (2016)”, “resolution 2331”, “2331”, “S/PRST/2015/25”), or the title or key of a treaty.';

@ArgsType()
class InstrumentsArgs extends PageArgs {
  @Field(() => InstrumentFilterInput, { nullable: true, description: 'Which instruments; all, if not given.' })
  filter?: InstrumentFilterInput | null;

  @Field(() => InstrumentOrders, { defaultValue: 'NEWEST', description: 'In which order.' })
  orderBy!: InstrumentOrder;
}

@Resolver(() => Instrument)
export class InstrumentResolver {
  @Query(() => Instrument, {
    nullable: true,
    description:
      'An instrument by its symbol. A symbol that is not known here gives null and the error INSTRUMENT_UNKNOWN, which lists near misses in `suggestions`.',
  })
  async instrument(
    @Arg('symbol', () => String, { description: symbolDescription }) symbol: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Instrument> {
    const key = parseSymbol(symbol, context.registry);
    const told = key === null ? null : await context.loaders.selectInstrument(key, instrumentSelection(info));
    return told ? instrumentTold(told) : instrumentOf(await instrumentNamed(symbol, context));
  }

  @Query(() => InstrumentConnection, { description: 'Instruments, by what they are, whom they task, what they cite.' })
  async instruments(
    @Args(() => InstrumentsArgs) { filter, orderBy, ...page }: InstrumentsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = pageAsked(`instruments ${orderBy}`, page, info);
    const slice = await context.store.selectInstrumentsWhere(
      await instrumentFilterOf(filter ?? {}, context),
      orderBy,
      requestOf(asked),
      instrumentsSelection(info),
    );
    return new Page(slice, asked, instrumentTold);
  }

  @FieldResolver(() => ParagraphConnection, {
    description: 'Its paragraphs and their items, in the order of the text.',
  })
  paragraphs(
    @Root() { key, lists }: Instrument,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = pageAsked('paragraphs', page, info);
    const told = toldList<ParagraphTold>(lists, info);
    if (told) return new Page(told, asked, paragraphTold);
    return loaders.paragraphsOf(key, requestOf(asked)).then((slice) => new Page(slice, asked, paragraphOf));
  }

  @FieldResolver(() => Paragraph, {
    nullable: true,
    description: 'One paragraph of it; null where there is none of this label.',
  })
  async paragraph(
    @Root() { key }: Instrument,
    @Arg('label', () => String, { description: 'The label: PP6, 4, 2(c).' }) label: string,
    @Ctx() { loaders }: Context,
  ): Promise<Paragraph | null> {
    const node = await loaders.paragraph(paragraphKey(key, label.trim()));
    return node && paragraphOf(node);
  }

  @FieldResolver(() => TaskConnection, { description: 'What it asks of whom, in the order of the text.' })
  tasks(
    @Root() { key, lists }: Instrument,
    @Args(() => TasksArgs) { filter, ...page }: TasksArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = pageAsked('tasks of an instrument', page, info);
    const told = toldList<TaskTold>(lists, info);
    if (told) return new Page(told, asked, taskTold);
    return taskFilterOf(filter ?? {}, context)
      .then((wanted) => context.loaders.tasksOfInstrument(key, wanted, requestOf(asked)))
      .then((slice) => new Page(slice, asked, taskOf));
  }

  @FieldResolver(() => CitationConnection, { description: 'The instruments that it cites, oldest first.' })
  cites(
    @Root() root: Instrument,
    @Args(() => CitationArgs) args: CitationArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return citations(root, 'out', args, context, info);
  }

  @FieldResolver(() => CitationConnection, { description: 'The instruments that cite it, oldest first.' })
  citedBy(
    @Root() root: Instrument,
    @Args(() => CitationArgs) args: CitationArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return citations(root, 'in', args, context, info);
  }

  @FieldResolver(() => ReferenceConnection, {
    description: 'The places that refer to it, each with its paragraph and words, oldest first.',
  })
  async referencesTo(
    @Root() { key }: Instrument,
    @Args(() => CitationArgs) args: CitationArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = pageAsked('references to an instrument', args, info);
    return new Page(await loaders.referencesTo(key, citationFilterOf(args), requestOf(asked)), asked, (edge) => edge);
  }

  @FieldResolver(() => [Topic], { description: 'The subjects under which the UN library files it.' })
  topics(@Root() { key }: Instrument, @Ctx() { loaders }: Context) {
    return loaders.topicsOf(key);
  }

  @FieldResolver(() => Ballots, {
    nullable: true,
    description: 'Which States voted how; null where that is not known.',
  })
  ballots(@Root() { key }: Instrument, @Ctx() { loaders }: Context) {
    return loaders.ballotsOf(key);
  }

  @FieldResolver(() => [String], { description: 'The States that sponsored its draft, as far as it is known.' })
  async sponsors(@Root() { key }: Instrument, @Ctx() { loaders }: Context): Promise<readonly string[]> {
    return (await loaders.ballotsOf(key))?.sponsors ?? [];
  }
}

/** The list of this field, where it came together with what it belongs to. */
function toldList<T>(lists: Instrument['lists'], { path }: GraphQLResolveInfo): Slice<T> | undefined {
  return lists?.[path.key] as Slice<T> | undefined;
}

function citations(
  { key, lists }: Instrument,
  direction: Direction,
  args: CitationArgs,
  { loaders }: Context,
  info: GraphQLResolveInfo,
) {
  const asked = pageAsked(direction === 'out' ? 'cites' : 'cited by', args, info);
  const told = toldList<CitationTold>(lists, info);
  if (told) return new Page(told, asked, ({ end }) => instrumentTold(end), citationTold);
  return loaders.citations(key, direction, citationFilterOf(args), requestOf(asked)).then((slice) => {
    for (const { value } of slice.items) loaders.knowInstrument(value.node);
    return new Page(slice, asked, ({ node }) => instrumentOf(node), citationOf);
  });
}

/** The paragraphs of a citation, which its edge knows by key. */
@Resolver(() => CitationEdge)
export class CitationResolver {
  @FieldResolver(() => [Paragraph], { description: 'The paragraphs that cite, in the order of the text.' })
  async paragraphs(
    @Root() { paragraphKeys }: CitationEdge,
    @Ctx() { loaders }: Context,
  ): Promise<readonly Paragraph[]> {
    const nodes = await Promise.all(paragraphKeys.map((key) => loaders.paragraph(key)));
    return nodes.filter((node) => node !== null).map(paragraphOf);
  }
}
