import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { schemaStatements } from '../../../src/store/neo4j/cypher/schema.js';
import { type Statement, toServer } from '../../../src/store/neo4j/values.js';
import { describeNeo4j } from '../../neo4j/lease.js';
import { readingStatements, writingStatements } from './statements.js';

const said = { key: 'S/RES/2331(2016)', text: 'quiet border*' } as const;

/** What costs as much as the graph is large, or as two things multiplied. */
const costly =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|CartesianProduct|.*RelationshipTypeScan|.*AllRelationshipsScan)/;

/** Questions about all there is: of these a scan is the answer. */
const aboutAll = new Set(['counts', 'number of topics', 'number of tasks', 'all citations']);

function operators(plan: Plan): readonly Plan[] {
  return [plan, ...plan.children.flatMap(operators)];
}

/** At most one row: a node found by its key, and what is tested or read of it. */
function isOneNode({ operatorType, children }: Plan): boolean {
  if (/^(NodeUniqueIndexSeek|Argument)/.test(operatorType)) return true;
  return /^(Filter|CacheProperties|Projection)/.test(operatorType) && children.length === 1 && isOneNode(children[0]!);
}

/** A product is none where one side is at most one row. */
function isWithOneNode({ operatorType, children }: Plan): boolean {
  return operatorType.startsWith('CartesianProduct') && children.some(isOneNode);
}

// The plans are those for an empty graph, which knows least about itself: hints must do where statistics cannot.
describeNeo4j('plans', (lease) => {
  let driver: Driver;
  const costlyIn = async ({ text, parameters }: Statement) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, toServer(parameters) as object);
    return operators(summary.plan as Plan)
      .filter((plan) => costly.test(plan.operatorType) && !isWithOneNode(plan))
      .map(
        ({ operatorType, children }) =>
          `${operatorType} of ${children
            .map((one) =>
              operators(one)
                .map((side) => side.operatorType)
                .join(' < '),
            )
            .join(' and ')}`,
      );
  };

  beforeAll(async () => {
    const { url, options } = lease();
    driver = neo4j.driver(url, neo4j.auth.basic(options.username, options.password));
    for (const { text } of schemaStatements().values()) await driver.executeQuery(text);
    await driver.executeQuery('CALL db.awaitIndexes(60)');
  }, 120_000);

  afterAll(async () => {
    await driver?.close();
  });

  test.each(Object.entries(readingStatements(said)).filter(([name]) => !aboutAll.has(name)))(
    '%s',
    async (_, statement) => {
      expect([statement.text, await costlyIn(statement)]).toEqual([statement.text, []]);
    },
  );

  test('loading', async () => {
    for (const statement of writingStatements(said)) {
      if (/inRegistry/.test(statement.text) && !/UNWIND/.test(statement.text)) continue;
      expect([statement.text, await costlyIn(statement)]).toEqual([statement.text, []]);
    }
  }, 60_000);

  test('lineage walks breadth first and visits each instrument once', async () => {
    const { text, parameters } = readingStatements(said)['citations within']!;
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, toServer(parameters) as object);
    expect(
      operators(summary.plan as Plan)
        .map(({ operatorType }) => operatorType)
        .join(' '),
    ).toMatch(/VarLengthExpand\(Pruning,BFS/);
  });
});
