import { citationsOf } from './citations.js';
import { type InstrumentFacts, pointerMark, type StateFact } from './facts.js';
import {
  type ActorEdge,
  type ActorRole,
  actorRoles,
  type InstrumentGraph,
  type ParagraphNode,
  type ReferenceEdge,
  type StateNode,
  type TaskNode,
  type TopicNode,
} from './graph.js';
import { numbering, paragraphKey } from './keys.js';
import { bodyOfKey, instrumentOfKey, linkOf } from './mention.js';
import { distinct } from './order.js';
import { rankOf } from './rank.js';

/**
 * The graph that facts state. `digest` is the archive's, so that an archive replaces another's facts; `reader` is the version of the
 * reader that made it. Whatever needs the words is null.
 */
export function graphOfFacts(facts: InstrumentFacts, digest: string, reader: string): InstrumentGraph {
  const known = instrumentOfKey(facts.symbol);
  const key = facts.symbol;
  const adopted = facts.adopted ?? null;
  const paragraphs = facts.paragraphs.map(
    ([label, kind, parent], order): ParagraphNode => ({
      key: paragraphKey(key, label),
      instrument: key,
      label,
      kind,
      order,
      parent: parent < 0 ? null : paragraphKey(key, facts.paragraphs[parent]![0]),
      heading: null,
      text: null,
    }),
  );
  const references = numbered(facts.references, paragraphs, '/r').map(
    ({ fact, paragraph, key: own }, order): ReferenceEdge => ({
      key: own,
      paragraph,
      instrument: key,
      order,
      target: fact.target ?? null,
      targetParagraph: fact.targetParagraph ?? null,
      classKey: fact.class ?? null,
      kind: fact.kind,
      verb: fact.verb ?? null,
      role: fact.role ?? 'cited',
      pinpoint: fact.pinpoint ?? null,
      quote: null,
      span: null,
      rule: null,
    }),
  );
  const tasks: TaskNode[] = [];
  const actors: ActorEdge[] = [];
  for (const { fact, paragraph, key: own } of numbered(facts.tasks, paragraphs, '/')) {
    const due = fact.due ? { period: fact.due[0], date: fact.due[1], quote: null, span: null } : null;
    tasks.push({
      key: own,
      instrument: key,
      paragraph,
      order: tasks.length,
      verb: fact.verb,
      strength: fact.strength,
      quote: null,
      span: null,
      action: null,
      gist: fact.gist ?? null,
      deliverable: fact.deliverable ?? null,
      mandate: fact.mandate ?? null,
      due,
      conditions: null,
      rule: null,
      adopted,
    });
    for (const role of actorRoles) actors.push(...actorEdges(own, role, fact[role] ?? []));
  }
  return {
    digest,
    rank: rankOf({ knownBy: 'facts', reader, format: null, wellFormed: true, source: facts.source }),
    instrument: {
      ...known,
      kind: facts.kind,
      title: facts.title ?? null,
      adopted,
      meeting: facts.meeting ?? null,
      agenda: facts.agenda ?? null,
      draft: facts.draft ?? null,
      votes: facts.votes ? { inFavour: facts.votes[0], against: facts.votes[1], abstaining: facts.votes[2] } : null,
      chapterVII: facts.chapterVII ?? null,
      url: linkOf(facts.symbol),
      knownBy: 'facts',
      source: facts.source,
    },
    paragraphs,
    references,
    citations: citationsOf(references, new Map(paragraphs.map((paragraph) => [paragraph.key, paragraph]))),
    tasks,
    actors,
    topics: (facts.topics ?? []).map(([label, uri]): TopicNode => ({ key: uri ?? label, label, uri })),
    ballots: (['inFavour', 'against', 'abstaining'] as const).flatMap((cast) =>
      (facts.ballots?.[cast] ?? []).map((state) => ({ state: stateOf(state), cast })),
    ),
    sponsors: (facts.sponsors ?? []).map(stateOf),
    mentionedInstruments: distinct(
      references.flatMap(({ target }) => (target === null || target === key ? [] : [target])),
    ).map(instrumentOfKey),
    mentionedBodies: distinct(actors.flatMap(({ body }) => (body === null ? [] : [body]))).map(bodyOfKey),
  };
}

/** Each fact with the key of its paragraph and its own key: the paragraph's and a number from 1 in the order given. */
function numbered<F extends { readonly in: number }>(
  facts: readonly F[],
  paragraphs: readonly ParagraphNode[],
  mark: string,
) {
  const number = numbering();
  return facts.map((fact) => {
    const paragraph = paragraphs[fact.in]?.key ?? '';
    return { fact, paragraph, key: `${paragraph}${mark}${number(paragraph)}` };
  });
}

function actorEdges(task: string, role: ActorRole, bodies: readonly (string | null)[]): readonly ActorEdge[] {
  return bodies.map((body, order) => {
    const pointer = body === null || body.startsWith(pointerMark);
    return {
      task,
      role,
      order,
      body: body?.startsWith(pointerMark) ? body.slice(1) : body,
      pointer,
      quote: null,
      span: null,
    };
  });
}

function stateOf([key, name]: StateFact): StateNode {
  return { key, name };
}
