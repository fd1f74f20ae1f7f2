import { actorRoles, type InstrumentGraph } from '../../graph/graph.js';
import { leavesKindOpen } from '../../graph/mention.js';
import { sortKeyNewestFirst, sortKeyOfInstrument, sortKeyWithin } from '../../graph/order.js';
import { roles } from '../../references/reference.js';
import * as loading from './cypher/loading.js';
import { citationTypes } from './labels.js';
import {
  actorProperties,
  bodyProperties,
  instrumentProperties,
  paragraphProperties,
  referenceProperties,
  taskProperties,
} from './nodes.js';
import { distinct } from './pages.js';
import type { Statement, Values } from './values.js';

/** Instruments that go into the graph together; no key twice. */
export type Batch = readonly InstrumentGraph[];

/** What a node that was spoken of before is called. */
export interface Spoken {
  readonly label: 'Instrument' | 'Body' | 'Class' | 'Topic' | 'State';
  readonly key: string;
}

/**
 * The statements that put a batch into the graph, in their order: nodes before their edges, the version marks last.
 * `spoken` is what earlier versions of these instruments spoke of, and what may have to go. Pure.
 */
export function write(graphs: Batch, spoken: readonly Spoken[]): readonly Statement[] {
  const keys = graphs.map(({ instrument }) => instrument.key);
  const references = graphs.flatMap((graph) => graph.references);
  const cited = graphs.flatMap((graph) => graph.mentionedInstruments);
  const topics = graphs.flatMap((graph) =>
    graph.topics.map((topic): Values => ({ ...topic, instrument: graph.instrument.key })),
  );
  const before = (label: Spoken['label']) => spoken.filter((one) => one.label === label).map(({ key }) => key);
  return [
    loading.instruments(graphs.map(({ instrument }) => instrumentProperties(instrument))),
    loading.mention('Instrument', byKey(cited, instrumentProperties)),
    loading.mention(
      'Body',
      byKey(
        graphs.flatMap(({ mentionedBodies }) => mentionedBodies),
        bodyProperties,
      ),
    ),
    loading.mention(
      'Class',
      distinct(references.flatMap(({ classKey }) => classKey ?? [])).map((key) => ({ key })),
    ),
    ...states(graphs),
    ...loading.paragraphs(graphs.flatMap((graph) => graph.paragraphs.map(paragraphProperties))),
    ...loading.references(references.map(referenceProperties)),
    ...loading.pinpoints(keys),
    ...roles.map((role) => loading.citations(citationTypes[role], citationsOf(graphs, role))),
    ...loading.tasks(
      graphs.flatMap(({ tasks, instrument }) => tasks.map((task) => taskProperties(task, instrument.year))),
    ),
    ...actors(graphs),
    loading.topics(topics),
    loading.topicLabels(distinct([...topics.map(({ key }) => key as string), ...before('Topic')])),
    ...(['Instrument', 'Body', 'Class', 'Topic', 'State'] as const).flatMap((label) =>
      before(label).length === 0 ? [] : [loading.collect(label, before(label))],
    ),
    loading.kindsAsCited(distinct([...cited.map(({ key }) => key), ...before('Instrument')]).filter(leavesKindOpen)),
    loading.timesCited(distinct([...keys, ...cited.map(({ key }) => key), ...before('Instrument')])),
    loading.mark(graphs.map(({ instrument: { key }, digest, rank }) => ({ key, digest, rank }))),
  ].filter(hasRows);
}

/** Most instruments lack something: what has no rows need not be sent. */
function hasRows({ parameters }: Statement): boolean {
  return Object.values(parameters).every((value) => !Array.isArray(value) || value.length > 0);
}

function byKey<T extends { readonly key: string }>(nodes: readonly T[], properties: (node: T) => Values) {
  return [...new Map(nodes.map((node) => [node.key, node])).values()].map(properties);
}

function citationsOf(graphs: Batch, wanted: (typeof roles)[number]): readonly Values[] {
  return graphs
    .flatMap(({ citations }) => citations)
    .filter(({ role }) => role === wanted)
    .map(({ role: _, ...edge }) => ({
      ...edge,
      fromPlace: sortKeyOfInstrument(edge.from),
      toPlace: sortKeyOfInstrument(edge.to),
    }));
}

/** Who is asked, with and for whom. The first edge of a role between a task and a body stands in the body's lists. */
function actors(graphs: Batch): readonly Statement[] {
  const rows = graphs.flatMap((graph) => {
    const tasks = new Map(graph.tasks.map((task) => [task.key, task]));
    const listed = new Set<string>();
    return graph.actors.map((actor) => {
      const pair = JSON.stringify([actor.task, actor.role, actor.body]);
      const first = actor.body !== null && !listed.has(pair);
      listed.add(pair);
      const { instrument, order } = tasks.get(actor.task)!;
      return {
        role: actor.role,
        body: actor.body,
        instrument,
        quote: actor.quote,
        key: `${actor.task}/${actor.role}${actor.order + 1}`,
        edge: {
          ...actorProperties(actor),
          ...(first && {
            actor: actor.body,
            place: sortKeyWithin(instrument, order),
            recentPlace: sortKeyNewestFirst(instrument, order),
          }),
        },
      };
    });
  });
  return actorRoles.flatMap((role) =>
    loading.actors(
      role,
      rows.filter((row) => row.role === role),
    ),
  );
}

function states(graphs: Batch): readonly Statement[] {
  const voters = graphs.flatMap(({ ballots, sponsors }) => [...ballots.map(({ state }) => state), ...sponsors]);
  return [
    loading.mention(
      'State',
      byKey(voters, ({ key, name }) => ({ key, name })),
    ),
    loading.ballots(
      graphs.flatMap(({ instrument, ballots }) =>
        ballots.map(({ state, cast }): Values => ({ instrument: instrument.key, state: state.key, cast })),
      ),
    ),
    loading.sponsors(
      graphs.flatMap(({ instrument, sponsors }) =>
        sponsors.map(({ key }): Values => ({ instrument: instrument.key, state: key })),
      ),
    ),
  ];
}
