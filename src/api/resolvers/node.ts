import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { between } from '../connection.js';
import type { Context } from '../context.js';
import { Node, type NodeType, parseGlobalId } from '../globalId.js';
import { largestPage } from '../limits.js';
import { bodyOf } from '../types/body.js';
import { instrumentOf } from '../types/instrument.js';
import { paragraphOf } from '../types/paragraph.js';
import { instrumentClassOf } from '../types/reference.js';
import { endsOf, Relation } from '../types/relation.js';
import { taskOf } from '../types/task.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id; null where it is not in the store (any more).',
  })
  node(@Arg('id', () => ID, { description: 'An id that this server gave.' }) id: string, @Ctx() context: Context) {
    const { type, key } = parseGlobalId(id);
    return nodeAt(type, key, context);
  }

  @Query(() => [Node], { nullable: 'items', description: 'Several things by their ids, in the order of the ids.' })
  nodes(
    @Arg('ids', () => [ID], { description: `At most ${largestPage} ids that this server gave.` }) ids: string[],
    @Ctx() context: Context,
  ) {
    between('the number of ids', ids.length, 0, largestPage);
    return ids.map(parseGlobalId).map(({ type, key }) => nodeAt(type, key, context));
  }
}

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The first of the two.' })
  from(@Root() { kind, from }: Relation, @Ctx() context: Context) {
    return nodeAt(endsOf[kind].from, from, context);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The second of the two.' })
  to(@Root() { kind, to }: Relation, @Ctx() context: Context) {
    return nodeAt(endsOf[kind].to, to, context);
  }
}

async function nodeAt(type: NodeType, key: string, { loaders }: Context): Promise<Node | null> {
  switch (type) {
    case 'Instrument':
      return shown(await loaders.instrument(key), instrumentOf);
    case 'Paragraph':
      return shown(await loaders.paragraph(key), paragraphOf);
    case 'Task':
      return shown(await loaders.task(key), taskOf);
    case 'Body':
      return shown(await loaders.body(key), bodyOf);
    case 'InstrumentClass':
      return shown(await loaders.instrumentClass(key), instrumentClassOf);
  }
}

function shown<T>(node: T | null, as: (node: T) => Node): Node | null {
  return node && as(node);
}
