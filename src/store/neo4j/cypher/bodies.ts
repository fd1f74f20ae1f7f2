import type { BodyFilter } from '../../questions/bodies.js';
import { listed } from '../fields.js';
import type { Statement, Value } from '../values.js';
import { anyText, stretchesOf } from './words.js';

export function bodiesByKey(keys: readonly string[]): Statement {
  return { text: `MATCH (b:Body) WHERE b.key IN $keys RETURN ${listed('body', 'b')} AS node`, parameters: { keys } };
}

/** Bodies by a query of their whole names: candidates, to be judged by their names as they are. */
export function bodiesByNames(names: string): Statement {
  return {
    text: `CALL db.index.fulltext.queryNodes('body_names', $names) YIELD node RETURN ${listed('body', 'node')} AS node`,
    parameters: { names },
  };
}

export function bodiesWhere(filter: BodyFilter, afterName: string, afterKey: string, limit: number): Statement {
  const { text, parameters } = bodiesThat(filter);
  return {
    text: `${text} AND b.name >= $afterName AND (b.name > $afterName OR b.key > $afterKey)
RETURN ${listed('body', 'b')} AS node ORDER BY b.name, b.key LIMIT $limit`,
    parameters: { ...parameters, afterName, afterKey, limit },
  };
}

export function countBodiesWhere(filter: BodyFilter): Statement {
  const { text, parameters } = bodiesThat(filter);
  return { text: `${text}\nRETURN count(b) AS total`, parameters };
}

function bodiesThat({ kinds, registered, parent, tasked, text }: BodyFilter): Statement {
  const tests = [
    "b.name >= '' AND b.key >= ''",
    ...(kinds === undefined ? [] : ['b.kind IN $kinds']),
    ...(registered === undefined ? [] : ['b.registered = $registered']),
    ...(parent === undefined ? [] : ['b.parent = $parent']),
    ...(tasked === undefined ? [] : [`${tasked ? '' : 'NOT '}EXISTS { (b)<-[:ADDRESSES]-() }`]),
  ];
  const parameters: Record<string, Value> = {};
  if (kinds !== undefined) parameters['kinds'] = kinds;
  if (registered !== undefined) parameters['registered'] = registered;
  if (parent !== undefined) parameters['parent'] = parent;
  if (text !== undefined) {
    parameters['words'] = anyText(text);
    parameters['stretches'] = stretchesOf(text);
    tests.push('all(stretch IN $stretches WHERE b.words CONTAINS stretch)');
  }
  const start =
    text === undefined
      ? `MATCH (b:Body) USING INDEX b:Body(${parent === undefined ? 'name, key' : 'parent'})`
      : "CALL db.index.fulltext.queryNodes('body_words', $words) YIELD node\nWITH node AS b";
  return { text: `${start} WHERE ${tests.join(' AND ')}`, parameters };
}

export function subsidiariesOf(bodies: readonly string[]): Statement {
  return {
    text: `MATCH (b:Body) WHERE b.parent IN $bodies RETURN ${listed('body', 'b')} AS node ORDER BY b.name, b.key`,
    parameters: { bodies },
  };
}

/** The keys of bodies directly below these: one level of a walk. */
export function keysBelow(bodies: readonly string[]): Statement {
  return { text: 'MATCH (b:Body) WHERE b.parent IN $bodies RETURN b.key AS key', parameters: { bodies } };
}
