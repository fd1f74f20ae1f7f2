import type { RelationEdge } from '../../../graph/graph.js';
import type { Statement, Values } from '../values.js';

type Rows = readonly Values[];

/** Labels of what the registry states. */
export type Registered = 'Instrument' | 'Body' | 'Class';

/** Takes the registry's lock and tells the digest that it has. */
export function lockRegistry(): Statement {
  return {
    text: "MERGE (r:Registry {key: 'registry'})\nSET r.key = 'registry'\nRETURN r.digest AS digest",
    parameters: {},
  };
}

/** The keys of what the registry stated before. */
export function stated(label: Registered): Statement {
  return { text: `MATCH (n:${label}) WHERE n.inRegistry RETURN n.key AS key`, parameters: {} };
}

export function takeBackRelations(): Statement {
  return {
    text: `MATCH (n:Instrument|Body|Class)-[r:SUPPLEMENTS|AMENDS|REQUESTED_BY|ADOPTED_BY|ESTABLISHED_BY|SUBSIDIARY_OF|HAS_MEMBER]->()
WHERE n.inRegistry
DELETE r`,
    parameters: {},
  };
}

/** What the registry leaves off: such a node is again what its key alone makes it, unless its own reading says more. */
export function forget(label: Registered, rows: Rows): Statement {
  return {
    text: `UNWIND $rows AS row
MATCH (n:${label} {key: row.key})
WITH n, row, n.timesCited AS timesCited, n.citedPlace AS citedPlace WHERE n.digest IS NULL
SET n = row.bare, n.timesCited = timesCited, n.citedPlace = citedPlace`,
    parameters: { rows },
  };
}

/** As `forget`, for those whose reading says more. */
export function release(keys: readonly string[]): Statement {
  return {
    text: `UNWIND $keys AS key
MATCH (n:Instrument {key: key}) WHERE n.digest IS NOT NULL
SET n.inRegistry = null`,
    parameters: { keys },
  };
}

/** What the registry states of a node holds unless its own reading says more. */
export function state(label: Registered, rows: Rows): Statement {
  return {
    text: `UNWIND $rows AS row
MERGE (n:${label} {key: row.key})
SET n.inRegistry = true
WITH n, row WHERE n.digest IS NULL
WITH n, row, n.timesCited AS timesCited, n.citedPlace AS citedPlace
SET n = row, n.inRegistry = true, n.timesCited = timesCited, n.citedPlace = citedPlace`,
    parameters: { rows },
  };
}

export function members(rows: Rows): Statement {
  return {
    text: `UNWIND $rows AS row
MATCH (c:Class {key: row.class})
MATCH (i:Instrument {key: row.member})
CREATE (c)-[:HAS_MEMBER {order: row.order}]->(i)`,
    parameters: { rows },
  };
}

/** Which kinds of nodes a relation runs between. */
const relationEnds = {
  SUPPLEMENTS: ['Instrument', 'Instrument'],
  AMENDS: ['Instrument', 'Instrument'],
  REQUESTED_BY: ['Instrument', 'Instrument'],
  ADOPTED_BY: ['Instrument', 'Body'],
  ESTABLISHED_BY: ['Body', 'Instrument'],
  SUBSIDIARY_OF: ['Body', 'Body'],
} as const satisfies Record<RelationEdge['kind'], readonly [Registered, Registered]>;

export function relations(kind: RelationEdge['kind'], rows: Rows): Statement {
  const [from, to] = relationEnds[kind];
  return {
    text: `UNWIND $rows AS row
MATCH (a:${from} {key: row.from})
MATCH (b:${to} {key: row.to})
CREATE (a)-[:${kind} {from: row.from, to: row.to, source: row.source}]->(b)`,
    parameters: { rows },
  };
}

export function markRegistry(digest: string): Statement {
  return { text: "MATCH (r:Registry {key: 'registry'})\nSET r.digest = $digest", parameters: { digest } };
}
