import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, RecallingError } from '../errors.js';
import { limits } from './limits.js';

/** The code of an error that is nobody's request but a fault of ours; its details stay in the log. */
export const internalErrorCode = 'INTERNAL_SERVER_ERROR';

export interface AnsweredError {
  readonly formatted: GraphQLFormattedError;
  /** What went wrong within, for the log; null where the request was at fault. */
  readonly fault: unknown;
}

/**
 * The one map from errors to what a client sees: our own refusals keep their code, message and facts; what GraphQL itself refuses
 * is `QUERY_INVALID`; anything else is a fault of ours, of which nothing is told.
 */
export function answeredError(error: unknown): AnsweredError {
  const root = rootOf(error);
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  if (root instanceof RecallingError) {
    const { code, message, details } = root;
    return {
      formatted: { message, ...place, extensions: { ...details, code } },
      fault: root.blame === 'surroundings' ? root : null,
    };
  }
  if (root instanceof GraphQLError && isRequestError(root)) {
    if (isTokenLimit(root))
      return refused('QUERY_TOO_COSTLY', `A query has at most ${limits.tokens} tokens (names, numbers, signs).`);
    if (isGivenUp(root)) return refused('QUERY_TOO_COSTLY', 'The query says the same things too often to be checked.');
    return { formatted: { message: root.message, ...place, extensions: { code: 'QUERY_INVALID' } }, fault: null };
  }
  if (root instanceof RangeError && !('path' in place)) {
    // graphql-js walks documents recursively, and a document of brackets within brackets is longer than its stack.
    return refused('QUERY_TOO_COSTLY', 'The query is nested too deeply to be read.');
  }
  return {
    formatted: {
      message: 'Something went wrong on our side. The log of the server tells what.',
      ...place,
      extensions: { code: internalErrorCode },
    },
    fault: root,
  };
}

function refused(code: ErrorCode, message: string): AnsweredError {
  return { formatted: { message, extensions: { code } }, fault: null };
}

function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError) root = root.originalError;
  return root;
}

function placeOf(error: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  };
}

/** Without a path, a document or its variables were refused before anything was asked; with one, only an argument can have been. */
function isRequestError(error: GraphQLError): boolean {
  return error.path === undefined || error.message.startsWith('Argument "');
}

function isTokenLimit(error: GraphQLError): boolean {
  return error.message.startsWith('Syntax Error: Document contains more');
}

/** graphql-js stops comparing fields of the same name with each other when there are too many of them. */
function isGivenUp(error: GraphQLError): boolean {
  return error.message === 'Validation aborted.';
}
