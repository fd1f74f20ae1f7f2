import { CitationIndex } from '../../../src/store/neo4j/citation-index.js';
import { connect } from '../../../src/store/neo4j/connection.js';
import { walkQuestions } from '../../../src/store/neo4j/walks.js';
import { openStore } from '../../../src/store/open.js';
import type { Store } from '../../../src/store/store.js';
import { describeNeo4j } from '../../neo4j/lease.js';
import { syntheticCouncil, syntheticKey } from '../synthetic.js';

const size = 30;
const any = { roles: ['cited', 'name'], verbs: null, kinds: null } as const;
const page = { first: 20, after: null, total: true } as const;

describeNeo4j('walks on an index in memory', (lease) => {
  let writer: Store;
  beforeAll(async () => {
    writer = await openStore(lease().url, { neo4j: lease().options });
  }, 120_000);
  afterAll(() => writer?.close());

  test('are what Cypher finds, and see at once what another program loads', async () => {
    const { url, options } = lease();
    const connection = await connect(url, { ...options, mode: 'read' });
    const index = new CitationIndex(connection);
    const walks = walkQuestions(connection, index);
    const graphs = [...syntheticCouncil({ instruments: size, text: false })];
    const asked = [
      ...(['out', 'in'] as const).flatMap((direction) =>
        [1, 3, 6].flatMap((depth) =>
          [any, { ...any, verbs: ['recall'] }, { ...any, kinds: ['resolution' as const] }].map(
            (filter) => (from: typeof walks) =>
              from.lineage(syntheticKey(direction === 'out' ? size - 1 : 0, size), direction, {
                ...filter,
                depth,
                ...page,
              }),
          ),
        ),
      ),
      (from: typeof walks) =>
        from.paths(syntheticKey(size - 1, size), syntheticKey(0, size), { maxLength: 6, limit: 5, roles: ['cited'] }),
      (from: typeof walks) => from.lineage('S/RES/9999(2099)', 'out', { ...any, depth: 2, ...page }),
    ];
    const answers = async (from: typeof walks) => {
      const all: unknown[] = [];
      for (const ask of asked) all.push(await ask(from));
      return all;
    };
    let uses = 0;
    const counted: typeof index.answer = async (name, walk) => {
      const found = await CitationIndex.prototype.answer.call(index, name, walk);
      if (found) uses++;
      return found as never;
    };
    index.answer = counted;
    for (const loaded of [size - 10, size]) {
      await writer.load(graphs.slice(0, loaded));
      // With an index that nobody has asked before, an answer is Cypher's.
      const expected: unknown[] = [];
      for (const ask of asked) expected.push(await ask(walkQuestions(connection, new CitationIndex(connection))));
      expect(await answers(walks)).toEqual(expected);
      await index.ready();
      uses = 0;
      expect(await answers(walks)).toEqual(expected);
      expect(uses).toBe(asked.length);
    }
    await index.close();
    await connection.close();
  }, 240_000);
});
