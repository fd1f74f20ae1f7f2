import type { InstrumentNode } from '../../graph/graph.js';
import { cursorOf, placeAfter } from '../cursors.js';
import { likest } from '../likeness.js';
import type { Item, PageRequest, Slice } from '../page.js';
import type { InstrumentFilter, InstrumentOrder } from '../questions/instruments.js';
import { phrasesOf } from '../words.js';
import { type Connection, listed, Values } from './connection.js';
import { matchOf, searchedOf } from './match.js';
import { type Answer, aligned, sliceOf } from './pages.js';
import { type InstrumentRow, instrumentColumns, instrumentNode } from './rows.js';

export function instruments(connection: Connection, keys: readonly string[]): readonly (InstrumentNode | null)[] {
  const rows = connection.answer<InstrumentRow & Answer>(
    `SELECT k.key AS at, ${instrumentColumns} FROM json_each(?1) k CROSS JOIN instrument i ON i.key = k.value`,
    [listed(keys)],
  );
  return aligned(keys, rows, instrumentNode);
}

/** Compares with every symbol and title: for people who mistyped, not for hot paths. */
export function instrumentsLike(connection: Connection, text: string, limit: number): readonly InstrumentNode[] {
  const rows = connection.answer<{ key: string; symbol: string | null; title: string | null }>(
    'SELECT key, symbol, title FROM instrument',
  );
  const named = rows.map(({ key, symbol, title }) => ({ key, names: searchedOf(key, symbol, title) }));
  const keys = likest(text, named, limit).map(({ key }) => key);
  return instruments(connection, keys).filter((node) => node !== null);
}

type SortedRow = InstrumentRow & { readonly sort: string; readonly recent: string; readonly times_cited: number };

export function instrumentsWhere(
  connection: Connection,
  filter: InstrumentFilter,
  order: InstrumentOrder,
  page: PageRequest,
): Slice<InstrumentNode> {
  if (filter.text !== undefined && phrasesOf(filter.text).length === 0) {
    return { items: [], hasNext: false, totalCount: page.total ? 0 : null };
  }
  if (filter.tasksBody !== undefined && order !== 'TIMES_CITED') {
    const { tasksBody, ...rest } = filter;
    return instrumentsTasking(connection, tasksBody, rest, order, page);
  }
  const values = new Values();
  const conditions = conditionsOf(filter, values);
  const filtered = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const totalCount = page.total
    ? connection.first<{ total: number }>(`SELECT count(*) AS total FROM instrument i ${filtered}`, values.all)!.total
    : null;
  const after = pageAfter(order, page, values);
  const rows = connection.answer<SortedRow>(
    `SELECT ${instrumentColumns}, i.sort, i.recent, i.times_cited FROM instrument i
     WHERE ${[...conditions, after].join(' AND ')}
     ORDER BY ${orderings[order]} LIMIT ${values.add(page.first + 1)}`,
    values.all,
  );
  return sliceOf(rows, page, totalCount, itemIn(order));
}

/** Walks the body's own tasks in order instead of all instruments. */
function instrumentsTasking(
  connection: Connection,
  body: string,
  filter: InstrumentFilter,
  order: 'OLDEST' | 'NEWEST',
  page: PageRequest,
): Slice<InstrumentNode> {
  const values = new Values();
  const column = order === 'OLDEST' ? 'sort' : 'recent';
  const source = `FROM body b CROSS JOIN actor a ON a.body = b.id AND a.role = 0
    CROSS JOIN instrument i ON i.${column} = a.${column}`;
  const conditions = [`b.key = ${values.add(body)}`, ...conditionsOf(filter, values)].join(' AND ');
  const totalCount = page.total
    ? connection.first<{ total: number }>(
        `SELECT count(DISTINCT i.id) AS total ${source} WHERE ${conditions}`,
        values.all,
      )!.total
    : null;
  const [after] = placeAfter('instruments', page.after, ['']);
  const rows = connection.answer<SortedRow>(
    `SELECT ${instrumentColumns}, i.sort, i.recent, i.times_cited ${source}
     WHERE ${conditions} AND a.${column} > ${values.add(after)}
     GROUP BY a.${column} ORDER BY a.${column} LIMIT ${values.add(page.first + 1)}`,
    values.all,
  );
  return sliceOf(rows, page, totalCount, itemIn(order));
}

function itemIn(order: InstrumentOrder): (row: SortedRow) => Item<InstrumentNode> {
  return (row) => ({
    cursor:
      order === 'TIMES_CITED'
        ? cursorOf('instruments', row.times_cited, row.sort)
        : cursorOf('instruments', order === 'OLDEST' ? row.sort : row.recent),
    value: instrumentNode(row),
  });
}

const orderings: Readonly<Record<InstrumentOrder, string>> = {
  OLDEST: 'i.sort',
  NEWEST: 'i.recent',
  TIMES_CITED: 'i.times_cited DESC, i.sort',
};

function pageAfter(order: InstrumentOrder, { after }: PageRequest, values: Values): string {
  switch (order) {
    case 'OLDEST':
    case 'NEWEST': {
      const [sort] = placeAfter('instruments', after, ['']);
      return `${orderings[order]} > ${values.add(sort)}`;
    }
    case 'TIMES_CITED': {
      const [times, sort] = placeAfter('instruments', after, [Number.MAX_SAFE_INTEGER, '']);
      const most = values.add(times);
      return `i.times_cited <= ${most} AND (i.times_cited < ${most} OR i.sort > ${values.add(sort)})`;
    }
  }
}

function conditionsOf(filter: InstrumentFilter, values: Values): readonly string[] {
  const conditions: string[] = [];
  const range = (column: string, from: string | number | undefined, to: string | number | undefined) => {
    if (from !== undefined) conditions.push(`${column} >= ${values.add(from)}`);
    if (to !== undefined) conditions.push(`${column} <= ${values.add(to)}`);
  };
  if (filter.kinds) conditions.push(`i.kind IN (SELECT value FROM json_each(${values.list(filter.kinds)}))`);
  range('i.number', filter.numberFrom, filter.numberTo);
  range('i.year', filter.yearFrom, filter.yearTo);
  range('i.adopted', filter.adoptedFrom, filter.adoptedTo);
  if (filter.chapterVII !== undefined) conditions.push(`i.chapter_vii = ${values.add(filter.chapterVII ? 1 : 0)}`);
  if (filter.loaded !== undefined) conditions.push(`i.digest IS ${filter.loaded ? 'NOT ' : ''}NULL`);
  if (filter.topic !== undefined) {
    conditions.push(
      `i.id IN (SELECT a.instrument FROM topic t JOIN about a ON a.topic = t.id WHERE t.key = ${values.add(filter.topic)})`,
    );
  }
  if (filter.cites !== undefined) {
    conditions.push(
      `i.id IN (SELECT c.source FROM citation c JOIN instrument x ON x.id = c.target WHERE x.key = ${values.add(filter.cites)} AND c.role = 0)`,
    );
  }
  if (filter.citedBy !== undefined) {
    conditions.push(
      `i.id IN (SELECT c.target FROM citation c JOIN instrument x ON x.id = c.source WHERE x.key = ${values.add(filter.citedBy)} AND c.role = 0)`,
    );
  }
  if (filter.tasksBody !== undefined) {
    conditions.push(
      `EXISTS (SELECT 1 FROM body b JOIN actor a ON a.body = b.id AND a.role = 0 AND a.sort = i.sort WHERE b.key = ${values.add(filter.tasksBody)})`,
    );
  }
  if (filter.text !== undefined) {
    const match = values.add(matchOf(phrasesOf(filter.text)));
    conditions.push(
      `i.id IN (SELECT rowid FROM instrument_words WHERE instrument_words MATCH ${match}
        UNION SELECT rowid / 1048576 FROM paragraph_words WHERE paragraph_words MATCH ${match})`,
    );
  }
  return conditions;
}
