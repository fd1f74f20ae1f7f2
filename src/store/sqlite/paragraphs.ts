import type { ParagraphNode } from '../../graph/graph.js';
import { partsOfParagraph } from '../../graph/keys.js';
import { cursorOf, placeAfter } from '../cursors.js';
import type { PageRequest, Slice } from '../page.js';
import { type Connection, listed } from './connection.js';
import { type Answer, aligned, grouped, slicesOf, totalsOf } from './pages.js';
import { type ParagraphRow, paragraphColumns, paragraphNode } from './rows.js';
import { room } from './schema.js';

/** Paragraph keys as the pairs of instrument and label that `json_each` takes apart; a key that is none finds nothing. */
export function pairsOf(paragraphs: readonly string[]): string {
  return listed(paragraphs.map((key) => partsOfParagraph(key) ?? [null, null]));
}

/** Joins paragraph `p` and its instrument `i` to the pairs in `k`. */
export const paragraphOfPair = `CROSS JOIN instrument i ON i.key = k.value ->> 0
  CROSS JOIN paragraph p ON p.instrument = i.id AND p.label = k.value ->> 1`;

export function paragraphs(connection: Connection, keys: readonly string[]): readonly (ParagraphNode | null)[] {
  const rows = connection.answer<ParagraphRow & Answer>(
    `SELECT k.key AS at, ${paragraphColumns} FROM json_each(?1) k ${paragraphOfPair}
     LEFT JOIN paragraph q ON q.id = p.parent`,
    [pairsOf(keys)],
  );
  return aligned(keys, rows, paragraphNode);
}

/** Places run from 0 without a gap, so that a page is a range of ids. */
export function paragraphsOf(
  connection: Connection,
  instruments: readonly string[],
  page: PageRequest,
): readonly Slice<ParagraphNode>[] {
  const [after] = placeAfter('paragraphs', page.after, [-1]);
  const keys = listed(instruments);
  const rows = connection.answer<ParagraphRow & Answer>(
    `SELECT k.key AS at, ${paragraphColumns} FROM json_each(?1) k CROSS JOIN instrument i ON i.key = k.value
     CROSS JOIN paragraph p ON p.id > i.id * ${room} + ?2 AND p.id <= i.id * ${room} + ?3
     LEFT JOIN paragraph q ON q.id = p.parent
     ORDER BY k.key, p.id`,
    [keys, after, Math.min(after + page.first + 1, room - 1)],
  );
  const totals = totalsOf(
    connection,
    page,
    () =>
      `SELECT k.key AS at, (SELECT count(*) FROM paragraph p WHERE p.instrument = i.id) AS total
       FROM json_each(?1) k CROSS JOIN instrument i ON i.key = k.value`,
    () => [keys],
  );
  return slicesOf(instruments, rows, page, totals, (row) => ({
    cursor: cursorOf('paragraphs', row.id % room),
    value: paragraphNode(row),
  }));
}

export function itemsOf(connection: Connection, keys: readonly string[]): readonly (readonly ParagraphNode[])[] {
  const rows = connection.answer<ParagraphRow & Answer>(
    `SELECT k.key AS at, i.key AS instrument, p.id, p.label, p.kind, q.label AS parent, p.heading, p.text
     FROM json_each(?1) k CROSS JOIN instrument i ON i.key = k.value ->> 0
     CROSS JOIN paragraph q ON q.instrument = i.id AND q.label = k.value ->> 1
     CROSS JOIN paragraph p ON p.parent = q.id
     ORDER BY k.key, p.id`,
    [pairsOf(keys)],
  );
  return grouped(keys.length, rows).map((group) => group.map(paragraphNode));
}
