import { byCodeUnit, sortKeyOfInstrument } from '../graph/order.js';
import type { Role } from '../references/reference.js';
import type { Adjacency } from './adjacency.js';
import { cursorOf, placeAfter } from './cursors.js';
import type { PageRequest } from './page.js';
import type { CitationFilter, Direction } from './questions/instruments.js';
import type { LineageStep } from './questions/walks.js';

/** A page of a lineage, without the nodes, which whoever asks has to add. */
export interface LineagePage {
  readonly steps: readonly (Omit<LineageStep, 'node'> & {
    readonly number: number;
    readonly key: string;
    readonly cursor: string;
  })[];
  readonly hasNext: boolean;
  readonly totalCount: number | null;
}

/** Breadth first, a level at a time; what a page does not show is counted only. Null where the start is not in the graph. */
export function lineageIn(
  graph: Adjacency,
  key: string,
  direction: Direction,
  { depth, roles, verbs, kinds, ...page }: CitationFilter & { readonly depth: number } & PageRequest,
): LineagePage | null {
  const [afterDistance, afterSort] = placeAfter('lineage', page.after, [0, '']);
  const start = graph.numberOf(key);
  if (start < 0) return null;
  const walk = graph.walker(direction, { roles, verbs, kinds });
  const distances = new Uint32Array(graph.size);
  const reached: number[] = [];
  distances[start] = 1;
  let level = [start];
  for (let distance = 1; distance <= depth && level.length > 0; distance++) {
    const next: number[] = [];
    for (const node of level) {
      walk(node, (other) => {
        if (distances[other] !== 0) return;
        distances[other] = distance + 1;
        next.push(other);
      });
    }
    level = next.sort((a, b) => a - b);
    for (const node of level) reached.push(node);
  }
  const distanceOf = (node: number) => distances[node]! - 1;
  const sortOf = (node: number) => sortKeyOfInstrument(graph.keyOf(node));
  const behind = reached.findIndex(
    (node) => distanceOf(node) > afterDistance || (distanceOf(node) === afterDistance && sortOf(node) > afterSort),
  );
  const from = behind < 0 ? reached.length : behind;
  const shown = reached.slice(from, from + page.first);
  const back = graph.walker(direction === 'out' ? 'in' : 'out', { roles, verbs, kinds: null });
  return {
    steps: shown.map((node) => {
      const through: LineageStep['through'][number][] = [];
      back(node, (near, edges) => {
        if (distances[near] !== distances[node]! - 1) return;
        const [citing, cited] = direction === 'out' ? [near, node] : [node, near];
        through.push({ from: graph.keyOf(citing), to: graph.keyOf(cited), verbs: verbsOf(graph, edges) });
      });
      return {
        number: node,
        key: graph.keyOf(node),
        cursor: cursorOf('lineage', distanceOf(node), sortOf(node)),
        distance: distanceOf(node),
        through,
      };
    }),
    hasNext: reached.length > from + page.first,
    totalCount: page.total ? reached.length : null,
  };
}

/** Which instruments lie on shortest paths, then forwards along them, in order. Null where either end is not in the graph. */
export function pathsIn(
  graph: Adjacency,
  from: string,
  to: string,
  { maxLength, limit, roles }: { readonly maxLength: number; readonly limit: number; readonly roles: readonly Role[] },
): readonly (readonly string[])[] | null {
  const [start, end] = [graph.numberOf(from), graph.numberOf(to)];
  if (start < 0 || end < 0) return null;
  if (start === end) return [];
  const left = distancesLeft(graph, start, end, maxLength, roles);
  if (left === null) return [];
  const forth = graph.walker('out', { roles, verbs: null, kinds: null });
  const paths: string[][] = [];
  const walk = (node: number, path: readonly number[]) => {
    if (paths.length >= limit) return;
    if (node === end) {
      paths.push(path.map((one) => graph.keyOf(one)));
      return;
    }
    const nearer: number[] = [];
    forth(node, (other) => {
      if (left[other] === left[node]! - 1) nearer.push(other);
    });
    for (const other of nearer) walk(other, [...path, other]);
  };
  walk(start, [start]);
  return paths;
}

/**
 * How far it is to the end, for all on a shortest path from the start (-1, or what leads to the end as well, for others); null where
 * there is none. From both ends a level at a time, from where fewer edges leave: an end
 * that everybody cites is gone back from last.
 */
function distancesLeft(
  graph: Adjacency,
  start: number,
  end: number,
  maxLength: number,
  roles: readonly Role[],
): Int32Array | null {
  const any = { roles, verbs: null, kinds: null };
  const back = graph.walker('in', any);
  const ahead = { walk: graph.walker('out', any), distances: new Int32Array(graph.size).fill(-1), level: [start] };
  const behind = { walk: back, distances: new Int32Array(graph.size).fill(-1), level: [end] };
  ahead.distances[start] = 0;
  behind.distances[end] = 0;
  let meeting: readonly number[] = [];
  for (let length = 1; length <= maxLength && meeting.length === 0; length++) {
    if (ahead.level.length === 0 || behind.level.length === 0) return null;
    const isAhead = graph.edgesFrom('out', ahead.level) <= graph.edgesFrom('in', behind.level);
    const [side, other] = isAhead ? [ahead, behind] : [behind, ahead];
    const level: number[] = [];
    for (const node of side.level) {
      const distance = side.distances[node]! + 1;
      side.walk(node, (near) => {
        if (side.distances[near] !== -1) return;
        side.distances[near] = distance;
        level.push(near);
      });
    }
    side.level = level;
    meeting = level.filter((node) => other.distances[node] !== -1);
  }
  if (meeting.length === 0) return null;
  // From where they met back to the start: how far it is to the end from there.
  const left = behind.distances;
  let level = meeting;
  while (left[start] === -1) {
    const next: number[] = [];
    for (const node of level) {
      back(node, (near) => {
        if (left[near] !== -1 || ahead.distances[near] !== ahead.distances[node]! - 1) return;
        left[near] = left[node]! + 1;
        next.push(near);
      });
    }
    level = next;
  }
  return left;
}

function verbsOf(graph: Adjacency, edges: readonly number[]): readonly string[] {
  if (edges.length === 1) return graph.verbsOf(edges[0]!);
  return [...new Set(edges.flatMap((edge) => graph.verbsOf(edge)))].sort(byCodeUnit);
}
