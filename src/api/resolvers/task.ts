import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { ActorRole } from '../../graph/graph.js';
import type { TaskOrder } from '../../store/questions/tasks.js';
import { Page, pageAsked, requestOf } from '../connection.js';
import type { Context } from '../context.js';
import { TasksArgs, taskFilterOf } from '../filters.js';
import { selectedFields } from '../selection.js';
import { tasksSelection } from '../selections.js';
import { bodyOf } from '../types/body.js';
import { Instrument } from '../types/instrument.js';
import { Paragraph } from '../types/paragraph.js';
import { Actor, actorOf, Task, TaskConnection, taskOf, taskTold } from '../types/task.js';
import { TaskOrders } from '../vocabulary.js';
import { instrumentAt, paragraphAt } from './paragraph.js';

@ArgsType()
class OrderedTasksArgs extends TasksArgs {
  @Field(() => TaskOrders, { defaultValue: 'NEWEST', description: 'In which order.' })
  orderBy!: TaskOrder;
}

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => Task, { nullable: true, description: 'A task by its key; null where there is none.' })
  async task(
    @Arg('key', () => String, { description: 'Its key: S/RES/2331(2016)#23/1.' }) key: string,
    @Ctx() { loaders }: Context,
  ): Promise<Task | null> {
    const node = await loaders.task(key.trim());
    return node && taskOf(node);
  }

  @Query(() => TaskConnection, { description: 'Tasks, by whom they task, how strongly, by when.' })
  async tasks(
    @Args(() => OrderedTasksArgs) { filter, orderBy, ...page }: OrderedTasksArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = pageAsked(`tasks ${orderBy}`, page, info);
    const slice = await context.store.selectTasksWhere(
      await taskFilterOf(filter ?? {}, context),
      orderBy,
      requestOf(asked),
      tasksSelection(info),
    );
    return new Page(slice, asked, taskTold);
  }

  @FieldResolver(() => Instrument, { description: 'The instrument that sets it.' })
  instrument(@Root() { instrument }: Task, @Ctx() context: Context) {
    return instrumentAt(instrument, context);
  }

  @FieldResolver(() => Paragraph, { description: 'The paragraph or item in which the action is written.' })
  paragraph(@Root() { paragraph }: Task, @Ctx() context: Context) {
    return paragraphAt(paragraph, context);
  }

  @FieldResolver(() => [Actor], {
    description: 'Who is to do it, in the order of the words; empty where nobody is named.',
  })
  addressees(@Root() { key }: Task, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return actorsAt(key, 'addressee', context, info);
  }

  @FieldResolver(() => [Actor], { description: 'With whom, after consulting whom, or under whose guidance.' })
  partners(@Root() { key }: Task, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return actorsAt(key, 'partner', context, info);
  }

  @FieldResolver(() => [Actor], { description: 'Who receives the report, briefing or information.' })
  reportsTo(@Root() { key }: Task, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return actorsAt(key, 'recipient', context, info);
  }
}

async function actorsAt(
  task: string,
  role: ActorRole,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<readonly Actor[]> {
  if (!selectedFields(info).has('body')) {
    const edges = await loaders.actorsOf(task);
    return edges.filter((actor) => actor.role === role).map((actor) => actorOf(actor, null));
  }
  const edges = await loaders.actorsWithBodiesOf(task);
  return edges
    .filter(({ actor }) => actor.role === role)
    .map(({ actor, body }) => actorOf(actor, body && bodyOf(body)));
}
