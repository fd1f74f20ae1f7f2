import type { BodyNode } from '../../graph/graph.js';
import { foldName } from '../../graph/names.js';
import { cursorOf, placeAfter } from '../cursors.js';
import { likest } from '../likeness.js';
import type { PageRequest, Slice } from '../page.js';
import type { BodyFilter } from '../questions/bodies.js';
import { phrasesOf } from '../words.js';
import { type Connection, listed, Values } from './connection.js';
import { matchOf } from './match.js';
import { type Answer, aligned, grouped, sliceOf } from './pages.js';
import { type BodyRow, bodyColumns, bodyNode } from './rows.js';

export function bodies(connection: Connection, keys: readonly string[]): readonly (BodyNode | null)[] {
  const rows = connection.answer<BodyRow & Answer>(
    `SELECT k.key AS at, ${bodyColumns} FROM json_each(?1) k CROSS JOIN body b ON b.key = k.value`,
    [listed(keys)],
  );
  return aligned(keys, rows, ({ at: _, ...row }) => bodyNode(row));
}

export function bodiesNamed(connection: Connection, name: string): readonly BodyNode[] {
  return connection
    .all<BodyRow>(
      `SELECT ${bodyColumns} FROM body_name n CROSS JOIN body b ON b.id = n.body WHERE n.folded = ?1 ORDER BY n.rank, b.key`,
      [foldName(name)],
    )
    .map(bodyNode);
}

/** Compares with every name: for people who mistyped, not for hot paths. */
export function bodiesLike(connection: Connection, text: string, limit: number): readonly BodyNode[] {
  const names = new Map<string, string[]>();
  for (const { key, folded } of connection.answer<{ key: string; folded: string }>(
    'SELECT b.key, n.folded FROM body_name n JOIN body b ON b.id = n.body',
  )) {
    const known = names.get(key);
    if (known) known.push(folded);
    else names.set(key, [folded]);
  }
  const named = Array.from(names, ([key, some]) => ({ key, names: some }));
  const keys = likest(text, named, limit).map(({ key }) => key);
  return bodies(connection, keys).filter((node) => node !== null);
}

export function bodiesWhere(connection: Connection, filter: BodyFilter, page: PageRequest): Slice<BodyNode> {
  if (filter.text !== undefined && phrasesOf(filter.text).length === 0) {
    return { items: [], hasNext: false, totalCount: page.total ? 0 : null };
  }
  const values = new Values();
  const conditions: string[] = [];
  if (filter.kinds) conditions.push(`b.kind IN (SELECT value FROM json_each(${values.list(filter.kinds)}))`);
  if (filter.registered !== undefined) conditions.push(`b.registered = ${values.add(filter.registered ? 1 : 0)}`);
  if (filter.parent !== undefined) conditions.push(`b.parent = ${values.add(filter.parent)}`);
  if (filter.tasked !== undefined) {
    const exists = 'EXISTS (SELECT 1 FROM actor a WHERE a.body = b.id AND a.role = 0)';
    conditions.push(filter.tasked ? exists : `NOT ${exists}`);
  }
  if (filter.text !== undefined) {
    const match = values.add(matchOf(phrasesOf(filter.text)));
    conditions.push(`b.id IN (SELECT rowid FROM body_words WHERE body_words MATCH ${match})`);
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const totalCount = page.total
    ? connection.first<{ total: number }>(`SELECT count(*) AS total FROM body b ${where}`, values.all)!.total
    : null;
  const [name, key] = placeAfter('bodies', page.after, ['', '']);
  const after = `(b.name, b.key) > (${values.add(name)}, ${values.add(key)})`;
  const rows = connection.answer<BodyRow>(
    `SELECT ${bodyColumns} FROM body b WHERE ${[...conditions, after].join(' AND ')}
     ORDER BY b.name, b.key LIMIT ${values.add(page.first + 1)}`,
    values.all,
  );
  return sliceOf(rows, page, totalCount, (row) => ({
    cursor: cursorOf('bodies', row.name, row.key),
    value: bodyNode(row),
  }));
}

export function subsidiariesOf(connection: Connection, keys: readonly string[]): readonly (readonly BodyNode[])[] {
  const rows = connection.answer<BodyRow & Answer>(
    `SELECT k.key AS at, ${bodyColumns} FROM json_each(?1) k CROSS JOIN body b ON b.parent = k.value
     ORDER BY k.key, b.name, b.key`,
    [listed(keys)],
  );
  return grouped(keys.length, rows).map((group) => group.map(({ at: _, ...row }) => bodyNode(row)));
}

export function bodiesUnder(connection: Connection, keys: readonly string[]): readonly string[] {
  return connection
    .all<{ key: string }>(
      `WITH RECURSIVE under (key) AS (
         SELECT value FROM json_each(?1) UNION SELECT b.key FROM under u CROSS JOIN body b ON b.parent = u.key
       ) SELECT key FROM under ORDER BY key`,
      [listed(keys)],
    )
    .map(({ key }) => key);
}
