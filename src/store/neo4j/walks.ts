import type { InstrumentNode } from '../../graph/graph.js';
import { byCodeUnit, sortKeyOfInstrument } from '../../graph/order.js';
import { cursorOf, placeAfter } from '../cursors.js';
import type { CitationFilter, Direction } from '../questions/instruments.js';
import type { LineageStep, WalkQuestions } from '../questions/walks.js';
import { lineageIn, pathsIn } from '../walks.js';
import type { CitationIndex } from './citation-index.js';
import type { Connection, Run } from './connection.js';
import * as cypher from './cypher/citations.js';
import { known, versionWith } from './cypher/version.js';
import { instrumentOf, type List } from './fields.js';
import { distinct } from './pages.js';

/** Beyond so many shortest paths, the first in order are found by walking instead of listing all. */
const pathsListed = 2_000;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly verbs: readonly string[];
}

/** What a walk reached: each instrument's distance, the start's is 0. */
type Distances = ReadonlyMap<string, number>;

/** Walks along citations: by the index where there is one for the graph as it is, else by Cypher. */
export function walkQuestions({ reading }: Connection, index: CitationIndex): WalkQuestions {
  return {
    async lineage(start, direction, options) {
      const indexed = await index.answer('lineage', (graph) => {
        const page = lineageIn(graph, start, direction, options);
        return {
          keys: page?.steps.map(({ key }) => key) ?? [],
          tell: (shown) =>
            page && {
              items: page.steps.map(({ cursor, key, distance, through }) => ({
                cursor,
                value: { node: shown(key), distance, through },
              })),
              hasNext: page.hasNext,
              totalCount: page.totalCount,
            },
        };
      });
      if (indexed) return indexed.told;
      const { depth, roles, verbs, kinds, ...page } = options;
      const filter = { roles, verbs, kinds };
      const [afterDistance, afterPlace] = placeAfter('lineage', page.after, [0, '']);
      return reading('lineage', async (run) => {
        const [known] = await Promise.all([isKnown(run, [start]), seen(run, index)]);
        if (!known) return null;
        const levels =
          depth < 1 || roles.length === 0
            ? []
            : verbs === null && kinds === null
              ? await allWithin(run, start, direction, filter, depth)
              : await walked(run, start, direction, filter, depth);
        const rest = levels
          .filter(({ distance }) => distance >= afterDistance)
          .map(({ distance, keys }) => ({
            distance,
            keys: distance === afterDistance ? keys.filter((key) => sortKeyOfInstrument(key) > afterPlace) : keys,
          }));
        const reached: { key: string; distance: number }[] = [];
        for (const { distance, keys } of rest) {
          if (reached.length > page.first) break;
          const sorted = keys
            .map((key) => ({ key, place: sortKeyOfInstrument(key) }))
            .sort((a, b) => byCodeUnit(a.place, b.place));
          for (const { key } of sorted.slice(0, page.first + 1 - reached.length)) reached.push({ key, distance });
        }
        const shown = reached.slice(0, page.first);
        const distances = new Map([
          [start, 0],
          ...levels.flatMap(({ distance, keys }) => keys.map((key): [string, number] => [key, distance])),
        ]);
        const steps = shown.length === 0 ? new Map() : await arrivals(run, shown, direction, filter, distances);
        return {
          items: shown.map(({ key, distance }) => ({
            cursor: cursorOf('lineage', distance, sortKeyOfInstrument(key)),
            value: steps.get(key)!,
          })),
          hasNext: reached.length > page.first,
          totalCount: page.total ? levels.reduce((sum, { keys }) => sum + keys.length, 0) : null,
        };
      });
    },

    async paths(from, to, options) {
      const indexed = await index.answer('paths', (graph) => {
        const found = pathsIn(graph, from, to, options);
        return { keys: [], tell: () => found };
      });
      if (indexed) return indexed.told;
      const { maxLength, limit, roles } = options;
      return await reading('paths', async (run) => {
        const [known] = await Promise.all([isKnown(run, [from, to]), seen(run, index)]);
        if (!known) return null;
        if (from === to || maxLength < 1 || limit < 1 || roles.length === 0) return [];
        const listed = await run(
          cypher.shortest(from, to, roles, maxLength, pathsListed),
          (row) => row.get('keys') as string[],
        );
        const edges =
          listed.length < pathsListed
            ? listed.flatMap((keys) => keys.slice(1).map((key, at): [string, string] => [keys[at]!, key]))
            : await edgesTowards(run, from, to, roles, listed[0]!.length - 1);
        return firstPaths(from, to, edges, limit);
      });
    },
  };
}

async function isKnown(run: Run, keys: readonly string[]): Promise<boolean> {
  const wanted = distinct(keys);
  return (await run(known(wanted), () => null)).length === wanted.length;
}

async function seen(run: Run, index: CitationIndex): Promise<void> {
  const [mark = null] = await run(versionWith([]), (row) => row.get('mark') as string | null);
  index.saw(mark);
}

interface Level {
  readonly distance: number;
  readonly keys: readonly string[];
}

async function allWithin(
  run: Run,
  start: string,
  direction: Direction,
  { roles }: CitationFilter,
  depth: number,
): Promise<readonly Level[]> {
  return await run(cypher.within(start, direction, roles, depth), (row) => row.toObject() as unknown as Level);
}

/** The same walk a level a statement, where every edge and node must pass a filter. */
async function walked(
  run: Run,
  start: string,
  direction: Direction,
  filter: CitationFilter,
  depth: number,
): Promise<readonly Level[]> {
  const levels: Level[] = [];
  const seen = new Set([start]);
  let keys: readonly string[] = [start];
  for (let distance = 1; distance <= depth && keys.length > 0; distance++) {
    const rows = await run(
      cypher.level(keys, direction, filter.roles),
      (row) => row.toObject() as Edge & { readonly kind: InstrumentNode['kind'] },
    );
    const reached = new Set<string>();
    for (const { from, to, verbs, kind } of rows) {
      const key = direction === 'out' ? to : from;
      if (seen.has(key) || (filter.kinds !== null && !filter.kinds.includes(kind)) || !said(verbs, filter)) continue;
      reached.add(key);
    }
    keys = [...reached];
    for (const key of keys) seen.add(key);
    if (keys.length > 0) levels.push({ distance, keys });
  }
  return levels;
}

function said(verbs: readonly string[], { verbs: wanted }: CitationFilter): boolean {
  return wanted === null || verbs.some((verb) => wanted.includes(verb));
}

/** The instruments of a page with the citations that brought the walk to them. */
async function arrivals(
  run: Run,
  shown: readonly { readonly key: string; readonly distance: number }[],
  direction: Direction,
  filter: CitationFilter,
  distances: Distances,
): Promise<ReadonlyMap<string, LineageStep>> {
  const rows = await run(
    cypher.arrivals(
      shown.map(({ key }) => key),
      direction,
      filter.roles,
    ),
    (row) => ({
      node: instrumentOf(row.get('node') as List),
      edges: row.get('edges') as [type: string, from: string, to: string, verbs: string[]][],
    }),
  );
  return new Map(
    rows.map(({ node, edges }) => {
      const distance = distances.get(node.key)!;
      const pairs = new Map<string, Edge>();
      for (const [, from, to, verbs] of edges) {
        const near = direction === 'out' ? from : to;
        if (distances.get(near) !== distance - 1) continue;
        const both = [...(pairs.get(near)?.verbs ?? []), ...verbs];
        pairs.set(near, { from, to, verbs: [...new Set(both)].sort(byCodeUnit) });
      }
      const through = [...pairs]
        .filter(([, { verbs }]) => said(verbs, filter))
        .sort(([a], [b]) => byCodeUnit(sortKeyOfInstrument(a), sortKeyOfInstrument(b)))
        .map(([, edge]) => edge);
      return [node.key, { node, distance, through }];
    }),
  );
}

/** The citations that a shortest path of this length may take: walked forwards a level at a time, each instrument once. */
async function edgesTowards(
  run: Run,
  from: string,
  to: string,
  roles: CitationFilter['roles'],
  length: number,
): Promise<readonly [string, string][]> {
  const edges: [string, string][][] = [];
  const seen = new Set([from]);
  let keys: readonly string[] = [from];
  for (let distance = 1; distance <= length; distance++) {
    const rows = await run(cypher.level(keys, 'out', roles), (row) => row.toObject() as Edge);
    const fresh = rows.flatMap((edge): [string, string][] => (seen.has(edge.to) ? [] : [[edge.from, edge.to]]));
    edges.push(fresh);
    keys = [...new Set(fresh.map(([, key]) => key))];
    for (const key of keys) seen.add(key);
  }
  let useful = new Set([to]);
  return edges.reverse().flatMap((level) => {
    const kept = level.filter(([, key]) => useful.has(key));
    useful = new Set(kept.map(([key]) => key));
    return kept;
  });
}

/** The first paths in the order of their instruments, where every edge lies on a shortest path. */
function firstPaths(
  from: string,
  to: string,
  edges: readonly (readonly [string, string])[],
  limit: number,
): readonly (readonly string[])[] {
  const next = new Map<string, Set<string>>();
  for (const [a, b] of edges) next.set(a, (next.get(a) ?? new Set()).add(b));
  const paths: string[][] = [];
  const walk = (path: readonly string[]) => {
    const here = path.at(-1)!;
    if (here === to) {
      paths.push([...path]);
      return;
    }
    const ways = [...(next.get(here) ?? [])].sort((a, b) => byCodeUnit(sortKeyOfInstrument(a), sortKeyOfInstrument(b)));
    for (const key of ways) {
      if (paths.length >= limit) return;
      walk([...path, key]);
    }
  };
  walk([from]);
  return paths;
}
