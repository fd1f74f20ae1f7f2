import type { InstrumentFilter, InstrumentOrder } from '../../questions/instruments.js';
import type { TaskFilter, TaskOrder } from '../../questions/tasks.js';
import type {
  BodySelection,
  BodyTold,
  InstrumentSelection,
  InstrumentTold,
  TaskSelection,
  TaskTold,
} from '../../selection.js';
import type { Statement, Values } from '../values.js';
import { places as instrumentPlaces, instrumentsThat } from './instruments.js';
import { Parameters } from './parameters.js';
import { bodyShape, instrumentShape, taskShape } from './selections.js';
import { Draft } from './shape.js';
import { places, tasksThat } from './tasks.js';

/** A statement that gives `told`, and how it is read. */
export interface Selecting<T> {
  readonly statement: Statement;
  readonly read: (told: unknown) => T;
}

/** What a selection was made into, by the rest that the text depends on. A selection is an object that nobody changes. */
const known = new WeakMap<object, Map<string, Made<unknown>>>();

interface Made<T> {
  readonly text: string;
  readonly read: (told: unknown) => T;
  /** The values that the selection itself has. */
  readonly own: Values;
}

/** A statement with values that differ from time to time; its text is made once for a selection. */
function made<T>(
  selection: object,
  rest: readonly string[],
  values: Values,
  make: (parameters: Parameters) => Pick<Made<T>, 'text' | 'read'>,
): Selecting<T> {
  const ways = known.get(selection) ?? new Map<string, Made<unknown>>();
  known.set(selection, ways);
  const names = Object.keys(values).join(' ');
  const way = [...rest, names].join('\n');
  let before = ways.get(way) as Made<T> | undefined;
  if (!before) {
    const parameters = new Parameters(values);
    const { text, read } = make(parameters);
    const own = Object.fromEntries(Object.entries(parameters.all).filter(([name]) => !(name in values)));
    before = { text, read, own };
    ways.set(way, before);
  }
  return { statement: { text: before.text, parameters: { ...before.own, ...values } }, read: before.read };
}

export function selectInstruments(keys: readonly string[], selection: InstrumentSelection): Selecting<InstrumentTold> {
  return made(selection, [], { keys }, (parameters) => {
    const { cypher, read } = instrumentShape('i', selection, new Draft(parameters));
    return { text: `MATCH (i:Instrument) WHERE i.key IN $keys\nRETURN ${cypher} AS told`, read };
  });
}

/** Gives the `place` of each besides. */
export function selectInstrumentsWhere(
  filter: InstrumentFilter,
  order: InstrumentOrder,
  after: string,
  limit: number,
  selection: InstrumentSelection,
): Selecting<InstrumentTold> {
  const { text, parameters: filtering } = instrumentsThat(filter);
  return made(selection, [text, order], { ...filtering, after, limit }, (parameters) => {
    const { cypher, read } = instrumentShape('i', selection, new Draft(parameters));
    const place = `i.${instrumentPlaces[order]}`;
    return {
      text: `${text} AND ${place} > $after
WITH i ORDER BY ${place} LIMIT $limit
RETURN ${cypher} AS told, ${place} AS place ORDER BY place`,
      read,
    };
  });
}

/** Gives the `place` of each besides. */
export function selectTasksWhere(
  filter: TaskFilter,
  order: TaskOrder,
  after: string,
  limit: number,
  selection: TaskSelection,
): Selecting<TaskTold> {
  const { text, parameters: filtering } = tasksThat(filter, order);
  return made(selection, [text, order], { ...filtering, after, limit }, (parameters) => {
    const { cypher, read } = taskShape('t', selection, new Draft(parameters));
    const place = `t.${places[order]}`;
    return {
      text: `${text}
WITH ${filter.bodies === undefined ? '' : 'DISTINCT '}t ORDER BY ${place} LIMIT $limit
RETURN ${cypher} AS told, ${place} AS place ORDER BY place`,
      read,
    };
  });
}

/** Bodies by a query of their whole names: candidates, with what their names are judged by. */
export function selectBodies(names: string, selection: BodySelection): Selecting<BodyTold> {
  return made(selection, [], { names }, (parameters) => {
    const fields = [...selection.fields, 'name', 'acronym', 'aliases'] as const;
    const { cypher, read } = bodyShape('b', { ...selection, fields }, new Draft(parameters));
    return {
      text: `CALL db.index.fulltext.queryNodes('body_names', $names) YIELD node AS b\nRETURN ${cypher} AS told`,
      read,
    };
  });
}
