import DataLoader from 'dataloader';
import type {
  ActorEdge,
  ActorRole,
  BodyNode,
  ClassNode,
  InstrumentNode,
  ParagraphNode,
  ReferenceEdge,
  RelationEdge,
  TaskNode,
  TopicNode,
} from '../graph/graph.js';
import type {
  Citation,
  CitationFilter,
  Direction,
  InstrumentBallots,
  PageRequest,
  Slice,
  Store,
  TaskCount,
  TaskFilter,
  TaskOrder,
} from '../store/store.js';

/**
 * The store's questions about many things, asked for one thing at a time: what one level of a query asks with the same arguments
 * becomes one question. Made anew for each request, so that nobody sees what has been replaced since.
 */
export class Loaders {
  private readonly byQuestion = new Map<string, DataLoader<string, unknown>>();

  constructor(private readonly store: Store) {}

  readonly instrument = (key: string) =>
    this.ask<InstrumentNode | null>('instrument', (keys) => this.store.instruments(keys)).load(key);
  readonly paragraph = (key: string) =>
    this.ask<ParagraphNode | null>('paragraph', (keys) => this.store.paragraphs(keys)).load(key);
  readonly task = (key: string) => this.ask<TaskNode | null>('task', (keys) => this.store.tasks(keys)).load(key);
  readonly body = (key: string) => this.ask<BodyNode | null>('body', (keys) => this.store.bodies(keys)).load(key);
  readonly instrumentClass = (key: string) =>
    this.ask<ClassNode | null>('class', (keys) => this.store.classes(keys)).load(key);

  readonly itemsOf = (paragraph: string) =>
    this.ask<readonly ParagraphNode[]>('items', (keys) => this.store.itemsOf(keys)).load(paragraph);
  readonly referencesOf = (paragraph: string) =>
    this.ask<readonly ReferenceEdge[]>('references', (keys) => this.store.referencesOf(keys)).load(paragraph);
  readonly tasksOfParagraph = (paragraph: string) =>
    this.ask<readonly TaskNode[]>('tasks of paragraph', (keys) => this.store.tasksOfParagraphs(keys)).load(paragraph);
  readonly actorsOf = (task: string) =>
    this.ask<readonly ActorEdge[]>('actors', (keys) => this.store.actorsOf(keys)).load(task);
  readonly topicsOf = (instrument: string) =>
    this.ask<readonly TopicNode[]>('topics', (keys) => this.store.topicsOf(keys)).load(instrument);
  readonly ballotsOf = (instrument: string) =>
    this.ask<InstrumentBallots | null>('ballots', (keys) => this.store.ballotsOf(keys)).load(instrument);
  readonly subsidiariesOf = (body: string) =>
    this.ask<readonly BodyNode[]>('subsidiaries', (keys) => this.store.subsidiariesOf(keys)).load(body);

  relationsOf(key: string, direction: Direction): Promise<readonly RelationEdge[]> {
    return this.ask<readonly RelationEdge[]>(`relations ${direction}`, (keys) =>
      this.store.relationsOf(keys, direction),
    ).load(key);
  }

  paragraphsOf(instrument: string, page: PageRequest): Promise<Slice<ParagraphNode>> {
    return this.ask<Slice<ParagraphNode>>(question('paragraphs', page), (keys) =>
      this.store.paragraphsOf(keys, page),
    ).load(instrument);
  }

  citations(
    instrument: string,
    direction: Direction,
    filter: CitationFilter,
    page: PageRequest,
  ): Promise<Slice<Citation>> {
    return this.ask<Slice<Citation>>(question('citations', direction, filter, page), (keys) =>
      this.store.citations(keys, direction, filter, page),
    ).load(instrument);
  }

  referencesTo(instrument: string, filter: CitationFilter, page: PageRequest): Promise<Slice<ReferenceEdge>> {
    return this.ask<Slice<ReferenceEdge>>(question('references to', filter, page), (keys) =>
      this.store.referencesTo(keys, filter, page),
    ).load(instrument);
  }

  tasksOfInstrument(instrument: string, filter: TaskFilter, page: PageRequest): Promise<Slice<TaskNode>> {
    return this.ask<Slice<TaskNode>>(question('tasks of instrument', filter, page), (keys) =>
      this.store.tasksOfInstruments(keys, filter, page),
    ).load(instrument);
  }

  tasksOfBody(body: string, filter: TaskFilter, order: TaskOrder, page: PageRequest): Promise<Slice<TaskNode>> {
    return this.ask<Slice<TaskNode>>(question('tasks of body', filter, order, page), (keys) =>
      this.store.tasksOfBodies(keys, filter, order, page),
    ).load(body);
  }

  taskCountsOf(body: string, roles: readonly ActorRole[]): Promise<readonly TaskCount[]> {
    return this.ask<readonly TaskCount[]>(question('task counts', roles), (keys) =>
      this.store.taskCountsOf(keys, roles),
    ).load(body);
  }

  /** Remembers instruments that another question brought along, so that they are not asked for again. */
  readonly knowInstrument = (node: InstrumentNode): void => {
    this.ask<InstrumentNode | null>('instrument', (keys) => this.store.instruments(keys)).prime(node.key, node);
  };

  private ask<Answer>(
    name: string,
    batch: (keys: readonly string[]) => Promise<readonly Answer[]>,
  ): DataLoader<string, Answer> {
    let loader = this.byQuestion.get(name);
    if (!loader) {
      loader = new DataLoader<string, unknown>(batch);
      this.byQuestion.set(name, loader);
    }
    return loader as DataLoader<string, Answer>;
  }
}

function question(name: string, ...args: readonly unknown[]): string {
  return `${name} ${JSON.stringify(args)}`;
}
