import { load } from '../../../src/store/sqlite/load.js';
import { SharedNodes } from '../../../src/store/sqlite/nodes.js';
import { openSqlite } from '../../../src/store/sqlite/open.js';
import type { SqliteStore } from '../../../src/store/sqlite/store.js';
import { syntheticCouncil } from '../synthetic.js';

/** What a process does that is there to be killed: loads one version of a small Council after another, in small batches. */
const [path, instruments, from] = process.argv.slice(2);
const { connection } = openSqlite(path!, 'write') as SqliteStore;
process.stdout.write('ready\n');
for (let seed = Number(from); ; seed++) {
  const graphs = syntheticCouncil({ instruments: Number(instruments), seed, bodies: 30 });
  await load(connection, new SharedNodes(connection), graphs, {}, 300);
  process.stdout.write(`loaded ${seed}\n`);
}
