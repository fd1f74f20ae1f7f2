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
import type { PageRequest, Slice } from '../store/page.js';
import type { Citation, CitationFilter, Direction, InstrumentBallots } from '../store/questions/instruments.js';
import type { TaskCount, TaskFilter, TaskOrder } from '../store/questions/tasks.js';
import type { InstrumentSelection, InstrumentTold } from '../store/selection.js';
import type { Store } from '../store/store.js';

/**
 * The store's questions about many things, asked for one thing at a time: what one level of a query asks with the same arguments
 * becomes one question. Made anew for each request, so that nobody sees what has been replaced since.
 */
export class Loaders {
  private readonly byQuestion = new Map<string, DataLoader<string, unknown>>();
  private readonly instruments: DataLoader<string, InstrumentNode | null>;
  private readonly bodies: DataLoader<string, BodyNode | null>;

  constructor(private readonly store: Store) {
    this.instruments = new DataLoader((keys) => store.instruments(keys));
    this.bodies = new DataLoader((keys) => store.bodies(keys));
  }

  readonly instrument = (key: string) => this.instruments.load(key);
  readonly paragraph = (key: string) =>
    this.ask<ParagraphNode | null>('paragraph', (keys) => this.store.paragraphs(keys)).load(key);
  readonly task = (key: string) => this.ask<TaskNode | null>('task', (keys) => this.store.tasks(keys)).load(key);
  readonly body = (key: string) => this.bodies.load(key);
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
  /** Together with the bodies that they name, so that a list of tasks waits once and not once for each body. */
  readonly actorsWithBodiesOf = (task: string) =>
    this.ask<readonly ActorWithBody[]>('actors with bodies', async (keys) => {
      const actors = await this.store.actorsOf(keys);
      const names = new Set(actors.flat().flatMap(({ body }) => body ?? []));
      const bodies = new Map((await this.store.bodies([...names])).map((body) => [body?.key, body]));
      for (const body of bodies.values()) if (body) this.bodies.prime(body.key, body);
      return actors.map((ofTask) =>
        ofTask.map((actor) => ({ actor, body: bodies.get(actor.body ?? undefined) ?? null })),
      );
    }).load(task);
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

  /** An instrument with what is selected of it. */
  selectInstrument(key: string, selection: InstrumentSelection): Promise<InstrumentTold | null> {
    return this.ask<InstrumentTold | null>(question('select instrument', selection), (keys) =>
      this.store.selectInstruments(keys, selection),
    ).load(key);
  }

  /** Remembers an instrument that another question brought along, so that it is not asked for again. */
  knowInstrument(node: InstrumentNode): void {
    this.instruments.prime(node.key, node);
  }

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

/** An actor and, where it was resolved, its body. */
export interface ActorWithBody {
  readonly actor: ActorEdge;
  readonly body: BodyNode | null;
}

function question(name: string, ...args: readonly unknown[]): string {
  return `${name} ${JSON.stringify(args)}`;
}
