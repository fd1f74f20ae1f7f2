import { strengths as allStrengths } from '../../../clauses/clause.js';
import type { ActorRole } from '../../../graph/graph.js';
import type { TaskFilter, TaskOrder } from '../../questions/tasks.js';
import { listed } from '../fields.js';
import { actorTypes } from '../labels.js';
import { day, type Statement } from '../values.js';
import { Parameters } from './parameters.js';

export const places = { OLDEST: 'place', NEWEST: 'recentPlace' } as const;

export function tasksByKey(keys: readonly string[]): Statement {
  return { text: `MATCH (t:Task) WHERE t.key IN $keys RETURN ${listed('task', 't')} AS node`, parameters: { keys } };
}

export function tasksOfParagraphs(paragraphs: readonly string[]): Statement {
  return {
    text: `MATCH (t:Task) USING INDEX t:Task(paragraph) WHERE t.paragraph IN $paragraphs RETURN ${listed('task', 't')} AS node ORDER BY t.order`,
    parameters: { paragraphs },
  };
}

export function actorsOf(tasks: readonly string[]): Statement {
  return {
    text: `MATCH (t:Task)-[a:${Object.values(actorTypes).join('|')}]->() WHERE t.key IN $tasks
RETURN collect(${listed('actor', 'a')}) AS edges`,
    parameters: { tasks },
  };
}

export function tasksOfInstruments(
  instruments: readonly string[],
  filter: TaskFilter,
  after: number,
  limit: number,
  total: boolean,
): Statement {
  const parameters = new Parameters();
  const where = also(testsOf(filter, 't', parameters));
  return {
    text: `UNWIND $instruments AS key
CALL (key) {
  ${tasksOfInstrument('t', 'key')} WHERE t.order > $after${where}
  WITH t ORDER BY t.order LIMIT $limit
  RETURN collect(${listed('task', 't')}) AS nodes
}
RETURN key, nodes${
      total
        ? `,
  COUNT { ${tasksOfInstrument('t', 'key')} WHERE t.order >= 0${where} } AS total`
        : ''
    }`,
    parameters: { ...parameters.all, instruments, after, limit },
  };
}

/** One row a task with its place. Where bodies are named, their own ordered lists are read, else the list of all tasks. */
export function tasksWhere(filter: TaskFilter, order: TaskOrder, after: string, limit: number): Statement {
  const { text, parameters } = tasksThat(filter, order);
  const place = places[order];
  const cut =
    filter.bodies === undefined
      ? `RETURN ${listed('task', 't')} AS node, t.${place} AS place ORDER BY t.${place} LIMIT $limit`
      : `WITH DISTINCT t ORDER BY t.${place} LIMIT $limit
RETURN ${listed('task', 't')} AS node, t.${place} AS place`;
  return { text: `${text}\n${cut}`, parameters: { ...parameters, after, limit } };
}

/** Tasks `t` behind `$after`; where bodies are named, those of each, at most `$limit`, so that a task may come again. */
export function tasksThat(filter: TaskFilter, order: TaskOrder): Statement {
  const parameters = new Parameters(filter.bodies && { bodies: filter.bodies });
  const place = places[order];
  const where = also(testsOf(filter, 't', parameters, 'apart from bodies'));
  const text =
    filter.bodies === undefined
      ? `MATCH (t:Task) USING INDEX t:Task(${place}) WHERE t.${place} > $after${where}`
      : `UNWIND $bodies AS body
CALL (body) {
  ${tasksOfBody(filter, order, where, names)}
}`;
  return { text, parameters: parameters.all };
}

export function countTasksWhere(filter: TaskFilter): Statement {
  const parameters = new Parameters();
  const where = also(testsOf(filter, 't', parameters, 'apart from bodies'));
  if (filter.bodies === undefined) {
    return {
      text: `MATCH (t:Task)${where.replace(' AND', ' WHERE')}\nRETURN count(t) AS total`,
      parameters: parameters.all,
    };
  }
  return {
    text: `UNWIND $bodies AS body
CALL (body) {
  ${edgesOfBody(filter, where, names)}
}
RETURN count(DISTINCT t) AS total`,
    parameters: { ...parameters.all, bodies: filter.bodies },
  };
}

export function tasksOfBodies(
  bodies: readonly string[],
  filter: TaskFilter,
  order: TaskOrder,
  after: string,
  limit: number,
  total: boolean,
): Statement {
  const parameters = new Parameters();
  const where = also(testsOf(filter, 't', parameters));
  const place = places[order];
  return {
    text: `UNWIND $keys AS body
CALL (body) {
  CALL (body) {
    ${tasksOfBody(filter, order, where, names)}
  }
  WITH DISTINCT t ORDER BY t.${place} LIMIT $limit
  RETURN collect(${listed('task', 't')}) AS nodes
}
RETURN body AS key, nodes${total ? `, ${countOfBody(filter, where, names)} AS total` : ''}`,
    parameters: { ...parameters.all, keys: bodies, after, limit },
  };
}

export function taskCountsOf(bodies: readonly string[], roles: readonly ActorRole[]): Statement {
  return {
    text: `UNWIND $bodies AS body
CALL (body) {
  CALL (body) {
    ${edgesOfBody({ roles }, '', names)}
  }
  WITH DISTINCT t
  RETURN t.year AS year, t.strength AS strength, count(t) AS count
}
RETURN body AS key, year, strength, count`,
    parameters: { bodies },
  };
}

function rolesOf({ roles = ['addressee'] }: TaskFilter): readonly ActorRole[] {
  return [...new Set(roles)].sort();
}

/** What a pattern calls a task, the edge to a body, the body's key, where the list goes on, and how long it may be. */
export interface BodyTaskNames {
  readonly task: string;
  readonly edge: string;
  /** An expression for the key, and the variable that it needs. */
  readonly body: string;
  readonly bound: string;
  readonly after: string;
  readonly limit: string;
}

const names: BodyTaskNames = {
  task: 't',
  edge: 'a',
  body: 'body',
  bound: 'body',
  after: '$after',
  limit: '$limit',
};

/** The tasks of the instrument of this key, found in their order. */
export function tasksOfInstrument(task: string, key: string): string {
  return `MATCH (${task}:Task {instrument: ${key}}) USING INDEX ${task}:Task(instrument, order)`;
}

/** The one edge of a role between a task and this body that stands in the body's lists, found in one of them. */
function edgeOfBody(role: ActorRole, place: string, { task, edge, body }: BodyTaskNames): string {
  const type = actorTypes[role];
  return `MATCH (${task}:Task)-[${edge}:${type} {actor: ${body}}]->() USING INDEX ${edge}:${type}(actor, ${place})`;
}

/** Tasks of the body at hand, each role's list in order as far as it is needed. */
export function tasksOfBody(filter: TaskFilter, order: TaskOrder, where: string, called: BodyTaskNames): string {
  const place = places[order];
  const { task, edge, after, limit } = called;
  return rolesOf(filter)
    .map(
      (role) => `${edgeOfBody(role, place, called)} WHERE ${edge}.${place} > ${after}${where}
    RETURN ${task} ORDER BY ${edge}.actor, ${edge}.${place} LIMIT ${limit}`,
    )
    .join('\n    UNION ALL\n    ');
}

function edgesOfBody(filter: TaskFilter, where: string, called: BodyTaskNames): string {
  return rolesOf(filter)
    .map((role) => `${edgeOfBody(role, 'place', called)} WHERE ${called.edge}.place > ''${where} RETURN ${called.task}`)
    .join(' UNION ALL ');
}

/** How many tasks the body at hand has. */
export function countOfBody(filter: TaskFilter, where: string, called: BodyTaskNames): string {
  const roles = rolesOf(filter);
  return roles.length === 1
    ? `COUNT { ${edgeOfBody(roles[0]!, 'place', called)} WHERE ${called.edge}.place > ''${where} }`
    : `COUNT { CALL (${called.bound}) { ${edgesOfBody(filter, where, called)} } RETURN DISTINCT ${called.task} }`;
}

/** Tests that hold besides another. */
export function also(tests: readonly string[]): string {
  return tests.map((test) => ` AND ${test}`).join('');
}

/** What a task `t` must pass. */
export function testsOf(
  filter: TaskFilter,
  t: string,
  parameters: Parameters,
  bodies?: 'apart from bodies',
): readonly string[] {
  const { verbs, strengths, strengthAtLeast, deliverables, mandates, dueFrom, dueTo, adoptedFrom, adoptedTo, topic } =
    filter;
  const tests: string[] = [];
  const least = strengthAtLeast === undefined ? allStrengths.length : allStrengths.indexOf(strengthAtLeast) + 1;
  const strongEnough = allStrengths.slice(0, least).filter((one) => strengths?.includes(one) ?? true);
  if (verbs !== undefined) tests.push(`${t}.verb IN ${parameters.add('verbs', verbs)}`);
  if (strongEnough.length < allStrengths.length) {
    tests.push(`${t}.strength IN ${parameters.add('strengths', strongEnough)}`);
  }
  if (deliverables !== undefined) tests.push(`${t}.deliverable IN ${parameters.add('deliverables', deliverables)}`);
  if (mandates !== undefined) tests.push(`${t}.mandate IN ${parameters.add('mandates', mandates)}`);
  if (dueFrom !== undefined) tests.push(`${t}.dueDate >= ${parameters.add('dueFrom', day(dueFrom))}`);
  if (dueTo !== undefined) tests.push(`${t}.dueDate <= ${parameters.add('dueTo', day(dueTo))}`);
  if (adoptedFrom !== undefined) tests.push(`${t}.adopted >= ${parameters.add('adoptedFrom', day(adoptedFrom))}`);
  if (adoptedTo !== undefined) tests.push(`${t}.adopted <= ${parameters.add('adoptedTo', day(adoptedTo))}`);
  if (topic !== undefined) {
    const key = parameters.add('topic', topic);
    tests.push(`EXISTS { (:Instrument {key: ${t}.instrument})-[:ABOUT]->(:Topic {key: ${key}}) }`);
  }
  if (filter.bodies !== undefined && bodies === undefined) {
    const types = rolesOf(filter).map((role) => actorTypes[role]);
    const keys = parameters.add('bodies', filter.bodies);
    tests.push(`EXISTS { (${t})-[:${types.join('|')}]->(b:Body) WHERE b.key IN ${keys} }`);
  }
  return tests;
}
