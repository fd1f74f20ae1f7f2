import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeDocument,
  type GraphQLFormattedError,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { RequestError } from '../errors.js';
import type { Registry } from '../registry/registry.js';
import type { Store } from '../store/store.js';
import { contextOf } from './context.js';
import { answeredError } from './errors.js';
import { checkLimits, limits } from './limits.js';
import { createSchema } from './schema.js';

/** A GraphQL response, ready for JSON. */
export interface Answer {
  readonly data?: ExecutionResult['data'];
  readonly errors?: readonly GraphQLFormattedError[];
}

/**
 * Answers a GraphQL query without HTTP: same schema, batching, limits and errors as the server. Never throws; what is wrong with the
 * query, and what the store refuses, is in `errors`, each with a `code` in its `extensions`.
 */
export async function execute(
  store: Store,
  registry: Registry,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  try {
    const schema = createSchema();
    const document: DocumentNode = parse(query, { maxTokens: limits.tokens });
    const invalid = validate(schema, document, specifiedRules);
    if (invalid.length > 0) return { errors: invalid.map(formatted) };
    const operation = getOperationAST(document);
    if (!operation) throw new RequestError('QUERY_INVALID', 'The document must have just one operation.');
    checkLimits(schema, document, operation, variables);
    const { data, errors } = await executeDocument({
      schema,
      document,
      contextValue: contextOf(store, registry),
      variableValues: variables,
    });
    return { ...(errors ? { errors: errors.map(formatted) } : {}), ...(data === undefined ? {} : { data }) };
  } catch (error) {
    return { errors: [formatted(error)] };
  }
}

function formatted(error: unknown): GraphQLFormattedError {
  return answeredError(error).formatted;
}
