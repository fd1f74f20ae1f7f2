import type { ActorEdge, TaskNode } from '../../graph/graph.js';
import { partsOfTask } from '../../graph/keys.js';
import { placeAfter } from '../cursors.js';
import type { PageRequest, Slice } from '../page.js';
import type { TaskFilter, TaskOrder } from '../questions/tasks.js';
import { type Connection, listed, Values } from './connection.js';
import { type Answer, aligned, grouped, sliceOf, slicesOf, totalsOf } from './pages.js';
import { pairsOf, paragraphOfPair } from './paragraphs.js';
import { type ActorRow, actorColumns, actorEdge, type TaskRow, taskColumns, taskNode } from './rows.js';
import { room } from './schema.js';
import { columnOf, taskItem, testsOf } from './task-filter.js';
import { tasksOfAnyBody } from './tasks-of-bodies.js';

/** Task keys as the triples of instrument, label and number that `json_each` takes apart. */
function triplesOf(tasks: readonly string[]): string {
  return listed(tasks.map((key) => partsOfTask(key) ?? [null, null, null]));
}

const taskOfTriple = `${paragraphOfPair}
  CROSS JOIN task t ON t.paragraph = p.id AND t.number = k.value ->> 2`;

export function tasks(connection: Connection, keys: readonly string[]): readonly (TaskNode | null)[] {
  const rows = connection.answer<TaskRow & Answer>(
    `SELECT k.key AS at, ${taskColumns} FROM json_each(?1) k ${taskOfTriple}`,
    [triplesOf(keys)],
  );
  return aligned(keys, rows, taskNode);
}

export function tasksOfParagraphs(
  connection: Connection,
  paragraphs: readonly string[],
): readonly (readonly TaskNode[])[] {
  const rows = connection.answer<TaskRow & Answer>(
    `SELECT k.key AS at, ${taskColumns} FROM json_each(?1) k ${paragraphOfPair}
     CROSS JOIN task t ON t.paragraph = p.id
     ORDER BY k.key, t.id`,
    [pairsOf(paragraphs)],
  );
  return grouped(paragraphs.length, rows).map((group) => group.map(taskNode));
}

export function actorsOf(connection: Connection, keys: readonly string[]): readonly (readonly ActorEdge[])[] {
  const rows = connection.answer<ActorRow & Answer>(
    `SELECT k.key AS at, ${actorColumns} FROM json_each(?1) k ${taskOfTriple}
     CROSS JOIN actor a ON a.task = t.id
     LEFT JOIN body b ON b.id = a.body
     ORDER BY k.key, a.role, a.place`,
    [triplesOf(keys)],
  );
  return grouped(keys.length, rows).map((group, at) => group.map((row) => actorEdge(keys[at]!, row)));
}

export function tasksOfInstruments(
  connection: Connection,
  instruments: readonly string[],
  filter: TaskFilter,
  page: PageRequest,
): readonly Slice<TaskNode>[] {
  const [sort, place] = placeAfter('tasks', page.after, ['', -1]);
  const values = new Values();
  const keys = values.list(instruments);
  const tested = testsOf(filter, 't', values)
    .map((test) => ` AND ${test}`)
    .join('');
  const totals = totalsOf(
    connection,
    page,
    () =>
      `SELECT k.key AS at, (SELECT count(*) FROM task t WHERE t.id >= i.id * ${room} AND t.id < (i.id + 1) * ${room}${tested}) AS total
       FROM json_each(${keys}) k CROSS JOIN instrument i ON i.key = k.value`,
    () => values.all,
  );
  // The same cursor holds for every instrument: those that sort before it have no more, those behind it begin at their start.
  const after = values.add(sort);
  const rows = connection.answer<TaskRow & Answer & { readonly sort: string }>(
    `SELECT k.key AS at, ${taskColumns}, i.sort FROM json_each(${keys}) k
     CROSS JOIN instrument i ON i.key = k.value AND i.sort >= ${after}
     CROSS JOIN task u ON u.id IN (
       SELECT t.id FROM task t
       WHERE t.id > i.id * ${room} + CASE i.sort WHEN ${after} THEN ${values.add(place)} ELSE -1 END AND t.id < (i.id + 1) * ${room}${tested}
       ORDER BY t.id LIMIT ${values.add(page.first + 1)})
     CROSS JOIN task t ON t.id = u.id
     CROSS JOIN paragraph p ON p.id = t.paragraph
     ORDER BY k.key, t.id`,
    values.all,
  );
  return slicesOf(instruments, rows, page, totals, taskItem);
}

export function tasksWhere(
  connection: Connection,
  filter: TaskFilter,
  order: TaskOrder,
  page: PageRequest,
): Slice<TaskNode> {
  if (filter.bodies) {
    const { bodies, ...rest } = filter;
    return tasksOfAnyBody(connection, bodies, rest, order, page);
  }
  const values = new Values();
  const tests = testsOf(filter, 't', values);
  const where = tests.length > 0 ? `WHERE ${tests.join(' AND ')}` : '';
  const totalCount = page.total
    ? connection.first<{ total: number }>(`SELECT count(*) AS total FROM task t ${where}`, values.all)!.total
    : null;
  const column = columnOf[order];
  const [sort, place] = placeAfter('tasks', page.after, ['', -1]);
  const after = values.add(sort);
  const rows = connection.answer<TaskRow & { readonly sort: string }>(
    `SELECT ${taskColumns}, i.${column} AS sort FROM instrument i
     CROSS JOIN task t ON t.id >= i.id * ${room} + CASE i.${column} WHEN ${after} THEN ${values.add(place)} + 1 ELSE 0 END
       AND t.id < (i.id + 1) * ${room}
     CROSS JOIN paragraph p ON p.id = t.paragraph
     WHERE ${[`i.${column} >= ${after}`, ...tests].join(' AND ')}
     ORDER BY i.${column}, t.id LIMIT ${values.add(page.first + 1)}`,
    values.all,
  );
  return sliceOf(rows, page, totalCount, taskItem);
}
