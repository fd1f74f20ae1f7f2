import { joinCitations } from '../../graph/citations.js';
import type { CitationEdge } from '../../graph/graph.js';
import { sortKeyOfInstrument } from '../../graph/order.js';
import { cursorOf, placeAfter } from '../cursors.js';
import type { Citation, Direction, InstrumentQuestions } from '../questions/instruments.js';
import type { Connection } from './connection.js';
import { citations } from './cypher/citations.js';
import { instrumentOf, type List } from './fields.js';
import { roleOf } from './labels.js';

import { distinct, limitOf, sliceOf } from './pages.js';

/** An edge as statements give it; behind it may stand the node at the other end. */
export type CitationRow = readonly [
  type: string,
  from: string,
  to: string,
  verbs: readonly string[],
  paragraphs: readonly string[],
  places: readonly number[],
  count: number,
  ...other: readonly unknown[],
];

interface Edge extends CitationEdge {
  readonly other: List;
}

/** One step along citations. */
export function citationQuestions({ read }: Connection): Pick<InstrumentQuestions, 'citations'> {
  return {
    async citations(instruments, direction, filter, page) {
      const [after] = placeAfter('citations', page.after, ['']);
      if (instruments.length === 0) return [];
      if (filter.roles.length === 0) {
        return instruments.map(() => ({ items: [], hasNext: false, totalCount: page.total ? 0 : null }));
      }
      const rows = await read(
        'citations',
        citations(distinct(instruments), direction, filter, after, limitOf(page), page.total),
        (row) => row.toObject() as { key: string; edges: CitationRow[]; total?: number },
      );
      const slices = new Map(
        rows.map(({ key, edges, total }) => [
          key,
          sliceOf<readonly Edge[], Citation>(ends(edges.map(edgeOf), direction), page, total ?? null, (end) => {
            const { from, to, other } = end[0]!;
            const node = instrumentOf(other);
            return {
              cursor: cursorOf('citations', sortKeyOfInstrument(node.key)),
              value: { from, to, node, ...joinCitations(end) },
            };
          }),
        ]),
      );
      return instruments.map((key) => slices.get(key)!);
    },
  };
}

/** The edges by the end that they lead to, which stand side by side. */
function ends(edges: readonly Edge[], direction: Direction): readonly (readonly Edge[])[] {
  const far = direction === 'out' ? 'to' : 'from';
  const groups: Edge[][] = [];
  for (const edge of edges) {
    const last = groups.at(-1);
    if (last?.[0]?.[far] === edge[far]) last!.push(edge);
    else groups.push([edge]);
  }
  return groups;
}

function edgeOf([type, from, to, verbs, paragraphs, places, count, other]: CitationRow): Edge {
  return { from, to, role: roleOf(type), verbs, paragraphs, places, count, other: other as List };
}

/** The citation that these edges between the same two instruments make. */
export function joined(rows: readonly CitationRow[]): Omit<Citation, 'node'> {
  const edges = rows.map(edgeOf);
  const { from, to } = edges[0]!;
  return { from, to, ...joinCitations(edges) };
}
