import type { Role } from '../../../references/reference.js';
import type { CitationFilter, Direction } from '../../questions/instruments.js';
import { listed } from '../fields.js';
import { along, typesOf } from '../labels.js';
import type { Statement } from '../values.js';
import { Parameters } from './parameters.js';

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
  const parameters = new Parameters();
  const walk = citationWalk(direction, filter, parameters, {
    edge: 'c',
    other: 'other',
    start: '(:Instrument {key: key})',
    key: 'key',
    after: '$after',
    limit: '$limit',
  });
  return {
    text: `UNWIND $instruments AS key
CALL (key) {
  CALL (key) {
    ${walk.branches.map((branch) => `${branch}${walk.cut('RETURN')}`).join('\n    UNION ALL\n    ')}
  }
  WITH c, other ORDER BY c.${walk.place}
  RETURN collect([type(c), c.from, c.to, c.verbs, c.paragraphs, c.places, c.count, ${listed('instrument', 'other')}]) AS edges
}
RETURN key, edges${total ? `, ${walk.count} AS total` : ''}`,
    parameters: { ...parameters.all, instruments, after, limit },
  };
}

/** What a walk calls a citation and the node at its other end; where it starts, as a pattern and a key; where it goes on, and its limit. */
export interface CitationNames {
  readonly edge: string;
  readonly other: string;
  readonly start: string;
  readonly key: string;
  readonly after: string;
  readonly limit: string;
}

/**
 * One step along citations: a branch for each role; how each is put in order and cut at the limit (`WITH` or `RETURN`); the property that
 * orders; how many there are.
 */
export function citationWalk(
  direction: Direction,
  filter: CitationFilter,
  parameters: Parameters,
  { edge: c, other, start, key, after, limit }: CitationNames,
): {
  readonly branches: readonly string[];
  readonly cut: (how: 'WITH' | 'RETURN') => string;
  readonly place: string;
  readonly count: string;
} {
  const types = typesOf(filter.roles);
  const place = direction === 'out' ? 'toPlace' : 'fromPlace';
  const tests = testsOf(filter, types, parameters, c, other);
  const where = tests.map((test) => ` AND ${test}`).join('');
  const branches = types.map((type) =>
    direction === 'out'
      ? `MATCH ${start}-[${c}:${type}]->(${other}) WHERE ${c}.toPlace > ${after}${where}`
      : `MATCH (${other})-[${c}:${type} {to: ${key}}]->() USING INDEX ${c}:${type}(to, fromPlace) WHERE ${c}.fromPlace > ${after}${where}`,
  );
  const cut = (how: 'WITH' | 'RETURN') =>
    `\n    ${how} ${c}, ${other} ORDER BY ${direction === 'out' ? `${c}.toPlace` : `${c}.to, ${c}.fromPlace`} LIMIT ${limit}`;
  const count =
    tests.length === 0 && types.length === 1
      ? `COUNT { ${start}${along(direction, `:${types[0]}`)}() }`
      : `COUNT {
  MATCH ${start}${along(direction, `${c}:${types.join('|')}`)}(${other})${tests.length > 0 ? ` WHERE ${tests.join(' AND ')}` : ''}
  RETURN DISTINCT ${other}
}`;
  return { branches, cut, place, count };
}

/** What an edge must pass to count; verbs are those of all edges between the same two. */
function testsOf(
  { verbs, kinds }: CitationFilter,
  types: readonly string[],
  parameters: Parameters,
  edge: string,
  other: string,
): readonly string[] {
  const tests: string[] = [];
  if (verbs !== null) {
    const wanted = parameters.add('verbs', verbs);
    tests.push(
      types.length === 1
        ? `any(verb IN ${edge}.verbs WHERE verb IN ${wanted})`
        : `EXISTS { MATCH (:Instrument {key: ${edge}.from})-[e:${types.join('|')}]->(:Instrument {key: ${edge}.to})
    WHERE any(verb IN e.verbs WHERE verb IN ${wanted}) }`,
    );
  }
  if (kinds !== null) tests.push(`${other}.kind IN ${parameters.add('kinds', kinds)}`);
  return tests;
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
    text: `MATCH (i:Instrument)${along(direction, `c:${typesOf(roles).join('|')}`)}(other:Instrument) USING INDEX i:Instrument(key) WHERE i.key IN $keys
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
