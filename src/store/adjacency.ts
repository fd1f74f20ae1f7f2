import { roles as allRoles, type Role } from '../references/reference.js';
import type { InstrumentKind } from '../registry/records.js';
import type { Direction } from './questions/instruments.js';

/** Which edges a walk may take. */
export interface EdgeTest {
  readonly roles: readonly Role[];
  readonly verbs: readonly string[] | null;
  readonly kinds: readonly InstrumentKind[] | null;
}

/** For each node, where its edges begin; for each edge its other end and which edge it is. Edges of a node run in order of other ends. */
interface Side {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly edges: Uint32Array;
}

/** A citation under one role, between instruments by their numbers. */
export interface NumberedEdge {
  readonly source: number;
  readonly target: number;
  readonly role: Role;
  readonly verbs: readonly string[];
}

/**
 * All citations in memory as compressed sparse rows, both ways. Nodes are numbered in the order of their sort keys, so that the order
 * of numbers is the order of answers. An edge is a pair of instruments under one role.
 */
export class Adjacency {
  private readonly numbers = new Map<string, number>();
  private readonly keys: readonly string[];
  private readonly kinds: readonly InstrumentKind[];
  private readonly edgeRoles: Uint8Array;
  private readonly edgeVerbs: Uint32Array;
  /** The lists of verbs that edges have, each once. */
  private readonly verbLists: readonly (readonly string[])[];
  private readonly sides: Readonly<Record<Direction, Side>>;

  /** `nodes` in the order of `sortKeyOfInstrument`; edges name them by their places there. */
  constructor(
    nodes: readonly { readonly key: string; readonly kind: InstrumentKind }[],
    edges: readonly NumberedEdge[],
  ) {
    this.keys = nodes.map(({ key }) => key);
    this.kinds = nodes.map(({ kind }) => kind);
    for (const [number, key] of this.keys.entries()) this.numbers.set(key, number);
    const lists = new Map<string, number>();
    const verbLists: (readonly string[])[] = [];
    this.edgeRoles = new Uint8Array(edges.length);
    this.edgeVerbs = new Uint32Array(edges.length);
    for (const [at, { role, verbs }] of edges.entries()) {
      this.edgeRoles[at] = allRoles.indexOf(role);
      const said = verbs.join('\n');
      let list = lists.get(said);
      if (list === undefined) {
        list = verbLists.push(verbs) - 1;
        lists.set(said, list);
      }
      this.edgeVerbs[at] = list;
    }
    this.verbLists = verbLists;
    const sources = Uint32Array.from(edges, ({ source }) => source);
    const targets = Uint32Array.from(edges, ({ target }) => target);
    this.sides = {
      out: sideOf(nodes.length, sources, targets),
      in: sideOf(nodes.length, targets, sources),
    };
  }

  get size(): number {
    return this.keys.length;
  }

  /** The number of an instrument, or -1. */
  numberOf(key: string): number {
    return this.numbers.get(key) ?? -1;
  }

  keyOf(node: number): string {
    return this.keys[node]!;
  }

  /** How many edges leave some nodes in a direction. */
  edgesFrom(direction: Direction, nodes: readonly number[]): number {
    const { starts } = this.sides[direction];
    return nodes.reduce((sum, node) => sum + starts[node + 1]! - starts[node]!, 0);
  }

  /** A walk along one direction under one test: calls back with each neighbour once, in order, and the edges to it. */
  walker(
    direction: Direction,
    test: EdgeTest,
  ): (node: number, visit: (other: number, edges: readonly number[]) => void) => void {
    const { starts, ends, edges } = this.sides[direction];
    const roles = allRoles.map((role) => test.roles.includes(role));
    const kinds = test.kinds && this.kinds.map((kind) => test.kinds!.includes(kind));
    const verbs = test.verbs && this.verbLists.map((list) => list.some((verb) => test.verbs!.includes(verb)));
    return (node, visit) => {
      const end = starts[node + 1]!;
      for (let at = starts[node]!; at < end; ) {
        const other = ends[at]!;
        const between: number[] = [];
        let fits = verbs === null;
        for (; at < end && ends[at] === other; at++) {
          const edge = edges[at]!;
          if (!roles[this.edgeRoles[edge]!]) continue;
          between.push(edge);
          if (verbs?.[this.edgeVerbs[edge]!]) fits = true;
        }
        if (between.length > 0 && fits && (!kinds || kinds[other])) visit(other, between);
      }
    };
  }

  verbsOf(edge: number): readonly string[] {
    return this.verbLists[this.edgeVerbs[edge]!]!;
  }
}

/** Counting sort of edges by node, then by other end: two passes, linear. */
function sideOf(size: number, from: Uint32Array, to: Uint32Array): Side {
  const byEnd = sortedBy(size, to, Uint32Array.from(from.keys())).order;
  const { starts, order } = sortedBy(size, from, byEnd);
  return { starts, edges: order, ends: order.map((edge) => to[edge]!) };
}

/** Edges in the order of one of their ends; among equals the order given stays. */
function sortedBy(size: number, ends: Uint32Array, edges: Uint32Array): { starts: Uint32Array; order: Uint32Array } {
  const starts = new Uint32Array(size + 1);
  for (const end of ends) starts[end + 1]!++;
  for (let node = 0; node < size; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const order = new Uint32Array(edges.length);
  for (const edge of edges) order[next[ends[edge]!]!++] = edge;
  return { starts, order };
}
