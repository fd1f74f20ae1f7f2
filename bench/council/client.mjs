// Asks over one kept-alive connection.
import { Agent, request } from 'node:http';

export class Client {
  #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #port;

  constructor(port) {
    this.#port = port;
  }

  /** The answer's text and how long it took to come whole, in milliseconds. */
  ask(query) {
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const began = performance.now();
      request({ agent: this.#agent, port: this.#port, path: '/graphql', method: 'POST', headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const time = performance.now() - began;
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve({ time, text });
          else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
        });
      })
        .on('error', reject)
        .end(body);
    });
  }

  close() {
    this.#agent.destroy();
  }
}
