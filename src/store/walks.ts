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

/** Distances to the end first, backwards; then forwards along those that lead nearer, in order. Null where either is not in the graph. */
export function pathsIn(
  graph: Adjacency,
  from: string,
  to: string,
  { maxLength, limit, roles }: { readonly maxLength: number; readonly limit: number; readonly roles: readonly Role[] },
): readonly (readonly string[])[] | null {
  const [start, end] = [graph.numberOf(from), graph.numberOf(to)];
  if (start < 0 || end < 0) return null;
  if (start === end) return [];
  const any = { roles, verbs: null, kinds: null };
  const back = graph.walker('in', any);
  const left = new Int32Array(graph.size).fill(-1);
  left[end] = 0;
  let level = [end];
  for (let length = 1; length <= maxLength && level.length > 0 && left[start] === -1; length++) {
    const next: number[] = [];
    for (const node of level) {
      back(node, (other) => {
        if (left[other] !== -1) return;
        left[other] = length;
        next.push(other);
      });
    }
    level = next;
  }
  if (left[start] === -1) return [];
  const forth = graph.walker('out', any);
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

function verbsOf(graph: Adjacency, edges: readonly number[]): readonly string[] {
  if (edges.length === 1) return graph.verbsOf(edges[0]!);
  return [...new Set(edges.flatMap((edge) => graph.verbsOf(edge)))].sort(byCodeUnit);
}
