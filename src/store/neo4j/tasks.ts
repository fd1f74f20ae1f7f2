import { strengths } from '../../clauses/clause.js';
import { actorRoles, type TaskNode } from '../../graph/graph.js';
import { sortKeyNewestFirst, sortKeyWithin } from '../../graph/order.js';
import { cursorOf, placeAfter } from '../cursors.js';
import type { Item } from '../page.js';
import type { TaskCount, TaskOrder, TaskQuestions } from '../questions/tasks.js';
import type { Connection } from './connection.js';
import * as cypher from './cypher/tasks.js';
import { actorOf, type List, taskOf } from './fields.js';
import { distinct, groupedBy, inOrderOf, limitOf, sliceOf } from './pages.js';

/** What instruments ask of whom. */
export function taskQuestions({ read }: Connection): TaskQuestions {
  const slicesByKey = async (
    name: string,
    statement: Parameters<typeof read>[1],
    page: Parameters<TaskQuestions['tasksWhere']>[2],
    item: (task: TaskNode) => Item<TaskNode>,
  ) => {
    const rows = await read(name, statement, (row) => row.toObject() as { key: string; nodes: List[]; total?: number });
    return new Map(rows.map(({ key, nodes, total }) => [key, sliceOf(nodes.map(taskOf), page, total ?? null, item)]));
  };

  return {
    async tasks(keys) {
      if (keys.length === 0) return [];
      const nodes = await read('tasks', cypher.tasksByKey(distinct(keys)), (row) => taskOf(row.get('node')));
      return inOrderOf<TaskNode | null>(keys, new Map(nodes.map((node) => [node.key, node])), null);
    },

    async tasksWhere(filter, order, page) {
      const [after] = placeAfter('tasks', page.after, ['']);
      const [rows, total] = await Promise.all([
        read('tasksWhere', cypher.tasksWhere(filter, order, after, limitOf(page)), (row) => taskOf(row.get('node'))),
        page.total ? read('tasksWhere', cypher.countTasksWhere(filter), (row) => row.get('total') as number) : [null],
      ]);
      return sliceOf(rows, page, page.total ? (total[0] ?? 0) : null, ordered(order));
    },

    async tasksOfInstruments(instruments, filter, page) {
      const [after] = placeAfter('tasks', page.after, [-1]);
      if (instruments.length === 0) return [];
      const slices = await slicesByKey(
        'tasksOfInstruments',
        cypher.tasksOfInstruments(distinct(instruments), filter, after, limitOf(page), page.total),
        page,
        (value) => ({ cursor: cursorOf('tasks', value.order), value }),
      );
      return instruments.map((key) => slices.get(key)!);
    },

    async tasksOfParagraphs(keys) {
      if (keys.length === 0) return [];
      const nodes = await read('tasksOfParagraphs', cypher.tasksOfParagraphs(distinct(keys)), (row) =>
        taskOf(row.get('node')),
      );
      return inOrderOf(
        keys,
        groupedBy(nodes, ({ paragraph }) => paragraph),
        [],
      );
    },

    async tasksOfBodies(bodies, filter, order, page) {
      const [after] = placeAfter('tasks', page.after, ['']);
      if (bodies.length === 0) return [];
      const slices = await slicesByKey(
        'tasksOfBodies',
        cypher.tasksOfBodies(distinct(bodies), filter, order, after, limitOf(page), page.total),
        page,
        ordered(order),
      );
      return bodies.map((key) => slices.get(key)!);
    },

    async actorsOf(keys) {
      if (keys.length === 0) return [];
      const [edges = []] = await read('actorsOf', cypher.actorsOf(distinct(keys)), (row) =>
        (row.get('edges') as List[]).map(actorOf),
      );
      const groups = groupedBy(
        [...edges].sort((a, b) => actorRoles.indexOf(a.role) - actorRoles.indexOf(b.role) || a.order - b.order),
        ({ task }) => task,
      );
      return inOrderOf(keys, groups, []);
    },

    async taskCountsOf(bodies, roles) {
      if (bodies.length === 0) return [];
      const rows =
        roles.length === 0
          ? []
          : await read(
              'taskCountsOf',
              cypher.taskCountsOf(distinct(bodies), roles),
              (row) => row.toObject() as TaskCount & { key: string },
            );
      const rank = (count: TaskCount) => (count.year ?? 0) * strengths.length + strengths.indexOf(count.strength);
      const groups = groupedBy(rows, ({ key }) => key);
      return bodies.map((body) =>
        (groups.get(body) ?? [])
          .map(({ year, strength, count }) => ({ year, strength, count }))
          .sort((a, b) => rank(a) - rank(b)),
      );
    },
  };
}

/** A task's cursor in a list of this order: the place that the graph's indexes sort it by. */
function ordered(order: TaskOrder): (task: TaskNode) => Item<TaskNode> {
  const place = order === 'OLDEST' ? sortKeyWithin : sortKeyNewestFirst;
  return (value) => ({ cursor: cursorOf('tasks', place(value.instrument, value.order)), value });
}
