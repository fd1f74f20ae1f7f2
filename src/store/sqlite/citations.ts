import { joinCitations } from '../../graph/citations.js';
import type { CitationEdge } from '../../graph/graph.js';
import { roles as allRoles } from '../../references/reference.js';
import { cursorOf, placeAfter } from '../cursors.js';
import type { PageRequest, Slice } from '../page.js';
import type { Citation, CitationFilter, Direction } from '../questions/instruments.js';
import { type Connection, Values } from './connection.js';
import { type Answer, grouped, slicesOf, totalsOf } from './pages.js';
import { type InstrumentRow, instrumentColumns, instrumentNode } from './rows.js';

interface CitationRow extends InstrumentRow, Answer {
  readonly sort: string;
  readonly near: string;
  readonly role: number;
  readonly verbs: string;
  readonly paragraphs: string;
  readonly places: string;
  readonly count: number;
}

/**
 * For each instrument and role the next page of other ends along the index, then every edge of the roles to these ends: two roles
 * between the same two instruments are one citation.
 */
export function citations(
  connection: Connection,
  instruments: readonly string[],
  direction: Direction,
  filter: CitationFilter,
  page: PageRequest,
): readonly Slice<Citation>[] {
  const [near, far] = direction === 'out' ? ['source', 'target'] : ['target', 'source'];
  const [sort] = placeAfter('citations', page.after, ['']);
  const values = new Values();
  const keys = values.list(instruments);
  const roles = values.list(filter.roles.map((role) => allRoles.indexOf(role)));
  const tests = [
    filter.verbs &&
      `EXISTS (SELECT 1 FROM json_each(x.verbs) v WHERE v.value IN (SELECT value FROM json_each(${values.list(filter.verbs)})))`,
    filter.kinds &&
      `(SELECT o.kind FROM instrument o WHERE o.id = x.${far}) IN (SELECT value FROM json_each(${values.list(filter.kinds)}))`,
  ].filter((test) => test !== null);
  const tested = tests.map((test) => ` AND ${test}`).join('');
  const totals = totalsOf(
    connection,
    page,
    () =>
      `SELECT k.key AS at, (SELECT count(DISTINCT x.${far}) FROM citation x
         WHERE x.${near} = s.id AND x.role IN (SELECT value FROM json_each(${roles}))${tested}) AS total
       FROM json_each(${keys}) k CROSS JOIN instrument s ON s.key = k.value`,
    () => values.all,
  );
  const rows = connection.answer<CitationRow>(
    `WITH ends AS (
       SELECT DISTINCT k.key AS at, s.id AS near, s.key AS near_key, x.${far}_sort AS sort
       FROM json_each(${keys}) k CROSS JOIN instrument s ON s.key = k.value
       CROSS JOIN json_each(${roles}) r
       CROSS JOIN citation x ON x.${near} = s.id AND x.role = r.value AND x.${far}_sort IN (
         SELECT x.${far}_sort FROM citation x
         WHERE x.${near} = s.id AND x.role = r.value AND x.${far}_sort > ${values.add(sort)}${tested}
         ORDER BY x.${far}_sort LIMIT ${values.add(page.first + 1)})
     )
     SELECT e.at, e.near_key AS near, e.sort, c.role, c.verbs, c.paragraphs, c.places, c.count, ${instrumentColumns}
     FROM ends e CROSS JOIN json_each(${roles}) r
     CROSS JOIN citation c ON c.${near} = e.near AND c.role = r.value AND c.${far}_sort = e.sort
     CROSS JOIN instrument i ON i.id = c.${far}
     ORDER BY e.at, e.sort, c.role`,
    values.all,
  );
  const ends = grouped(instruments.length, rows).flatMap((group, at) =>
    joined(group).map((edges) => ({ at, edges, first: edges[0]! })),
  );
  return slicesOf(instruments, ends, page, totals, ({ edges, first }) => ({
    cursor: cursorOf('citations', first.sort),
    value: {
      from: direction === 'out' ? first.near : first.key,
      to: direction === 'out' ? first.key : first.near,
      node: instrumentNode(first),
      ...joinCitations(edges.map((row) => citationEdge(row, direction))),
    },
  }));
}

/** Neighbouring rows to the same other end belong together. */
function joined(rows: readonly CitationRow[]): readonly (readonly CitationRow[])[] {
  const ends: CitationRow[][] = [];
  for (const row of rows) {
    const last = ends.at(-1);
    if (last?.[0]?.sort === row.sort) last.push(row);
    else ends.push([row]);
  }
  return ends;
}

function citationEdge(row: CitationRow, direction: Direction): CitationEdge {
  const [from, to] = direction === 'out' ? [row.near, row.key] : [row.key, row.near];
  return {
    from,
    to,
    role: allRoles[row.role]!,
    verbs: JSON.parse(row.verbs) as readonly string[],
    paragraphs: JSON.parse(row.paragraphs) as readonly string[],
    places: JSON.parse(row.places) as readonly number[],
    count: row.count,
  };
}
