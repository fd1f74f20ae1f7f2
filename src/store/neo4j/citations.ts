import { joinCitations } from '../../graph/citations.js';
import type { CitationEdge } from '../../graph/graph.js';
import type { Role } from '../../references/reference.js';
import { cursorOf, placeAfter } from '../cursors.js';
import type { Citation, InstrumentQuestions } from '../store.js';
import type { Connection } from './connection.js';
import { citations } from './cypher/citations.js';
import { roleOf } from './labels.js';
import { instrumentOf, type Properties } from './nodes.js';
import { distinct, limitOf, sliceOf } from './pages.js';

interface Row {
  readonly edge: Properties;
  readonly type: string;
  readonly other: Properties;
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
        (row) => row.toObject() as { key: string; edges: Row[]; total?: number },
      );
      const slices = new Map(
        rows.map(({ key, edges, total }) => [
          key,
          sliceOf<readonly Row[], Citation>(ends(edges), page, total ?? null, (end) => ({
            cursor: cursorOf('citations', end[0]!.other['place'] as string),
            value: {
              from: end[0]!.edge['from'] as string,
              to: end[0]!.edge['to'] as string,
              node: instrumentOf(end[0]!.other),
              ...joinCitations(end.map(citationOf)),
            },
          })),
        ]),
      );
      return instruments.map((key) => slices.get(key)!);
    },
  };
}

/** The edges by the end that they lead to, which stand side by side. */
function ends(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.other['key'] === row.other['key']) last!.push(row);
    else groups.push([row]);
  }
  return groups;
}

function citationOf({ edge, type }: Row): CitationEdge {
  return {
    from: edge['from'] as string,
    to: edge['to'] as string,
    role: roleOf(type) as Role,
    verbs: edge['verbs'] as readonly string[],
    paragraphs: edge['paragraphs'] as readonly string[],
    places: edge['places'] as readonly number[],
    count: edge['count'] as number,
  };
}
