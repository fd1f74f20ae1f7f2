import type { InstrumentNode } from '../../graph/graph.js';
import { roles } from '../../references/reference.js';
import type { InstrumentKind } from '../../registry/records.js';
import { Adjacency, type NumberedEdge } from '../adjacency.js';
import type { Connection } from './connection.js';
import * as cypher from './cypher/version.js';
import { instrumentOf, type List } from './fields.js';
import { citationTypes } from './labels.js';

/** What is known of the graph as it was under one mark. */
interface Made {
  readonly mark: string;
  readonly graph: Adjacency;
  /** Instruments that walks have shown: lineages lead to the same ones again and again. */
  readonly shown: Map<string, InstrumentNode>;
}

/** How many nodes are kept: more than the Council has. */
const mostShown = 10_000;

/**
 * All citations in memory, for walks. Each answer is checked against the graph's mark in the one statement that also brings the nodes of a
 * page, so a load by any program is seen at once. The index is made beside the answers, when one state of the graph is asked about a
 * second time; until then, and after each load, walks go by Cypher.
 */
export class CitationIndex {
  private made: Made | null = null;
  private making: Promise<void> | null = null;
  private lastSeen: string | null = null;
  private closed = false;

  constructor(private readonly connection: Connection) {}

  /**
   * What `walk` finds in the index, if that still holds: the keys of the instruments that the answer shows, and the answer once they are
   * there. Null where there is no index, or the graph is another by now.
   */
  async answer<T>(
    name: string,
    walk: (graph: Adjacency) => { readonly keys: readonly string[]; readonly tell: (shown: Shown) => T },
  ): Promise<{ readonly told: T } | null> {
    const { made } = this;
    if (!made) return null;
    if (made.shown.size > mostShown) made.shown.clear();
    const { keys, tell } = walk(made.graph);
    const missing = keys.filter((key) => !made.shown.has(key));
    const [row] = await this.connection.read(name, cypher.versionWith(missing), (one) => ({
      mark: one.get('mark') as string | null,
      nodes: missing.length === 0 ? [] : (one.get('nodes') as List[]).map(instrumentOf),
    }));
    if (row?.mark !== made.mark || row.nodes.length < missing.length) {
      if (this.made === made) this.made = null;
      return null;
    }
    for (const node of row.nodes) made.shown.set(node.key, node);
    return { told: tell((key) => made.shown.get(key)!) };
  }

  /** Told of the mark under which an answer was found without the index. */
  saw(mark: string | null): void {
    if (mark !== null && mark === this.lastSeen && !this.made && !this.making && !this.closed) {
      this.making = this.make()
        .catch(() => undefined)
        .then(() => {
          this.making = null;
        });
    }
    this.lastSeen = mark;
  }

  /** Waits for what is being made, so that the connection can be closed. */
  async close(): Promise<void> {
    this.closed = true;
    await this.making;
  }

  /** Resolves when no index is being made. */
  async ready(): Promise<void> {
    await this.making;
  }

  /** The mark comes first: what changes while the rest is read makes the next answer see another. */
  private async make(): Promise<void> {
    this.made = await this.connection.reading('citationIndex', async (run) => {
      const [mark] = await run(cypher.versionWith([]), (row) => row.get('mark') as string | null);
      if (mark == null) return null;
      const numbers = new Map<string, number>();
      const nodes = await run(cypher.allInstruments(), (row) => {
        const node = { key: row.get('key') as string, kind: row.get('kind') as InstrumentKind };
        numbers.set(node.key, numbers.size);
        return node;
      });
      const edges: NumberedEdge[] = [];
      for (const role of roles) {
        await run(cypher.allCitations(citationTypes[role]), (row) => {
          const [source, target] = [numbers.get(row.get('from')), numbers.get(row.get('to'))];
          // Cited first just now: the mark is another already.
          if (source === undefined || target === undefined) return;
          edges.push({ source, target, role, verbs: row.get('verbs') as readonly string[] });
        });
      }
      return { mark, graph: new Adjacency(nodes, edges), shown: new Map() };
    });
  }
}

/** The instruments that an answer shows, by key. */
export type Shown = (key: string) => InstrumentNode;
