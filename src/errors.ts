/**
 * Every refusal that a user can meet, each with a stable `code`. Content is never refused (it gets diagnostics); requests are.
 * `blame` tells whose move it is, and is what the command line maps to an exit code and GraphQL to an error.
 */
export type Blame = 'input' | 'usage' | 'surroundings';

export type ErrorCode =
  | 'SOURCE_NOT_FOUND'
  | 'SOURCE_UNREADABLE'
  | 'SOURCE_EMPTY'
  | 'SOURCE_BINARY'
  | 'SOURCE_NOT_AN_INSTRUMENT'
  | 'NO_INSTRUMENTS'
  | 'REGISTRY_INVALID'
  | 'SYMBOL_INVALID'
  | 'INSTRUMENT_UNKNOWN'
  | 'BODY_UNKNOWN'
  | 'BODY_AMBIGUOUS'
  | 'ARGUMENT_INVALID'
  | 'CURSOR_INVALID'
  | 'QUERY_INVALID'
  | 'QUERY_TOO_COSTLY'
  | 'USAGE'
  | 'STORE_URL_INVALID'
  | 'STORE_MISSING'
  | 'STORE_LOCKED'
  | 'STORE_READ_ONLY'
  | 'STORE_DAMAGED'
  | 'STORE_NEWER'
  | 'STORE_UNREACHABLE'
  | 'STORE_UNAUTHORIZED'
  | 'STORE_FORBIDDEN'
  | 'STORE_UNSUPPORTED'
  | 'PORT_BUSY'
  | 'PORT_FORBIDDEN'
  | 'INTERRUPTED';

/** What every refusal has: a stable code, whose move it is, one line for people, and facts for programs. */
export abstract class RecallingError extends Error {
  abstract readonly blame: Blame;
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.details = details;
  }
}

/** Something in the input is bad: a file, a registry. */
export class InputError extends RecallingError {
  readonly blame = 'input';
}

/** The request is wrong: an unknown symbol, an argument out of range, a wrong option. */
export class RequestError extends RecallingError {
  readonly blame = 'usage';
}

/** The surroundings refuse: a locked store, a busy port, missing rights. */
export class SurroundingsError extends RecallingError {
  readonly blame = 'surroundings';
}
