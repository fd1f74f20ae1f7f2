import type { Strength } from '../clauses/clause.js';
import type {
  ActorEdge,
  ActorRole,
  BodyNode,
  ClassNode,
  InstrumentGraph,
  InstrumentNode,
  ParagraphNode,
  ReferenceEdge,
  RegistryGraph,
  RelationEdge,
  TaskNode,
  TopicNode,
} from '../graph/graph.js';
import type { Role } from '../references/reference.js';
import type { BodyKind, InstrumentKind } from '../registry/records.js';
import type { MandateAct } from '../tasks/mandates.js';
import type { Deliverable } from '../tasks/task.js';
import type { SelectionQuestions } from './selection.js';

/**
 * The questions that we ask of a graph, in our own words. A store knows neither GraphQL nor files; its callers know neither SQL nor
 * Cypher. Questions about many things take many keys and answer in the order of the keys, so that nobody has to ask one by one.
 * An unknown key answers null or an empty slice, never an error; the same key twice is answered twice. Refusals are
 * `SurroundingsError`s; a cursor that is none of this list's is a `RequestError` (`CURSOR_INVALID`).
 * Lists are sorted by code unit by the keys in `graph/order.ts`; where two things sort alike, by key.
 */
export interface Store extends InstrumentQuestions, TaskQuestions, BodyQuestions, WalkQuestions, SelectionQuestions {
  /** Where the graph is, as a URL without credentials: printable. */
  readonly url: string;
  /**
   * Loads what readings state, each instrument whole or not at all. Loading the same again changes nothing, and of several graphs of
   * one instrument that of the greatest rank stays, so that the order of loading does not matter.
   */
  load(graphs: Iterable<InstrumentGraph> | AsyncIterable<InstrumentGraph>, options?: LoadOptions): Promise<LoadSummary>;
  /** Replaces what the registry states. The same registry again changes nothing. */
  loadRegistry(registry: RegistryGraph): Promise<void>;
  /** The digest of the registry, and which graphs are loaded, by instrument key. */
  loaded(): Promise<{ readonly registry: string | null; readonly instruments: ReadonlyMap<string, LoadedGraph> }>;
  counts(): Promise<Counts>;
  /**
   * What has all the words of `text` (`store/words.ts`): titles and symbols of instruments, paragraphs, names of bodies. Bodies come
   * first, then instruments, then paragraphs; within a kind the order is the store's own, stable from page to page.
   */
  search(text: string, options: { readonly kinds: readonly SearchKind[] } & PageRequest): Promise<Slice<SearchHit>>;
  close(): Promise<void>;
}

/**
 * One page of a list in a fixed order. `after` is the cursor of the last item that the caller has, null for the start.
 * `first` is at least 0 and has been checked. `total` asks for `totalCount`, which costs what it counts.
 */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
  readonly total: boolean;
}

/** `cursor` is the item's place in the list's order; it stays right when the list grows. */
export interface Item<T> {
  readonly cursor: string;
  readonly value: T;
}

export interface Slice<T> {
  readonly items: readonly Item<T>[];
  readonly hasNext: boolean;
  /** Null unless asked for. */
  readonly totalCount: number | null;
}

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Told after each instrument that is safely in the store, or was there already. */
  readonly onLoaded?: (key: string, changed: boolean) => void;
}

export type LoadedGraph = Pick<InstrumentGraph, 'digest' | 'rank'>;

/** How many graphs were new, took another's place, were there already, or gave way to a better one (`rank`) that was there. */
export interface LoadSummary {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly kept: number;
}

export type LoadOutcome = keyof LoadSummary;

/** What becomes of a graph where `before` is loaded. */
export function outcomeOf(before: LoadedGraph | undefined, graph: LoadedGraph): LoadOutcome {
  if (before === undefined) return 'added';
  if (before.digest === graph.digest) return 'unchanged';
  return before.rank > graph.rank ? 'kept' : 'replaced';
}

export interface Counts {
  readonly instruments: number;
  /** Instruments that were read or loaded by facts, not merely cited or registered. */
  readonly instrumentsLoaded: number;
  readonly paragraphs: number;
  readonly references: number;
  /** Edges CITES in the role `cited`. */
  readonly citations: number;
  readonly tasks: number;
  readonly bodies: number;
}

/** Either way along CITES: what an instrument cites (`out`), or what cites it (`in`). */
export type Direction = 'out' | 'in';

/**
 * The references between two instruments under the roles that were asked for (`joinCitations`): verbs in alphabetical order, roles
 * too, labels of the citing paragraphs in document order. `node` is the other end.
 */
export interface Citation {
  readonly from: string;
  readonly to: string;
  readonly node: InstrumentNode;
  readonly verbs: readonly string[];
  readonly roles: readonly Role[];
  readonly paragraphs: readonly string[];
  readonly count: number;
}

export interface CitationFilter {
  readonly roles: readonly Role[];
  /** Only where an edge of one of the roles has one of these verbs (lemmas); its other verbs are told too. Null for any. */
  readonly verbs: readonly string[] | null;
  /** Only where the other end is of these kinds; null for any. */
  readonly kinds: readonly InstrumentKind[] | null;
}

export interface InstrumentFilter {
  readonly kinds?: readonly InstrumentKind[];
  readonly numberFrom?: number;
  readonly numberTo?: number;
  readonly yearFrom?: number;
  readonly yearTo?: number;
  readonly adoptedFrom?: string;
  readonly adoptedTo?: string;
  /** A topic's key. */
  readonly topic?: string;
  /** Only instruments that cite this one (role cited). */
  readonly cites?: string;
  readonly citedBy?: string;
  /** Only instruments that task this body (as addressee). */
  readonly tasksBody?: string;
  readonly chapterVII?: boolean;
  /** Only those that were read or loaded by facts. */
  readonly loaded?: boolean;
  /** Words that its title or symbol, or one of its paragraphs, must have, as in search. */
  readonly text?: string;
}

/** `TIMES_CITED`: by the number of instruments that cite it (role cited), most first; then oldest first. */
export type InstrumentOrder = 'OLDEST' | 'NEWEST' | 'TIMES_CITED';

export interface InstrumentQuestions {
  instruments(keys: readonly string[]): Promise<readonly (InstrumentNode | null)[]>;
  /** For suggestions: whose symbol or title begins like this or differs from it by a letter or two (`store/likeness.ts`), best first. */
  instrumentsLike(text: string, limit: number): Promise<readonly InstrumentNode[]>;
  instrumentsWhere(filter: InstrumentFilter, order: InstrumentOrder, page: PageRequest): Promise<Slice<InstrumentNode>>;
  paragraphs(keys: readonly string[]): Promise<readonly (ParagraphNode | null)[]>;
  /** Each instrument's paragraphs and items, in document order. */
  paragraphsOf(instruments: readonly string[], page: PageRequest): Promise<readonly Slice<ParagraphNode>[]>;
  itemsOf(paragraphs: readonly string[]): Promise<readonly (readonly ParagraphNode[])[]>;
  /** Each paragraph's references, in the order of its words. */
  referencesOf(paragraphs: readonly string[]): Promise<readonly (readonly ReferenceEdge[])[]>;
  /** Each instrument's references from elsewhere, by citing instrument (`sortKeyOfInstrument`) and place; `kinds` is of the citing ones. */
  referencesTo(
    instruments: readonly string[],
    filter: CitationFilter,
    page: PageRequest,
  ): Promise<readonly Slice<ReferenceEdge>[]>;
  /** Each instrument's citations, ordered by the other end (`sortKeyOfInstrument`). */
  citations(
    instruments: readonly string[],
    direction: Direction,
    filter: CitationFilter,
    page: PageRequest,
  ): Promise<readonly Slice<Citation>[]>;
  topicsOf(instruments: readonly string[]): Promise<readonly (readonly TopicNode[])[]>;
  /** By label, each with how many instruments are about it. */
  topics(page: PageRequest): Promise<Slice<TopicNode & { readonly instruments: number }>>;
  ballotsOf(instruments: readonly string[]): Promise<readonly (InstrumentBallots | null)[]>;
  /** What the registry says between instruments and bodies, out of or into these keys; by kind, then by the other end's key. */
  relationsOf(keys: readonly string[], direction: Direction): Promise<readonly (readonly RelationEdge[])[]>;
  classes(keys: readonly string[]): Promise<readonly (ClassNode | null)[]>;
}

/** Keys of states, each list in code unit order. Null for an instrument without any. */
export interface InstrumentBallots {
  readonly inFavour: readonly string[];
  readonly against: readonly string[];
  readonly abstaining: readonly string[];
  readonly sponsors: readonly string[];
}

export interface TaskFilter {
  /** Tasks in which one of these bodies has one of `roles` (default: addressee). */
  readonly bodies?: readonly string[];
  readonly roles?: readonly ActorRole[];
  readonly verbs?: readonly string[];
  /** At least this strong. */
  readonly strengthAtLeast?: Strength;
  readonly strengths?: readonly Strength[];
  readonly deliverables?: readonly Deliverable[];
  /** Only acts on the life of a body, of these kinds. */
  readonly mandates?: readonly MandateAct[];
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly adoptedFrom?: string;
  readonly adoptedTo?: string;
  readonly topic?: string;
}

export type TaskOrder = 'OLDEST' | 'NEWEST';

export interface TaskQuestions {
  tasks(keys: readonly string[]): Promise<readonly (TaskNode | null)[]>;
  tasksWhere(filter: TaskFilter, order: TaskOrder, page: PageRequest): Promise<Slice<TaskNode>>;
  /** Each instrument's tasks, in document order. */
  tasksOfInstruments(
    instruments: readonly string[],
    filter: TaskFilter,
    page: PageRequest,
  ): Promise<readonly Slice<TaskNode>[]>;
  tasksOfParagraphs(paragraphs: readonly string[]): Promise<readonly (readonly TaskNode[])[]>;
  /** Each body's tasks, each once; `filter.roles` says as what, addressee unless told. */
  tasksOfBodies(
    bodies: readonly string[],
    filter: TaskFilter,
    order: TaskOrder,
    page: PageRequest,
  ): Promise<readonly Slice<TaskNode>[]>;
  /** Each task's actors, by role (as in `actorRoles`) and then in the order of the words. */
  actorsOf(tasks: readonly string[]): Promise<readonly (readonly ActorEdge[])[]>;
  /** How many tasks each body has in these roles, by the instrument's year (none first), then strength, strongest first. */
  taskCountsOf(bodies: readonly string[], roles: readonly ActorRole[]): Promise<readonly (readonly TaskCount[])[]>;
}

export interface TaskCount {
  readonly year: number | null;
  readonly strength: Strength;
  readonly count: number;
}

export interface BodyFilter {
  readonly kinds?: readonly BodyKind[];
  readonly registered?: boolean;
  /** Only the direct subsidiaries of this body. */
  readonly parent?: string;
  /** Only bodies that a task addresses. */
  readonly tasked?: boolean;
  /** Words that its names must have, as in search. */
  readonly text?: string;
}

export interface BodyQuestions {
  bodies(keys: readonly string[]): Promise<readonly (BodyNode | null)[]>;
  /**
   * The bodies that a name, acronym, alias or key can mean, without regard to case (`graph/names.ts`): by rank, then key; several
   * where it is ambiguous.
   */
  bodiesNamed(name: string): Promise<readonly BodyNode[]>;
  bodiesLike(text: string, limit: number): Promise<readonly BodyNode[]>;
  /** By name. */
  bodiesWhere(filter: BodyFilter, page: PageRequest): Promise<Slice<BodyNode>>;
  /** Each body's direct subsidiaries, by name. */
  subsidiariesOf(bodies: readonly string[]): Promise<readonly (readonly BodyNode[])[]>;
  /** These bodies and all below them. */
  bodiesUnder(bodies: readonly string[]): Promise<readonly string[]>;
}

/**
 * An instrument that a walk along citations reached, at its least distance, with the edges of that length that brought it in, as they
 * run (`from` cites `to`), by `sortKeyOfInstrument` of the end nearer to the start.
 */
export interface LineageStep {
  readonly node: InstrumentNode;
  readonly distance: number;
  readonly through: readonly { readonly from: string; readonly to: string; readonly verbs: readonly string[] }[];
}

export interface WalkQuestions {
  /**
   * Breadth first along citations up to `depth`: nearest first, then `sortKeyOfInstrument`. The start is not among the answers. A
   * filter by kind holds for every instrument on the way. Null where the start is not known, so that nobody has to ask for it first.
   */
  lineage(
    key: string,
    direction: Direction,
    options: CitationFilter & { readonly depth: number } & PageRequest,
  ): Promise<Slice<LineageStep> | null>;
  /**
   * The shortest paths along which one instrument cites another, at most `maxLength` edges long, as keys from start to end; in the
   * order of their instruments' sort keys, the first `limit`. None from an instrument to itself; null where either is not known.
   */
  paths(
    from: string,
    to: string,
    options: { readonly maxLength: number; readonly limit: number; readonly roles: readonly Role[] },
  ): Promise<readonly (readonly string[])[] | null>;
}

export const searchKinds = ['instrument', 'paragraph', 'body'] as const;
export type SearchKind = (typeof searchKinds)[number];

/**
 * `text` is the paragraph's text, the instrument's title (its symbol where it has none, or where only that matched) or the body's name
 * (or the first other name that matched). `highlights` are stretches of words that matched, as offsets into `text`, in order.
 */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly key: string;
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  /** The thing itself, where the store had it in hand anyway. */
  readonly subject?: InstrumentNode | ParagraphNode | BodyNode;
}
