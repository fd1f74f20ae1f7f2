import { type Strength, strengths } from '../../clauses/clause.js';
import { type ActorEdge, type ActorRole, actorRoles, type TaskNode } from '../../graph/graph.js';
import { cursorOf, placeAfter } from '../cursors.js';
import type { PageRequest, Slice, TaskCount, TaskFilter, TaskOrder } from '../store.js';
import { type Connection, listed, Values } from './connection.js';
import { type Answer, aligned, grouped, sliceOf, slicesOf, totalsOf } from './pages.js';
import { pairsOf, paragraphOfPair } from './paragraphs.js';
import {
  type ActorRow,
  actorColumns,
  actorEdge,
  partsOfTask,
  strengthRank,
  type TaskRow,
  taskColumns,
  taskNode,
} from './rows.js';
import { room } from './schema.js';

/** Task keys as the triples of instrument, label and number that `json_each` takes apart. */
function triplesOf(tasks: readonly string[]): string {
  return listed(tasks.map((key) => partsOfTask(key) ?? [null, null, null]));
}

const taskOfTriple = `${paragraphOfPair}
  CROSS JOIN task t ON t.paragraph = p.id AND t.number = k.value ->> 2`;

export function tasks(connection: Connection, keys: readonly string[]): readonly (TaskNode | null)[] {
  const rows = connection.all<TaskRow & Answer>(
    `SELECT k.key AS at, ${taskColumns} FROM json_each(?1) k ${taskOfTriple}`,
    [triplesOf(keys)],
  );
  return aligned(keys, rows, taskNode);
}

export function tasksOfParagraphs(
  connection: Connection,
  paragraphs: readonly string[],
): readonly (readonly TaskNode[])[] {
  const rows = connection.all<TaskRow & Answer>(
    `SELECT k.key AS at, ${taskColumns} FROM json_each(?1) k ${paragraphOfPair}
     CROSS JOIN task t ON t.paragraph = p.id
     ORDER BY k.key, t.id`,
    [pairsOf(paragraphs)],
  );
  return grouped(paragraphs.length, rows).map((group) => group.map(taskNode));
}

export function actorsOf(connection: Connection, keys: readonly string[]): readonly (readonly ActorEdge[])[] {
  const rows = connection.all<ActorRow & Answer>(
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
  const rows = connection.all<TaskRow & Answer & { readonly sort: string }>(
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

/** How each order walks: the column of the instrument's sort key, in `instrument` and in `actor` alike. */
const columnOf: Readonly<Record<TaskOrder, 'sort' | 'recent'>> = { OLDEST: 'sort', NEWEST: 'recent' };

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
  const rows = connection.all<TaskRow & { readonly sort: string }>(
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

export function tasksOfBodies(
  connection: Connection,
  bodies: readonly string[],
  filter: TaskFilter,
  order: TaskOrder,
  page: PageRequest,
): readonly Slice<TaskNode>[] {
  const values = new Values();
  const walk = new BodyWalk(bodies, filter, order, values);
  const totals = totalsOf(
    connection,
    page,
    () => walk.totals(),
    () => values.all,
  );
  const rows = connection.all<TaskRow & Answer & { readonly sort: string }>(walk.page('k.key', page), values.all);
  return slicesOf(bodies, rows, page, totals, taskItem);
}

/** The tasks of several bodies as one list, each task once. */
function tasksOfAnyBody(
  connection: Connection,
  bodies: readonly string[],
  filter: TaskFilter,
  order: TaskOrder,
  page: PageRequest,
): Slice<TaskNode> {
  const values = new Values();
  const walk = new BodyWalk(bodies, filter, order, values);
  const totalCount = page.total ? connection.first<{ total: number }>(walk.total(), values.all)!.total : null;
  const rows = connection.all<TaskRow & { readonly sort: string }>(walk.page('0', page), values.all);
  return sliceOf(rows, page, totalCount, taskItem);
}

/**
 * From bodies to tasks in order: for each body and role the next page along the index that has them in this order, then the pages
 * merged and each task kept once. What is read is at most a page for each body and role.
 */
class BodyWalk {
  private readonly keys: string;
  private readonly roles: string;
  private readonly column: 'sort' | 'recent';
  private readonly tested: string;

  constructor(
    bodies: readonly string[],
    { roles, ...filter }: TaskFilter,
    order: TaskOrder,
    private readonly values: Values,
  ) {
    this.keys = values.list(bodies);
    this.roles = values.list((roles ?? ['addressee']).map((role) => actorRoles.indexOf(role)));
    this.column = columnOf[order];
    const tests = testsOf({ ...filter, ...(roles && { roles }) }, 't', values);
    this.tested =
      tests.length === 0 ? '' : ` AND EXISTS (SELECT 1 FROM task t WHERE t.id = a.task AND ${tests.join(' AND ')})`;
  }

  private get actors(): string {
    return `FROM actor a WHERE a.body = b.id AND a.role IN (SELECT value FROM json_each(${this.roles}))${this.tested}`;
  }

  totals(): string {
    return `SELECT k.key AS at, (SELECT count(DISTINCT a.task) ${this.actors}) AS total
      FROM json_each(${this.keys}) k CROSS JOIN body b ON b.key = k.value`;
  }

  total(): string {
    return `SELECT count(DISTINCT a.task) AS total FROM json_each(${this.keys}) k CROSS JOIN body b ON b.key = k.value
      CROSS JOIN actor a ON a.body = b.id AND a.role IN (SELECT value FROM json_each(${this.roles}))${this.tested}`;
  }

  /** `at` is what tells the lists apart: each body's key, or nothing where all make one list. */
  page(at: 'k.key' | '0', { after, first }: PageRequest): string {
    const [sort, place] = placeAfter('tasks', after, ['', -1]);
    const { column, values } = this;
    const start = values.add(sort);
    const limit = values.add(first + 1);
    return `WITH found AS (
        SELECT DISTINCT ${at} AS at, u.id FROM json_each(${this.keys}) k CROSS JOIN body b ON b.key = k.value
        CROSS JOIN json_each(${this.roles}) r
        CROSS JOIN task u ON u.id IN (
          SELECT DISTINCT a.task FROM actor a
          WHERE a.body = b.id AND a.role = r.value
            AND (a.${column}, a.task) > (${start}, (SELECT s.id * ${room} + ${values.add(place)} FROM instrument s WHERE s.${column} = ${start}))${this.tested}
          ORDER BY a.${column}, a.task LIMIT ${limit})
      )
      SELECT f.at, ${taskColumns}, i.${column} AS sort FROM found f CROSS JOIN task t ON t.id = f.id
      CROSS JOIN paragraph p ON p.id = t.paragraph CROSS JOIN instrument i ON i.id = p.instrument
      ORDER BY f.at, i.${column}, t.id${at === '0' ? ` LIMIT ${limit}` : ''}`;
  }
}

export function taskCountsOf(
  connection: Connection,
  bodies: readonly string[],
  roles: readonly ActorRole[],
): readonly (readonly TaskCount[])[] {
  const rows = connection.all<Answer & { year: number | null; strength: number; count: number }>(
    `SELECT at, year, strength, count(*) AS count FROM (
       SELECT DISTINCT k.key AS at, a.task, a.strength FROM json_each(?1) k CROSS JOIN body b ON b.key = k.value
       CROSS JOIN actor a INDEXED BY actor_by_body ON a.body = b.id AND a.role IN (SELECT value FROM json_each(?2))
     ) CROSS JOIN instrument i ON i.id = task / ${room}
     GROUP BY at, year, strength ORDER BY at, year, strength`,
    [listed(bodies), listed(roles.map((role) => actorRoles.indexOf(role)))],
  );
  return grouped(bodies.length, rows).map((group) =>
    group.map(({ year, strength, count }) => ({ year, strength: strengths[strength]!, count })),
  );
}

function taskItem(row: TaskRow & { readonly sort: string }) {
  return { cursor: cursorOf('tasks', row.sort, row.id % room), value: taskNode(row) };
}

/** What a filter demands of the task named `t` there. */
function testsOf(filter: TaskFilter, t: string, values: Values): readonly string[] {
  const tests: string[] = [];
  const range = (column: string, from: string | undefined, to: string | undefined) => {
    if (from !== undefined) tests.push(`${t}.${column} >= ${values.add(from)}`);
    if (to !== undefined) tests.push(`${t}.${column} <= ${values.add(to)}`);
  };
  const among = (column: string, some: readonly (string | number)[] | undefined) => {
    if (some) tests.push(`${t}.${column} IN (SELECT value FROM json_each(${values.list(some)}))`);
  };
  if (filter.bodies) {
    const roles = (filter.roles ?? ['addressee']).map((role) => actorRoles.indexOf(role));
    tests.push(
      `EXISTS (SELECT 1 FROM actor x JOIN body y ON y.id = x.body WHERE x.task = ${t}.id
         AND x.role IN (SELECT value FROM json_each(${values.list(roles)})) AND y.key IN (SELECT value FROM json_each(${values.list(filter.bodies)})))`,
    );
  }
  among('verb', filter.verbs);
  if (filter.strengthAtLeast) tests.push(`${t}.strength <= ${values.add(strengthRank(filter.strengthAtLeast))}`);
  among(
    'strength',
    filter.strengths?.map((strength: Strength) => strengthRank(strength)),
  );
  among('deliverable', filter.deliverables);
  range('due_date', filter.dueFrom, filter.dueTo);
  range('adopted', filter.adoptedFrom, filter.adoptedTo);
  if (filter.topic !== undefined) {
    tests.push(
      `${t}.id / ${room} IN (SELECT a.instrument FROM topic o JOIN about a ON a.topic = o.id WHERE o.key = ${values.add(filter.topic)})`,
    );
  }
  return tests;
}
