import { execute } from '../api/execute.js';
import { RequestError } from '../errors.js';
import { loadRegistry } from '../registry/load.js';
import type { Store } from '../store/store.js';
import { exitCodes } from './exit.js';
import { readSource } from './files.js';
import { type Surroundings, write } from './surroundings.js';

/** `recalling query 'GRAPHQL'`: the answer as JSON on stdout, each error also as a line on stderr. Gives the exit code. */
export async function query(
  text: string,
  options: { readonly variables?: string },
  store: Store,
  surroundings: Surroundings,
): Promise<number> {
  const document = text === '-' ? new TextDecoder().decode((await readSource('-', surroundings.stdin)).bytes) : text;
  if (document.trim() === '')
    throw new RequestError(
      'USAGE',
      'the question is empty. Give one, as in: recalling query \'{ instrument(symbol: "2331") { title } }\'',
    );
  const answer = await execute(store, loadRegistry(), document, variablesOf(options.variables));
  await write(surroundings.stdout, `${JSON.stringify(answer, null, 2)}\n`);
  for (const { message } of answer.errors ?? []) await write(surroundings.stderr, `${message}\n`);
  return answer.errors?.length ? exitCodes.input : exitCodes.done;
}

function variablesOf(json: string | undefined): Readonly<Record<string, unknown>> {
  if (json === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new RequestError(
      'USAGE',
      `--variables is not JSON: ${(error as Error).message}. Give an object, as in --variables '{"symbol": "2331"}'`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RequestError('USAGE', `--variables must be a JSON object, as in --variables '{"symbol": "2331"}'`);
  }
  return value as Readonly<Record<string, unknown>>;
}
