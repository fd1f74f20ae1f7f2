import { toldKinds } from '../../../graph/mention.js';
import type { citationTypes, Label } from '../labels.js';
import { actorTypes } from '../labels.js';
import type { Statement, Value, Values } from '../values.js';

/**
 * Loading, as statements that run one after the other in one transaction. Rows are the properties that `nodes.ts` makes; every
 * statement takes the rows of many instruments.
 */
type Rows = readonly Values[];

function statement(text: string, parameters: Values): Statement {
  return { text, parameters };
}

/** Takes the instruments' locks, so that two loads of one instrument follow each other, and tells what they have loaded. */
export function lock(keys: readonly string[]): Statement {
  return statement(
    `UNWIND $keys AS key
MERGE (i:Instrument {key: key})
SET i.key = key
RETURN key, i.digest AS digest, i.rank AS rank`,
    { keys },
  );
}

/** What instruments lead to before they are replaced: what may have nobody else who speaks of it. */
export function spokenOf(keys: readonly string[]): Statement {
  return statement(
    `UNWIND $keys AS key
MATCH (i:Instrument {key: key})
CALL (i, key) {
  MATCH (i)-[:CITES|NAMES|ABOUT|REFERS_TO]->(x) RETURN x
  UNION
  MATCH (i)<-[:VOTED|SPONSORED]-(x) RETURN x
  UNION
  MATCH (p:Paragraph {instrument: key})-[:REFERS_TO]->(x) USING INDEX p:Paragraph(instrument, order) WHERE p.order >= 0 RETURN x
  UNION
  MATCH (t:Task {instrument: key})-[:ADDRESSES|PARTNERS_WITH|REPORTS_TO]->(x) USING INDEX t:Task(instrument, order) WHERE t.order >= 0 RETURN x
}
WITH DISTINCT x WHERE NOT x:Unresolved
RETURN labels(x)[0] AS label, x.key AS key`,
    { keys },
  );
}

/** Takes back all that these instruments state; the instruments themselves stay. */
export function takeBack(keys: readonly string[]): readonly Statement[] {
  const each = (text: string) => statement(`UNWIND $keys AS key\n${text}`, { keys });
  return [
    each('MATCH (n:Task {instrument: key}) USING INDEX n:Task(instrument, order) WHERE n.order >= 0 DETACH DELETE n'),
    each('MATCH (n:Unresolved {instrument: key}) USING INDEX n:Unresolved(instrument) DETACH DELETE n'),
    each(
      'MATCH (n:Paragraph {instrument: key}) USING INDEX n:Paragraph(instrument, order) WHERE n.order >= 0 DETACH DELETE n',
    ),
    each('MATCH (:Instrument {key: key})-[r:CITES|NAMES|ABOUT|REFERS_TO|STATES]->() DELETE r'),
    each('MATCH (:Instrument {key: key})<-[r:VOTED|SPONSORED]-() DELETE r'),
  ];
}

/** Nodes that are only spoken of: made where nothing says more. */
export function mention(label: 'Instrument' | 'Body' | 'State' | 'Class', rows: Rows): Statement {
  return statement(
    `UNWIND $rows AS row
MERGE (n:${label} {key: row.key})
ON CREATE SET n = row`,
    { rows },
  );
}

/** What instruments say of themselves, over whatever the graph had. The digest comes last: see `mark`. */
export function instruments(rows: Rows): Statement {
  return statement(
    `UNWIND $rows AS row
MATCH (i:Instrument {key: row.key})
WITH i, row, i.inRegistry AS inRegistry
SET i = row, i.inRegistry = inRegistry`,
    { rows },
  );
}

export function paragraphs(rows: Rows): readonly Statement[] {
  return [
    statement('UNWIND $rows AS row\nCREATE (p:Paragraph)\nSET p = row', { rows }),
    statement(
      `UNWIND $rows AS row
MATCH (i:Instrument {key: row.instrument})
MATCH (p:Paragraph {key: row.key})
CREATE (i)-[:HAS_PARAGRAPH {order: row.order}]->(p)`,
      { rows: rows.filter((row) => row['parent'] === null) },
    ),
    statement(
      `UNWIND $rows AS row
MATCH (parent:Paragraph {key: row.parent})
MATCH (p:Paragraph {key: row.key})
CREATE (parent)-[:HAS_ITEM {order: row.order}]->(p)`,
      { rows: rows.filter((row) => row['parent'] !== null) },
    ),
  ];
}

/** Where a statement's words stand: the paragraph, or the instrument itself where its text is not in the graph. */
const from = `MATCH (i:Instrument {key: row.instrument})
OPTIONAL MATCH (p:Paragraph {key: row.paragraph})
WITH row, coalesce(p, i) AS from`;

/** REFERS_TO an instrument, a class, or what stays unresolved; PINPOINTS a paragraph that the graph has. */
export function references(rows: Rows): readonly Statement[] {
  const to = (label: Label, key: string, some: Rows) =>
    statement(
      `UNWIND $rows AS row
${from}
MATCH (to:${label} {key: row.${key}})
CREATE (from)-[r:REFERS_TO]->(to)
SET r = row`,
      { rows: some },
    );
  const unresolved = rows.filter((row) => row['target'] === null && row['classKey'] === null);
  return [
    to(
      'Instrument',
      'target',
      rows.filter((row) => row['target'] !== null),
    ),
    to(
      'Class',
      'classKey',
      rows.filter((row) => row['target'] === null && row['classKey'] !== null),
    ),
    undecided(unresolved.map(({ key, instrument, quote }) => ({ key, instrument, quote }) as Values)),
    to('Unresolved', 'key', unresolved),
  ];
}

function undecided(rows: Rows): Statement {
  return statement('UNWIND $rows AS row\nCREATE (u:Unresolved)\nSET u = row', { rows });
}

/** PINPOINTS, from and to the paragraphs of these instruments, whichever of the two was loaded first. */
export function pinpoints(keys: readonly string[]): readonly Statement[] {
  return [
    statement(
      `UNWIND $keys AS key
MATCH (p:Paragraph {instrument: key})-[r:REFERS_TO]->() USING INDEX p:Paragraph(instrument, order) WHERE p.order >= 0
WITH p, r WHERE r.targetParagraph IS NOT NULL
MATCH (to:Paragraph {key: r.targetParagraph})
MERGE (p)-[:PINPOINTS {reference: r.key}]->(to)`,
      { keys },
    ),
    statement(
      `UNWIND $keys AS key
MATCH (to:Paragraph {instrument: key}) USING INDEX to:Paragraph(instrument, order) WHERE to.order >= 0
WITH to
MATCH (p:Paragraph)-[r:REFERS_TO {targetParagraph: to.key}]->() USING INDEX r:REFERS_TO(targetParagraph)
MERGE (p)-[:PINPOINTS {reference: r.key}]->(to)`,
      { keys },
    ),
  ];
}

export function citations(type: (typeof citationTypes)[keyof typeof citationTypes], rows: Rows): Statement {
  return statement(
    `UNWIND $rows AS row
MATCH (a:Instrument {key: row.from})
MATCH (b:Instrument {key: row.to})
CREATE (a)-[c:${type}]->(b)
SET c = row`,
    { rows },
  );
}

/** What kinds these instruments are of, where only those who cite them tell (`kindAsCited`); of keys that leave it open. */
export function kindsAsCited(keys: readonly string[]): Statement {
  return statement(
    `UNWIND $keys AS key
MATCH (i:Instrument {key: key}) WHERE i.knownBy = 'citation'
SET i.kind = coalesce(head(COLLECT {
  MATCH (i)<-[r:REFERS_TO]-() WHERE r.kind IN $toldKinds
  WITH r.kind AS kind, count(r) AS times
  RETURN kind ORDER BY times DESC, [at IN range(0, size($toldKinds) - 1) WHERE $toldKinds[at] = kind][0]
}), 'other')`,
    { keys, toldKinds },
  );
}

/** How often instruments are cited, and so their place among the most cited. */
export function timesCited(keys: readonly string[]): Statement {
  return statement(
    `UNWIND $keys AS key
MATCH (i:Instrument {key: key})
WITH i, COUNT { (i)<-[:CITES]-() } AS times
SET i.timesCited = times,
  i.citedPlace = right('0000000000' + toString(1000000000 - times), 10) + ' ' + i.place`,
    { keys },
  );
}

export function tasks(rows: Rows): readonly Statement[] {
  return [
    statement('UNWIND $rows AS row\nCREATE (t:Task)\nSET t = row', { rows }),
    statement(
      `UNWIND $rows AS row
${from}
MATCH (t:Task {key: row.key})
CREATE (from)-[:STATES {order: row.order}]->(t)`,
      { rows: rows.map(({ instrument, paragraph, key, order }) => ({ instrument, paragraph, key, order }) as Values) },
    ),
  ];
}

/** The edges of one role from tasks to bodies, or to what stays unresolved. */
export function actors(role: keyof typeof actorTypes, rows: Rows): readonly Statement[] {
  const to = (label: 'Body' | 'Unresolved', key: string, some: Rows) =>
    statement(
      `UNWIND $rows AS row
MATCH (t:Task {key: row.edge.task})
MATCH (to:${label} {key: row.${key}})
CREATE (t)-[a:${actorTypes[role]}]->(to)
SET a = row.edge`,
      { rows: some },
    );
  const unresolved = rows.filter(({ body }) => body === null);
  return [
    to(
      'Body',
      'body',
      rows.filter(({ body }) => body !== null),
    ),
    undecided(unresolved.map(({ key, instrument, quote }) => ({ key, instrument, quote }) as Values)),
    to('Unresolved', 'key', unresolved),
  ];
}

export function topics(rows: Rows): Statement {
  return statement(
    `UNWIND $rows AS row
MATCH (i:Instrument {key: row.instrument})
MERGE (t:Topic {key: row.key})
ON CREATE SET t.uri = row.uri
CREATE (i)-[:ABOUT {label: row.label}]->(t)`,
    { rows },
  );
}

/** A topic's label is the first of those that instruments give it, whichever was loaded first. */
export function topicLabels(keys: readonly string[]): Statement {
  return statement(
    `UNWIND $keys AS key
MATCH (t:Topic {key: key})<-[about:ABOUT]-()
WITH t, min(about.label) AS label
SET t.label = label`,
    { keys },
  );
}

export function ballots(rows: Rows): Statement {
  return statement(
    `UNWIND $rows AS row
MATCH (i:Instrument {key: row.instrument})
MATCH (s:State {key: row.state})
CREATE (s)-[:VOTED {cast: row.cast}]->(i)`,
    { rows },
  );
}

export function sponsors(rows: Rows): Statement {
  return statement(
    `UNWIND $rows AS row
MATCH (i:Instrument {key: row.instrument})
MATCH (s:State {key: row.state})
CREATE (s)-[:SPONSORED]->(i)`,
    { rows },
  );
}

/** Removes those of these nodes of which nothing speaks any more. */
export function collect(
  label: 'Instrument' | 'Body' | 'Class' | 'Topic' | 'State',
  keys: readonly string[],
): Statement {
  return statement(
    `UNWIND $keys AS key
MATCH (n:${label} {key: key})
WHERE n.digest IS NULL AND n.inRegistry IS NULL AND NOT EXISTS { (n)--() }
DELETE n`,
    { keys },
  );
}

/** The version marks, by which a later load knows what it need not touch. */
export function mark(
  rows: readonly { readonly key: string; readonly digest: string; readonly rank: string }[],
): Statement {
  return statement(
    'UNWIND $rows AS row\nMATCH (i:Instrument {key: row.key})\nSET i.digest = row.digest, i.rank = row.rank',
    {
      rows: rows as unknown as Value,
    },
  );
}
