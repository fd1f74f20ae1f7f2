import type { BodyNode, InstrumentNode, ParagraphNode, TaskNode } from '../graph/graph.js';
import type { Slice } from './page.js';
import {
  type ActorSelection,
  type ActorTold,
  type BodySelection,
  type BodyTold,
  type CitationTold,
  type InstrumentSelection,
  type InstrumentTold,
  instrumentIsItsKey,
  type ParagraphSelection,
  type ParagraphTold,
  paragraphIsInKey,
  paragraphOfKey,
  type ReferenceSelection,
  type ReferenceTold,
  type SelectionQuestions,
  type TaskSelection,
  type TaskTold,
} from './selection.js';
import type { Store } from './store.js';

/** The questions that selections are put together from. */
type Single = Omit<Store, keyof SelectionQuestions>;

/**
 * Selections answered a level at a time by a store's single questions, as many for many things as for few. For stores to which a
 * question costs no round trip; whole nodes are told, whatever was selected of them.
 */
export function selectionsOf(store: Single): SelectionQuestions {
  const instrumentsTold = async (
    nodes: readonly InstrumentNode[],
    { lists }: InstrumentSelection,
  ): Promise<readonly InstrumentTold[]> => {
    const keys = nodes.map(({ key }) => key);
    const told = nodes.map((node) => ({ node, lists: {} as Record<string, InstrumentTold['lists'][string]> }));
    for (const [name, list] of Object.entries(lists)) {
      const slices = await sliced(keys, list);
      for (const [at, slice] of slices.entries()) told[at]!.lists[name] = slice;
    }
    return told;
  };

  const sliced = async (
    keys: readonly string[],
    list: InstrumentSelection['lists'][string],
  ): Promise<readonly InstrumentTold['lists'][string][]> => {
    switch (list.kind) {
      case 'tasks':
        return retold(await store.tasksOfInstruments(keys, list.filter, list.page), (tasks) =>
          tasksTold(tasks, list.of),
        );
      case 'paragraphs':
        return retold(await store.paragraphsOf(keys, list.page), (paragraphs) => paragraphsTold(paragraphs, list.of));
      case 'citations':
        return retold(
          await store.citations(keys, list.direction, list.filter, list.page),
          async (citations): Promise<readonly CitationTold[]> => {
            const ends = await instrumentsTold(
              citations.map(({ node }) => node),
              list.of,
            );
            return citations.map(({ node: _, ...citation }, at) => ({ end: ends[at]!, citation }));
          },
        );
    }
  };

  const paragraphsTold = async (
    nodes: readonly ParagraphNode[],
    selection: ParagraphSelection,
  ): Promise<readonly ParagraphTold[]> => {
    const keys = nodes.map(({ key }) => key);
    const instruments = await instrumentsAt(
      nodes.map(({ instrument }) => instrument),
      selection.instrument,
    );
    const references = selection.references && (await referencesTold(keys, selection.references));
    const tasks =
      selection.tasks &&
      (await regrouped(await store.tasksOfParagraphs(keys), (all) => tasksTold(all, selection.tasks!)));
    return nodes.map((node, at) => ({
      node,
      instrument: instruments?.[at] ?? null,
      references: references?.[at] ?? null,
      tasks: tasks?.[at] ?? null,
    }));
  };

  const referencesTold = async (
    paragraphs: readonly string[],
    { target }: ReferenceSelection,
  ): Promise<readonly (readonly ReferenceTold[])[]> =>
    regrouped(await store.referencesOf(paragraphs), async (edges) => {
      const targets = await instrumentsAt(
        edges.map((edge) => edge.target),
        target,
      );
      return edges.map((edge, at) => ({ edge, target: targets?.[at] ?? null }));
    });

  const actorsTold = async (
    tasks: readonly TaskNode[],
    { roles, body }: ActorSelection,
  ): Promise<readonly (readonly ActorTold[])[]> => {
    const all = await store.actorsOf(tasks.map(({ key }) => key));
    const wanted = all.map((edges) => edges.filter(({ role }) => roles.includes(role)));
    return regrouped(wanted, async (edges) => {
      const bodies = await bodiesAt(
        edges.map((edge) => edge.body),
        body,
      );
      return edges.map((edge, at) => ({ edge, body: bodies?.[at] ?? null }));
    });
  };

  const tasksTold = async (nodes: readonly TaskNode[], selection: TaskSelection): Promise<readonly TaskTold[]> => {
    const actors = selection.actors && (await actorsTold(nodes, selection.actors));
    const paragraphs = await paragraphsAt(
      nodes.map(({ paragraph }) => paragraph),
      selection.paragraph,
    );
    const instruments = await instrumentsAt(
      nodes.map(({ instrument }) => instrument),
      selection.instrument,
    );
    return nodes.map((node, at) => ({
      node,
      actors: actors?.[at] ?? null,
      paragraph: paragraphs?.[at] ?? null,
      instrument: instruments?.[at] ?? null,
    }));
  };

  const bodiesTold = async (nodes: readonly BodyNode[], { lists }: BodySelection): Promise<readonly BodyTold[]> => {
    const told = nodes.map((node) => ({ node, lists: {} as Record<string, Slice<TaskTold>> }));
    for (const [name, { filter, order, page, of }] of Object.entries(lists)) {
      const slices = await retold(
        await store.tasksOfBodies(
          nodes.map(({ key }) => key),
          filter,
          order,
          page,
        ),
        (tasks) => tasksTold(tasks, of),
      );
      for (const [at, slice] of slices.entries()) told[at]!.lists[name] = slice;
    }
    return told;
  };

  const instrumentsByKey = (keys: readonly (string | null)[], selection: InstrumentSelection) =>
    told(
      keys,
      (some) => store.instruments(some),
      (nodes) => instrumentsTold(nodes, selection),
    );
  const instrumentsAt = async (
    keys: readonly (string | null)[],
    selection: InstrumentSelection | null,
  ): Promise<readonly (InstrumentTold | null)[] | null> => {
    if (selection === null) return null;
    if (!instrumentIsItsKey(selection)) return instrumentsByKey(keys, selection);
    return keys.map((key) => (key === null ? null : { node: { key }, lists: {} }));
  };
  const paragraphsAt = async (
    keys: readonly string[],
    selection: ParagraphSelection | null,
  ): Promise<readonly (ParagraphTold | null)[] | null> => {
    if (selection === null) return null;
    if (!paragraphIsInKey(selection)) {
      return told(
        keys,
        (some) => store.paragraphs(some),
        (nodes) => paragraphsTold(nodes, selection),
      );
    }
    const nodes = keys.map(paragraphOfKey);
    const instruments = await instrumentsAt(
      nodes.map(({ instrument }) => instrument!),
      selection.instrument,
    );
    return nodes.map((node, at) => ({ node, instrument: instruments?.[at] ?? null, references: null, tasks: null }));
  };
  const bodiesAt = (keys: readonly (string | null)[], selection: BodySelection | null) =>
    selection &&
    told(
      keys,
      (some) => store.bodies(some),
      (nodes) => bodiesTold(nodes, selection),
    );

  return {
    selectInstruments: (keys, selection) => instrumentsByKey(keys, selection),
    selectInstrumentsWhere: async (filter, order, page, selection) =>
      (
        await retold([await store.instrumentsWhere(filter, order, page)], (nodes) => instrumentsTold(nodes, selection))
      )[0]!,
    selectTasksWhere: async (filter, order, page, selection) =>
      (await retold([await store.tasksWhere(filter, order, page)], (nodes) => tasksTold(nodes, selection)))[0]!,
    selectBodiesNamed: async (name, selection) => bodiesTold(await store.bodiesNamed(name), selection),
  };
}

/** What is at these keys, each asked for once; null for null and for what is not there. */
async function told<N extends { readonly key: string }, T>(
  keys: readonly (string | null)[],
  ask: (keys: readonly string[]) => Promise<readonly (N | null)[]>,
  tell: (nodes: readonly N[]) => Promise<readonly T[]>,
): Promise<readonly (T | null)[]> {
  const distinct = [...new Set(keys)].filter((key) => key !== null);
  if (distinct.length === 0) return keys.map(() => null);
  const nodes = (await ask(distinct)).filter((node) => node !== null);
  const all = await tell(nodes);
  const byKey = new Map(nodes.map(({ key }, at) => [key, all[at]!]));
  return keys.map((key) => (key === null ? null : (byKey.get(key) ?? null)));
}

/** The same slices of what is told of all their things together. */
async function retold<N, T>(
  slices: readonly Slice<N>[],
  tell: (nodes: readonly N[]) => Promise<readonly T[]>,
): Promise<readonly Slice<T>[]> {
  const all = await tell(slices.flatMap(({ items }) => items.map(({ value }) => value)));
  let at = 0;
  return slices.map((slice) => ({
    ...slice,
    items: slice.items.map(({ cursor }) => ({ cursor, value: all[at++]! })),
  }));
}

async function regrouped<N, T>(
  groups: readonly (readonly N[])[],
  tell: (nodes: readonly N[]) => Promise<readonly T[]>,
): Promise<readonly (readonly T[])[]> {
  const all = await tell(groups.flat());
  let at = 0;
  return groups.map((group) => group.map(() => all[at++]!));
}
