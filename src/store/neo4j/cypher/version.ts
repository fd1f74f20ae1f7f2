import { listed } from '../fields.js';
import type { citationTypes } from '../labels.js';
import type { Statement } from '../values.js';

/**
 * A mark that every load changes, the last thing that it does: who keeps something of the graph in memory sees by it whether that still
 * holds, whoever loaded. A graph without the mark was not loaded by us, or is empty.
 */
export function markChanged(): Statement {
  return { text: "MERGE (v:Version {key: 'graph'})\nSET v.mark = randomUUID()", parameters: {} };
}

/** The mark, and with it these instruments. */
export function versionWith(keys: readonly string[]): Statement {
  const nodes =
    keys.length === 0
      ? ''
      : `,\n  COLLECT { MATCH (i:Instrument) WHERE i.key IN $keys RETURN ${listed('instrument', 'i')} } AS nodes`;
  return {
    text: `OPTIONAL MATCH (v:Version {key: 'graph'})\nRETURN v.mark AS mark${nodes}`,
    parameters: keys.length === 0 ? {} : { keys },
  };
}

/** All instruments in the order of their sort keys. */
export function allInstruments(): Statement {
  return {
    text: "MATCH (i:Instrument) WHERE i.place > '' RETURN i.key AS key, i.kind AS kind ORDER BY i.place",
    parameters: {},
  };
}

/** All citations of one role. */
export function allCitations(type: (typeof citationTypes)[keyof typeof citationTypes]): Statement {
  return { text: `MATCH ()-[c:${type}]->() RETURN c.from AS from, c.to AS to, c.verbs AS verbs`, parameters: {} };
}

/** A row for each of these instruments that is there. */
export function known(keys: readonly string[]): Statement {
  return { text: 'MATCH (i:Instrument) WHERE i.key IN $keys RETURN i.key AS key', parameters: { keys } };
}
