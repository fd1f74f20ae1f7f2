import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { schemaStatements } from '../../../src/store/neo4j/cypher/schema.js';
import type { Statement, Value } from '../../../src/store/neo4j/values.js';
import { readingStatements, writingStatements } from './statements.js';

const said = { key: 'S/RES/2331(2016)', text: '"quiet border' } as const;
const golden = fileURLToPath(new URL('golden/statements.cypher', import.meta.url));

/** Each text once, as people would try it in Neo4j Browser. */
function listing(): string {
  const reading = Object.entries(readingStatements(said)).map(([name, { text }]) => `// ${name}\n${text};\n`);
  const writing = [...new Set(writingStatements(said).map(({ text }) => text))].map((text) => `${text};\n`);
  return [...reading, '// Loading, in this order', ...writing].join('\n');
}

test('the Cypher is what was looked at and agreed to', () => {
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, listing());
  expect(existsSync(golden)).toBe(true);
  expect(listing()).toBe(readFileSync(golden, 'utf8'));
});

test('whatever is said stays a parameter: the text is the same for all values', () => {
  const texts = (statements: Iterable<Statement>) => [...statements].map(({ text }) => text);
  const reading = texts(Object.values(readingStatements(said)));
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      "'}) DETACH DELETE n //",
      '" OR 1=1 RETURN 1 //',
      '`) MATCH (n) DETACH DELETE n //',
      '$key',
      '\\u0027',
      '*/ CALL db.labels() /*',
      '\n;\n',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, (key, text) => {
      const values = { key: `k${key}`, text: `t${text}` };
      expect(texts(Object.values(readingStatements(values)))).toEqual(reading);
    }),
    { seed: 2331, numRuns: 200 },
  );
});

test('every parameter that a statement names is given, and no other', () => {
  for (const { text, parameters } of [...Object.values(readingStatements(said)), ...writingStatements(said)]) {
    const named = new Set(Array.from(text.matchAll(/\$(\w+)/g), ([, name]) => name!));
    expect([text, [...named].sort()]).toEqual([text, Object.keys(parameters).sort()]);
  }
});

test('all values are such as the server takes', () => {
  const plain = (value: Value): boolean =>
    value === null || typeof value !== 'object' || Object.values(value).every((one) => plain(one as Value));
  for (const { parameters } of Object.values(readingStatements(said))) expect(plain(parameters)).toBe(true);
});

test('the schema names every constraint and index once, and can be applied again', () => {
  const statements = schemaStatements();
  expect(statements.size).toBeGreaterThan(30);
  for (const { text } of statements.values()) expect(text).toMatch(/^CREATE .* IF NOT EXISTS FOR /);
});
