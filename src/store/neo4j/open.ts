import type { OpenOptions } from '../open.js';
import type { Store } from '../store.js';
import { bodyQuestions } from './bodies.js';
import { CitationIndex } from './citation-index.js';
import { citationQuestions } from './citations.js';
import { connect } from './connection.js';
import { instrumentQuestions } from './instruments.js';
import { loadQuestions } from './load.js';
import { searchQuestions } from './search.js';
import { selectionQuestions } from './selections.js';
import { taskQuestions } from './tasks.js';
import { walkQuestions } from './walks.js';

/**
 * Opens the graph in a Neo4j 5.26 or later: `neo4j://`, `neo4j+s://` or `bolt://`, without credentials and path, which are options.
 * Throws `SurroundingsError` where the server is not there or too old, refuses the password, lacks the database or, for mode
 * `write`, does not let us write; `RequestError` for what is no such URL.
 */
export async function openNeo4j(url: string, { mode, neo4j }: OpenOptions = {}): Promise<Store> {
  const connection = await connect(url, { mode, ...neo4j });
  const index = new CitationIndex(connection);
  return {
    url: connection.url,
    ...instrumentQuestions(connection),
    ...citationQuestions(connection),
    ...taskQuestions(connection),
    ...bodyQuestions(connection),
    ...walkQuestions(connection, index),
    ...searchQuestions(connection),
    ...loadQuestions(connection),
    ...selectionQuestions(connection),
    async close() {
      await index.close();
      await connection.close();
    },
  };
}
