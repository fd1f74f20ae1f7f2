import type { BodyNode } from '../../graph/graph.js';
import { cursorOf, placeAfter } from '../cursors.js';
import type { InstrumentTold, SelectionQuestions } from '../selection.js';
import { bestNamed, namedBy } from './bodies.js';
import type { Connection } from './connection.js';
import * as instruments from './cypher/instruments.js';
import * as cypher from './cypher/selecting.js';
import * as tasks from './cypher/tasks.js';
import { exactly } from './cypher/words.js';
import { distinct, inOrderOf, limitOf, sliceOf } from './pages.js';

/** Things with what hangs on them, each question in one statement; a total is counted beside it. */
export function selectionQuestions({ read }: Connection): SelectionQuestions {
  return {
    async selectInstruments(keys, selection) {
      if (keys.length === 0) return [];
      const { statement, read: tell } = cypher.selectInstruments(distinct(keys), selection);
      const told = await read('selectInstruments', statement, (row) => tell(row.get('told')));
      return inOrderOf<InstrumentTold | null>(keys, new Map(told.map((one) => [one.node.key, one])), null);
    },

    async selectInstrumentsWhere(filter, order, page, selection) {
      const [after] = placeAfter('instruments', page.after, ['']);
      const { statement, read: tell } = cypher.selectInstrumentsWhere(filter, order, after, limitOf(page), selection);
      const [rows, totals] = await Promise.all([
        read('selectInstrumentsWhere', statement, (row) => ({
          told: tell(row.get('told')),
          place: row.get('place') as string,
        })),
        page.total
          ? read('instrumentsWhere', instruments.countInstrumentsWhere(filter), (row) => row.get('total') as number)
          : [null],
      ]);
      return sliceOf(rows, page, page.total ? (totals[0] ?? 0) : null, ({ told, place }) => ({
        cursor: cursorOf('instruments', place),
        value: told,
      }));
    },

    async selectTasksWhere(filter, order, page, selection) {
      const [after] = placeAfter('tasks', page.after, ['']);
      const { statement, read: tell } = cypher.selectTasksWhere(filter, order, after, limitOf(page), selection);
      const [rows, totals] = await Promise.all([
        read('selectTasksWhere', statement, (row) => ({
          told: tell(row.get('told')),
          place: row.get('place') as string,
        })),
        page.total ? read('tasksWhere', tasks.countTasksWhere(filter), (row) => row.get('total') as number) : [null],
      ]);
      return sliceOf(rows, page, page.total ? (totals[0] ?? 0) : null, ({ told, place }) => ({
        cursor: cursorOf('tasks', place),
        value: told,
      }));
    },

    async selectBodiesNamed(name, selection) {
      const names = namedBy(name);
      if (names === null) return [];
      const { statement, read: tell } = cypher.selectBodies(exactly(names), selection);
      const told = await read('selectBodiesNamed', statement, (row) => tell(row.get('told')));
      return bestNamed(name, told, ({ node }) => node as BodyNode);
    },
  };
}
