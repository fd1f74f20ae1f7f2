import { readFileSync } from 'node:fs';
import type { Statement } from '../values.js';

const files = ['constraints.cypher', 'indexes.cypher'] as const;

/** The statements of `schema/*.cypher`, by the name of the constraint or index that each makes. */
export function schemaStatements(): ReadonlyMap<string, Statement> {
  const statements = files
    .map((file) => readFileSync(new URL(`../../../../schema/${file}`, import.meta.url), 'utf8'))
    .flatMap((text) => text.replace(/^\s*\/\/.*$/gm, '').split(/;\s*$/m))
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return new Map(statements.map((text) => [nameOf(text), { text, parameters: {} }]));
}

function nameOf(statement: string): string {
  const name = /^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+) IF NOT EXISTS /.exec(statement)?.[1];
  if (!name) throw new Error(`schema/*.cypher has a statement without a name: ${statement}`);
  return name;
}

/** The names of the indexes that are there; a constraint has an index of its name. */
export function schemaThere(): Statement {
  return { text: "SHOW INDEXES YIELD name, state WHERE state <> 'FAILED' RETURN name", parameters: {} };
}

/** Waits until new indexes are filled. */
export function schemaReady(): Statement {
  return { text: 'CALL db.awaitIndexes(600)', parameters: {} };
}
