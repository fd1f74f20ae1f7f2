import type { Strength } from '../clauses/clause.js';
import type { ParagraphKind } from '../document/document.js';
import type { ReferenceKind, Role } from '../references/reference.js';
import type { InstrumentKind } from '../registry/records.js';
import type { MandateAct } from '../tasks/mandates.js';
import type { Deliverable } from '../tasks/task.js';
import type { ActorEdge, ActorRole, BallotCast, InstrumentGraph } from './graph.js';

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

/** A state's key and name. */
export type StateFact = readonly [key: string, name: string];

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

/** Stands before the key of a body that only a pointer ("the Mission") names. */
export const pointerMark = '*';

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

type Present<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** The same without its null and undefined fields, which are not worth their bytes. */
function without<T extends object>(facts: T): Present<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null)) as Present<T>;
}
