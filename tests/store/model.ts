import { strengths } from '../../src/clauses/clause.js';
import { joinCitations } from '../../src/graph/citations.js';
import type {
  ActorRole,
  BodyNode,
  CitationEdge,
  InstrumentGraph,
  InstrumentNode,
  ParagraphNode,
  ReferenceEdge,
  RegistryGraph,
  TaskNode,
  TopicNode,
} from '../../src/graph/graph.js';
import { actorRoles } from '../../src/graph/graph.js';
import { bodyOfKey, instrumentOfKey, kindAsCited, leavesKindOpen } from '../../src/graph/mention.js';
import { foldName, namesOf } from '../../src/graph/names.js';
import {
  byCodeUnit,
  recentKeyOfInstrument,
  sortKeyNewestFirst,
  sortKeyOfInstrument,
  sortKeyWithin,
} from '../../src/graph/order.js';
import type { Role } from '../../src/references/reference.js';
import { likest } from '../../src/store/likeness.js';
import type { LoadSummary } from '../../src/store/loading.js';
import type { Item, PageRequest, Slice } from '../../src/store/page.js';
import type { BodyFilter } from '../../src/store/questions/bodies.js';
import type {
  Citation,
  CitationFilter,
  Direction,
  InstrumentFilter,
  InstrumentOrder,
} from '../../src/store/questions/instruments.js';
import type { SearchHit, SearchKind } from '../../src/store/questions/search.js';
import type { TaskFilter, TaskOrder } from '../../src/store/questions/tasks.js';
import type { LineageStep } from '../../src/store/questions/walks.js';
import { selectionsOf } from '../../src/store/select.js';
import type { Counts, Store } from '../../src/store/store.js';
import { highlightsIn, matches, phrasesOf } from '../../src/store/words.js';

/**
 * The questions answered straight from the graphs, as plainly as can be and without regard to speed: what the stores are compared
 * with. Its cursors are the sort keys themselves.
 */
export class Model implements Store {
  readonly url = 'model:';
  private readonly graphs = new Map<string, InstrumentGraph>();
  private registry: RegistryGraph | null = null;

  async load(graphs: Iterable<InstrumentGraph> | AsyncIterable<InstrumentGraph>): Promise<LoadSummary> {
    const summary = { added: 0, replaced: 0, unchanged: 0, kept: 0 };
    for await (const graph of graphs) {
      const { key } = graph.instrument;
      const before = this.graphs.get(key);
      if (before?.digest === graph.digest) summary.unchanged++;
      else if (before && before.rank > graph.rank) summary.kept++;
      else {
        summary[before ? 'replaced' : 'added']++;
        this.graphs.set(key, graph);
      }
    }
    return summary;
  }

  async loadRegistry(registry: RegistryGraph): Promise<void> {
    this.registry = registry;
  }

  async loaded() {
    return {
      registry: this.registry?.digest ?? null,
      instruments: new Map([...this.graphs].map(([key, { digest, rank }]) => [key, { digest, rank }])),
    };
  }

  async counts(): Promise<Counts> {
    return {
      instruments: this.allInstruments().length,
      instrumentsLoaded: this.graphs.size,
      paragraphs: this.all('paragraphs').length,
      references: this.all('references').length,
      citations: this.all('citations').filter(({ role }) => role === 'cited').length,
      tasks: this.all('tasks').length,
      bodies: this.allBodies().length,
    };
  }

  async close(): Promise<void> {}

  async search(text: string, { kinds, ...page }: { readonly kinds: readonly SearchKind[] } & PageRequest) {
    const phrases = phrasesOf(text);
    const hits: [string, SearchHit][] = [];
    const add = (kind: SearchKind, key: string, sort: string, texts: readonly string[]) => {
      if (!kinds.includes(kind) || !matches(texts, phrases)) return;
      const told = texts.find((one) => highlightsIn(one, phrases).length > 0) ?? texts[0]!;
      hits.push([sort, { kind, key, text: told, highlights: highlightsIn(told, phrases) }]);
    };
    if (phrases.length > 0) {
      for (const body of this.allBodies()) add('body', body.key, `1${body.name} ${body.key}`, searchedOfBody(body));
      for (const node of this.allInstruments()) {
        add('instrument', node.key, `2${recentKeyOfInstrument(node.key)}`, searchedOfInstrument(node));
      }
      for (const { key, instrument, order, text: words } of this.all('paragraphs')) {
        if (words !== null) add('paragraph', key, `3${sortKeyNewestFirst(instrument, order)}`, [words]);
      }
    }
    return sliced(hits, page);
  }

  // Selections: of single questions

  private readonly selections = selectionsOf(this);
  readonly selectInstruments = this.selections.selectInstruments;
  readonly selectInstrumentsWhere = this.selections.selectInstrumentsWhere;
  readonly selectTasksWhere = this.selections.selectTasksWhere;
  readonly selectBodiesNamed = this.selections.selectBodiesNamed;

  // Instruments

  async instruments(keys: readonly string[]) {
    return keys.map((key) => this.instrument(key));
  }

  async instrumentsLike(text: string, limit: number) {
    const named = this.allInstruments().map((node) => ({ key: node.key, names: searchedOfInstrument(node), node }));
    return likest(text, named, limit).map(({ node }) => node);
  }

  async instrumentsWhere(filter: InstrumentFilter, order: InstrumentOrder, page: PageRequest) {
    const nodes = this.allInstruments().filter((node) => this.passes(node, filter));
    return sliced(
      nodes.map((node) => [this.instrumentSortKey(node.key, order), node]),
      page,
    );
  }

  private instrumentSortKey(key: string, order: InstrumentOrder): string {
    switch (order) {
      case 'OLDEST':
        return sortKeyOfInstrument(key);
      case 'NEWEST':
        return recentKeyOfInstrument(key);
      case 'TIMES_CITED':
        return `${String(1e9 - this.citing(key).size).padStart(10, '0')} ${sortKeyOfInstrument(key)}`;
    }
  }

  private citing(key: string): Set<string> {
    return new Set(
      this.all('citations')
        .filter(({ to, role }) => to === key && role === 'cited')
        .map(({ from }) => from),
    );
  }

  private passes(node: InstrumentNode, filter: InstrumentFilter): boolean {
    const cited = (from: string, to: string) =>
      this.all('citations').some((edge) => edge.from === from && edge.to === to && edge.role === 'cited');
    const own = this.graphs.get(node.key);
    const phrases = filter.text === undefined ? [] : phrasesOf(filter.text);
    return (
      (filter.kinds?.includes(node.kind) ?? true) &&
      within(node.number, filter.numberFrom, filter.numberTo) &&
      within(node.year, filter.yearFrom, filter.yearTo) &&
      within(node.adopted, filter.adoptedFrom, filter.adoptedTo) &&
      (filter.topic === undefined || (own?.topics.some(({ key }) => key === filter.topic) ?? false)) &&
      (filter.cites === undefined || cited(node.key, filter.cites)) &&
      (filter.citedBy === undefined || cited(filter.citedBy, node.key)) &&
      (filter.tasksBody === undefined ||
        (own?.actors.some(({ role, body }) => role === 'addressee' && body === filter.tasksBody) ?? false)) &&
      (filter.chapterVII === undefined || node.chapterVII === filter.chapterVII) &&
      (filter.loaded === undefined || filter.loaded === (own !== undefined)) &&
      (filter.text === undefined ||
        (phrases.length > 0 &&
          (matches(searchedOfInstrument(node), phrases) ||
            (own?.paragraphs.some(({ text }) => text !== null && matches([text], phrases)) ?? false))))
    );
  }

  async paragraphs(keys: readonly string[]) {
    const all = new Map(this.all('paragraphs').map((node) => [node.key, node]));
    return keys.map((key) => all.get(key) ?? null);
  }

  async paragraphsOf(instruments: readonly string[], page: PageRequest) {
    return instruments.map((key) =>
      sliced<ParagraphNode>(
        (this.graphs.get(key)?.paragraphs ?? []).map((node) => [padded(node.order), node]),
        page,
      ),
    );
  }

  async itemsOf(paragraphs: readonly string[]) {
    return paragraphs.map((key) => this.all('paragraphs').filter(({ parent }) => parent === key));
  }

  async referencesOf(paragraphs: readonly string[]) {
    return paragraphs.map((key) => this.all('references').filter(({ paragraph }) => paragraph === key));
  }

  async referencesTo(instruments: readonly string[], filter: CitationFilter, page: PageRequest) {
    return instruments.map((key) =>
      sliced<ReferenceEdge>(
        this.all('references')
          .filter(
            (edge) =>
              edge.target === key &&
              filter.roles.includes(edge.role) &&
              (filter.verbs === null || (edge.verb !== null && filter.verbs.includes(edge.verb))) &&
              (filter.kinds === null || filter.kinds.includes(this.instrument(edge.instrument)!.kind)),
          )
          .map((edge) => [sortKeyWithin(edge.instrument, edge.order), edge]),
        page,
      ),
    );
  }

  async citations(instruments: readonly string[], direction: Direction, filter: CitationFilter, page: PageRequest) {
    return instruments.map((key) =>
      sliced<Citation>(
        [...this.neighbours(key, direction, filter)].map(([other, edges]) => [
          sortKeyOfInstrument(other),
          {
            from: direction === 'out' ? key : other,
            to: direction === 'out' ? other : key,
            node: this.instrument(other)!,
            ...joinCitations(edges),
          },
        ]),
        page,
      ),
    );
  }

  /** The other ends of an instrument's citations, each with its edges. */
  private neighbours(key: string, direction: Direction, { roles, verbs, kinds }: CitationFilter) {
    const ends = new Map<string, CitationEdge[]>();
    for (const edge of this.all('citations')) {
      const [near, far] = direction === 'out' ? [edge.from, edge.to] : [edge.to, edge.from];
      if (near !== key || !roles.includes(edge.role)) continue;
      if (kinds !== null && !kinds.includes(this.instrument(far)!.kind)) continue;
      ends.set(far, [...(ends.get(far) ?? []), edge]);
    }
    for (const [far, edges] of ends) {
      if (verbs !== null && !edges.some((edge) => edge.verbs.some((verb) => verbs.includes(verb)))) ends.delete(far);
    }
    return ends;
  }

  async topicsOf(instruments: readonly string[]) {
    return instruments.map((key) =>
      (this.graphs.get(key)?.topics ?? [])
        .map((topic) => this.allTopics().find((one) => one.key === topic.key)!)
        .map(({ key, label, uri }): TopicNode => ({ key, label, uri }))
        .sort((a, b) => byCodeUnit(a.label, b.label) || byCodeUnit(a.key, b.key)),
    );
  }

  async topics(page: PageRequest) {
    return sliced(
      this.allTopics().map((topic) => [`${topic.label}\0${topic.key}`, topic]),
      page,
    );
  }

  private allTopics() {
    const topics = new Map<string, TopicNode & { readonly instruments: number }>();
    for (const topic of this.all('topics')) {
      const before = topics.get(topic.key);
      const label = before && before.label < topic.label ? before.label : topic.label;
      topics.set(topic.key, { ...topic, label, instruments: (before?.instruments ?? 0) + 1 });
    }
    return [...topics.values()];
  }

  async ballotsOf(instruments: readonly string[]) {
    return instruments.map((key) => {
      const own = this.graphs.get(key);
      if (!own || own.ballots.length + own.sponsors.length === 0) return null;
      const cast = (wanted: string) =>
        own.ballots
          .filter((ballot) => ballot.cast === wanted)
          .map(({ state }) => state.key)
          .sort(byCodeUnit);
      return {
        inFavour: cast('inFavour'),
        against: cast('against'),
        abstaining: cast('abstaining'),
        sponsors: own.sponsors.map(({ key: state }) => state).sort(byCodeUnit),
      };
    });
  }

  async relationsOf(keys: readonly string[], direction: Direction) {
    const [near, far] = direction === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    return keys.map((key) =>
      (this.registry?.relations ?? [])
        .filter((edge) => edge[near] === key)
        .sort((a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a[far], b[far])),
    );
  }

  async classes(keys: readonly string[]) {
    return keys.map((key) => this.registry?.classes.find((one) => one.key === key) ?? null);
  }

  // Tasks

  async tasks(keys: readonly string[]) {
    const all = new Map(this.all('tasks').map((node) => [node.key, node]));
    return keys.map((key) => all.get(key) ?? null);
  }

  async tasksWhere(filter: TaskFilter, order: TaskOrder, page: PageRequest) {
    return sliced(ordered(this.all('tasks').filter(this.taskTest(filter)), order), page);
  }

  async tasksOfInstruments(instruments: readonly string[], filter: TaskFilter, page: PageRequest) {
    return instruments.map((key) =>
      sliced(ordered((this.graphs.get(key)?.tasks ?? []).filter(this.taskTest(filter)), 'OLDEST'), page),
    );
  }

  async tasksOfParagraphs(paragraphs: readonly string[]) {
    return paragraphs.map((key) => this.all('tasks').filter(({ paragraph }) => paragraph === key));
  }

  async tasksOfBodies(bodies: readonly string[], filter: TaskFilter, order: TaskOrder, page: PageRequest) {
    return bodies.map((body) => {
      const test = this.taskTest(filter);
      const has = this.taskTest({ bodies: [body], ...(filter.roles && { roles: filter.roles }) });
      return sliced(
        ordered(
          this.all('tasks').filter((task) => has(task) && test(task)),
          order,
        ),
        page,
      );
    });
  }

  private taskTest(filter: TaskFilter): (task: TaskNode) => boolean {
    const { bodies, roles = ['addressee'], strengthAtLeast } = filter;
    const having = new Set(
      this.all('actors')
        .filter(({ role, body }) => roles.includes(role) && body !== null && (bodies?.includes(body) ?? false))
        .map(({ task }) => task),
    );
    return (task) =>
      (bodies === undefined || having.has(task.key)) &&
      (filter.verbs?.includes(task.verb) ?? true) &&
      (strengthAtLeast === undefined || strengths.indexOf(task.strength) <= strengths.indexOf(strengthAtLeast)) &&
      (filter.strengths?.includes(task.strength) ?? true) &&
      (filter.mandates === undefined || (task.mandate !== null && filter.mandates.includes(task.mandate))) &&
      (filter.deliverables === undefined ||
        (task.deliverable !== null && filter.deliverables.includes(task.deliverable))) &&
      within(task.due?.date ?? null, filter.dueFrom, filter.dueTo) &&
      within(task.adopted, filter.adoptedFrom, filter.adoptedTo) &&
      (filter.topic === undefined ||
        (this.graphs.get(task.instrument)?.topics.some(({ key }) => key === filter.topic) ?? false));
  }

  async actorsOf(tasks: readonly string[]) {
    return tasks.map((key) =>
      this.all('actors')
        .filter(({ task }) => task === key)
        .sort((a, b) => actorRoles.indexOf(a.role) - actorRoles.indexOf(b.role) || a.order - b.order),
    );
  }

  async taskCountsOf(bodies: readonly string[], roles: readonly ActorRole[]) {
    return bodies.map((body) => {
      const counts = new Map<string, { year: number | null; strength: TaskNode['strength']; count: number }>();
      for (const { instrument, strength } of this.all('tasks').filter(this.taskTest({ bodies: [body], roles }))) {
        const { year } = this.instrument(instrument)!;
        const key = `${year ?? '0000'} ${strengths.indexOf(strength)}`;
        counts.set(key, { year, strength, count: (counts.get(key)?.count ?? 0) + 1 });
      }
      return [...counts].sort(([a], [b]) => byCodeUnit(a, b)).map(([, count]) => count);
    });
  }

  // Bodies

  async bodies(keys: readonly string[]) {
    return keys.map((key) => this.body(key));
  }

  async bodiesNamed(name: string) {
    const folded = foldName(name);
    return this.allBodies()
      .flatMap((body) => {
        const rank = namesOf(body).get(folded);
        return rank === undefined ? [] : [{ rank, body }];
      })
      .sort((a, b) => a.rank - b.rank || byCodeUnit(a.body.key, b.body.key))
      .map(({ body }) => body);
  }

  async bodiesLike(text: string, limit: number) {
    const named = this.allBodies().map((body) => ({ key: body.key, names: [...namesOf(body).keys()], body }));
    return likest(text, named, limit).map(({ body }) => body);
  }

  async bodiesWhere(filter: BodyFilter, page: PageRequest) {
    const tasked = new Set(
      this.all('actors')
        .filter(({ role }) => role === 'addressee')
        .map(({ body }) => body),
    );
    const phrases = filter.text === undefined ? [] : phrasesOf(filter.text);
    const bodies = this.allBodies().filter(
      (body) =>
        (filter.kinds?.includes(body.kind) ?? true) &&
        (filter.registered === undefined || filter.registered === body.registered) &&
        (filter.parent === undefined || filter.parent === body.parent) &&
        (filter.tasked === undefined || filter.tasked === tasked.has(body.key)) &&
        (filter.text === undefined || (phrases.length > 0 && matches(searchedOfBody(body), phrases))),
    );
    return sliced(
      bodies.map((body) => [`${body.name}\0${body.key}`, body]),
      page,
    );
  }

  async subsidiariesOf(bodies: readonly string[]) {
    return bodies.map((key) =>
      this.allBodies()
        .filter(({ parent }) => parent === key)
        .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.key, b.key)),
    );
  }

  async bodiesUnder(bodies: readonly string[]) {
    const found = new Set(bodies);
    for (const key of found) for (const body of this.allBodies()) if (body.parent === key) found.add(body.key);
    return [...found].sort(byCodeUnit);
  }

  // Walks

  async lineage(
    start: string,
    direction: Direction,
    { depth, roles, verbs, kinds, ...page }: CitationFilter & { readonly depth: number } & PageRequest,
  ) {
    if (!this.instrument(start)) return null;
    const steps: [string, LineageStep][] = [];
    const distances = new Map([[start, 0]]);
    let level = [start];
    for (let distance = 1; distance <= depth && level.length > 0; distance++) {
      const reached = new Map<string, LineageStep['through'][number][]>();
      for (const near of level.sort((a, b) => byCodeUnit(sortKeyOfInstrument(a), sortKeyOfInstrument(b)))) {
        for (const [far, edges] of this.neighbours(near, direction, { roles, verbs, kinds })) {
          if (distances.has(far)) continue;
          const [from, to] = direction === 'out' ? [near, far] : [far, near];
          reached.set(far, [...(reached.get(far) ?? []), { from, to, verbs: joinCitations(edges).verbs }]);
        }
      }
      for (const [key, through] of reached) {
        distances.set(key, distance);
        steps.push([
          `${padded(distance)} ${sortKeyOfInstrument(key)}`,
          { node: this.instrument(key)!, distance, through },
        ]);
      }
      level = [...reached.keys()];
    }
    return sliced(steps, page);
  }

  async paths(
    from: string,
    to: string,
    {
      maxLength,
      limit,
      roles,
    }: { readonly maxLength: number; readonly limit: number; readonly roles: readonly Role[] },
  ) {
    if (!this.instrument(from) || !this.instrument(to)) return null;
    if (from === to) return [];
    let paths = [[from]];
    const seen = new Set([from]);
    for (let length = 1; length <= maxLength && paths.length > 0; length++) {
      const longer = paths.flatMap((path) =>
        [...this.neighbours(path.at(-1)!, 'out', { roles, verbs: null, kinds: null }).keys()]
          .filter((key) => !seen.has(key))
          .map((key) => [...path, key]),
      );
      const arrived = longer.filter((path) => path.at(-1) === to);
      if (arrived.length > 0) {
        const sort = (path: readonly string[]) => path.map(sortKeyOfInstrument).join('\0');
        return arrived.sort((a, b) => byCodeUnit(sort(a), sort(b))).slice(0, limit);
      }
      for (const path of longer) seen.add(path.at(-1)!);
      paths = longer;
    }
    return [];
  }

  // Nodes: its own reading, else the registry, else the key alone.

  private all<K extends 'paragraphs' | 'references' | 'citations' | 'tasks' | 'actors' | 'topics'>(
    what: K,
  ): InstrumentGraph[K][number][] {
    return [...this.graphs.values()].flatMap((graph) => [...(graph[what] as readonly InstrumentGraph[K][number][])]);
  }

  private instrumentKeys(): Set<string> {
    return new Set([
      ...this.graphs.keys(),
      ...(this.registry?.instruments ?? []).map(({ key }) => key),
      ...[...this.graphs.values()].flatMap(({ mentionedInstruments }) => mentionedInstruments.map(({ key }) => key)),
    ]);
  }

  private allInstruments(): InstrumentNode[] {
    return [...this.instrumentKeys()].map((key) => this.instrument(key)!);
  }

  private instrument(key: string): InstrumentNode | null {
    const known = this.graphs.get(key)?.instrument ?? this.registry?.instruments.find((node) => node.key === key);
    if (known || !this.instrumentKeys().has(key)) return known ?? null;
    const told = this.all('references').flatMap(({ target, kind }) => (target === key ? [kind] : []));
    return leavesKindOpen(key) ? { ...instrumentOfKey(key), kind: kindAsCited(told) } : instrumentOfKey(key);
  }

  private bodyKeys(): Set<string> {
    return new Set([
      ...(this.registry?.bodies ?? []).map(({ key }) => key),
      ...[...this.graphs.values()].flatMap(({ mentionedBodies }) => mentionedBodies.map(({ key }) => key)),
    ]);
  }

  private allBodies(): BodyNode[] {
    return [...this.bodyKeys()].map((key) => this.body(key)!);
  }

  private body(key: string): BodyNode | null {
    const known = this.registry?.bodies.find((node) => node.key === key);
    return known ?? (this.bodyKeys().has(key) ? bodyOfKey(key) : null);
  }
}

function searchedOfInstrument({ key, title, symbol }: InstrumentNode): readonly string[] {
  return title === null ? [symbol ?? key] : symbol === null ? [title] : [title, symbol];
}

function searchedOfBody({ name, acronym, aliases, key }: BodyNode): readonly string[] {
  return [...new Set([name, ...(acronym === null ? [] : [acronym]), ...aliases, key])];
}

function ordered(tasks: readonly TaskNode[], order: TaskOrder): [string, TaskNode][] {
  const sort = order === 'OLDEST' ? sortKeyWithin : sortKeyNewestFirst;
  return tasks.map((task) => [sort(task.instrument, task.order), task]);
}

function within<T extends number | string>(value: T | null, from: T | undefined, to: T | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  return value !== null && (from === undefined || value >= from) && (to === undefined || value <= to);
}

function padded(number: number): string {
  return String(number).padStart(6, '0');
}

/** A page of what is sorted by its cursor. */
function sliced<T>(sorted: readonly [string, T][], { first, after, total }: PageRequest): Slice<T> {
  const all = [...sorted].sort(([a], [b]) => byCodeUnit(a, b));
  const rest = after === null ? all : all.filter(([cursor]) => cursor > after);
  const items = rest.slice(0, first).map(([cursor, value]): Item<T> => ({ cursor, value }));
  return { items, hasNext: rest.length > first, totalCount: total ? all.length : null };
}
