import type { Role } from '../../../references/reference.js';
import type { CitationFilter, Direction } from '../../store.js';
import { along, typesOf } from '../labels.js';
import { listed } from '../nodes.js';
import type { Statement } from '../values.js';

/**
 * Each instrument's citations, edge by edge with the node at the other end, in the order of the other ends. Two edges of different
 * roles may lead to the same end: `limit` ends are all there, with both.
 */
export function citations(
  instruments: readonly string[],
  direction: Direction,
  filter: CitationFilter,
  after: string,
  limit: number,
  total: boolean,
): Statement {
  const types = typesOf(filter.roles);
  const place = direction === 'out' ? 'c.toPlace' : 'c.fromPlace';
  const tests = testsOf(filter, types);
  const where = tests.length === 0 ? '' : ` AND ${tests.join(' AND ')}`;
  const branch = (type: string) =>
    direction === 'out'
      ? `MATCH (:Instrument {key: key})-[c:${type}]->(other:Instrument) WHERE c.toPlace > $after${where}
    RETURN c, other ORDER BY c.toPlace LIMIT $limit`
      : `MATCH (other:Instrument)-[c:${type} {to: key}]->() USING INDEX c:${type}(to, fromPlace) WHERE c.fromPlace > $after${where}
    RETURN c, other ORDER BY c.to, c.fromPlace LIMIT $limit`;
  const count =
    tests.length === 0 && types.length === 1
      ? `COUNT { (:Instrument {key: key})${along(direction, `:${types[0]}`)}() }`
      : `COUNT {
  MATCH (:Instrument {key: key})${along(direction, `c:${types.join('|')}`)}(other:Instrument)${tests.length > 0 ? ` WHERE ${tests.join(' AND ')}` : ''}
  RETURN DISTINCT other
}`;
  return {
    text: `UNWIND $instruments AS key
CALL (key) {
  CALL (key) {
    ${types.map(branch).join('\n    UNION ALL\n    ')}
  }
  WITH c, other ORDER BY ${place}
  RETURN collect([type(c), c.from, c.to, c.verbs, c.paragraphs, c.places, c.count, ${listed('instrument', 'other')}]) AS edges
}
RETURN key, edges${total ? `, ${count} AS total` : ''}`,
    parameters: { instruments, after, limit, ...valuesOf(filter) },
  };
}

/** What an edge `c` must pass to count; verbs are those of all edges between the same two. */
function testsOf({ verbs, kinds }: CitationFilter, types: readonly string[]): readonly string[] {
  const said = 'any(verb IN c.verbs WHERE verb IN $verbs)';
  const either = `EXISTS { MATCH (:Instrument {key: c.from})-[e:${types.join('|')}]->(:Instrument {key: c.to})
    WHERE any(verb IN e.verbs WHERE verb IN $verbs) }`;
  return [
    ...(verbs === null ? [] : [types.length === 1 ? said : either]),
    ...(kinds === null ? [] : ['other.kind IN $kinds']),
  ];
}

function valuesOf({ verbs, kinds }: CitationFilter) {
  return { ...(verbs && { verbs }), ...(kinds && { kinds }) };
}

/**
 * The instruments within `depth` citations, one row a distance with their places, nearest first. Written so that the planner walks
 * breadth first and visits each instrument once (`VarLengthExpand(Pruning,BFS)`); bounds of a path cannot be parameters.
 */
export function within(key: string, direction: Direction, roles: readonly Role[], depth: number): Statement {
  return {
    text: `MATCH p = (start:Instrument {key: $key})${along(direction, `:${typesOf(roles).join('|')}*1..${bounded(depth)}`)}(found:Instrument)
WITH found, min(length(p)) AS distance
WHERE found.key <> $key
RETURN distance, collect(found.key) AS keys ORDER BY distance`,
    parameters: { key },
  };
}

/** Nodes of a page of a walk, and all citations that lead to them from where the walk came. */
export function arrivals(keys: readonly string[], direction: Direction, roles: readonly Role[]): Statement {
  return {
    text: `MATCH (i:Instrument) WHERE i.key IN $keys
RETURN ${listed('instrument', 'i')} AS node,
  COLLECT { MATCH (i)${along(direction === 'out' ? 'in' : 'out', `c:${typesOf(roles).join('|')}`)}() RETURN [type(c), c.from, c.to, c.verbs] } AS edges`,
    parameters: { keys },
  };
}

/** All citations out of, or into, these instruments: one level of a walk. */
export function level(keys: readonly string[], direction: Direction, roles: readonly Role[]): Statement {
  return {
    text: `MATCH (i:Instrument)${along(direction, `c:${typesOf(roles).join('|')}`)}(other:Instrument) WHERE i.key IN $keys
RETURN type(c) AS type, c.from AS from, c.to AS to, c.verbs AS verbs, other.kind AS kind`,
    parameters: { keys },
  };
}

/** At most `limit` shortest paths from one instrument to another, as keys. */
export function shortest(
  from: string,
  to: string,
  roles: readonly Role[],
  maxLength: number,
  limit: number,
): Statement {
  return {
    text: `MATCH (a:Instrument {key: $from}), (b:Instrument {key: $to})
MATCH p = allShortestPaths((a)-[:${typesOf(roles).join('|')}*..${bounded(maxLength)}]->(b))
WITH p LIMIT $limit
RETURN [n IN nodes(p) | n.key] AS keys`,
    parameters: { from, to, limit },
  };
}

function bounded(length: number): number {
  if (!Number.isSafeInteger(length) || length < 1) throw new RangeError(`${length} is no length of a path`);
  return length;
}
