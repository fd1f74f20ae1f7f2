import type { Strength } from '../../clauses/clause.js';
import { actorRoles, type TaskNode } from '../../graph/graph.js';
import { cursorOf } from '../cursors.js';
import type { Item } from '../page.js';
import type { TaskFilter, TaskOrder } from '../questions/tasks.js';
import type { Values } from './connection.js';
import { strengthRank, type TaskRow, taskNode } from './rows.js';
import { room } from './schema.js';

/** How each order walks: the column of the instrument's sort key, in `instrument` and in `actor` alike. */
export const columnOf: Readonly<Record<TaskOrder, 'sort' | 'recent'>> = { OLDEST: 'sort', NEWEST: 'recent' };

/** A task as an item of a list in order. */
export function taskItem(row: TaskRow & { readonly sort: string }): Item<TaskNode> {
  return { cursor: cursorOf('tasks', row.sort, row.id % room), value: taskNode(row) };
}

/** What a filter demands of the task named `t` there. */
export function testsOf(filter: TaskFilter, t: string, values: Values): readonly string[] {
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
  among('mandate', filter.mandates);
  range('due_date', filter.dueFrom, filter.dueTo);
  range('adopted', filter.adoptedFrom, filter.adoptedTo);
  if (filter.topic !== undefined) {
    tests.push(
      `${t}.id / ${room} IN (SELECT a.instrument FROM topic o JOIN about a ON a.topic = o.id WHERE o.key = ${values.add(filter.topic)})`,
    );
  }
  return tests;
}
