import type { Strength } from '../clauses/clause.js';
import type { ParagraphKind } from '../document/document.js';
import type { ReferenceKind, Role } from '../references/reference.js';
import type { BodyKind, InstrumentKind, InstrumentRelation } from '../registry/records.js';
import type { MandateAct } from '../tasks/mandates.js';
import type { Deliverable } from '../tasks/task.js';
import type { Quote, Span } from '../text/span.js';

/**
 * The graph's nodes and edges. Keys are what people write: an instrument's symbol or slug, `symbol#label` for a paragraph,
 * `symbol#label/n` for a task, a body's key. A node that several sources speak of (an instrument that others cite, a body) is what
 * its own reading says, else what the registry says, else what its key and those who cite it say (`mention.ts`), and of several
 * readings of one instrument the best is kept (`rank.ts`), so that the order of loading never changes the graph. Text, quote, span and action are null wherever an instrument is known by facts alone.
 */

/** How an instrument is known: read from its text, by facts without text, by the registry, or only because others cite it. */
const knowledges = ['text', 'facts', 'registry', 'citation'] as const;
export type Knowledge = (typeof knowledges)[number];

export interface InstrumentNode {
  readonly key: string;
  readonly symbol: string | null;
  readonly kind: InstrumentKind;
  readonly number: number | null;
  readonly year: number | null;
  readonly title: string | null;
  /** ISO 8601 date of adoption (or issue). */
  readonly adopted: string | null;
  readonly meeting: number | null;
  readonly agenda: string | null;
  readonly draft: string | null;
  readonly votes: {
    readonly inFavour: number | null;
    readonly against: number | null;
    readonly abstaining: number | null;
  } | null;
  readonly chapterVII: boolean | null;
  readonly url: string | null;
  readonly knownBy: Knowledge;
  /** Where its plain facts come from: the registry's source, or the digest of the source that was read. */
  readonly source: string | null;
}

export interface ParagraphNode {
  readonly key: string;
  readonly instrument: string;
  readonly label: string;
  readonly kind: ParagraphKind;
  /** Place in the instrument, from 0. */
  readonly order: number;
  readonly parent: string | null;
  readonly heading: string | null;
  readonly text: string | null;
}

/** REFERS_TO: from a paragraph to an instrument, or to a paragraph of it where one is pinpointed and known. */
export interface ReferenceEdge {
  /** `paragraph key/r` and a number from 1, in the order of the words. */
  readonly key: string;
  readonly paragraph: string;
  readonly instrument: string;
  /** Place in the instrument, from 0, in the order of the words. */
  readonly order: number;
  /** The cited instrument's key; null for a class and for what stays unresolved. */
  readonly target: string | null;
  /** The key of the pinpointed paragraph of the target, known or not; null where none is pinpointed. */
  readonly targetParagraph: string | null;
  /** The key of the class that the words name, where the registry has it. */
  readonly classKey: string | null;
  readonly kind: ReferenceKind;
  readonly verb: string | null;
  readonly role: Role;
  readonly pinpoint: string | null;
  readonly quote: string | null;
  readonly span: Span | null;
  readonly rule: string | null;
}

/** CITES: the references from one instrument to another, rolled up for each role. */
export interface CitationEdge {
  readonly from: string;
  readonly to: string;
  readonly role: Role;
  /** In alphabetical order. */
  readonly verbs: readonly string[];
  /** Labels of the citing paragraphs, in document order. */
  readonly paragraphs: readonly string[];
  /** The places of those paragraphs in the instrument (`ParagraphNode.order`), so that edges of several roles can be joined in order. */
  readonly places: readonly number[];
  /** How many references. */
  readonly count: number;
}

export interface TaskNode {
  readonly key: string;
  readonly instrument: string;
  readonly paragraph: string;
  /** Place in the instrument, from 0. */
  readonly order: number;
  readonly verb: string;
  readonly strength: Strength;
  readonly quote: string | null;
  readonly span: Span | null;
  readonly action: string | null;
  readonly gist: string | null;
  readonly deliverable: Deliverable | null;
  /** Where it establishes, extends, renews or ends the body that it addresses. */
  readonly mandate: MandateAct | null;
  readonly due: DueFact | null;
  readonly conditions: readonly Quote[] | null;
  readonly rule: string | null;
  /** The date on which the instrument was adopted: what tasks are put in order and filtered by. */
  readonly adopted: string | null;
}

export interface DueFact {
  readonly period: string | null;
  readonly date: string | null;
  readonly quote: string | null;
  readonly span: Span | null;
}

/** ADDRESSES, PARTNERS_WITH, REPORTS_TO. */
export const actorRoles = ['addressee', 'partner', 'recipient'] as const;
export type ActorRole = (typeof actorRoles)[number];

/**
 * From a task to one body. A pointer that means several bodies gives one edge for each, with the same quote; a body that is printed
 * twice has two edges. Task, role and order together are the edge's key.
 */
export interface ActorEdge {
  readonly task: string;
  readonly role: ActorRole;
  /** Place among the task's actors of this role, from 0, in the order of the words. */
  readonly order: number;
  /** Null where a pointer stayed unresolved. */
  readonly body: string | null;
  readonly pointer: boolean;
  readonly quote: string | null;
  readonly span: Span | null;
}

export interface BodyNode {
  readonly key: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  readonly kind: BodyKind;
  /** False where the registry lacks it and the name is the text's. */
  readonly registered: boolean;
  /** When it came to be and when it ended, ISO 8601 (a year, a month or a day), where the registry knows. */
  readonly from: string | null;
  readonly until: string | null;
  /** ISO 3166-1 alpha-3, for states. */
  readonly iso: string | null;
  readonly parent: string | null;
  readonly source: string | null;
}

export interface ClassNode {
  readonly key: string;
  readonly label: string;
  readonly members: readonly string[];
  readonly source: string;
}

export interface TopicNode {
  /** Its URI, else its label. */
  readonly key: string;
  /** Where sources label one topic differently, the label that sorts first is the graph's. */
  readonly label: string;
  readonly uri: string | null;
}

export interface StateNode {
  /** ISO 3166-1 alpha-3, or the printed name where the state no longer exists or is not known. */
  readonly key: string;
  readonly name: string;
}

export type BallotCast = 'inFavour' | 'against' | 'abstaining';

/** What the registry adds between nodes; each with its source. */
export type RelationEdge =
  | { readonly kind: InstrumentRelation; readonly from: string; readonly to: string; readonly source: string }
  | { readonly kind: 'ESTABLISHED_BY'; readonly from: string; readonly to: string; readonly source: string }
  | { readonly kind: 'SUBSIDIARY_OF'; readonly from: string; readonly to: string; readonly source: string };

/**
 * What one reading states: everything that a newer reading of the same instrument replaces.
 * `mentioned*` are the nodes that its edges need, as their key alone makes them (`mention.ts`): a store takes them only where neither
 * a reading nor the registry that it holds says more, and drops them when nothing names them any more.
 */
export interface InstrumentGraph {
  /** Same digest, same graph: of the source, the reader's version and the registry (`digestOf`). */
  readonly digest: string;
  /**
   * Of several graphs of one instrument a store keeps the one of greatest rank by code unit, whatever the order of loading (`rankOf`).
   * One of the same rank and another digest, which differs by the registry alone, replaces what was loaded before.
   */
  readonly rank: string;
  readonly instrument: InstrumentNode;
  readonly paragraphs: readonly ParagraphNode[];
  readonly references: readonly ReferenceEdge[];
  readonly citations: readonly CitationEdge[];
  readonly tasks: readonly TaskNode[];
  readonly actors: readonly ActorEdge[];
  readonly topics: readonly TopicNode[];
  readonly ballots: readonly { readonly state: StateNode; readonly cast: BallotCast }[];
  readonly sponsors: readonly StateNode[];
  readonly mentionedInstruments: readonly InstrumentNode[];
  readonly mentionedBodies: readonly BodyNode[];
}

/** What the registry states, in full; the nodes that its relations and classes need are among its instruments and bodies. */
export interface RegistryGraph {
  readonly digest: string;
  readonly instruments: readonly InstrumentNode[];
  readonly bodies: readonly BodyNode[];
  readonly classes: readonly ClassNode[];
  readonly relations: readonly RelationEdge[];
}
