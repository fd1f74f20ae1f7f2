import type { InstrumentFilter, InstrumentOrder } from '../../questions/instruments.js';
import { listed } from '../fields.js';
import { day, type Statement, type Value } from '../values.js';
import { anyText, stretchesOf } from './words.js';

export function instrumentsByKey(keys: readonly string[]): Statement {
  return {
    text: `MATCH (i:Instrument) WHERE i.key IN $keys RETURN ${listed('instrument', 'i')} AS node`,
    parameters: { keys },
  };
}

/** Each order is an index; the properties are made when an instrument is loaded. */
export const places = { OLDEST: 'place', NEWEST: 'recentPlace', TIMES_CITED: 'citedPlace' } as const;

/** One row a node with its `place`; where `total` is asked for, the first statement's pattern counted. */
export function instrumentsWhere(
  filter: InstrumentFilter,
  order: InstrumentOrder,
  after: string,
  limit: number,
): Statement {
  const { text, parameters } = instrumentsThat(filter);
  const place = `i.${places[order]}`;
  return {
    text: `${text} AND ${place} > $after
RETURN ${listed('instrument', 'i')} AS node, ${place} AS place ORDER BY ${place} LIMIT $limit`,
    parameters: { ...parameters, after, limit },
  };
}

export function countInstrumentsWhere(filter: InstrumentFilter): Statement {
  const { text, parameters } = instrumentsThat(filter);
  return { text: `${text}\nRETURN count(i) AS total`, parameters };
}

/** What is rare is where the search begins; the rest is tested on what that finds. */
export function instrumentsThat(filter: InstrumentFilter): Statement {
  const starts: string[] = [];
  const tests: string[] = [];
  const parameters: Record<string, Value> = {};
  const test = (name: string, value: Value, cypher: string) => {
    parameters[name] = value;
    tests.push(cypher);
  };
  const start = (name: string, value: Value, cypher: string) => {
    parameters[name] = value;
    starts.push(cypher);
  };
  const { kinds, numberFrom, numberTo, yearFrom, yearTo, adoptedFrom, adoptedTo, chapterVII, loaded, text } = filter;
  if (filter.cites !== undefined)
    start('cites', filter.cites, 'MATCH (:Instrument {key: $cites})<-[:CITES]-(i:Instrument)');
  if (filter.citedBy !== undefined) {
    start('citedBy', filter.citedBy, 'MATCH (:Instrument {key: $citedBy})-[:CITES]->(i:Instrument)');
  }
  if (filter.topic !== undefined) start('topic', filter.topic, 'MATCH (:Topic {key: $topic})<-[:ABOUT]-(i:Instrument)');
  if (filter.tasksBody !== undefined) {
    start(
      'tasksBody',
      filter.tasksBody,
      `MATCH (t:Task)-[:ADDRESSES]->(:Body {key: $tasksBody}) WITH DISTINCT t.instrument AS tasking
MATCH (i:Instrument {key: tasking})`,
    );
  }
  if (text !== undefined) {
    parameters['stretches'] = stretchesOf(text);
    // Beside another start the words are searched once, within what that found: two searches side by side would be multiplied.
    const within = starts.length > 0;
    const found = (key: string) =>
      `all(stretch IN $stretches WHERE node.words CONTAINS stretch)${within ? ` AND ${key} IN before` : ''}`;
    const carried = within ? 'before, node' : 'node';
    start(
      'words',
      anyText(text),
      `${within ? 'WITH collect(DISTINCT i.key) AS before\n' : ''}CALL (${within ? 'before' : ''}) {
  CALL db.index.fulltext.queryNodes('instrument_words', $words) YIELD node
  WITH ${carried} WHERE ${found('node.key')} RETURN node.key AS found
  UNION
  CALL db.index.fulltext.queryNodes('paragraph_words', $words) YIELD node
  WITH ${carried} WHERE ${found('node.instrument')} RETURN node.instrument AS found
}
MATCH (i:Instrument {key: found})`,
    );
  }
  if (kinds !== undefined) test('kinds', kinds, 'i.kind IN $kinds');
  if (numberFrom !== undefined) test('numberFrom', numberFrom, 'i.number >= $numberFrom');
  if (numberTo !== undefined) test('numberTo', numberTo, 'i.number <= $numberTo');
  if (yearFrom !== undefined) test('yearFrom', yearFrom, 'i.year >= $yearFrom');
  if (yearTo !== undefined) test('yearTo', yearTo, 'i.year <= $yearTo');
  if (adoptedFrom !== undefined) test('adoptedFrom', day(adoptedFrom), 'i.adopted >= $adoptedFrom');
  if (adoptedTo !== undefined) test('adoptedTo', day(adoptedTo), 'i.adopted <= $adoptedTo');
  if (chapterVII !== undefined) test('chapterVII', chapterVII, 'i.chapterVII = $chapterVII');
  if (loaded !== undefined) tests.push(loaded ? 'i.digest IS NOT NULL' : 'i.digest IS NULL');
  if (starts.length === 0) starts.push(`MATCH (i:Instrument)`);
  const also = starts.flatMap((_, at) => (at === 0 ? [] : ['WITH DISTINCT i']));
  return {
    text: `${starts.map((one, at) => (at === 0 ? one : `${also[at - 1]}\n${one}`)).join('\n')}
WHERE ${['i.place IS NOT NULL', ...tests].join(' AND ')}`,
    parameters,
  };
}

/** Instruments whose folded names begin like `typed` or nearly so: candidates, for `likest` to judge. */
export function instrumentsLike(names: string): Statement {
  return {
    text: `CALL db.index.fulltext.queryNodes('instrument_names', $names) YIELD node RETURN ${listed('instrument', 'node')} AS node`,
    parameters: { names },
  };
}

/** From these instruments on, however few edges of a kind there are yet: without its hint the planner then reads all of them. */
export function topicsOf(instruments: readonly string[]): Statement {
  return {
    text: `MATCH (i:Instrument)-[:ABOUT]->(t:Topic) USING INDEX i:Instrument(key) WHERE i.key IN $instruments
RETURN i.key AS instrument, properties(t) AS topic ORDER BY t.label, t.key`,
    parameters: { instruments },
  };
}

export function topics(afterLabel: string, afterKey: string, limit: number): Statement {
  return {
    text: `MATCH (t:Topic) USING INDEX t:Topic(label, key)
WHERE t.label >= $afterLabel AND t.key >= '' AND (t.label > $afterLabel OR t.key > $afterKey)
RETURN properties(t) AS topic, COUNT { (t)<-[:ABOUT]-() } AS instruments ORDER BY t.label, t.key LIMIT $limit`,
    parameters: { afterLabel, afterKey, limit },
  };
}

export function countTopics(): Statement {
  return { text: 'MATCH (t:Topic) RETURN count(t) AS total', parameters: {} };
}

export function ballotsOf(instruments: readonly string[]): Statement {
  return {
    text: `MATCH (i:Instrument)<-[v:VOTED|SPONSORED]-(s:State) USING INDEX i:Instrument(key) WHERE i.key IN $instruments
RETURN i.key AS instrument, s.key AS state, coalesce(v.cast, 'sponsors') AS cast ORDER BY s.key`,
    parameters: { instruments },
  };
}

export function classesByKey(keys: readonly string[]): Statement {
  return {
    text: 'MATCH (c:Class) WHERE c.key IN $keys AND c.inRegistry RETURN properties(c) AS node',
    parameters: { keys },
  };
}

const relationTypes = 'SUPPLEMENTS|AMENDS|REQUESTED_BY|ADOPTED_BY|ESTABLISHED_BY|SUBSIDIARY_OF';

/** Relations out of, or into, instruments and bodies of these keys. */
export function relationsOf(keys: readonly string[], direction: 'out' | 'in'): Statement {
  const [from, to] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
  const of = (label: string) =>
    `MATCH (n:${label})${from}[r:${relationTypes}]${to}() USING INDEX n:${label}(key) WHERE n.key IN $keys
RETURN n.key AS key, type(r) AS kind, r.from AS from, r.to AS to, r.source AS source`;
  return { text: `${of('Instrument')}\nUNION ALL\n${of('Body')}`, parameters: { keys } };
}
