import { openStore } from '../../../src/store/open.js';
import type { SqliteStore } from '../../../src/store/sqlite/store.js';
import { describeStoreContract } from '../contract.js';

describeStoreContract('sqlite', async () => {
  const store = (await openStore('sqlite::memory:')) as SqliteStore;
  return { store, reset: async () => empty(store) };
});

function empty({ connection }: SqliteStore): void {
  const tables = [
    'state',
    'instrument',
    'paragraph',
    'reference',
    'citation',
    'task',
    'actor',
    'body',
    'body_name',
    'topic',
  ];
  connection.transaction(() => {
    for (const table of [...tables, 'tasked', 'about', 'ballot', 'relation', 'class'])
      connection.run(`DELETE FROM ${table}`);
    for (const table of ['instrument_words', 'paragraph_words', 'body_words']) {
      connection.run(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`);
    }
  });
}
