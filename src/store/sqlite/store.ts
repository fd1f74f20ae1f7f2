import type { ActorRole, InstrumentGraph, RegistryGraph } from '../../graph/graph.js';
import type { Role } from '../../references/reference.js';
import type { LoadedGraph, LoadOptions } from '../loading.js';
import type { PageRequest } from '../page.js';
import type { BodyFilter } from '../questions/bodies.js';
import type { CitationFilter, Direction, InstrumentFilter, InstrumentOrder } from '../questions/instruments.js';
import type { SearchKind } from '../questions/search.js';
import type { TaskFilter, TaskOrder } from '../questions/tasks.js';
import { selectionsOf } from '../select.js';
import type { SelectionQuestions } from '../selection.js';
import type { Counts, Store } from '../store.js';
import { bodies, bodiesLike, bodiesNamed, bodiesUnder, bodiesWhere, subsidiariesOf } from './bodies.js';
import { citations } from './citations.js';
import type { Connection } from './connection.js';
import { instruments, instrumentsLike, instrumentsWhere } from './instruments.js';
import { load } from './load.js';
import { loadRegistry, registryDigest } from './load-registry.js';
import { SharedNodes } from './nodes.js';
import { itemsOf, paragraphs, paragraphsOf } from './paragraphs.js';
import { referencesOf, referencesTo } from './references.js';
import { search } from './search.js';
import { actorsOf, tasks, tasksOfInstruments, tasksOfParagraphs, tasksWhere } from './tasks.js';
import { taskCountsOf, tasksOfBodies } from './tasks-of-bodies.js';
import { ballotsOf, classes, relationsOf, topics, topicsOf } from './topics.js';
import { Walks } from './walks.js';

type Citing = CitationFilter & { readonly depth: number } & PageRequest;

/** The graph in a file of SQLite. Each question lives in the module of what it is about; here they are only gathered. */
export class SqliteStore implements Store {
  readonly url: string;
  private readonly nodes: SharedNodes;
  private readonly walks: Walks;
  private readonly selections: SelectionQuestions;

  constructor(readonly connection: Connection) {
    this.url = `sqlite:${connection.path}`;
    this.nodes = new SharedNodes(connection);
    this.walks = new Walks(connection);
    this.selections = selectionsOf(this);
  }

  /** A page and its total count are of the same state, whatever other programs write meanwhile. */
  private consistent<T>({ total }: PageRequest, ask: () => T): T {
    return total ? this.connection.snapshot(ask) : ask();
  }

  load = async (graphs: Iterable<InstrumentGraph> | AsyncIterable<InstrumentGraph>, options?: LoadOptions) =>
    load(this.connection, this.nodes, graphs, options);
  loadRegistry = async (registry: RegistryGraph) => loadRegistry(this.connection, this.nodes, registry);
  close = async () => this.connection.close();

  loaded = async () => {
    const rows = this.connection.all<{ key: string } & LoadedGraph>(
      'SELECT key, digest, rank FROM instrument WHERE digest IS NOT NULL',
    );
    return {
      registry: registryDigest(this.connection),
      instruments: new Map(rows.map(({ key, digest, rank }) => [key, { digest, rank }])),
    };
  };

  counts = async () =>
    this.connection.first<Counts>(
      `SELECT (SELECT count(*) FROM instrument) AS instruments,
         (SELECT count(*) FROM instrument WHERE digest IS NOT NULL) AS instrumentsLoaded,
         (SELECT count(*) FROM paragraph) AS paragraphs, (SELECT count(*) FROM reference) AS "references",
         (SELECT count(*) FROM citation WHERE role = 0) AS citations, (SELECT count(*) FROM task) AS tasks,
         (SELECT count(*) FROM body) AS bodies`,
    )!;

  search = async (text: string, options: { readonly kinds: readonly SearchKind[] } & PageRequest) =>
    this.consistent(options, () => search(this.connection, text, options));

  instruments = async (keys: readonly string[]) => instruments(this.connection, keys);
  instrumentsLike = async (text: string, limit: number) => instrumentsLike(this.connection, text, limit);
  instrumentsWhere = async (filter: InstrumentFilter, order: InstrumentOrder, page: PageRequest) =>
    this.consistent(page, () => instrumentsWhere(this.connection, filter, order, page));
  paragraphs = async (keys: readonly string[]) => paragraphs(this.connection, keys);
  paragraphsOf = async (keys: readonly string[], page: PageRequest) =>
    this.consistent(page, () => paragraphsOf(this.connection, keys, page));
  itemsOf = async (keys: readonly string[]) => itemsOf(this.connection, keys);
  referencesOf = async (keys: readonly string[]) => referencesOf(this.connection, keys);
  referencesTo = async (keys: readonly string[], filter: CitationFilter, page: PageRequest) =>
    this.consistent(page, () => referencesTo(this.connection, keys, filter, page));
  citations = async (keys: readonly string[], direction: Direction, filter: CitationFilter, page: PageRequest) =>
    this.consistent(page, () => citations(this.connection, keys, direction, filter, page));
  topicsOf = async (keys: readonly string[]) => topicsOf(this.connection, keys);
  topics = async (page: PageRequest) => this.consistent(page, () => topics(this.connection, page));
  ballotsOf = async (keys: readonly string[]) => ballotsOf(this.connection, keys);
  relationsOf = async (keys: readonly string[], direction: Direction) => relationsOf(this.connection, keys, direction);
  classes = async (keys: readonly string[]) => classes(this.connection, keys);

  tasks = async (keys: readonly string[]) => tasks(this.connection, keys);
  tasksWhere = async (filter: TaskFilter, order: TaskOrder, page: PageRequest) =>
    this.consistent(page, () => tasksWhere(this.connection, filter, order, page));
  tasksOfInstruments = async (keys: readonly string[], filter: TaskFilter, page: PageRequest) =>
    this.consistent(page, () => tasksOfInstruments(this.connection, keys, filter, page));
  tasksOfParagraphs = async (keys: readonly string[]) => tasksOfParagraphs(this.connection, keys);
  tasksOfBodies = async (keys: readonly string[], filter: TaskFilter, order: TaskOrder, page: PageRequest) =>
    this.consistent(page, () => tasksOfBodies(this.connection, keys, filter, order, page));
  actorsOf = async (keys: readonly string[]) => actorsOf(this.connection, keys);
  taskCountsOf = async (keys: readonly string[], roles: readonly ActorRole[]) =>
    taskCountsOf(this.connection, keys, roles);

  bodies = async (keys: readonly string[]) => bodies(this.connection, keys);
  bodiesNamed = async (name: string) => bodiesNamed(this.connection, name);
  bodiesLike = async (text: string, limit: number) => bodiesLike(this.connection, text, limit);
  bodiesWhere = async (filter: BodyFilter, page: PageRequest) =>
    this.consistent(page, () => bodiesWhere(this.connection, filter, page));
  subsidiariesOf = async (keys: readonly string[]) => subsidiariesOf(this.connection, keys);
  bodiesUnder = async (keys: readonly string[]) => bodiesUnder(this.connection, keys);

  selectInstruments: SelectionQuestions['selectInstruments'] = (...asked) =>
    this.selections.selectInstruments(...asked);
  selectInstrumentsWhere: SelectionQuestions['selectInstrumentsWhere'] = (...asked) =>
    this.selections.selectInstrumentsWhere(...asked);
  selectTasksWhere: SelectionQuestions['selectTasksWhere'] = (...asked) => this.selections.selectTasksWhere(...asked);
  selectBodiesNamed: SelectionQuestions['selectBodiesNamed'] = (...asked) =>
    this.selections.selectBodiesNamed(...asked);

  lineage = async (key: string, direction: Direction, options: Citing) => this.walks.lineage(key, direction, options);
  paths = async (
    from: string,
    to: string,
    options: { readonly maxLength: number; readonly limit: number; readonly roles: readonly Role[] },
  ) => this.walks.paths(from, to, options);
}
