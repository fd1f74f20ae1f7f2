import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { ActorRole, RelationEdge } from '../../graph/graph.js';
import type { TaskOrder } from '../../store/questions/tasks.js';
import { Page, PageArgs, pageAsked, requestOf } from '../connection.js';
import type { Context } from '../context.js';
import { BodyFilterInput, BodyTaskFilterInput, bodyFilterOf, bodyTaskFilterOf } from '../filters.js';
import { bodyNamed } from '../names.js';
import { bodySelection } from '../selections.js';
import { Body, BodyConnection, bodyOf, bodyTold } from '../types/body.js';
import { Instrument, instrumentOf } from '../types/instrument.js';
import { Relation } from '../types/relation.js';
import { TaskConnection, TaskCount, taskOf, taskTold } from '../types/task.js';
import { ActorRoles, TaskOrders } from '../vocabulary.js';

@ArgsType()
class BodiesArgs extends PageArgs {
  @Field(() => BodyFilterInput, { nullable: true, description: 'Which bodies; all, if not given.' })
  filter?: BodyFilterInput | null;
}

@ArgsType()
class BodyTasksArgs extends PageArgs {
  @Field(() => BodyTaskFilterInput, {
    nullable: true,
    description: 'Which of them; all that address it, if not given.',
  })
  filter?: BodyTaskFilterInput | null;

  @Field(() => TaskOrders, { defaultValue: 'NEWEST', description: 'In which order.' })
  orderBy!: TaskOrder;
}

@Resolver(() => Body)
export class BodyResolver {
  @Query(() => Body, {
    nullable: true,
    description:
      'A body by its name, acronym, former name or key. A name that could be several gives null and the error BODY_AMBIGUOUS, which lists them in `candidates`; one that is not known BODY_UNKNOWN, with near misses in `suggestions`.',
  })
  async body(
    @Arg('name', () => String, { description: 'Any of its names: “CTED”, “the Secretary-General”.' }) name: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Body> {
    const [only, another] = await context.store.selectBodiesNamed(name, bodySelection(info));
    return only && !another ? bodyTold(only) : bodyOf(await bodyNamed(name, context));
  }

  @Query(() => BodyConnection, { description: 'Bodies, by name.' })
  async bodies(
    @Args(() => BodiesArgs) { filter, ...page }: BodiesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = pageAsked('bodies', page, info);
    const slice = await context.store.bodiesWhere(await bodyFilterOf(filter ?? {}, context), requestOf(asked));
    return new Page(slice, asked, bodyOf);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body whose subsidiary or part it is.' })
  async parent(@Root() { parent }: Body, @Ctx() { loaders }: Context): Promise<Body | null> {
    const node = parent === null ? null : await loaders.body(parent);
    return node && bodyOf(node);
  }

  @FieldResolver(() => [Body], { description: 'Its direct subsidiaries, by name.' })
  async subsidiaries(@Root() { key }: Body, @Ctx() { loaders }: Context): Promise<readonly Body[]> {
    return (await loaders.subsidiariesOf(key)).map(bodyOf);
  }

  @FieldResolver(() => [Instrument], { description: 'The instruments that established it.' })
  async establishedBy(@Root() { key }: Body, @Ctx() { loaders }: Context): Promise<readonly Instrument[]> {
    const edges = (await loaders.relationsOf(key, 'out')).filter(({ kind }) => kind === 'ESTABLISHED_BY');
    const nodes = await Promise.all(edges.map(({ to }) => loaders.instrument(to)));
    return nodes.filter((node) => node !== null).map(instrumentOf);
  }

  @FieldResolver(() => [Relation], {
    description: 'All that the registry says between it and instruments and other bodies, each with its source.',
  })
  async relations(@Root() { key }: Body, @Ctx() { loaders }: Context): Promise<readonly RelationEdge[]> {
    const [out, into] = await Promise.all([loaders.relationsOf(key, 'out'), loaders.relationsOf(key, 'in')]);
    return [...out, ...into];
  }

  @FieldResolver(() => TaskConnection, {
    description: 'The tasks in which it has a part: those that address it, unless the filter’s `roles` says otherwise.',
  })
  tasks(
    @Root() { key, lists }: Body,
    @Args(() => BodyTasksArgs) { filter, orderBy, ...page }: BodyTasksArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = pageAsked(`tasks of a body ${orderBy}`, page, info);
    const told = lists?.[info.path.key];
    if (told) return new Page(told, asked, taskTold);
    return loaders
      .tasksOfBody(key, bodyTaskFilterOf(filter ?? {}), orderBy, requestOf(asked))
      .then((slice) => new Page(slice, asked, taskOf));
  }

  @FieldResolver(() => [TaskCount], {
    complexity: 100,
    description: 'How many tasks it has, by the year of adoption and by strength.',
  })
  taskCounts(
    @Root() { key }: Body,
    @Arg('roles', () => [ActorRoles], { defaultValue: ['addressee'], description: 'The parts that count.' })
    roles: ActorRole[],
    @Ctx() { loaders }: Context,
  ) {
    return loaders.taskCountsOf(key, roles);
  }
}
