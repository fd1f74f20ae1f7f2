import type { IncomingMessage, ServerResponse } from 'node:http';

/*
 * Requests as programs send them nearly always, a JSON text in UTF-8 of a length that is told beforehand, read and answered without a
 * framework. All others are for the framework.
 */

const json = new Set(['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8']);
const anything = new Set([undefined, '*/*', 'application/json', 'application/json, */*;q=0.5']);

/** Whether a request posts such a text to this path and takes JSON. Pages of other origins are not for us. */
export function isPlainPost(request: IncomingMessage, path: string, longest: number): boolean {
  if (request.method !== 'POST' || request.url !== path) return false;
  const { headers } = request;
  const length = Number(headers['content-length']);
  return (
    length > 0 &&
    length <= longest &&
    json.has(String(headers['content-type']).toLowerCase()) &&
    anything.has(headers.accept) &&
    headers.origin === undefined &&
    headers['content-encoding'] === undefined
  );
}

/** The request's body; never, where the client goes away before it is whole. */
export function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => resolve(text));
  });
}

/** The object or list that a text in JSON is; null for what is none. */
export function jsonIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** Sends JSON as the framework does. */
export function sendJson(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}
