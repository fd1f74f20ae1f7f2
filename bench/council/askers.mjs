import { Client } from './client.mjs';

let stopped = false;
process.once('message', async ({ port, query, count }) => {
  let answers = 0;
  const asking = Array.from({ length: count }, async () => {
    const client = new Client(port);
    while (!stopped) {
      await client.ask(query);
      answers++;
    }
  });
  process.once('message', async () => {
    stopped = true;
    await Promise.all(asking);
    process.send?.(answers);
  });
});
