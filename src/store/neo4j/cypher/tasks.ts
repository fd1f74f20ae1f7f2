import { strengths as allStrengths } from '../../../clauses/clause.js';
import type { ActorRole } from '../../../graph/graph.js';
import type { TaskFilter, TaskOrder } from '../../store.js';
import { actorTypes } from '../labels.js';
import { listed } from '../nodes.js';
import { day, type Statement, type Value } from '../values.js';

const places = { OLDEST: 'place', NEWEST: 'recentPlace' } as const;

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
  const { tests, parameters } = testsOf(filter);
  const where = tests.length === 0 ? '' : ` AND ${tests.join(' AND ')}`;
  return {
    text: `UNWIND $instruments AS key
CALL (key) {
  MATCH (t:Task {instrument: key}) USING INDEX t:Task(instrument, order) WHERE t.order > $after${where}
  WITH t ORDER BY t.order LIMIT $limit
  RETURN collect(${listed('task', 't')}) AS nodes
}
RETURN key, nodes${
      total
        ? `,
  COUNT { MATCH (t:Task {instrument: key}) USING INDEX t:Task(instrument, order) WHERE t.order >= 0${where} } AS total`
        : ''
    }`,
    parameters: { ...parameters, instruments, after, limit },
  };
}

/** One row a task with its place. Where bodies are named, their own ordered lists are read, else the list of all tasks. */
export function tasksWhere(filter: TaskFilter, order: TaskOrder, after: string, limit: number): Statement {
  const { tests, parameters } = testsOf(filter, 'apart from bodies');
  const place = places[order];
  const where = tests.length === 0 ? '' : ` AND ${tests.join(' AND ')}`;
  if (filter.bodies === undefined) {
    return {
      text: `MATCH (t:Task) USING INDEX t:Task(${place}) WHERE t.${place} > $after${where}
RETURN ${listed('task', 't')} AS node, t.${place} AS place ORDER BY t.${place} LIMIT $limit`,
      parameters: { ...parameters, after, limit },
    };
  }
  return {
    text: `UNWIND $bodies AS body
CALL (body) {
  ${tasksOfBody(filter, order, where)}
}
WITH DISTINCT t ORDER BY t.${place} LIMIT $limit
RETURN ${listed('task', 't')} AS node, t.${place} AS place`,
    parameters: { ...parameters, bodies: filter.bodies, after, limit },
  };
}

export function countTasksWhere(filter: TaskFilter): Statement {
  const { tests, parameters } = testsOf(filter, 'apart from bodies');
  const where = tests.map((test) => ` AND ${test}`).join('');
  if (filter.bodies === undefined) {
    return { text: `MATCH (t:Task)${where.replace(' AND', ' WHERE')}\nRETURN count(t) AS total`, parameters };
  }
  return {
    text: `UNWIND $bodies AS body
CALL (body) {
  ${edgesOfBody(filter, where)}
}
RETURN count(DISTINCT t) AS total`,
    parameters: { ...parameters, bodies: filter.bodies },
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
  const { tests, parameters } = testsOf(filter);
  const where = tests.map((test) => ` AND ${test}`).join('');
  const place = places[order];
  const { length } = rolesOf(filter);
  const count =
    length === 1
      ? `COUNT { ${edgeOfBody(rolesOf(filter)[0]!, 'place')} WHERE a.place > ''${where} }`
      : `COUNT { CALL (body) { ${edgesOfBody(filter, where)} } RETURN DISTINCT t }`;
  return {
    text: `UNWIND $keys AS body
CALL (body) {
  CALL (body) {
    ${tasksOfBody(filter, order, where)}
  }
  WITH DISTINCT t ORDER BY t.${place} LIMIT $limit
  RETURN collect(${listed('task', 't')}) AS nodes
}
RETURN body AS key, nodes${total ? `, ${count} AS total` : ''}`,
    parameters: { ...parameters, keys: bodies, after, limit },
  };
}

export function taskCountsOf(bodies: readonly string[], roles: readonly ActorRole[]): Statement {
  return {
    text: `UNWIND $bodies AS body
CALL (body) {
  CALL (body) {
    ${edgesOfBody({ roles }, '')}
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

/** The one edge of a role between a task and this body that stands in the body's lists, found in one of them. */
function edgeOfBody(role: ActorRole, place: string): string {
  const type = actorTypes[role];
  return `MATCH (t:Task)-[a:${type} {actor: body}]->() USING INDEX a:${type}(actor, ${place})`;
}

/** Tasks of the body at hand, each role's list in order as far as it is needed. */
function tasksOfBody(filter: TaskFilter, order: TaskOrder, where: string): string {
  const place = places[order];
  return rolesOf(filter)
    .map(
      (role) => `${edgeOfBody(role, place)} WHERE a.${place} > $after${where}
    RETURN t ORDER BY a.actor, a.${place} LIMIT $limit`,
    )
    .join('\n    UNION ALL\n    ');
}

function edgesOfBody(filter: TaskFilter, where: string): string {
  return rolesOf(filter)
    .map((role) => `${edgeOfBody(role, 'place')} WHERE a.place > ''${where} RETURN t`)
    .join(' UNION ALL ');
}

/** What a task `t` must pass, and the values for it. */
function testsOf(filter: TaskFilter, bodies?: 'apart from bodies') {
  const tests: string[] = [];
  const parameters: Record<string, Value> = {};
  const test = (name: string, value: Value, cypher: string) => {
    parameters[name] = value;
    tests.push(cypher);
  };
  const { verbs, strengths, strengthAtLeast, deliverables, mandates, dueFrom, dueTo, adoptedFrom, adoptedTo, topic } =
    filter;
  const least = strengthAtLeast === undefined ? allStrengths.length : allStrengths.indexOf(strengthAtLeast) + 1;
  const strongEnough = allStrengths.slice(0, least).filter((one) => strengths?.includes(one) ?? true);
  if (verbs !== undefined) test('verbs', verbs, 't.verb IN $verbs');
  if (strongEnough.length < allStrengths.length) test('strengths', strongEnough, 't.strength IN $strengths');
  if (deliverables !== undefined) test('deliverables', deliverables, 't.deliverable IN $deliverables');
  if (mandates !== undefined) test('mandates', mandates, 't.mandate IN $mandates');
  if (dueFrom !== undefined) test('dueFrom', day(dueFrom), 't.dueDate >= $dueFrom');
  if (dueTo !== undefined) test('dueTo', day(dueTo), 't.dueDate <= $dueTo');
  if (adoptedFrom !== undefined) test('adoptedFrom', day(adoptedFrom), 't.adopted >= $adoptedFrom');
  if (adoptedTo !== undefined) test('adoptedTo', day(adoptedTo), 't.adopted <= $adoptedTo');
  if (topic !== undefined) {
    test('topic', topic, 'EXISTS { (:Instrument {key: t.instrument})-[:ABOUT]->(:Topic {key: $topic}) }');
  }
  if (filter.bodies !== undefined && bodies === undefined) {
    const types = rolesOf(filter).map((role) => actorTypes[role]);
    test('bodies', filter.bodies, `EXISTS { (t)-[:${types.join('|')}]->(b:Body) WHERE b.key IN $bodies }`);
  }
  return { tests, parameters };
}
