import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { graphOf } from '../../../src/graph/build.js';
import { graphOfRegistry } from '../../../src/graph/registry.js';
import { read } from '../../../src/reading.js';
import { loadRegistry } from '../../../src/registry/load.js';
import { fromServer } from '../../../src/store/neo4j/values.js';
import { openStore } from '../../../src/store/open.js';
import { describeNeo4j } from '../../neo4j/lease.js';

interface Question {
  readonly question: string;
  readonly cypher: string;
}

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const questions: readonly Question[] = JSON.parse(readFileSync(file('questions.json'), 'utf8'));
const golden = file('golden/answers.json');

// The questions that the README tells people to try in Neo4j Browser, on resolution 2331 and the registry.
describeNeo4j('ten questions in Cypher', (lease) => {
  test('have these answers', async () => {
    const { url, options } = lease();
    const registry = loadRegistry();
    const path = 'seed/S_RES_2331.md';
    const store = await openStore(url, { neo4j: options });
    await store.loadRegistry(graphOfRegistry(registry));
    await store.load([graphOf(read({ path, bytes: readFileSync(file(`../../../${path}`)) }, registry), registry)]);
    await store.close();
    const driver = neo4j.driver(url, neo4j.auth.basic(options.username, options.password), {
      disableLosslessIntegers: true,
    });
    const answers: Record<string, unknown> = {};
    for (const { question, cypher } of questions) {
      const { records } = await driver.executeQuery(cypher, {}, { routing: 'READ' });
      expect([question, records.length > 0]).toEqual([question, true]);
      answers[question] = records.map((row) =>
        Object.fromEntries(Object.entries(row.toObject()).map(([name, value]) => [name, fromServer(value)])),
      );
    }
    await driver.close();
    if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, `${JSON.stringify(answers, null, 2)}\n`);
    expect(existsSync(golden)).toBe(true);
    expect(answers).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  }, 120_000);
});
