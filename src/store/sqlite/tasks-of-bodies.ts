import { strengths } from '../../clauses/clause.js';
import { type ActorRole, actorRoles, type TaskNode } from '../../graph/graph.js';
import { placeAfter } from '../cursors.js';
import type { PageRequest, Slice } from '../page.js';
import type { TaskCount, TaskFilter, TaskOrder } from '../questions/tasks.js';
import { type Connection, listed, Values } from './connection.js';
import { type Answer, grouped, sliceOf, slicesOf, totalsOf } from './pages.js';
import { type TaskRow, taskColumns } from './rows.js';
import { room } from './schema.js';
import { columnOf, taskItem, testsOf } from './task-filter.js';

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
  const rows = connection.answer<TaskRow & Answer & { readonly sort: string }>(walk.page('k.key', page), values.all);
  return slicesOf(bodies, rows, page, totals, taskItem);
}

/** The tasks of several bodies as one list, each task once. */
export function tasksOfAnyBody(
  connection: Connection,
  bodies: readonly string[],
  filter: TaskFilter,
  order: TaskOrder,
  page: PageRequest,
): Slice<TaskNode> {
  const values = new Values();
  const walk = new BodyWalk(bodies, filter, order, values);
  const totalCount = page.total ? connection.first<{ total: number }>(walk.total(), values.all)!.total : null;
  const rows = connection.answer<TaskRow & { readonly sort: string }>(walk.page('0', page), values.all);
  return sliceOf(rows, page, totalCount, taskItem);
}

/**
 * From bodies to tasks in order: for each body and role the next page along the index that has them in this order, then the pages
 * merged and each task kept once. What is read is at most a page for each body and role.
 */
class BodyWalk {
  private readonly keys: string;
  private readonly roles: string;
  private readonly firstRole: string;
  private readonly column: 'sort' | 'recent';
  private readonly tested: string;
  /** Whether how many tasks a body has is what is kept of it: in one role, whatever the tasks are. */
  private readonly kept: boolean;

  constructor(
    bodies: readonly string[],
    { roles, ...filter }: TaskFilter,
    order: TaskOrder,
    private readonly values: Values,
  ) {
    this.keys = values.list(bodies);
    const wanted = (roles ?? ['addressee']).map((role) => actorRoles.indexOf(role));
    this.roles = values.list(wanted);
    this.firstRole = values.add(Math.min(...wanted, actorRoles.length));
    this.column = columnOf[order];
    const tests = testsOf({ ...filter, ...(roles && { roles }) }, 't', values);
    this.tested =
      tests.length === 0 ? '' : ` AND EXISTS (SELECT 1 FROM task t WHERE t.id = a.task AND ${tests.join(' AND ')})`;
    this.kept = tests.length === 0 && wanted.length === 1;
  }

  private get actors(): string {
    return `FROM actor a WHERE a.body = b.id AND a.role IN (SELECT value FROM json_each(${this.roles}))${this.tested}`;
  }

  /**
   * Of the places where a task names one body, the first: in a count along the index this is six times as fast as DISTINCT. The plus
   * keeps SQLite from looking the few actors of a task up among the many tasks of a body.
   */
  private get once(): string {
    return `(a.place = 0 AND a.role = ${this.firstRole} OR NOT EXISTS (
      SELECT 1 FROM actor x WHERE x.task = a.task AND x.role IN (SELECT value FROM json_each(${this.roles})) AND +x.body = a.body
        AND (x.role < a.role OR x.role = a.role AND x.place < a.place)))`;
  }

  totals(): string {
    if (this.kept)
      return `SELECT k.key AS at, n.tasks AS total FROM json_each(${this.keys}) k CROSS JOIN body b ON b.key = k.value
        CROSS JOIN tasked n ON n.body = b.id AND n.role = ${this.firstRole}`;
    return `SELECT k.key AS at, (SELECT count(*) ${this.actors} AND ${this.once}) AS total
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
  const rows = connection.answer<Answer & { year: number | null; strength: number; count: number }>(
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
