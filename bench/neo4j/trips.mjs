// A wire between a server and Neo4j that counts round trips: each time that something is sent after something came back.
import { connect, createServer } from 'node:net';

export async function countingWire(uri) {
  const { hostname, port } = new URL(uri);
  let trips = 0;
  const wire = createServer((near) => {
    const far = connect(Number(port), hostname);
    let answered = true;
    near.setNoDelay();
    far.setNoDelay();
    near.on('data', (chunk) => {
      if (answered) trips++;
      answered = false;
      far.write(chunk);
    });
    far.on('data', (chunk) => {
      answered = true;
      near.write(chunk);
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      one.on('close', () => other.destroy());
      one.on('error', () => other.destroy());
    }
  });
  await new Promise((resolve) => wire.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${wire.address().port}`,
    during: async (work) => {
      const before = trips;
      await work();
      return trips - before;
    },
    close: () => wire.close(),
  };
}
