import type { ReferenceEdge } from '../../graph/graph.js';
import { roles as allRoles } from '../../references/reference.js';
import { cursorOf, placeAfter } from '../cursors.js';
import type { PageRequest, Slice } from '../page.js';
import type { CitationFilter } from '../questions/instruments.js';
import { type Connection, Values } from './connection.js';
import { type Answer, grouped, slicesOf, totalsOf } from './pages.js';
import { pairsOf, paragraphOfPair } from './paragraphs.js';
import { type ReferenceRow, referenceColumns, referenceEdge } from './rows.js';
import { room } from './schema.js';

export function referencesOf(
  connection: Connection,
  paragraphs: readonly string[],
): readonly (readonly ReferenceEdge[])[] {
  const rows = connection.answer<ReferenceRow & Answer>(
    `SELECT k.key AS at, ${referenceColumns} FROM json_each(?1) k ${paragraphOfPair}
     CROSS JOIN reference r ON r.paragraph = p.id
     LEFT JOIN instrument t ON t.id = r.target
     ORDER BY k.key, r.id`,
    [pairsOf(paragraphs)],
  );
  return grouped(paragraphs.length, rows).map((group) => group.map(referenceEdge));
}

/** For each instrument and role, the next page along the index; then both roles in one order. */
export function referencesTo(
  connection: Connection,
  instruments: readonly string[],
  filter: CitationFilter,
  page: PageRequest,
): readonly Slice<ReferenceEdge>[] {
  const [sort, place] = placeAfter('referencesTo', page.after, ['', -1]);
  const values = new Values();
  const keys = values.list(instruments);
  const roles = values.list(filter.roles.map((role) => allRoles.indexOf(role)));
  const tests = [
    filter.verbs && `x.verb IN (SELECT value FROM json_each(${values.list(filter.verbs)}))`,
    filter.kinds &&
      `(SELECT s.kind FROM instrument s WHERE s.id = x.id / ${room}) IN (SELECT value FROM json_each(${values.list(filter.kinds)}))`,
  ].filter((test) => test !== null);
  const tested = tests.map((test) => ` AND ${test}`).join('');
  const totals = totalsOf(
    connection,
    page,
    () =>
      `SELECT k.key AS at, (SELECT count(*) FROM reference x WHERE x.target = t.id AND x.role IN (SELECT value FROM json_each(${roles}))${tested}) AS total
       FROM json_each(${keys}) k CROSS JOIN instrument t ON t.key = k.value`,
    () => values.all,
  );
  const start = values.add(sort);
  const rows = connection.answer<ReferenceRow & Answer & { readonly sort: string }>(
    `SELECT k.key AS at, ${referenceColumns}, i.sort FROM json_each(${keys}) k CROSS JOIN instrument t ON t.key = k.value
     CROSS JOIN json_each(${roles}) o
     CROSS JOIN reference r ON r.id IN (
       SELECT x.id FROM reference x
       WHERE x.target = t.id AND x.role = o.value
         AND (x.sort, x.id) > (${start}, (SELECT s.id * ${room} + ${values.add(place)} FROM instrument s WHERE s.sort = ${start}))${tested}
       ORDER BY x.sort, x.id LIMIT ${values.add(page.first + 1)})
     JOIN paragraph p ON p.id = r.paragraph
     JOIN instrument i ON i.id = p.instrument
     ORDER BY k.key, i.sort, r.id`,
    values.all,
  );
  return slicesOf(instruments, rows, page, totals, (row) => ({
    cursor: cursorOf('referencesTo', row.sort, row.id % room),
    value: referenceEdge(row),
  }));
}
