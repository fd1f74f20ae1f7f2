import type { InstrumentNode } from '../../graph/graph.js';
import { type Role, roles } from '../../references/reference.js';
import type { InstrumentKind } from '../../registry/records.js';
import { Adjacency } from '../adjacency.js';
import type { PageRequest, Slice } from '../page.js';
import type { CitationFilter, Direction } from '../questions/instruments.js';
import type { LineageStep } from '../questions/walks.js';
import { lineageIn, pathsIn } from '../walks.js';
import { type Connection, listed } from './connection.js';
import { type InstrumentRow, instrumentColumns, instrumentNode } from './rows.js';

/** Walks along citations, on an index in memory that is made when it is first asked for and again when the data have changed. */
export class Walks {
  private index: { readonly graph: Adjacency; readonly ids: Float64Array } | null = null;
  private version = '';
  /** Nodes that walks have shown, by id: the Council's lineages lead to the same instruments again and again. */
  private readonly shown = new Map<number, InstrumentNode>();

  constructor(private readonly connection: Connection) {}

  /** Null where the start is not in the graph. */
  lineage(
    key: string,
    direction: Direction,
    options: CitationFilter & { readonly depth: number } & PageRequest,
  ): Slice<LineageStep> | null {
    return this.connection.snapshot(() => {
      const { graph, ids } = this.current();
      const page = lineageIn(graph, key, direction, options);
      if (!page) return null;
      const nodes = this.nodesOf(page.steps.map(({ number }) => ids[number]!));
      return {
        items: page.steps.map(({ cursor, distance, through }, at) => ({
          cursor,
          value: { node: nodes[at]!, distance, through },
        })),
        hasNext: page.hasNext,
        totalCount: page.totalCount,
      };
    });
  }

  /** Null where either is not in the graph. */
  paths(
    from: string,
    to: string,
    options: { readonly maxLength: number; readonly limit: number; readonly roles: readonly Role[] },
  ): readonly (readonly string[])[] | null {
    return pathsIn(this.current().graph, from, to, options);
  }

  private current(): { readonly graph: Adjacency; readonly ids: Float64Array } {
    const version = this.connection.version();
    if (!this.index || version !== this.version) {
      this.index = indexOf(this.connection);
      this.version = version;
      this.shown.clear();
    }
    return this.index;
  }

  /** Called after `current`, within the same snapshot. */
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

/** The index, and by an instrument's number there its id. */
function indexOf(connection: Connection) {
  const nodes = connection.all<{ id: number; key: string; kind: InstrumentKind }>(
    'SELECT id, key, kind FROM instrument ORDER BY sort',
  );
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const verbLists = new Map<string, readonly string[]>();
  const edges = connection
    .all<{ source: number; target: number; role: number; verbs: string }>(
      'SELECT source, target, role, verbs FROM citation',
    )
    .map(({ source, target, role, verbs }) => {
      let list = verbLists.get(verbs);
      if (!list) {
        list = JSON.parse(verbs) as readonly string[];
        verbLists.set(verbs, list);
      }
      return { source: numbers.get(source)!, target: numbers.get(target)!, role: roles[role]!, verbs: list };
    });
  return { graph: new Adjacency(nodes, edges), ids: Float64Array.from(nodes, ({ id }) => id) };
}
