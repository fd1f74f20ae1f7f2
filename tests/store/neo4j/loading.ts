import { connect } from '../../../src/store/neo4j/connection.js';
import { loadQuestions } from '../../../src/store/neo4j/load.js';
import { syntheticCouncil } from '../synthetic.js';

/** What a process does that is there to be killed: loads one version of a small Council after another, in small transactions. */
const [url, username, database, instruments, from] = process.argv.slice(2);
const connection = await connect(url!, {
  username,
  password: process.env['NEO4J_PASSWORD'],
  database: database || undefined,
});
const { load } = loadQuestions(connection, 300);
for (let seed = Number(from); ; seed++) {
  await load(syntheticCouncil({ instruments: Number(instruments), seed, bodies: 30 }), {
    onLoaded: (key) => process.stdout.write(`put in ${key}\n`),
  });
  process.stdout.write(`loaded ${seed}\n`);
}
