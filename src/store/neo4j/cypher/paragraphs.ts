import type { CitationFilter } from '../../questions/instruments.js';
import { listed } from '../fields.js';
import type { Statement } from '../values.js';

export function paragraphsByKey(keys: readonly string[]): Statement {
  return {
    text: `MATCH (p:Paragraph) WHERE p.key IN $keys RETURN ${listed('paragraph', 'p')} AS node`,
    parameters: { keys },
  };
}

const own = 'MATCH (p:Paragraph {instrument: key}) USING INDEX p:Paragraph(instrument, order)';

export function paragraphsOf(instruments: readonly string[], after: number, limit: number, total: boolean): Statement {
  return {
    text: `UNWIND $instruments AS key
CALL (key) {
  ${own} WHERE p.order > $after
  WITH p ORDER BY p.order LIMIT $limit
  RETURN collect(${listed('paragraph', 'p')}) AS nodes
}
RETURN key, nodes${total ? `,\n  COUNT { ${own} WHERE p.order >= 0 } AS total` : ''}`,
    parameters: { instruments, after, limit },
  };
}

export function itemsOf(paragraphs: readonly string[]): Statement {
  return {
    text: `MATCH (p:Paragraph)-[:HAS_ITEM]->(item:Paragraph) WHERE p.key IN $paragraphs
RETURN ${listed('paragraph', 'item')} AS node ORDER BY item.order`,
    parameters: { paragraphs },
  };
}

export function referencesOf(paragraphs: readonly string[]): Statement {
  return {
    text: `MATCH ()-[r:REFERS_TO]->() USING INDEX r:REFERS_TO(paragraph) WHERE r.paragraph IN $paragraphs
RETURN ${listed('reference', 'r')} AS edge ORDER BY r.order`,
    parameters: { paragraphs },
  };
}

export function referencesTo(
  instruments: readonly string[],
  { roles, verbs, kinds }: CitationFilter,
  after: string,
  limit: number,
  total: boolean,
): Statement {
  const tests = [
    'r.role IN $roles',
    ...(verbs === null ? [] : ['r.verb IN $verbs']),
    ...(kinds === null ? [] : ['EXISTS { (citing:Instrument {key: r.instrument}) WHERE citing.kind IN $kinds }']),
  ].join(' AND ');
  const pattern = 'MATCH ()-[r:REFERS_TO {target: key}]->() USING INDEX r:REFERS_TO(target, place)';
  return {
    text: `UNWIND $instruments AS key
CALL (key) {
  ${pattern} WHERE r.place > $after AND ${tests}
  WITH r ORDER BY r.target, r.place LIMIT $limit
  RETURN collect(${listed('reference', 'r')}) AS edges
}
RETURN key, edges${total ? `, COUNT { ${pattern} WHERE r.place > '' AND ${tests} } AS total` : ''}`,
    parameters: {
      instruments,
      roles,
      after,
      limit,
      ...(verbs && { verbs }),
      ...(kinds && { kinds }),
    },
  };
}
