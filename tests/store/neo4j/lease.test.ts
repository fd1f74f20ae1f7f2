import neo4j from 'neo4j-driver';
import { describeNeo4j } from '../../neo4j/lease.js';

describeNeo4j('a database on lease', (lease) => {
  it('answers, and is empty', async () => {
    const { url, options } = lease();
    const driver = neo4j.driver(url, neo4j.auth.basic(options.username, options.password));
    const { records } = await driver.executeQuery('RETURN COUNT { (n WHERE NOT n:RecallingTests) } AS nodes');
    await driver.close();
    expect(records[0]!.get('nodes').toNumber()).toBe(0);
  });
});
