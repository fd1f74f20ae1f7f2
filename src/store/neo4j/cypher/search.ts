import type { SearchKind } from '../../questions/search.js';
import { listed } from '../fields.js';
import type { FullTextIndex } from '../labels.js';
import type { Statement } from '../values.js';

const indexes = {
  body: 'body_words',
  instrument: 'instrument_words',
  paragraph: 'paragraph_words',
} as const satisfies Record<SearchKind, FullTextIndex>;

/**
 * The best hits of one kind, from `skip` on. The limit goes down into the index, so that a common word costs no more than a rare one;
 * only where `stretches` must be tested besides are all hits looked at.
 */
export function hits(
  kind: SearchKind,
  words: string,
  stretches: readonly string[],
  skip: number,
  limit: number,
): Statement {
  const index = indexes[kind];
  if (stretches.length === 0) {
    return {
      text: `CALL db.index.fulltext.queryNodes('${index}', $words, {skip: $skip, limit: $limit}) YIELD node
RETURN ${listed(kind, 'node')} AS node`,
      parameters: { words, skip, limit },
    };
  }
  return {
    text: `CALL db.index.fulltext.queryNodes('${index}', $words) YIELD node
WITH node WHERE all(stretch IN $stretches WHERE node.words CONTAINS stretch)
RETURN ${listed(kind, 'node')} AS node SKIP $skip LIMIT $limit`,
    parameters: { words, stretches, skip, limit },
  };
}

export function countHits(kind: SearchKind, words: string, stretches: readonly string[]): Statement {
  const tested = stretches.length === 0 ? '' : ' WHERE all(stretch IN $stretches WHERE node.words CONTAINS stretch)';
  return {
    text: `CALL db.index.fulltext.queryNodes('${indexes[kind]}', $words) YIELD node
WITH node${tested}
RETURN count(*) AS total`,
    parameters: { words, ...(stretches.length > 0 && { stretches }) },
  };
}

export function counts(): Statement {
  return {
    text: `RETURN COUNT { (:Instrument) } AS instruments,
  COUNT { MATCH (i:Instrument) WHERE i.digest IS NOT NULL } AS instrumentsLoaded,
  COUNT { (:Paragraph) } AS paragraphs,
  COUNT { ()-[:REFERS_TO]->() } AS references,
  COUNT { ()-[:CITES]->() } AS citations,
  COUNT { (:Task) } AS tasks,
  COUNT { (:Body) } AS bodies`,
    parameters: {},
  };
}

export function loaded(): Statement {
  return {
    text: 'MATCH (i:Instrument) WHERE i.digest IS NOT NULL RETURN i.key AS key, i.digest AS digest, i.rank AS rank',
    parameters: {},
  };
}

export function loadedRegistry(): Statement {
  return { text: "MATCH (r:Registry {key: 'registry'}) RETURN r.digest AS digest", parameters: {} };
}
