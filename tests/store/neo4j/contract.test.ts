import { openStore } from '../../../src/store/open.js';
import { leaseNeo4j, whyNoNeo4j } from '../../neo4j/lease.js';
import { describeStoreContract } from '../contract.js';

const why = whyNoNeo4j();
if (why) {
  describe.skip(`neo4j keeps the contract of a store (skipped: ${why})`, () => {
    test('where there is one', () => undefined);
  });
} else {
  // Fewer random graphs than elsewhere: a server takes a second for each.
  describeStoreContract(
    'neo4j',
    async () => {
      const lease = await leaseNeo4j();
      const store = await openStore(lease.url, { neo4j: lease.options });
      const close = async () => {
        await store.close();
        await lease.release();
      };
      return { store: { ...store, close }, reset: lease.empty };
    },
    8,
  );
}
