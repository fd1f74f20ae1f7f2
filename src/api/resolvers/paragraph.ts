import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { paragraphKey } from '../../graph/keys.js';
import type { Context } from '../context.js';
import { instrumentNamed } from '../names.js';
import { Instrument, instrumentOf } from '../types/instrument.js';
import { Paragraph, paragraphOf } from '../types/paragraph.js';
import { InstrumentClass, instrumentClassOf, Reference } from '../types/reference.js';
import { Task, taskOf } from '../types/task.js';

@Resolver(() => Paragraph)
export class ParagraphResolver {
  @Query(() => Paragraph, {
    nullable: true,
    description:
      'A paragraph by its instrument’s symbol and its label; null where the instrument has none of this label.',
  })
  async paragraph(
    @Arg('symbol', () => String, { description: 'The instrument’s symbol in any printed form.' }) symbol: string,
    @Arg('label', () => String, { description: 'The label: PP6, 4, 2(c).' }) label: string,
    @Ctx() context: Context,
  ): Promise<Paragraph | null> {
    const { key } = await instrumentNamed(symbol, context);
    const node = await context.loaders.paragraph(paragraphKey(key, label.trim()));
    return node && paragraphOf(node);
  }

  @FieldResolver(() => Instrument, { description: 'The instrument that it belongs to.' })
  instrument(@Root() { instrument }: Paragraph, @Ctx() context: Context) {
    return instrumentAt(instrument, context);
  }

  @FieldResolver(() => Paragraph, { nullable: true, description: 'The paragraph whose item it is.' })
  parent(@Root() { parent }: Paragraph, @Ctx() context: Context) {
    return parent === null ? null : paragraphAt(parent, context);
  }

  @FieldResolver(() => [Paragraph], { description: 'Its items, in the order of the text.' })
  async items(@Root() { key }: Paragraph, @Ctx() { loaders }: Context): Promise<readonly Paragraph[]> {
    return (await loaders.itemsOf(key)).map(paragraphOf);
  }

  @FieldResolver(() => [Reference], { description: 'What it refers to, in the order of its words.' })
  references(@Root() { key }: Paragraph, @Ctx() { loaders }: Context) {
    return loaders.referencesOf(key);
  }

  @FieldResolver(() => [Task], { description: 'What it asks of whom, in the order of its words.' })
  async tasks(@Root() { key }: Paragraph, @Ctx() { loaders }: Context): Promise<readonly Task[]> {
    return (await loaders.tasksOfParagraph(key)).map(taskOf);
  }
}

@Resolver(() => Reference)
export class ReferenceResolver {
  @FieldResolver(() => Paragraph, { description: 'The paragraph that refers.' })
  paragraph(@Root() { paragraph }: Reference, @Ctx() context: Context) {
    return paragraphAt(paragraph, context);
  }

  @FieldResolver(() => Instrument, { description: 'The instrument that refers.' })
  instrument(@Root() { instrument }: Reference, @Ctx() context: Context) {
    return instrumentAt(instrument, context);
  }

  @FieldResolver(() => Instrument, {
    nullable: true,
    description:
      'The instrument that is referred to; null for a class, and where it could not be decided which is meant.',
  })
  target(@Root() { target }: Reference, @Ctx() context: Context) {
    return target === null ? null : instrumentAt(target, context);
  }

  @FieldResolver(() => Paragraph, {
    nullable: true,
    description: 'The paragraph of the target that is pinpointed, where one is and its text is known here.',
  })
  targetParagraph(@Root() { targetParagraph }: Reference, @Ctx() context: Context) {
    return targetParagraph === null ? null : paragraphAt(targetParagraph, context);
  }

  @FieldResolver(() => InstrumentClass, {
    nullable: true,
    description: 'The class of instruments that is referred to, where the registry knows it.',
  })
  async class(@Root() { classKey }: Reference, @Ctx() { loaders }: Context): Promise<InstrumentClass | null> {
    const node = classKey === null ? null : await loaders.instrumentClass(classKey);
    return node && instrumentClassOf(node);
  }
}

@Resolver(() => InstrumentClass)
export class InstrumentClassResolver {
  @FieldResolver(() => [Instrument], {
    description:
      'Its members, as far as the registry lists them: they come through the class, no text names them here.',
  })
  async members(@Root() { members }: InstrumentClass, @Ctx() { loaders }: Context): Promise<readonly Instrument[]> {
    const nodes = await Promise.all(members.map((key) => loaders.instrument(key)));
    return nodes.filter((node) => node !== null).map(instrumentOf);
  }
}

export async function instrumentAt(key: string, { loaders }: Context): Promise<Instrument | null> {
  const node = await loaders.instrument(key);
  return node && instrumentOf(node);
}

export async function paragraphAt(key: string, { loaders }: Context): Promise<Paragraph | null> {
  const node = await loaders.paragraph(key);
  return node && paragraphOf(node);
}
