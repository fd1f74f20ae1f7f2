import type { InstrumentNode } from '../../graph/graph.js';
import { byCodeUnit, sortKeyOfInstrument } from '../../graph/order.js';
import type { Role } from '../../references/reference.js';
import { cursorOf, placeAfter } from '../cursors.js';
import type { CitationFilter, Direction, LineageStep, PageRequest, Slice } from '../store.js';
import { Adjacency } from './adjacency.js';
import { type Connection, listed } from './connection.js';
import { type InstrumentRow, instrumentColumns, instrumentNode } from './rows.js';

/** Walks along citations, on an index in memory that is made when it is first asked for and again when the data have changed. */
export class Walks {
  private adjacency: Adjacency | null = null;
  private version = '';
  /** Nodes that walks have shown, by id: the Council's lineages lead to the same instruments again and again. */
  private readonly shown = new Map<number, InstrumentNode>();

  constructor(private readonly connection: Connection) {}

  /** Breadth first, a level at a time; what a page does not show is counted but not fetched. */
  lineage(
    key: string,
    direction: Direction,
    options: CitationFilter & { readonly depth: number } & PageRequest,
  ): Slice<LineageStep> {
    return this.connection.snapshot(() => this.lineageNow(key, direction, options));
  }

  private lineageNow(
    key: string,
    direction: Direction,
    { depth, roles, verbs, kinds, ...page }: CitationFilter & { readonly depth: number } & PageRequest,
  ): Slice<LineageStep> {
    const [afterDistance, afterSort] = placeAfter('lineage', page.after, [0, '']);
    const graph = this.graph();
    const start = graph.numberOf(key);
    if (start < 0) return { items: [], hasNext: false, totalCount: page.total ? 0 : null };
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
    const nodes = this.nodesOf(shown.map((node) => graph.ids[node]!));
    const back = graph.walker(direction === 'out' ? 'in' : 'out', { roles, verbs, kinds: null });
    return {
      items: shown.map((node, at) => {
        const through: LineageStep['through'][number][] = [];
        back(node, (near, edges) => {
          if (distances[near] !== distances[node]! - 1) return;
          const [citing, cited] = direction === 'out' ? [near, node] : [node, near];
          through.push({ from: graph.keyOf(citing), to: graph.keyOf(cited), verbs: verbsOf(graph, edges) });
        });
        return {
          cursor: cursorOf('lineage', distanceOf(node), sortOf(node)),
          value: { node: nodes[at]!, distance: distanceOf(node), through },
        };
      }),
      hasNext: reached.length > from + page.first,
      totalCount: page.total ? reached.length : null,
    };
  }

  /** Distances to the end first, backwards; then forwards along those that lead nearer, in order. */
  paths(
    from: string,
    to: string,
    {
      maxLength,
      limit,
      roles,
    }: { readonly maxLength: number; readonly limit: number; readonly roles: readonly Role[] },
  ): readonly (readonly string[])[] {
    const graph = this.graph();
    const [start, end] = [graph.numberOf(from), graph.numberOf(to)];
    if (start < 0 || end < 0 || start === end) return [];
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

  private graph(): Adjacency {
    const version = this.connection.version();
    if (!this.adjacency || version !== this.version) {
      this.adjacency = new Adjacency(this.connection);
      this.version = version;
      this.shown.clear();
    }
    return this.adjacency;
  }

  /** Called after `graph`, within the same snapshot. */
  private nodesOf(ids: readonly number[]): readonly InstrumentNode[] {
    if (this.shown.size > mostShown) this.shown.clear();
    const missing = ids.filter((id) => !this.shown.has(id));
    if (missing.length > 0) {
      const rows = this.connection.answer<InstrumentRow & { readonly id: number }>(
        `SELECT i.id, ${instrumentColumns} FROM json_each(?1) k CROSS JOIN instrument i ON i.id = k.value`,
        [listed(missing)],
      );
      for (const row of rows) this.shown.set(row.id, instrumentNode(row));
    }
    return ids.map((id) => this.shown.get(id)!);
  }
}

/** How many nodes are kept: more than the Council has. */
const mostShown = 10_000;

function verbsOf(graph: Adjacency, edges: readonly number[]): readonly string[] {
  if (edges.length === 1) return graph.verbsOf(edges[0]!);
  return [...new Set(edges.flatMap((edge) => graph.verbsOf(edge)))].sort(byCodeUnit);
}
