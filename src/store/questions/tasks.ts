import type { Strength } from '../../clauses/clause.js';
import type { ActorEdge, ActorRole, TaskNode } from '../../graph/graph.js';
import type { MandateAct } from '../../tasks/mandates.js';
import type { Deliverable } from '../../tasks/task.js';
import type { PageRequest, Slice } from '../page.js';

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
