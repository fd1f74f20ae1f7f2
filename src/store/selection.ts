import type {
  ActorEdge,
  ActorRole,
  BodyNode,
  InstrumentNode,
  ParagraphNode,
  ReferenceEdge,
  TaskNode,
} from '../graph/graph.js';
import { partsOfParagraph } from '../graph/keys.js';
import type { PageRequest, Slice } from './page.js';
import type {
  Citation,
  CitationFilter,
  Direction,
  InstrumentFilter,
  InstrumentOrder,
} from './questions/instruments.js';
import type { TaskFilter, TaskOrder } from './questions/tasks.js';

/**
 * Things with what hangs on them, asked for in one question: which fields of a thing will be looked at, and which lists and neighbours
 * come with it, to any depth. A server answers in one statement what would else be one a level, and sends nothing that nobody looks at.
 */

/** A thing of which at least the fields that were selected are there, and its key. */
export type Part<N extends { readonly key: string }> = Pick<N, 'key'> & Partial<N>;

type Fields<N> = readonly (keyof N & string)[];

/** Lists by the names that the asker gives them, under which they are answered. */
type Lists<L> = Readonly<Record<string, L>>;

export interface InstrumentSelection {
  readonly fields: Fields<InstrumentNode>;
  readonly lists: Lists<TaskList | CitationList | ParagraphList>;
}

/** As `tasksOfInstruments`. */
export interface TaskList {
  readonly kind: 'tasks';
  readonly filter: TaskFilter;
  readonly page: PageRequest;
  readonly of: TaskSelection;
}

/** As `citations`. `edges` tells whether what the citation itself says is looked at: verbs, roles, paragraphs, count. */
export interface CitationList {
  readonly kind: 'citations';
  readonly direction: Direction;
  readonly filter: CitationFilter;
  readonly page: PageRequest;
  readonly edges: boolean;
  readonly of: InstrumentSelection;
}

/** As `paragraphsOf`. */
export interface ParagraphList {
  readonly kind: 'paragraphs';
  readonly page: PageRequest;
  readonly of: ParagraphSelection;
}

export interface ParagraphSelection {
  readonly fields: Fields<ParagraphNode>;
  readonly instrument: InstrumentSelection | null;
  readonly references: ReferenceSelection | null;
  readonly tasks: TaskSelection | null;
}

export interface ReferenceSelection {
  readonly fields: Fields<ReferenceEdge>;
  readonly target: InstrumentSelection | null;
}

export interface TaskSelection {
  readonly fields: Fields<TaskNode>;
  readonly actors: ActorSelection | null;
  readonly paragraph: ParagraphSelection | null;
  readonly instrument: InstrumentSelection | null;
}

/** Actors in these roles. Role and order are always told. */
export interface ActorSelection {
  readonly roles: readonly ActorRole[];
  readonly fields: Fields<ActorEdge>;
  readonly body: BodySelection | null;
}

export interface BodySelection {
  readonly fields: Fields<BodyNode>;
  readonly lists: Lists<BodyTaskList>;
}

/** As `tasksOfBodies`. */
export interface BodyTaskList {
  readonly kind: 'tasks of a body';
  readonly filter: TaskFilter;
  readonly order: TaskOrder;
  readonly page: PageRequest;
  readonly of: TaskSelection;
}

/** What is told of a thing: the thing, and what was selected with it; null where it was not selected, or is not there. */
export interface InstrumentTold {
  readonly node: Part<InstrumentNode>;
  readonly lists: Readonly<Record<string, Slice<TaskTold> | Slice<CitationTold> | Slice<ParagraphTold>>>;
}

export interface CitationTold {
  readonly end: InstrumentTold;
  readonly citation: Omit<Citation, 'node'> | null;
}

export interface ParagraphTold {
  readonly node: Part<ParagraphNode>;
  readonly instrument: InstrumentTold | null;
  readonly references: readonly ReferenceTold[] | null;
  readonly tasks: readonly TaskTold[] | null;
}

export interface ReferenceTold {
  readonly edge: Part<ReferenceEdge>;
  readonly target: InstrumentTold | null;
}

export interface TaskTold {
  readonly node: Part<TaskNode>;
  /** By role (as in `actorRoles`) and then in the order of the words. */
  readonly actors: readonly ActorTold[] | null;
  readonly paragraph: ParagraphTold | null;
  readonly instrument: InstrumentTold | null;
}

export interface ActorTold {
  readonly edge: Pick<ActorEdge, 'role' | 'order'> & Partial<ActorEdge>;
  readonly body: BodyTold | null;
}

export interface BodyTold {
  readonly node: Part<BodyNode>;
  readonly lists: Readonly<Record<string, Slice<TaskTold>>>;
}

/** The questions of the same names without `select`, answered with what was selected. */
export interface SelectionQuestions {
  selectInstruments(
    keys: readonly string[],
    selection: InstrumentSelection,
  ): Promise<readonly (InstrumentTold | null)[]>;
  selectInstrumentsWhere(
    filter: InstrumentFilter,
    order: InstrumentOrder,
    page: PageRequest,
    selection: InstrumentSelection,
  ): Promise<Slice<InstrumentTold>>;
  selectTasksWhere(
    filter: TaskFilter,
    order: TaskOrder,
    page: PageRequest,
    selection: TaskSelection,
  ): Promise<Slice<TaskTold>>;
  selectBodiesNamed(name: string, selection: BodySelection): Promise<readonly BodyTold[]>;
}

const inTheKey: ReadonlySet<string> = new Set(['key', 'instrument', 'label']);

/** Whether a paragraph's key alone (`symbol#label`) tells all that is selected of the paragraph itself. */
export function paragraphIsInKey({ fields, references, tasks }: ParagraphSelection): boolean {
  return !references && !tasks && fields.every((field) => inTheKey.has(field));
}

/** What the key of a paragraph that is there tells. */
export function paragraphOfKey(key: string): Part<ParagraphNode> {
  const [instrument, label] = partsOfParagraph(key) ?? [key, ''];
  return { key, instrument, label };
}

/** Whether the key alone tells all that is selected of an instrument that is there. */
export function instrumentIsItsKey({ fields, lists }: InstrumentSelection): boolean {
  return fields.every((field) => field === 'key') && Object.keys(lists).length === 0;
}
