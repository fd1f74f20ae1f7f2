import type { Strength } from '../clauses/clause.js';
import type { ParagraphKind } from '../document/document.js';
import type { ReferenceKind, Role } from '../references/reference.js';
import type { InstrumentKind } from '../registry/records.js';
import type { MandateAct } from '../tasks/mandates.js';
import type { Deliverable } from '../tasks/task.js';
import { citationsOf } from './citations.js';
import {
  type ActorEdge,
  type ActorRole,
  actorRoles,
  type BallotCast,
  type InstrumentGraph,
  type ParagraphNode,
  type ReferenceEdge,
  type StateNode,
  type TaskNode,
  type TopicNode,
} from './graph.js';
import { bodyOfKey, instrumentOfKey, linkOf } from './mention.js';
import { distinct } from './order.js';
import { rankOf } from './rank.js';

/**
 * What may be told of an instrument without its sentences: who cites whom, who is tasked with what, under which paragraph, but no
 * text, quote, span or action. Plain JSON; absent fields are null. Paragraphs are named by their place in `paragraphs`.
 */
export interface InstrumentFacts {
  readonly symbol: string;
  readonly kind: InstrumentKind;
  readonly adopted?: string;
  readonly meeting?: number;
  readonly title?: string;
  readonly agenda?: string;
  readonly draft?: string;
  readonly votes?: readonly [inFavour: number | null, against: number | null, abstaining: number | null];
  readonly chapterVII?: boolean;
  /** SHA-256 of the source that was read. */
  readonly source: string;
  /** Label, kind, and the place of the paragraph whose item it is (-1: of none). */
  readonly paragraphs: readonly (readonly [label: string, kind: ParagraphKind, parent: number])[];
  readonly references: readonly ReferenceFact[];
  readonly tasks: readonly TaskFact[];
  readonly topics?: readonly (readonly [label: string, uri: string | null])[];
  readonly ballots?: Readonly<Partial<Record<BallotCast, readonly StateFact[]>>>;
  readonly sponsors?: readonly StateFact[];
}

type StateFact = readonly [key: string, name: string];

export interface ReferenceFact {
  readonly in: number;
  readonly target?: string;
  readonly targetParagraph?: string;
  readonly class?: string;
  readonly kind: ReferenceKind;
  readonly verb?: string;
  readonly role?: Role;
  readonly pinpoint?: string;
}

export interface TaskFact {
  readonly in: number;
  readonly verb: string;
  readonly strength: Strength;
  readonly gist?: string;
  readonly deliverable?: Deliverable;
  readonly mandate?: MandateAct;
  readonly due?: readonly [period: string | null, date: string | null];
  /** Bodies in their roles, in the order of the words; null for a pointer that stayed unresolved, `*` before what a pointer means. */
  readonly addressee?: readonly (string | null)[];
  readonly partner?: readonly (string | null)[];
  readonly recipient?: readonly (string | null)[];
}

/** The facts of a graph that was read: everything but the words. */
export function factsOf(graph: InstrumentGraph): InstrumentFacts {
  const { instrument, paragraphs } = graph;
  const place = new Map(paragraphs.map(({ key }, at) => [key, at]));
  const at = (key: string) => place.get(key) ?? -1;
  const actors = groupByTask(graph.actors);
  return without({
    symbol: instrument.key,
    kind: instrument.kind,
    adopted: instrument.adopted,
    meeting: instrument.meeting,
    title: instrument.title,
    agenda: instrument.agenda,
    draft: instrument.draft,
    votes:
      instrument.votes && ([instrument.votes.inFavour, instrument.votes.against, instrument.votes.abstaining] as const),
    chapterVII: instrument.chapterVII,
    source: instrument.source ?? '',
    paragraphs: paragraphs.map(({ label, kind, parent }) => [label, kind, parent === null ? -1 : at(parent)] as const),
    references: graph.references.map((reference) =>
      without({
        in: at(reference.paragraph),
        target: reference.target,
        targetParagraph: reference.targetParagraph,
        class: reference.classKey,
        kind: reference.kind,
        verb: reference.verb,
        role: reference.role === 'cited' ? null : reference.role,
        pinpoint: reference.pinpoint,
      }),
    ),
    tasks: graph.tasks.map((task) =>
      without({
        in: at(task.paragraph),
        verb: task.verb,
        strength: task.strength,
        gist: task.gist,
        deliverable: task.deliverable,
        mandate: task.mandate,
        due: task.due && ([task.due.period, task.due.date] as const),
        ...actors.get(task.key),
      }),
    ),
    topics: graph.topics.length === 0 ? null : graph.topics.map(({ label, uri }) => [label, uri] as const),
    ballots: graph.ballots.length === 0 ? null : ballotFacts(graph.ballots),
    sponsors: graph.sponsors.length === 0 ? null : graph.sponsors.map(({ key, name }) => [key, name] as const),
  });
}

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
      key: `${key}#${label}`,
      instrument: key,
      label,
      kind,
      order,
      parent: parent < 0 ? null : `${key}#${facts.paragraphs[parent]![0]}`,
      heading: null,
      text: null,
    }),
  );
  const references = numbered(facts.references, paragraphs, '/r').map(
    ({ fact, paragraph, number }, order): ReferenceEdge => ({
      key: number,
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
  for (const { fact, paragraph, number } of numbered(facts.tasks, paragraphs, '/')) {
    const due = fact.due ? { period: fact.due[0], date: fact.due[1], quote: null, span: null } : null;
    tasks.push({
      key: number,
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
    for (const role of actorRoles) actors.push(...actorEdges(number, role, fact[role] ?? []));
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
  const numbers = new Map<string, number>();
  return facts.map((fact) => {
    const paragraph = paragraphs[fact.in]?.key ?? '';
    const number = (numbers.get(paragraph) ?? 0) + 1;
    numbers.set(paragraph, number);
    return { fact, paragraph, number: `${paragraph}${mark}${number}` };
  });
}

const pointerMark = '*';

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

type ActorFacts = Partial<Record<ActorRole, (string | null)[]>>;

function groupByTask(actors: readonly ActorEdge[]): ReadonlyMap<string, ActorFacts> {
  const facts = new Map<string, ActorFacts>();
  for (const { task, role, body, pointer } of actors) {
    const own = facts.get(task) ?? {};
    facts.set(task, own);
    (own[role] ??= []).push(body !== null && pointer ? pointerMark + body : body);
  }
  return facts;
}

function ballotFacts(ballots: InstrumentGraph['ballots']): Readonly<Partial<Record<BallotCast, readonly StateFact[]>>> {
  const facts: Partial<Record<BallotCast, StateFact[]>> = {};
  for (const { state, cast } of ballots) (facts[cast] ??= []).push([state.key, state.name]);
  return facts;
}

function stateOf([key, name]: StateFact): StateNode {
  return { key, name };
}

type Present<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** The same without its null and undefined fields, which are not worth their bytes. */
function without<T extends object>(facts: T): Present<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null)) as Present<T>;
}
