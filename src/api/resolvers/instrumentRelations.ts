import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RelationEdge } from '../../graph/graph.js';
import type { Direction } from '../../store/questions/instruments.js';
import type { Context } from '../context.js';
import { Body, bodyOf } from '../types/body.js';
import { Instrument, instrumentOf } from '../types/instrument.js';
import { Relation } from '../types/relation.js';

/** What the registry says between an instrument and others. */
@Resolver(() => Instrument)
export class InstrumentRelationsResolver {
  @FieldResolver(() => [Relation], {
    description: 'All that the registry says between it and other instruments and bodies, each with its source.',
  })
  async relations(@Root() { key }: Instrument, @Ctx() { loaders }: Context): Promise<readonly RelationEdge[]> {
    const [out, into] = await Promise.all([loaders.relationsOf(key, 'out'), loaders.relationsOf(key, 'in')]);
    return [...out, ...into];
  }

  @FieldResolver(() => [Instrument], {
    description: 'The instruments that it supplements, as a protocol its convention.',
  })
  supplements(@Root() root: Instrument, @Ctx() context: Context) {
    return relatedInstruments(root, 'SUPPLEMENTS', 'out', context);
  }

  @FieldResolver(() => [Instrument], {
    description: 'The instruments that supplement it, as protocols their convention.',
  })
  supplementedBy(@Root() root: Instrument, @Ctx() context: Context) {
    return relatedInstruments(root, 'SUPPLEMENTS', 'in', context);
  }

  @FieldResolver(() => [Instrument], { description: 'The instruments that it amends.' })
  amends(@Root() root: Instrument, @Ctx() context: Context) {
    return relatedInstruments(root, 'AMENDS', 'out', context);
  }

  @FieldResolver(() => [Instrument], { description: 'The instruments that amend it.' })
  amendedBy(@Root() root: Instrument, @Ctx() context: Context) {
    return relatedInstruments(root, 'AMENDS', 'in', context);
  }

  @FieldResolver(() => [Instrument], { description: 'The instruments that requested it, as a resolution its report.' })
  requestedBy(@Root() root: Instrument, @Ctx() context: Context) {
    return relatedInstruments(root, 'REQUESTED_BY', 'out', context);
  }

  @FieldResolver(() => [Instrument], {
    description: 'What it requested and was delivered, as the reports that answer it.',
  })
  answeredBy(@Root() root: Instrument, @Ctx() context: Context) {
    return relatedInstruments(root, 'REQUESTED_BY', 'in', context);
  }

  @FieldResolver(() => [Body], { description: 'Who adopted it, as far as the registry says.' })
  async adoptedBy(@Root() { key }: Instrument, @Ctx() { loaders }: Context): Promise<readonly Body[]> {
    return bodiesAt(await loaders.relationsOf(key, 'out'), 'ADOPTED_BY', 'to', loaders);
  }

  @FieldResolver(() => [Body], { description: 'The bodies that it established.' })
  async established(@Root() { key }: Instrument, @Ctx() { loaders }: Context): Promise<readonly Body[]> {
    return bodiesAt(await loaders.relationsOf(key, 'in'), 'ESTABLISHED_BY', 'from', loaders);
  }
}

async function relatedInstruments(
  { key }: Instrument,
  kind: RelationEdge['kind'],
  direction: Direction,
  { loaders }: Context,
): Promise<readonly Instrument[]> {
  const end = direction === 'out' ? 'to' : 'from';
  const edges = (await loaders.relationsOf(key, direction)).filter((edge) => edge.kind === kind);
  const nodes = await Promise.all(edges.map((edge) => loaders.instrument(edge[end])));
  return nodes.filter((node) => node !== null).map(instrumentOf);
}

async function bodiesAt(
  edges: readonly RelationEdge[],
  kind: RelationEdge['kind'],
  end: 'from' | 'to',
  loaders: Context['loaders'],
): Promise<readonly Body[]> {
  const nodes = await Promise.all(edges.filter((edge) => edge.kind === kind).map((edge) => loaders.body(edge[end])));
  return nodes.filter((node) => node !== null).map(bodyOf);
}
